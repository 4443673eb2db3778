package kreds.enrollment.seat;

import java.util.List;
import java.util.Optional;
import kreds.audit.AuditTrail;
import kreds.change.Subject;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.meeting.Meetings;
import kreds.meeting.RunMeetings;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.run.Enrollment;
import kreds.web.Visit;

/// All that is kept here of one person in one network (E13): the enrollment and what happened to
/// it, the row on the list of those who might take part, the letters, and what is known of the
/// address; what they have answered to what the group is asked about its run, and which post of it
/// they are in. What is answered about a single meeting stands on its pages.
public record OwnData(
    AuditTrail trail,
    Candidates candidates,
    Deliveries deliveries,
    Contacts contacts,
    Applications applications,
    Meetings meetings) {

  OwnDataJson of(Visit visit, EnrollmentStatus status) {
    var own = status.enrollment();
    var network = status.network().id();
    var address = own.person().address();
    var run = new RunMeetings(status.roster(), meetings.ofRun(own.who().run()));
    return new OwnDataJson(
        visit.association(),
        network,
        own.who().run().number(),
        visit.now(),
        OwnDataJson.EnrolledJson.of(own, status.network().run().questions()),
        history(network, own),
        OwnDataJson.CastJson.all(status.roster(), own.id()),
        run.statutes().posts().of(own.id(), status.roster()),
        AnsweredJson.all(run, own.id()),
        candidates
            .of(network, Candidate.idOf(network, address, applications.ids()))
            .map(OwnDataJson.ListedJson::of),
        letters(own),
        Optional.ofNullable(contacts.ofAll(List.of(address)).get(address))
            .map(OwnDataJson.AddressJson::of));
  }

  private List<OwnDataJson.StepJson> history(String network, Enrollment own) {
    return trail.of(Subject.network(network).text()).stream()
        .filter(line -> OwnDataJson.StepJson.isAbout(line, own.id()))
        .map(line -> OwnDataJson.StepJson.of(line, own.id()))
        .toList();
  }

  /// The letters about this enrollment: a key names it.
  private List<OwnDataJson.SentJson> letters(Enrollment own) {
    return deliveries.to(own.person().address()).stream()
        .filter(letter -> letter.key().contains("/" + own.id() + "/"))
        .map(OwnDataJson.SentJson::of)
        .toList();
  }
}
