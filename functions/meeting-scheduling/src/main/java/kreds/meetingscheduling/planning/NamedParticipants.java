package kreds.meetingscheduling.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.meeting.Attendees;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// Those with a place in a run as staff name them: by address, or by enrollment.
record NamedParticipants(RunMeetings run) {

  /// Their enrollments; refused with all that name nobody.
  Outcome<List<String>> ids(List<String> named) {
    var ids = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var name : named) {
      find(name).map(Attendee::id).ifPresentOrElse(ids::add, () -> unknown.add(name));
    }
    return unknown.isEmpty()
        ? Outcome.done(ids)
        : Outcome.refused(
            Refusal.invalid(
                "participant-unknown",
                "Nobody with a place in the network is: " + String.join(", ", unknown) + "."));
  }

  private Optional<Attendee> find(String named) {
    var address =
        named.indexOf('@') > 0 ? EmailAddress.parse(named) : Optional.<EmailAddress>empty();
    return Attendees.inRun(run.roster()).participants().stream()
        .filter(each ->
            each.id().equals(named) || address.filter(each.person().address()::equals).isPresent())
        .findFirst();
  }
}
