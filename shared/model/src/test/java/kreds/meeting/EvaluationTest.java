package kreds.meeting;

import static kreds.meeting.EvaluationSteps.CLOSES;
import static kreds.meeting.EvaluationSteps.END;
import static kreds.meeting.EvaluationSteps.MORNING;
import static kreds.meeting.EvaluationSteps.REMINDS;
import static kreds.meeting.EvaluationSteps.all;
import static kreds.meeting.EvaluationSteps.asked;
import static kreds.meeting.EvaluationSteps.evaluation;
import static kreds.meeting.EvaluationSteps.follows;
import static kreds.meeting.EvaluationSteps.joined;
import static kreds.meeting.EvaluationSteps.letters;
import static kreds.meeting.EvaluationSteps.morningAfter;
import static kreds.meeting.EvaluationSteps.question;
import static kreds.meeting.EvaluationSteps.record;
import static kreds.meeting.EvaluationSteps.rsvp;
import static kreds.meeting.EvaluationSteps.said;
import static kreds.meeting.EvaluationSteps.scheduled;
import static kreds.sample.MeetingFixture.COPENHAGEN;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.delivery.Delivery;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The morning after a meeting those who were there are asked how it was (S18, M12).
final class EvaluationTest {
  @Test
  void itWaitsFromTheEndOfTheMeetingOnForTheMorningAfterAndNobodyIsAskedBefore() {
    assertThat(record(scheduled().at(END.minusMillis(1), staff()).after()).evaluation()).isEmpty();

    var over = scheduled().at(END, staff());

    assertThat(letters(over)).isEmpty();
    var waiting = evaluation(over.after());
    assertThat(waiting.id().named()).isEqualTo("m-1/evaluation");
    assertThat(waiting.question()).isEqualTo(Question.Evaluating.NOBODY_YET);
    assertThat(waiting.nextAt()).contains(MORNING);
    assertThat(waiting.closesAt()).isEqualTo(CLOSES);
    assertThat(waiting.notified()).isEmpty();
    assertThat(said(over.after(), waiting, "e-1", all(4), END)).isEqualTo("evaluation-not-asked");
    assertThat(over.after().at(MORNING.minusMillis(1), staff()).isNothing()).isTrue();
  }

  @Test
  void thatMorningWhoeverHasAPlaceIsAskedOnceForFourteenDays() {
    var asked = scheduled().at(END, staff()).after().at(MORNING, staff());

    assertThat(letters(asked))
        .extracting(Delivery::key)
        .containsExactly(
            "evaluation-asked/m-1/e-1", "evaluation-asked/m-1/e-2", "evaluation-asked/m-1/e-3");
    var letter = letters(asked).getFirst();
    assertThat(letter.letter().values())
        .containsEntry("meeting", "Sortering i praksis")
        .containsEntry("start", firstMorning().start().instant().toString())
        .containsEntry("deadline", CLOSES.toString());
    assertThat(letter.letter().links()).containsKey("page");
    assertThat(letter.letter().to().name()).isEqualTo("Deltager 1");
    assertThat(letter.notAfter()).contains(CLOSES);
    var inquiry = evaluation(asked.after());
    assertThat(inquiry.notified()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(question(inquiry).asked()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(question(inquiry).points())
        .as("a welcome has no theme of its own")
        .containsExactly(new EvaluatedPoint("point-1", "Bordet rundt", ""));
    assertThat(inquiry.closesAt()).isEqualTo(CLOSES);
    assertThat(inquiry.nextAt()).contains(REMINDS);
    assertThat(follows(asked).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.subject()).isEqualTo("meeting/m-1");
          assertThat(line.after()).isEqualTo("3 people");
          assertThat(line.before()).isEmpty();
        });
    assertThat(asked.after().at(MORNING, staff()).isNothing()).isTrue();
    assertThat(((MeetingHappening.OfConduct) asked.happenings().getFirst()).isOnAll()).isTrue();
  }

  @Test
  void onTheFirstWorkingDayAfterTheClocksChangeItIsEightOnTheWallAllTheSame() {
    var saturday = new Slot("date-1", wall("2027-03-27T09:30"), wall("2027-03-27T12:30"));
    var over = aMeeting().fixedOn(saturday).all().at(saturday.end().instant(), staff()).after();

    assertThat(evaluation(over).nextAt())
        .as("Sunday and Monday are Easter")
        .contains(Instant.parse("2027-03-30T06:00:00Z"));
    assertThat(saturday.end().zone()).isEqualTo(COPENHAGEN);
  }

