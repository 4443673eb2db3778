package kreds.meeting;

import static kreds.meeting.EvaluationSteps.CLOSES;
import static kreds.meeting.EvaluationSteps.END;
import static kreds.meeting.EvaluationSteps.MORNING;
import static kreds.meeting.EvaluationSteps.REMINDS;
import static kreds.meeting.EvaluationSteps.all;
import static kreds.meeting.EvaluationSteps.asked;
import static kreds.meeting.EvaluationSteps.evaluation;
import static kreds.meeting.EvaluationSteps.kind;
import static kreds.meeting.EvaluationSteps.letters;
import static kreds.meeting.EvaluationSteps.morningAfter;
import static kreds.meeting.EvaluationSteps.moved;
import static kreds.meeting.EvaluationSteps.noted;
import static kreds.meeting.EvaluationSteps.question;
import static kreds.meeting.EvaluationSteps.record;
import static kreds.meeting.EvaluationSteps.rsvp;
import static kreds.meeting.EvaluationSteps.said;
import static kreds.meeting.EvaluationSteps.scheduled;
import static kreds.meeting.EvaluationSteps.second;
import static kreds.meeting.EvaluationSteps.told;
import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kreds.delivery.Delivery;
import kreds.inquiry.Slot;
import org.junit.jupiter.api.Test;

/// Who is asked later, or at another address, how a meeting was, and who is reminded of it (S18).
final class EvaluationReminderTest {
  @Test
  void onTheWorkingDayThreeDaysBeforeTheEndWhoIsSilentIsRemindedOnceAndThenItCloses() {
    var run = anEvaluation(aMeeting().fixedOn(firstMorning())).said("e-2", 4).meeting().all();
    assertThat(run.at(REMINDS.minusMillis(1), staff()).isNothing()).isTrue();

    var told = run.at(REMINDS, staff());

    assertThat(letters(told))
        .extracting(Delivery::key)
        .containsExactly("evaluation-reminder/m-1/e-1", "evaluation-reminder/m-1/e-3");
    assertThat(letters(told).getFirst().notAfter()).contains(CLOSES);
    assertThat(told.after().at(CLOSES.minusMillis(1), staff()).isNothing()).isTrue();
    var closed = told.after().at(CLOSES, staff());
    assertThat(evaluation(closed.after()).closed()).isTrue();
    assertThat(letters(closed)).isEmpty();
    assertThat(record(closed.after()).evaluation().orElseThrow().answers()).hasSize(1);
    assertThat(closed.after().at(CLOSES.plusSeconds(1), staff()).isNothing()).isTrue();
  }

  @Test
  void whoTurnsOutNotToHaveBeenThereIsNotReminded() {
    var run = anEvaluation(aMeeting().fixedOn(firstMorning())).meeting().all();
    var noted = after(run.attend("m-1", List.of("e-3"), List.of(), MORNING));

    assertThat(letters(noted.at(REMINDS, staff())))
        .extracting(Delivery::key)
        .containsExactly("evaluation-reminder/m-1/e-3");
  }

  @Test
  void whoHasAnotherAddressSinceTheMeetingIsAskedAtThat() {
    var noted = after(scheduled().attend("m-1", List.of("e-2"), List.of(), END));

    assertThat(asked(moved(noted))).containsExactly("e-9");
    assertThat(asked(moved(scheduled()))).containsExactly("e-1", "e-9", "e-3");
    assertThat(asked(moved(rsvp(scheduled(), "e-2", false))))
        .as("who has said no stays away")
        .containsExactly("e-1", "e-3");
    assertThat(asked(rsvp(moved(rsvp(scheduled(), "e-2", false)), "e-9", true)))
        .as("what was said last counts")
        .containsExactly("e-1", "e-9", "e-3");
  }

  @Test
  void whoHasAnotherAddressSinceTheyWereAskedIsRemindedThereUnlessTheyHaveSaidIt() {
    var asked = anEvaluation(aMeeting().fixedOn(firstMorning()));
    var moved = moved(asked.said("e-1", 4).meeting().all());
    var said = moved(asked.said("e-2", 4).meeting().all());
    var record = record(moved);

    assertThat(MeetingEvaluation.askedAs(moved.roster(), record.evaluation().orElseThrow(), "e-9"))
        .contains("e-2");
    assertThat(MeetingEvaluation.askedAs(moved.roster(), record.evaluation().orElseThrow(), HOST))
        .isEmpty();
    for (var run : List.of(moved, told(moved, "e-2"), told(told(moved, "e-2"), "e-9"))) {
      assertThat(letters(run.at(REMINDS, staff())))
          .extracting(Delivery::key)
          .containsExactly("evaluation-reminder/m-1/e-9", "evaluation-reminder/m-1/e-3");
    }
    assertThat(letters(said.at(REMINDS, staff())))
        .extracting(Delivery::key)
        .containsExactly("evaluation-reminder/m-1/e-1", "evaluation-reminder/m-1/e-3");
  }

