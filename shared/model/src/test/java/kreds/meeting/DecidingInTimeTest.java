package kreds.meeting;

import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kreds.inquiry.Slot;
import org.junit.jupiter.api.Test;

/// A date is decided neither before the group has answered nor once it is past.
final class DecidingInTimeTest {

  @Test
  void theOneDateThatLeadsIsDecidedWhenTheTimeIsOverAndNotBefore() {
    var poll = aMeeting().polling().answered("e-1", NO, YES, NO).poll();

    assertThat(poll.leading().map(DateTally::slot).map(Slot::id)).contains("date-2");
    assertThat(poll.decided(MONDAY)).isEmpty();
    assertThat(poll.decided(DEADLINE).map(DateTally::slot).map(Slot::id)).contains("date-2");
  }

  @Test
  void aDateThatIsPastIsDecidedNoMore() {
    var poll = aMeeting().polling().answered("e-1", YES, NO, NO).poll();
    var starts = firstMorning().start().instant();

    assertThat(poll.decided(starts.minusSeconds(1))).isPresent();
    assertThat(poll.decided(starts)).isEmpty();
  }

  @Test
  void halfOfTheParticipantsAreEnoughWithHostAndSpeaker() {
    var one =
        aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(4))
            .polling()
            .answered(HOST, YES, YES, YES)
            .answered(SPEAKER, YES, YES, YES)
            .answered("e-1", YES, YES, YES);

    assertThat(new Unheard(one.poll()).isTooSoon(MONDAY)).isTrue();
    assertThat(new Unheard(one.answered("e-2", YES, NO, NO).poll()).isTooSoon(MONDAY)).isFalse();
  }

  @Test
  void theMeetingOfThatIdentifierIsMeantWhateverItsDateIs() {
    var fixed = aMeeting().fixedOn(firstMorning());
    var other = morning(1, "2027-02-09");

    assertThat(refusal(fixed.all().fix(fixed.planned(), other, Set.of(), MONDAY)).detail())
        .startsWith("Meeting 1 \"Sortering i praksis\" stands already")
        .contains("time is 2027-02-02 09:30–12:30, asked was 2027-02-09 09:30–12:30");
  }
}
