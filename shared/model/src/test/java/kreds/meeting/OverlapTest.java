package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.planned;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// A run has one meeting at a time.
final class OverlapTest {
  private static final Instant LATER = DEADLINE.plus(Duration.ofDays(7));
  private static final Set<Insistence> ANOTHER = Set.of(Insistence.ANOTHER);

  @Test
  void aMeetingAtTheTimeOfAnotherIsRefusedAndTheOtherIsNamed() {
    var before = aMeeting().fixedOn(firstMorning()).another("m-2");

    var refused = refusal(before.all().fix(before.planned(), firstMorning(), Set.of(), MONDAY));

    assertThat(refused.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(refused.code()).isEqualTo("meeting-overlaps");
    assertThat(refused.detail())
        .startsWith("Meeting 1 \"Sortering i praksis\" is on 2027-02-02 09:30–12:30")
        .contains("date-1 (2027-02-02 09:30–12:30) overlaps with it");
  }

  @Test
  void aMeetingThatBeginsWhenTheOtherEndsIsNotAtItsTime() {
    var before = aMeeting().fixedOn(firstMorning()).another("m-2");

    assertThat(before.all().fix(before.planned(), at("12:30", "14:00"), Set.of(), MONDAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(before.all().fix(before.planned(), at("08:00", "09:30"), Set.of(), MONDAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(code(before.all().fix(before.planned(), at("12:29", "14:00"), Set.of(), MONDAY)))
        .isEqualTo("meeting-overlaps");
    assertThat(code(before.all().fix(before.planned(), at("08:00", "09:31"), Set.of(), MONDAY)))
        .isEqualTo("meeting-overlaps");
  }

  @Test
  void aPollThatProposesTheTimeOfAMeetingIsRefusedNamingTheDate() {
    var before = aMeeting().fixedOn(mornings().get(1)).another("m-2");

    assertThat(
            refusal(before.all().poll(before.planned(), mornings(), DEADLINE, Set.of(), MONDAY))
                .detail())
        .contains("date-2 (2027-02-03 09:30–12:30) overlaps with it");
  }

  @Test
  void ofTwoPollsOverOneDateTheSecondToChooseItIsRefused() {
    var asked = aMeeting().polling();
    var second = asked.another("m-2");
    var both =
        done(second.all().poll(second.planned(), mornings(), LATER, Set.of(), DEADLINE)).after();
    var chosen = done(both.choose("m-1", "date-1", Set.of(Insistence.ANYWAY), MONDAY)).after();

    assertThat(code(chosen.choose("m-2", "date-1", Set.of(Insistence.ANYWAY), MONDAY)))
        .isEqualTo("meeting-overlaps");
    assertThat(chosen.choose("m-2", "date-2", Set.of(Insistence.ANYWAY), MONDAY))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void nobodyIsAskedAboutOneTimeByTwoPollsAtOnce() {
    var second = aMeeting().polling().another("m-2");

    var oneOfThem = List.of(at("08:00", "09:31"), mornings().get(2));
    var refused = refusal(second.all().poll(second.planned(), oneOfThem, LATER, Set.of(), MONDAY));

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

    assertThat(second.all().poll(second.planned(), between, LATER, ANOTHER, MONDAY))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whileAPollIsOpenAnotherPlanIsRefusedUnlessStaffSayThatItIsAnotherMeeting() {
    var asked = aMeeting().polling();
    var corrected = planned("m-2", asked.planned().run(), asked.planned().team());
    var later = List.of(morning(1, "2027-03-02"));

    var refused = refusal(asked.all().poll(corrected, later, LATER, Set.of(), MONDAY));

    assertThat(refused.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(refused.code()).isEqualTo("poll-open");
    assertThat(refused.detail())
        .startsWith(
            "Meeting 1 \"Sortering i praksis\" is being asked about already, until 2027-01-15T12:00")
        .contains("\"another\": true");
    assertThat(code(asked.all().fix(corrected, later.getFirst(), Set.of(), MONDAY)))
        .isEqualTo("poll-open");
    assertThat(asked.all().poll(corrected, later, LATER, ANOTHER, MONDAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(asked.all().fix(corrected, later.getFirst(), ANOTHER, MONDAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(asked.all().poll(corrected, later, LATER, Set.of(), DEADLINE))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whoInsistsOnAnotherMeetingStillAsksNobodyTwiceAboutOneTime() {
    var second = aMeeting().polling().another("m-2");

    assertThat(code(second.all().poll(second.planned(), mornings(), LATER, ANOTHER, MONDAY)))
        .isEqualTo("dates-asked");
  }

  @Test
  void aPollThatIsOverLeavesItsTimesToAnother() {
    var second = aMeeting().polling().another("m-2");

    assertThat(second.all().poll(second.planned(), mornings(), LATER, Set.of(), DEADLINE))
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
            fixed.meeting().invitations(),
            fixed.meeting().calendar(),
            9);
    var records = List.of(new MeetingRecord(cancelled, List.of()));

    assertThat(Overlap.against(records, "m-2", List.of(firstMorning()))).isEmpty();
  }

  private static Slot at(String start, String end) {
    return new Slot("date-1", wall("2027-02-02T" + start), wall("2027-02-02T" + end));
  }
}