  @Test
  void whoWasThereIsAskedOnTheNextWorkingDayByTheDanishCalendar() {
    assertThat(askedAfter("2027-02-05")).as("a Friday").isEqualTo("2027-02-08T07:00:00Z");
    assertThat(askedAfter("2027-03-24")).as("before Easter").isEqualTo("2027-03-30T06:00:00Z");
    assertThat(askedAfter("2027-05-05")).as("Ascension Day").isEqualTo("2027-05-07T06:00:00Z");
    assertThat(askedAfter("2027-06-04"))
        .as("before the Constitution Day, a Saturday")
        .isEqualTo("2027-06-07T06:00:00Z");
    assertThat(askedAfter("2027-12-23")).isEqualTo("2027-12-27T07:00:00Z");
  }

  private static String askedAfter(String day) {
    var date = morning(1, day);
    var over = aMeeting().fixedOn(date).all().at(date.end().instant(), staff()).after();
    var waiting = evaluation(over);
    assertThat(waiting.closesAt())
        .isEqualTo(waiting.nextAt().orElseThrow().plus(Duration.ofDays(14)));
    return waiting.nextAt().orElseThrow().toString();
  }

  @Test
  void whereItIsNotedWhoWasThereTheyAloneAreAsked() {
    var noted = after(scheduled().attend("m-1", List.of("e-2"), List.of(), END));
    var declined = rsvp(noted, "e-2", false);

    assertThat(asked(declined)).containsExactly("e-2");
  }

  @Test
  void whereItIsNotNotedWhoHasSaidNotToComeIsNotAsked() {
    assertThat(asked(rsvp(rsvp(scheduled(), "e-1", true), "e-3", false)))
        .containsExactly("e-1", "e-2");
  }

  @Test
  void whoGotThePlaceAfterItWasNotThere() {
    assertThat(asked(joined(END.minusMillis(1)))).contains("e-4");
    assertThat(asked(joined(END))).doesNotContain("e-4");
    var there = after(joined(END).attend("m-1", List.of("e-4"), List.of(), END));
    assertThat(asked(there)).as("whoever was seen there was there").containsExactly("e-4");
  }

  @Test
  void whereNobodyWasItIsClosed() {
    var nobody = rsvp(rsvp(rsvp(scheduled(), "e-1", false), "e-2", false), "e-3", false);

    assertThat(asked(nobody)).isEmpty();
    assertThat(evaluation(morningAfter(nobody).after()).closed()).isTrue();
  }

  @Test
  void itFollowsAMeetingThatMovesAndThereIsNoneOfOneThatIsCancelled() {
    var later = morning(1, "2027-02-09");
    var moved =
        after(scheduled().move("m-1", later, Optional.empty(), Set.of(), MONDAY))
            .at(END, staff())
            .after();
    assertThat(record(moved).evaluation()).isEmpty();
    assertThat(evaluation(moved.at(later.end().instant(), staff()).after()).nextAt())
        .contains(Instant.parse("2027-02-10T07:00:00Z"));

    var reason = new Reason("Syg", Language.DA, Optional.empty());
    var off = after(scheduled().cancel("m-1", reason, MONDAY));
    assertThat(off.at(END, staff()).isNothing()).isTrue();
  }

  @Test
  void aMeetingThatIsHeldBeforeTheRoundHasLookedIsEvaluatedLikeAnyOther() {
    var kept =
        after(
            after(
                    scheduled()
                        .at(END.minus(Duration.ofDays(7)), staff())
                        .after()
                        .attend("m-1", List.of("e-1"), List.of(), END))
                .publish("m-1", "Referat", END));

    var held = after(kept.hold("m-1", Optional.empty(), END));

    assertThat(evaluation(held).nextAt()).contains(MORNING);
    assertThat(asked(held)).containsExactly("e-1");
    var second = after(kept.at(END, staff()).after().hold("m-1", Optional.empty(), END));
    assertThat(record(second).inquiries())
        .filteredOn(each -> each.inquiry().question() instanceof Question.Evaluating)
        .hasSize(1);
  }

  @Test
  void whereNobodyLookedForTwoWeeksNobodyIsAskedAnyMore() {
    var over = scheduled().at(END, staff()).after();

    assertThat(letters(over.at(CLOSES, staff()))).isEmpty();
    assertThat(evaluation(over.at(CLOSES, staff()).after()).closed()).isTrue();
    var late = over.at(CLOSES.minusMillis(1), staff()).after();
    assertThat(evaluation(late).closesAt())
        .as("who is asked late has as long")
        .isEqualTo(CLOSES.minusMillis(1).plus(Duration.ofDays(14)));
  }
}
