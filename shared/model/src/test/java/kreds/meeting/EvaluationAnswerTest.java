package kreds.meeting;

import static kreds.meeting.EvaluationSteps.CLOSES;
import static kreds.meeting.EvaluationSteps.END;
import static kreds.meeting.EvaluationSteps.MORNING;
import static kreds.meeting.EvaluationSteps.all;
import static kreds.meeting.EvaluationSteps.evaluation;
import static kreds.meeting.EvaluationSteps.given;
import static kreds.meeting.EvaluationSteps.morningAfter;
import static kreds.meeting.EvaluationSteps.one;
import static kreds.meeting.EvaluationSteps.point;
import static kreds.meeting.EvaluationSteps.question;
import static kreds.meeting.EvaluationSteps.said;
import static kreds.meeting.EvaluationSteps.scheduled;
import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Response;
import org.junit.jupiter.api.Test;

/// What is asked about a meeting, and what may be answered (S18).
final class EvaluationAnswerTest {
  @Test
  void thePointsAreThoseOfTheMorningWhateverIsCorrectedLater() {
    var corrected = after(scheduled().programme("m-1", given(), END.minusMillis(1)));
    var asked = morningAfter(corrected.at(END, staff()).after()).after();

    assertThat(code(asked.programme("m-1", Programme.EMPTY, MORNING))).isEqualTo("meeting-over");

    assertThat(question(evaluation(asked)).points())
        .containsExactly(
            new EvaluatedPoint("point-1", "Velkomst", "Anne Holm"),
            new EvaluatedPoint("point-2", "Migration", "Signe Højgaard"));
  }

  @Test
  void comingGoingAndEatingHaveNoThemeOfTheirOwnUnlessSomebodySpeaks() {
    for (var title :
        List.of(
            "Ankomst og indkvartering",
            "Aftensmad",
            "Hjemrejse",
            "Arrival and accommodation",
            "Frokost",
            "  Kaffe og kage",
            "PAUSE",
            "Velkomst: kaffe",
            "Lunch",
            "Velkomst og morgenmad med kaffe",
            "Tak for i dag",
            "Welcome and coffee",
            "En kort pause")) {
      assertThat(point(title, "").isATheme()).as(title).isFalse();
      assertThat(point(title, "Anne Holm").isATheme()).as(title).isTrue();
    }
    for (var title :
        List.of(
            "Frokostordninger",
            "Efter frokost: energi",
            "Bordet rundt",
            "3D",
            "2027",
            "I dag og i morgen",
            "Velkomst og nye EU-regler for emballage",
            "Velkomst: Anne",
            "Welcome to the new packaging law")) {
      assertThat(point(title, "").isATheme()).as(title).isTrue();
    }
  }

  @Test
  void onlyWhoWasAskedAnswersOnlyWhatIsAskedAndOnlyInTime() {
    var run = anEvaluation(aMeeting().fixedOn(firstMorning())).meeting().all();
    var inquiry = evaluation(run);

    assertThat(said(run, inquiry, "e-1", all(5), MORNING)).isEqualTo("done");
    assertThat(said(run, inquiry, "e-1", all(1), CLOSES.minusMillis(1))).isEqualTo("done");
    assertThat(said(run, inquiry, "e-1", all(1), CLOSES)).isEqualTo("evaluation-closed");
    assertThat(said(run, inquiry, HOST, all(1), MORNING)).isEqualTo("evaluation-not-asked");
    assertThat(said(run, inquiry, FACILITATOR, all(1), MORNING)).isEqualTo("evaluation-not-asked");
    var known = new Response.Evaluated(3, Map.of("point-1", 2), "Tak");
    assertThat(said(run, inquiry, "e-1", known, MORNING)).isEqualTo("done");
    var unknown = new Response.Evaluated(3, Map.of("point-2", 2), "");
    assertThat(said(run, inquiry, "e-1", unknown, MORNING)).isEqualTo("point-unknown");
    assertThatThrownBy(() -> inquiry.answer(one(run, "e-1"), new Response.Accepted(1), MORNING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(known.brief()).isEmpty();
    assertThat(Response.Evaluated.WITHDRAWN.stands()).isFalse();
    assertThat(known.stands()).isTrue();
    assertThatThrownBy(() -> new Response.Evaluated(-1, Map.of(), "Tak"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Response.Evaluated(-1, Map.of("point-1", 3), ""))
        .isInstanceOf(IllegalArgumentException.class);
    for (var wrong : List.of(0, 6)) {
      assertThatThrownBy(() -> all(wrong)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Response.Evaluated(1, Map.of("point-1", wrong), ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