  @Test
  void whoIsNotedLaterIsAskedThenAndEachOnce() {
    var tapped = after(scheduled().attend("m-1", List.of("e-1"), List.of(), END));
    var asked = morningAfter(tapped).after();
    var ten = MORNING.plus(Duration.ofHours(2));

    var full = noted(asked, List.of("e-1", "e-2", "e-3"), List.of(), ten);

    assertThat(letters(full))
        .extracting(Delivery::key)
        .containsExactly("evaluation-asked/m-1/e-2", "evaluation-asked/m-1/e-3");
    var inquiry = evaluation(full.after());
    assertThat(question(inquiry).asked()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(inquiry.notified()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(question(inquiry).points()).isEqualTo(question(evaluation(asked)).points());
    assertThat(inquiry.closesAt()).isEqualTo(CLOSES);
    assertThat(inquiry.nextAt()).contains(REMINDS);
    assertThat(said(full.after(), inquiry, "e-3", all(4), ten)).isEqualTo("done");
    var away = noted(full.after(), List.of(), List.of("e-2"), ten);
    assertThat(letters(away)).isEmpty();
    assertThat(letters(noted(away.after(), List.of("e-2"), List.of(), ten)))
        .as("who was asked is asked no second time")
        .isEmpty();
  }

  @Test
  void whoIsNotedLaterIsAskedOnlyWhileOthersAreAndUnderOneAddress() {
    var tapped = after(scheduled().attend("m-1", List.of("e-2"), List.of(), END));
    var over = tapped.at(END, staff()).after();
    assertThat(letters(noted(over, List.of("e-3"), List.of(), END)))
        .as("the morning is still to come")
        .isEmpty();
    var asked = over.at(MORNING, staff()).after();

    assertThat(letters(noted(asked, List.of("e-3"), List.of(), CLOSES))).isEmpty();
    var late = noted(asked, List.of("e-3"), List.of(), CLOSES.minusMillis(1));
    assertThat(letters(late)).hasSize(1);
    assertThat(letters(noted(moved(asked), List.of("e-9"), List.of(), MORNING)))
        .as("was asked at the former address")
        .isEmpty();
    var none = after(asked.conducted(new Statutes(7, 14, 50, false, 0), MORNING));
    assertThat(letters(noted(none, List.of("e-3"), List.of(), MORNING))).isEmpty();
    var reminded = asked.at(REMINDS, staff()).after();
    var after = noted(reminded, List.of("e-3"), List.of(), REMINDS).after();
    assertThat(evaluation(after).remindsAt()).as("nobody is reminded twice").isEmpty();
  }

  @Test
  void askingAndRemindingAreOneRoundEachAndNothingIsLost() {
    var soon = new Slot("date-1", wall("2027-02-06T08:00"), wall("2027-02-06T12:00"));
    for (var run :
        List.of(
            second(aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning()), soon),
            second(aMeeting().saying(Programme.EMPTY).fixedOn(soon), firstMorning()))) {
      var over = run.at(END, staff()).after();

      var first = over.at(MORNING, staff());
      var second = first.after().at(MORNING, staff());

      assertThat(letters(first)).hasSize(3);
      assertThat(letters(second)).hasSize(3);
      assertThat(List.of(kind(first), kind(second)))
          .containsExactlyInAnyOrder("evaluation-asked", "meeting-reminder");
      assertThat(second.after().at(MORNING, staff()).isNothing()).isTrue();
    }
  }

  @Test
  void thatADayIsOverHoldsUpNoReminder() {
    var soon = new Slot("date-1", wall("2027-02-05T09:00"), wall("2027-02-05T12:00"));
    var run = second(aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning()), soon);

    var over = run.at(END, staff());

    assertThat(record(over.after()).evaluation()).isPresent();
    assertThat(letters(over)).hasSize(3);
    assertThat(kind(over)).isEqualTo("meeting-reminder");
  }
}
