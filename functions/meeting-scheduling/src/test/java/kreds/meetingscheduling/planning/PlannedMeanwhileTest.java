package kreds.meetingscheduling.planning;

import static kreds.meetingscheduling.inquiry.Secretariat.NETWORK;
import static kreds.meetingscheduling.inquiry.Secretariat.code;
import static kreds.meetingscheduling.planning.SamplePlans.morning;
import static kreds.meetingscheduling.planning.SamplePlans.mornings;
import static kreds.meetingscheduling.planning.SamplePlans.plan;
import static kreds.sample.MeetingFixture.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.meetingscheduling.inquiry.Secretariat;
import org.junit.jupiter.api.Test;

/// What happens while a meeting is planned: nobody is left out, no number and no time is given
/// twice.
final class PlannedMeanwhileTest {
  @Test
  void whoGetsAPlaceWhileAMeetingIsPlannedIsAskedWithTheOthers() {
    var secretariat = Secretariat.with(2);
    secretariat.meanwhile(() -> secretariat.join(3));

    var meeting = secretariat.polled();

    assertThat(secretariat.letters("meeting-poll")).contains("meeting-poll/" + meeting + "/e-3");
    assertThat(secretariat.patience.waited()).hasSize(1);
  }

  @Test
  void twoMeetingsPlannedAtOnceHaveTwoNumbers() {
    var secretariat = Secretariat.with(2);
    var earlier = List.of(morning("2027-01-26"));
    secretariat.meanwhile(() -> secretariat.poll(SamplePlans.early(), earlier, DEADLINE));

    secretariat.polled();

    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK))
        .extracting(record -> record.meeting().number())
        .containsExactly(1, 2);
  }

  @Test
  void ofTwoPollsOnTheSameDatesAtOnceTheSecondAsksNobody() {
    var secretariat = Secretariat.with(2);
    secretariat.meanwhile(() -> secretariat.poll(SamplePlans.early(), mornings(), DEADLINE));

    assertThat(code(secretariat.poll(plan(), mornings(), DEADLINE))).isEqualTo("dates-asked");

    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).hasSize(1);
    assertThat(secretariat.letters("meeting-poll")).hasSize(2);
  }

  @Test
  void ofTwoMeetingsPlannedForOneTimeAtOnceTheSecondIsRefused() {
    var secretariat = Secretariat.with(2);
    secretariat.meanwhile(() -> secretariat.fix(SamplePlans.early(), morning("2027-02-02")));

    assertThat(code(secretariat.fix(plan(), morning("2027-02-02")))).isEqualTo("meeting-overlaps");

    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).hasSize(1);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
    assertThat(secretariat.audited()).containsOnlyOnce("refused schedule-meeting");
  }
}
