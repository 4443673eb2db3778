package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The round of each minute, by its event, on the embedded AWS.
final class ScheduleTest {

  @Test
  void whoGetsAPlaceLaterIsInvitedOnce() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.join(3);
      var letters = door.letters("").size();

      assertThat(door.function.round().all())
          .containsEntry("done", 1)
          .containsEntry("failed", 0)
          .containsEntry("nextDue", "2027-01-28T08:30:00Z");
      assertThat(door.letters("")).hasSize(letters + 1);
      assertThat(door.function.round().all()).containsEntry("done", 0);
      assertThat(door.letters("")).hasSize(letters + 1);

      assertThat(door.letters("meeting-invitation"))
          .contains("meeting-invitation/" + meeting + "/0/e-3/5")
          .hasSize(3);
    }
  }

  @Test
  void whoIsSilentIsRemindedOnceOfThePollAndOnceOfTheMeeting() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      assertThat(door.order("show-meeting").message())
          .endsWith(" They are reminded on 2027-01-19T12:00.");
      door.clock.set("2027-01-19T12:00:00+01:00");

      door.function.round();
      door.function.round();
      assertThat(door.letters("meeting-poll-reminder")).hasSize(5);

      door.send(door.choosing());
      door.send(door.visit("answer-meeting", door.meeting(meeting, "e-1")));
      assertThat(door.order("show-meeting").message())
          .endsWith(
              "Have not said whether they come: 1. They are reminded on 2027-02-01T09:30. Its agenda"
                  + " goes out on 2027-01-28T09:30.");
      door.clock.set("2027-02-01T09:30:00+01:00");
      door.function.round();
      door.function.round();

      assertThat(door.letters("meeting-reminder"))
          .containsExactly("meeting-reminder/" + meeting + "/0/e-2");
    }
  }

  @Test
  void aLookThatFindsNothingToDoAsksTheIndexOnly() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.order("schedule-meeting");
      door.faults.reset();

      assertThat(door.function.round().all()).containsEntry("done", 0);

      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 3));
    }
  }

  @Test
  void withoutAnOpenMeetingThereIsNothingDue() {
    try (var door = Door.with(2)) {
      assertThat(door.function.round().all())
          .containsEntry("done", 0)
          .containsEntry("nextDue", null);
      door.scheduled();
      assertThat(door.stored.meetings().open()).hasSize(1);
      door.clock.set("2027-02-05T09:00:00+01:00");

      assertThat(door.function.round().all()).containsEntry("failed", 0);
      assertThat(door.function.audited()).containsOnlyOnce("day-over");
      assertThat(door.stored.meetings().open()).isEmpty();
      assertThat(door.function.round().all())
          .as("whoever has not said how it was is reminded then")
          .containsEntry("nextDue", "2027-02-16T08:00:00Z");
      door.clock.set("2027-02-20T09:00:00+01:00");
      assertThat(door.function.round().all()).containsEntry("failed", 0);
      assertThat(door.function.round().all())
          .containsEntry("done", 0)
          .containsEntry("nextDue", null);
    }
  }
}
