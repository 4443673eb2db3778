package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// A run has one meeting at a time.
final class OverlapTest {
  private static final Instant LATER = DEADLINE.plus(Duration.ofDays(7));

  @Test
  void aMeetingAtTheTimeOfAnotherIsRefusedAndTheOtherIsNamed() {
    var before = aMeeting().fixedOn(firstMorning()).another("m-2");

    var refused = refusal(before.all().fix(before.planned(), firstMorning(), false, MONDAY));

    assertThat(refused.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(refused.code()).isEqualTo("meeting-overlaps");
    assertThat(refused.detail())
        .startsWith("Meeting 1 \"Sortering i praksis\" is on 2027-02-02 09:30–12:30")
        .contains("date-1 (2027-02-02 09:30–12:30) overlaps with it");
  }

  @Test
  void aMeetingThatBeginsWhenTheOtherEndsIsNotAtItsTime() {
    var before = aMeeting().fixedOn(firstMorning()).another("m-2");

    assertThat(before.all().fix(before.planned(), at("12:30", "14:00"), false, MONDAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(before.all().fix(before.planned(), at("08:00", "09:30"), false, MONDAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(code(before.all().fix(before.planned(), at("12:29", "14:00"), false, MONDAY)))
        .isEqualTo("meeting-overlaps");
    assertThat(code(before.all().fix(before.planned(), at("08:00", "09:31"), false, MONDAY)))
        .isEqualTo("meeting-overlaps");
  }

  @Test
  void aPollThatProposesTheTimeOfAMeetingIsRefusedNamingTheDate() {
    var before = aMeeting().fixedOn(mornings().get(1)).another("m-2");

    assertThat(
            refusal(before.all().poll(before.planned(), mornings(), DEADLINE, false, MONDAY))
                .detail())
        .contains("date-2 (2027-02-03 09:30–12:30) overlaps with it");
  }

  @Test
  void ofTwoPollsOverOneDateTheSecondToChooseItIsRefused() {
    var asked = aMeeting().polling();
    var second = asked.another("m-2");
    var both =
        done(second.all().poll(second.planned(), mornings(), LATER, false, DEADLINE)).after();
    var chosen = done(both.choose("m-1", "date-1", MONDAY)).after();

    assertThat(code(chosen.choose("m-2", "date-1", MONDAY))).isEqualTo("meeting-overlaps");
    assertThat(chosen.choose("m-2", "date-2", MONDAY)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void nobodyIsAskedAboutOneTimeByTwoPollsAtOnce() {
    var second = aMeeting().polling().another("m-2");

    var oneOfThem = List.of(at("08:00", "09:31"), mornings().get(2));
    var refused = refusal(second.all().poll(second.planned(), oneOfThem, LATER, false, MONDAY));

    assertThat(refused.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(refused.code()).isEqualTo("dates-asked");
    assertThat(refused.detail())
        .startsWith(
            "Meeting 1 \"Sortering i praksis\" is asking about date-1 (2027-02-02 08:00–09:31)")
        .contains("until 2027-01-15T12:00");
  }

  @Test
  void aPollAboutOtherTimesIsAnotherMeeting() {
    var second = aMeeting().polling().another("m-2");
    var between = List.of(at("08:00", "09:30"), at("12:30", "14:00"));

    assertThat(second.all().poll(second.planned(), between, LATER, false, MONDAY))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aPollThatIsOverLeavesItsTimesToAnother() {
    var second = aMeeting().polling().another("m-2");

    assertThat(second.all().poll(second.planned(), mornings(), LATER, false, DEADLINE))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aMeetingThatIsCancelledLeavesItsTimeFree() {
    var fixed = aMeeting().fixedOn(firstMorning());
    var timing = fixed.meeting().timing().to(MeetingState.CANCELLED, fixed.meeting().slot());
    var cancelled =
        new Meeting(
            "m-1",
            fixed.meeting().run(),
            fixed.meeting().outline(),
            fixed.meeting().team(),
            timing,
            fixed.meeting().invited(),
            fixed.meeting().calendar(),
            9);
    var records = List.of(new MeetingRecord(cancelled, List.of()));

    assertThat(Overlap.against(records, "m-2", List.of(firstMorning()))).isEmpty();
  }

  private static Slot at(String start, String end) {
    return new Slot("date-1", wall("2027-02-02T" + start), wall("2027-02-02T" + end));
  }
}
