package kreds.testing.aws;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import kreds.aws.dynamo.InquiryItems;
import kreds.inquiry.Inquiry;
import kreds.meeting.Balloting;
import kreds.meeting.RunMeetings;
import org.junit.jupiter.api.Test;

/// What came out of a ballot, in the row.
final class BallotRowTest {

  @Test
  void whichMeetingsWereArrangedThenIsReadBack() {
    var counted = counted(aMeeting().fixedOn(firstMorning()).all());

    assertThat(Balloting.result(counted).orElseThrow().arranged()).containsExactly("m-1");
    assertThat(InquiryItems.fromItem(InquiryItems.toItem(counted))).isEqualTo(counted);
  }

  /// As rows have it that are there already: they know how many alone.
  @Test
  void whereItIsNotKeptNoneWas() {
    var counted = counted(aMeeting().all());
    var row = InquiryItems.toItem(counted);

    assertThat(row.part("result").has("arranged")).isFalse();
    assertThat(Balloting.result(InquiryItems.fromItem(row)).orElseThrow().arranged())
        .isEqualTo(Set.of());
    assertThat(InquiryItems.fromItem(row)).isEqualTo(counted);
  }

  private static Inquiry counted(RunMeetings run) {
    var open = after(run.ballot(aBallot(), MONDAY.plus(Duration.ofDays(10)), MONDAY));
    var closed = after(voted(open, "e-1", "theme-1", "date-1").close("ballot-1", MONDAY));
    return closed.group().getFirst().inquiry();
  }
}
