package kreds.meetingscheduling.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.UsedAddress;

/// Those who have a place in a run, or had one, as staff name them: by address, or by enrollment.
/// Who names a former one means the person, who goes on under another. Whether they had it on the
/// day of a meeting is another question ([kreds.meeting.MeetingRoll]).
record NamedParticipants(RunMeetings run) {

  /// Their enrollments, each once; refused with all that name nobody.
  ///
  /// @param field in which they are named
  Outcome<List<String>> ids(String field, List<String> named) {
    var ids = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var name : named) {
      find(name).ifPresentOrElse(ids::add, () -> unknown.add(name));
    }
    return unknown.isEmpty()
        ? Outcome.done(ids.stream().distinct().toList())
        : Outcome.refused(
            Refusal.wrong(
                field,
                "participant-unknown",
                "Nobody who has or had a place in the network is: "
                    + String.join(", ", unknown)
                    + "."));
  }

  /// Who has a place goes before who had one at the same address; who only had it by mistake is not
  /// meant.
  private Optional<String> find(String named) {
    var address =
        named.indexOf('@') > 0 ? EmailAddress.parse(named) : Optional.<EmailAddress>empty();
    return Stream.concat(
            run.roster().in(Enrollment.Confirmed.class).stream(),
            run.roster().enrollments().stream()
                .filter(each -> !each.person().isForgotten() && !UsedAddress.wasMistyped(each)))
        .filter(each ->
            each.id().equals(named) || address.filter(each.person().address()::equals).isPresent())
        .findFirst()
        .flatMap(row -> run.roster().present(row.id()))
        .map(Enrollment::id);
  }
}
