package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kreds.audit.AuditTrail;
import kreds.change.Subject;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.meeting.Meetings;
import kreds.meeting.RunMeetings;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.run.Enrollment;
import kreds.run.Forgetting;
import kreds.run.UsedAddress;
import kreds.web.Visit;

/// All that is kept here of one person in one network (E13): the enrollment and what happened to
/// it, what was answered about the meetings and noted of them, the row on the list of those who
/// might take part, the letters, and what is known of the address (art. 15 GDPR).
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
        history(network, Forgetting.rowsOf(status.roster(), own)),
        OwnDataJson.CastJson.all(status.roster(), own.id()),
        OwnPartJson.of(run, own, applications.ids()),
        candidates
            .of(network, Candidate.idOf(network, address, applications.ids()))
            .map(OwnDataJson.ListedJson::of),
        letters(run, own),
        Optional.ofNullable(contacts.ofAll(List.of(address)).get(address))
            .map(OwnDataJson.AddressJson::of));
  }

  /// Under whichever address they had then.
  private List<OwnDataJson.StepJson> history(String network, List<Enrollment> rows) {
    var ids = rows.stream().map(Enrollment::id).toList();
    return trail.of(Subject.network(network).text()).stream()
        .filter(line -> OwnDataJson.StepJson.isAbout(line, ids))
        .map(line -> OwnDataJson.StepJson.of(line, ids, idsAt(rows, line.at())))
        .toList();
  }

  /// Whoever writes from a former address may be somebody else.
  private static List<String> idsAt(List<Enrollment> rows, Instant at) {
    return rows.stream()
        .filter(row ->
            !(row instanceof Enrollment.Transferred gone && gone.moved() && at.isAfter(gone.at())))
        .map(Enrollment::id)
        .toList();
  }

  /// The letters about this enrollment, to whichever address they went, and to whoever this is
  /// besides in the run's meetings: a key names it. What a form at a former address is answered
  /// goes to whoever reads its mail.
  private List<OwnDataJson.SentJson> letters(RunMeetings run, Enrollment own) {
    return Forgetting.rowsOf(run.roster(), own).stream()
        .flatMap(row -> letters(row, besides(run, row)))
        .map(OwnDataJson.SentJson::of)
        .toList();
  }

  private Stream<Delivery> letters(Enrollment row, Set<String> besides) {
    return deliveries.to(row.person().address()).stream()
        .filter(letter -> letter.letter().kind() != LetterKind.ENROLLMENT_FORMER)
        .filter(letter ->
            Stream.of(letter.key().split("/"))
                .anyMatch(part -> part.equals(row.id()) || besides.contains(part)));
  }

  private Set<String> besides(RunMeetings run, Enrollment row) {
    return UsedAddress.wasMistyped(row)
        ? Set.of()
        : run.meetings().stream()
            .flatMap(record ->
                record.meeting().partsOf(row.person().address(), applications.ids()).stream())
            .collect(Collectors.toSet());
  }
}
