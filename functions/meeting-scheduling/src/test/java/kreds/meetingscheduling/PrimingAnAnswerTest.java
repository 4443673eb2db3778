package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a start does before the first person comes.
final class PrimingAnAnswerTest {
  @Test
  void anAnswerToAPollGoesAsFarAsDynamoAndNothingIsChanged() {
    try (var door = Door.with(2)) {
      door.polled();
      door.faults.reset();

      var primed = door.function.primed(MeetingSchedulingHandler::prime);

      assertThat(primed.log()).isEmpty();
      assertThat(primed.calls()).containsEntry("transactWriteItems", 1);
      assertThat(primed.changedNothing()).isTrue();
    }
  }
}
