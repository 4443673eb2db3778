package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SampleQuestions.diet;
import static kreds.sample.SampleQuestions.materials;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.change.Decision;
import kreds.outcome.Mistake;
import kreds.question.GivenAnswer;
import kreds.run.Enrollment.Confirmed;
import org.junit.jupiter.api.Test;

/// Nobody takes an offered place, or a colleague's, without what is required.
final class AcceptingWithAnswersTest {
  private static final Map<String, String> ALL = Map.of("diet", "Alt");

  private final Roster offered =
      asking(aNetwork().offered(4, MONDAY.plus(Duration.ofDays(2))).roster());

  @Test
  void theOfferIsTakenWithTheAnswersOrNotAtAll() {
    var no = AnsweringQuestions.accept(offered, "e-4", Map.of("materials", "PET"), MONDAY);
    assertThat(refusal(no).mistakes()).containsExactly(Mistake.of("question-diet", "missing"));

    var taken = after(AnsweringQuestions.accept(offered, "e-4", ALL, MONDAY));

    assertThat(taken.find("e-4")).containsInstanceOf(Confirmed.class);
    assertThat(taken.find("e-4").orElseThrow().who().answers().given())
        .containsExactly(new GivenAnswer("diet", 1, "Alt"));
    assertThat(taken.run().version()).isEqualTo(offered.run().version() + 1);
    assertThat(done(AnsweringQuestions.accept(taken, "e-4", Map.of(), MONDAY)))
        .isEqualTo(Decision.unchanged(taken));
    assertThat(
            after(AnsweringQuestions.accept(taken, "e-4", Map.of("diet", "Vegetarisk"), MONDAY))
                .find("e-4")
                .orElseThrow()
                .who()
                .answers()
                .given())
        .containsExactly(new GivenAnswer("diet", 1, "Vegetarisk"));
  }

  @Test
  void whatWasAnsweredBeforeCounts() {
    var answered = after(AnsweringQuestions.answer(offered, "e-4", ALL, MONDAY));

    assertThat(after(AnsweringQuestions.accept(answered, "e-4", Map.of(), MONDAY)).find("e-4"))
        .containsInstanceOf(Confirmed.class);
  }

  @Test
  void whoHasNoOfferHearsThatFirst() {
    assertThat(code(AnsweringQuestions.accept(offered, "e-9", ALL, MONDAY)))
        .isEqualTo("enrollment-unknown");
    var late = MONDAY.plus(Duration.ofDays(2));
    assertThat(code(AnsweringQuestions.accept(offered, "e-4", Map.of(), late)))
        .isEqualTo("offer-over");
  }

  @Test
  void aColleaguesPlaceIsTakenInTheSameWay() {
    var giver = aNetwork().taking(2, 2).seated(1, 2).roster();
    var asked = asking(after(giver.handOver("e-1", applicant(giver.run().id(), 7), MONDAY)));

    var no = AnsweringQuestions.confirm(asked, "e-7", 0, Map.of(), MONDAY);
    assertThat(refusal(no).mistakes()).containsExactly(Mistake.of("question-diet", "missing"));
    assertThat(after(AnsweringQuestions.confirm(asked, "e-7", 0, ALL, MONDAY)).find("e-7"))
        .containsInstanceOf(Confirmed.class);
    assertThat(refusal(AnsweringQuestions.accept(asked, "e-7", Map.of(), MONDAY)).mistakes())
        .hasSize(1);
  }

  private static Roster asking(Roster roster) {
    return after(roster.asking(List.of(diet(), materials()), MONDAY));
  }
}
