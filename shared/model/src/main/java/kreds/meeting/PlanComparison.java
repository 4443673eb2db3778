package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;

/// A plan beside the meeting that it would be. The answer "was so already" is given to the same
/// content only, so all of it is compared: who orders another place and hears "done" believes that
/// everybody knows of it. A poll that was carried out stays the same plan once its date is chosen.
///
/// @param stands the meeting as it is
/// @param asked as it would be by the plan
record PlanComparison(MeetingRecord stands, MeetingRecord asked) {

  /// The meeting that a plan is about: the one of its identifier, or an open one of its title that
  /// has, or may have, one of its dates.
  static Optional<PlanComparison> of(MeetingRecord asked, List<MeetingRecord> meetings) {
    return meetings.stream()
        .filter(record -> record.meeting().id().equals(asked.meeting().id()))
        .findFirst()
        .or(() -> meetings.stream().filter(record -> isMeant(record, asked)).findFirst())
        .map(record -> new PlanComparison(record, asked));
  }

  private static boolean isMeant(MeetingRecord record, MeetingRecord asked) {
    return record.meeting().isOpen()
        && record.meeting().title().equals(asked.meeting().title())
        && record.dates().stream()
            .anyMatch(date -> asked.dates().stream().anyMatch(date::overlaps));
  }

  /// What differs, and what staff can do about it; empty if nothing does.
  Optional<Refusal> refusal() {
    var differences = differences();
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Refusal.wrong(
            "title",
            "meeting-differs",
            stands.meeting().outline().said()
                + " stands already, and is not what was asked: "
                + String.join("; ", differences)
                + ". Nothing is changed. "
                + advice()));
  }

  private List<String> differences() {
    var found = new ArrayList<String>();
    if (areBothPolls()) {
      differing("time", record -> times(record.proposed()), found);
      differing("deadline", MeetingRecord::deadline, found);
    } else {
      differing("state", record -> record.meeting().word(), found);
      differing("time", record -> times(record.dates()), found);
    }
    differing("place", record -> "\"" + record.meeting().place() + "\"", found);
    differing("directions", record -> "\"" + record.meeting().outline().directions() + "\"", found);
    programme().ifPresent(found::add);
    found.addAll(TeamComparison.differences(stands.meeting().team(), asked.meeting().team()));
    return found;
  }

  private boolean areBothPolls() {
    return asked.poll().isPresent()
        && stands.poll().isPresent()
        && stands.meeting().state() != MeetingState.CANCELLED;
  }

  private void differing(String what, Function<MeetingRecord, String> said, List<String> found) {
    var is = said.apply(stands);
    var wanted = said.apply(asked);
    if (!is.equals(wanted)) {
      found.add(what + " is " + is + ", asked was " + wanted);
    }
  }

  private static String times(List<Slot> dates) {
    return String.join(", ", dates.stream().map(Slot::times).toList());
  }

  private Optional<String> programme() {
    var is = stands.meeting().outline().programme();
    var wanted = asked.meeting().outline().programme();
    if (is.equals(wanted)) {
      return Optional.empty();
    }
    return is.said().equals(wanted.said())
        ? Optional.of("programme has the same points, but other speakers or readers of them")
        : Optional.of("programme is " + is.said() + ", asked was " + wanted.said());
  }

  private String advice() {
    var advice = new ArrayList<String>();
    if (stands.meeting().state() == MeetingState.POLLING) {
      advice.add("choose-date sets it on one of its dates;");
    }
    if (stands.meeting().state() == MeetingState.CANCELLED) {
      return "To plan another meeting, give it another title.";
    }
    advice.add(
        "set-programme writes its programme anew, correct-meeting its title, place, directions and who"
            + " hosts or leads it;");
    if (stands.meeting().state() == MeetingState.SCHEDULED) {
      advice.add("move-meeting moves it;");
    }
    advice.add("cancel-meeting cancels it. Another meeting needs another title and time.");
    var said = String.join(" ", advice);
    return Character.toUpperCase(said.charAt(0)) + said.substring(1);
  }
}
