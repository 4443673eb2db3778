package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.run.Enrollment;
import kreds.run.Stay;

/// Who gave up their place when a meeting had begun, or after it: they had its invitation when it
/// was to be, and their calendar has it still.
///
/// @param told who hears of the meeting anyhow
record LateLeavers(RunMeetings run, List<Attendee> told) {

  /// Those who hear of it, and with them who has left, or has another address; one for each
  /// mailbox, and nobody whom the roster has forgotten.
  List<Attendee> all(Meeting meeting) {
    var all = new ArrayList<>(told);
    for (var each : run.roster().enrollments()) {
      if (isOne(each, meeting)) {
        var gone = Attendees.formerly(run.roster(), run.roster().present(each.id()).orElse(each));
        if (!gone.person().isForgotten() && isNew(gone, all)) {
          all.add(gone);
        }
      }
    }
    return all;
  }

  /// Those who have left, rid of a meeting that is called off while it is on: as long as it was to
  /// go on it stayed in their calendar.
  ///
  /// @param known those who have left and are looked after already
  /// @return the same, of whom each of them goes on as rid
  List<MeetingHappening.LeaverTold> rid(Meeting meeting, List<MeetingHappening.LeaverTold> known) {
    var rid = new ArrayList<>(known);
    for (var each : run.roster().enrollments()) {
      if (!each.isFormer() && isOne(each, meeting) && !each.person().isForgotten()) {
        var gone = Attendees.formerly(run.roster(), each);
        if (isNew(gone, told)) {
          rid.removeIf(other -> other.gone().id().equals(gone.id()));
          rid.add(new MeetingHappening.LeaverTold(meeting, gone, true));
        }
      }
    }
    return rid;
  }

  private static boolean isNew(Attendee gone, List<Attendee> others) {
    var address = gone.person().address();
    return others.stream().noneMatch(each -> each.person().address().equals(address));
  }

  /// Whether the owner of that row was invited to the meeting and gave the place up once it had
  /// begun.
  static boolean isOne(Enrollment seat, Meeting meeting) {
    return gaveUpAt(seat)
        .filter(_ -> wasInvited(seat, meeting))
        .filter(gone ->
            meeting.slot().filter(slot -> !gone.isBefore(slot.start().instant())).isPresent())
        .isPresent();
  }

  /// Who came only after it was not, whatever they were told before for another place.
  private static boolean wasInvited(Enrollment seat, Meeting meeting) {
    var list = meeting.invitations();
    var isHeld = list.held().contains(seat.id()) && meeting.state() != MeetingState.CANCELLED;
    return (isHeld || list.raised(seat.id()) > 0)
        && seat.who().had().filter(stay -> meeting.isOver(stay.since())).isEmpty();
  }

  /// Who is back in any way has given up the place that they had.
  private static Optional<Instant> gaveUpAt(Enrollment seat) {
    return switch (seat) {
      case Enrollment.Left left -> Optional.of(left.at());
      case Enrollment.Transferred gone -> Optional.of(gone.at());
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _,
          Enrollment.Lapsed _ ->
          seat.who().had().flatMap(Stay::until);
    };
  }
}
