package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Subject;
import kreds.delivery.LetterKind;
import org.junit.jupiter.api.Test;

/// A network that does not come about.
final class CancelledRunTest {
  private static final String REASON = "For få";

  private final Roster cancelled =
      done(aNetwork()
              .taking(3, 5)
              .enrolled(1, 2, 3)
              .confirmed(1, 2)
              .offered(4, MONDAY.plus(Duration.ofDays(2)))
              .waiting(5)
              .roster()
              .cancelled(REASON, MONDAY))
          .after();

  @Test
  void everybodyStaysAsTheyStoodAndNothingComesAnyMore() {
    assertThat(cancelled.run().state()).isEqualTo(RunState.CANCELLED);
    assertThat(cancelled.enrollments())
        .extracting(Enrollment::state)
        .containsExactlyInAnyOrder("confirmed", "confirmed", "unconfirmed", "offered", "waiting");
    assertThat(cancelled.run().nextAt()).isEmpty();
  }

  @Test
  void nobodyTakesOrGivesUpAPlaceInIt() {
    var who = applicant(cancelled.run().id(), 9);

    assertThat(code(cancelled.confirm("e-3", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.confirm("e-1", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.accept("e-4", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.decline("e-4", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.leave("e-1", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.removed("e-1", "mette@example.dk", "x", MONDAY)))
        .isEqualTo("network-cancelled");
    assertThat(code(cancelled.putFirst("e-5", "x", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.linkSentAgain("e-1", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.enrollConfirmed(who, MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.enroll(who, MONDAY))).isEqualTo("network-cancelled");
  }

  @Test
  void everyDoorGivesTheSameAnswer() {
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    var who = applicant(cancelled.run().id(), 9);
    var answers = Map.of("diet", "Alt");

    assertThat(
            List.of(
                code(cancelled.admitted("e-5", "", MONDAY)),
                code(cancelled.rejected("e-5", "mette@example.dk", "x", MONDAY)),
                code(cancelled.handOver("e-1", who, MONDAY)),
                code(cancelled.takeBack("e-1", MONDAY)),
                code(cancelled.corrected("e-1", nothing, MONDAY)),
                code(cancelled.corrected("e-1", nothing, Optional.of(who), MONDAY)),
                code(AnsweringQuestions.answer(cancelled, "e-1", answers, MONDAY)),
                code(AnsweringQuestions.confirm(cancelled, "e-3", 0, answers, MONDAY)),
                code(AnsweringQuestions.accept(cancelled, "e-4", answers, MONDAY)),
                code(AnsweringQuestions.enroll(cancelled, who, answers, MONDAY)),
                code(AnsweringQuestions.enrollConfirmed(cancelled, who, answers, MONDAY))))
        .containsOnly("network-cancelled");
  }

  @Test
  void whomAColleagueStillAsksHearsThatThereIsNothingToTakeOver() {
    var asked =
        after(
            aNetwork()
                .taking(3, 5)
                .seated(1, 2)
                .roster()
                .handOver("e-1", applicant(cancelled.run().id(), 7), MONDAY));

    var decision = done(asked.cancelled(REASON, MONDAY));

    var colleague = (Enrollment.Lapsed) decision.after().find("e-7").orElseThrow();
    assertThat(colleague.inPlaceOf()).contains("e-1");
    assertThat(decision.happenings())
        .containsExactly(
            new SeatHappening.OfRun.Cancelled(RunState.RECRUITING, REASON),
            new SeatHappening.NothingToTakeOver(colleague));
    assertThat(decision.after().run().version()).isEqualTo(asked.run().version() + 1);
    var consequences =
        new SeatConsequences(staff())
            .of(
                decision.happenings().getLast(),
                decision.after().inRun(),
                byStaff(Subject.network("plastgenanvendelse"), "cancel-network"));
    assertThat(consequences.letters())
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.letter().kind()).isEqualTo(LetterKind.ENROLLMENT_NOTHING_TO_TAKE_OVER);
          assertThat(letter.letter().to().address()).isEqualTo(person(7).address());
        });
    var late = MONDAY.plus(Duration.ofDays(15));
    assertThat(done(asked.cancelled(REASON, late)).happenings())
        .as("who was asked too long ago expects nothing any more")
        .hasSize(1);
  }

  @Test
  void twiceIsFine() {
    assertThat(done(cancelled.cancelled("Noget andet", MONDAY)).isNothing()).isTrue();
  }

  @Test
  void whatHasBegunOrHasAMeetingAheadIsNotCancelled() {
    var running = aNetwork().in(RunState.RUNNING).roster();
    var meets = aNetwork().showing(next("m-1", MONDAY.plus(Duration.ofDays(9)))).roster();
    var met = aNetwork().showing(next("m-1", MONDAY.minus(Duration.ofDays(9)))).roster();

    assertThat(code(running.cancelled(REASON, MONDAY))).isEqualTo("run-not-cancellable");
    assertThat(code(meets.cancelled(REASON, MONDAY))).isEqualTo("meeting-ahead");
    assertThat(done(met.cancelled(REASON, MONDAY)).isNothing()).isFalse();
  }
}
