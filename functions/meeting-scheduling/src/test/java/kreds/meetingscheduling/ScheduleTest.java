package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The schedule, by its event, on the embedded AWS.
final class ScheduleTest {

  @Test
  void whoGetsAPlaceLaterIsInvitedOnce() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.join(3);

      assertThat(door.order("schedule/open-meetings"))
          .containsEntry("letters", 1)
          .containsEntry("nextDue", "2027-02-04T13:00:00Z");
      assertThat(door.order("schedule/open-meetings")).containsEntry("letters", 0);

      assertThat(door.letters("meeting-invitation"))
          .contains("meeting-invitation/" + meeting + "/0/e-3")
          .hasSize(3);
    }
  }

  @Test
  void aLookThatFindsNothingToDoReadsTheOpenMeetingsAndEachRosterOnce() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.order("schedule-meeting");
      door.faults.reset();

      assertThat(door.order("schedule/open-meetings")).containsEntry("meetings", 2);

      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
    }
  }

  @Test
  void withoutAnOpenMeetingThereIsNothingDue() {
    try (var door = Door.with(2)) {
      assertThat(door.order("schedule/open-meetings"))
          .containsEntry("meetings", 0)
          .containsEntry("nextDue", null);
      door.scheduled();
      door.clock.set("2027-02-05T09:00:00+01:00");

      assertThat(door.order("schedule/open-meetings")).containsEntry("closed", 1);
      assertThat(door.order("schedule/open-meetings"))
          .containsEntry("meetings", 0)
          .containsEntry("nextDue", null);
    }
  }
}
