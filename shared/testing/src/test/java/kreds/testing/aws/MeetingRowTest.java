package kreds.testing.aws;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.aws.dynamo.MeetingItems;
import kreds.meeting.MeetingState;
import org.junit.jupiter.api.Test;

/// A row of a meeting that an earlier version of the program has written.
final class MeetingRowTest {
  @Test
  void aMeetingThatWasOverBeforeThereWereHeldOnesIsHeld() {
    var meeting = aMeeting().fixedOn(firstMorning()).meeting();
    var row = MeetingItems.toItem(meeting).put("over", true);

    assertThat(MeetingItems.fromItem(row, meeting.team()).state()).isEqualTo(MeetingState.HELD);
    assertThat(MeetingItems.fromItem(row.put("over", false), meeting.team())).isEqualTo(meeting);
  }
}
