package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kreds.change.Stamp;
import kreds.change.Subject;
import kreds.outcome.Mistake;
import org.junit.jupiter.api.Test;

/// What staff read when a network opens, and what everybody sees of its rules.
final class OpenAndClosedTest {
  private static final Instant LATER = MONDAY.plusSeconds(60);

  private final Roster roster = aNetwork().roster();

  @Test
  void staffReadWhetherItTakesAnybodyWhenItOpens() {
    var closed = after(roster.ruled(roster.run().rules().closing(true), MONDAY));

    assertThat(opened(closed)).containsEntry("enrolling", "closed");
    assertThat(opened(roster)).containsEntry("enrolling", "open");
  }

  @Test
  void whatPeopleSeeWasChangedWhenTheySeeAnotherRule() {
    var run = roster.run();

    assertThat(done(run.ruled(run.rules().closing(true), LATER)).stamp().updatedAt())
        .isEqualTo(LATER);
    assertThat(done(run.ruled(run.rules().offering(5), LATER)).stamp())
        .as("how long an offer holds stands nowhere; the row is written all the same")
        .isEqualTo(new Stamp(MONDAY, MONDAY, run.version() + 1));
    assertThat(done(run.ruled(run.rules(), LATER)).stamp().updatedAt()).isEqualTo(LATER);
  }

  @Test
  void whereNothingIsAskedAnAnswerBesideTheClickIsAFieldThatNobodyKnows() {
    var offered = aNetwork().offered(4, LATER.plusSeconds(60)).roster();
    var no = AnsweringQuestions.accept(offered, "e-4", Map.of("diet", "Alt"), LATER);

    assertThat(refusal(no).mistakes())
        .containsExactly(Mistake.of("question-diet", "unknown-field"));
  }

  private static Map<String, String> opened(Roster roster) {
    return new SeatConsequences(staff())
        .of(
            new SeatHappening.OfRun.Opened(roster.run()),
            roster.inRun(),
            byStaff(Subject.network(roster.network().id()), "open"))
        .letters()
        .getFirst()
        .letter()
        .values();
  }
}
