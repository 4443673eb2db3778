package kreds.testing.aws;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.aws.dynamo.MeetingItems;
import org.junit.jupiter.api.Test;

/// The row of a meeting whose end is past: time marks it, and only staff make a held one of it.
final class MeetingRowTest {
  @Test
  void aMeetingThatIsOverStaysScheduledAndIsNoLongerDueNorOpen() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    var ahead = MeetingItems.toItem(scheduled.meeting());
    assertThat(ahead.flag("over")).isFalse();

    var meeting =
        scheduled
            .all()
            .at(firstMorning().end().instant(), staff())
            .after()
            .find("m-1")
            .orElseThrow()
            .meeting();
    var row = MeetingItems.toItem(meeting);

    assertThat(row.required("state")).isEqualTo(ahead.required("state"));
    assertThat(row.flag("over")).isTrue();
    assertThat(ahead.has("todo")).isTrue();
    assertThat(row.required("todo"))
        .as("it stands among those that nobody has called held, not among the open ones")
        .isEqualTo("not-held")
        .isNotEqualTo(ahead.required("todo"));
    assertThat(row.has("due")).isFalse();
    assertThat(MeetingItems.fromItem(row, meeting.team())).isEqualTo(meeting);
  }

  @Test
  void theDateThatAMeetingIsOnlyMeantForIsReadBackAndNobodyWaitsForIt() {
    var meant = aMeeting().planned().meantFor(firstMorning());
    var row = MeetingItems.toItem(meant);

    assertThat(row.has("slot")).isFalse();
    assertThat(row.has("todo")).isFalse();
    assertThat(row.has("due")).isFalse();
    assertThat(MeetingItems.fromItem(row, meant.team())).isEqualTo(meant);
  }
}
