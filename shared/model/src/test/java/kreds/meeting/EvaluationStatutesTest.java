package kreds.meeting;

import static kreds.meeting.EvaluationSteps.CLOSES;
import static kreds.meeting.EvaluationSteps.END;
import static kreds.meeting.EvaluationSteps.MORNING;
import static kreds.meeting.EvaluationSteps.REMINDS;
import static kreds.meeting.EvaluationSteps.evaluation;
import static kreds.meeting.EvaluationSteps.follows;
import static kreds.meeting.EvaluationSteps.letters;
import static kreds.meeting.EvaluationSteps.question;
import static kreds.meeting.EvaluationSteps.record;
import static kreds.meeting.EvaluationSteps.said;
import static kreds.meeting.EvaluationSteps.scheduled;
import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.change.Decision;
import kreds.inquiry.Response;
import kreds.sample.EvaluationFixture;
import org.junit.jupiter.api.Test;

/// A group says itself whether its meetings are evaluated (S18).
final class EvaluationStatutesTest {
  private static final Statutes NONE = new Statutes(7, 14, 50, false, 0);
  private static final Instant TEN = MORNING.plus(Duration.ofHours(2));

  @Test
  void whereItWantsNoneAnyMoreWhatIsOpenIsCalledOffAndNobodyIsReminded() {
    var asked = anEvaluation(aMeeting().fixedOn(firstMorning())).said("e-1", 4);

    var off = done(asked.meeting().all().conducted(NONE, TEN));

    var inquiry = evaluation(off.after());
    assertThat(inquiry.closed()).isTrue();
    assertThat(question(inquiry).isCalledOff()).isTrue();
    assertThat(inquiry.nextAt()).isEmpty();
    assertThat(said(off.after(), inquiry, "e-1", new Response.Evaluated(4, Map.of(), ""), TEN))
        .isEqualTo("evaluation-off");
    assertThat(inquiry.question().takesBack(Response.Evaluated.WITHDRAWN)).isTrue();
    assertThat(inquiry.question().takesBack(new Response.Evaluated(4, Map.of(), ""))).isFalse();
    assertThat(off.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.OfConduct.StatutesSet.class,
            set -> assertThat(set.calledOff()).extracting(Meeting::id).containsExactly("m-1"));
    assertThat(follows(off).audit().getFirst().after()).endsWith(", 1 evaluation called off");
    assertThat(letters(off)).isEmpty();
    assertThat(letters(off.after().at(REMINDS, staff()))).isEmpty();
    var result = new EvaluationResult(record(off.after()).evaluation().orElseThrow(), CLOSES);
    assertThat(result.state()).isEqualTo(EvaluationResult.State.CALLED_OFF);
    assertThat(result.whole()).isEmpty();
    assertThat(result.comments()).isEmpty();
  }

  @Test
  void whatWasSaidThenIsNeverCountedThoughItWantsThemAgain() {
    var off = after(saidBy(3).meeting().all().conducted(NONE, TEN));

    var on = done(off.conducted(Statutes.USUAL, TEN));

    assertThat(evaluation(on.after())).isEqualTo(evaluation(off));
    assertThat(unasked(on)).containsExactly("m-1");
    assertThat(letters(on.after().at(CLOSES, staff()))).isEmpty();
    assertThat(question(evaluation(on.after().at(CLOSES, staff()).after())).isCalledOff()).isTrue();
  }

  @Test
  void whatIsCountedStaysWhateverItWants() {
    var counted = saidBy(3).counted();

    var off = done(counted.meeting().all().conducted(NONE, counted.closed()));

    assertThat(evaluation(off.after())).isEqualTo(counted.evaluation().inquiry());
    assertThat(calledOff(off)).isEmpty();
    assertThat(unasked(done(off.after().conducted(Statutes.USUAL, counted.closed())))).isEmpty();
  }

  @Test
  void whereItWantsThemAgainBeforeTheMorningTheMeetingIsAskedAbout() {
    var off = after(scheduled().conducted(NONE, MONDAY)).at(END, staff()).after();
    assertThat(record(off).evaluation()).isEmpty();

    var on = done(off.conducted(Statutes.USUAL, MORNING.minusMillis(1)));

    assertThat(evaluation(on.after()).nextAt()).contains(MORNING);
    assertThat(unasked(on)).isEmpty();
    assertThat(letters(on.after().at(MORNING, staff()))).hasSize(3);
    var again = after(scheduled().at(END, staff()).after().conducted(NONE, END));
    assertThat(letters(after(again.conducted(Statutes.USUAL, END)).at(MORNING, staff())))
        .as("off and on again in one evening")
        .hasSize(3);
  }

  @Test
  void whereItWantsThemAgainLaterItIsSaidWhichMeetingIsNotAskedAbout() {
    var off = after(scheduled().conducted(NONE, MONDAY)).at(END, staff()).after();
    var lapsed = after(scheduled().at(END, staff()).after().conducted(NONE, END));

    for (var run : List.of(off, lapsed.at(MORNING, staff()).after())) {
      var on = done(run.conducted(Statutes.USUAL, MORNING));

      assertThat(unasked(on)).containsExactly("m-1");
      assertThat(letters(on.after().at(TEN, staff()))).isEmpty();
    }
    assertThat(
            unasked(
                done(after(scheduled().conducted(NONE, MONDAY)).conducted(Statutes.USUAL, MONDAY))))
        .as("what is still to be is asked about")
        .isEmpty();
    assertThat(unasked(done(off.conducted(new Statutes(7, 9, 50, false, 0), MORNING)))).isEmpty();
  }

  private static EvaluationFixture saidBy(int people) {
    var all = anEvaluation(aMeeting().fixedOn(firstMorning()));
    for (var number = 1; number <= people; number++) {
      all = all.said("e-" + number, 4);
    }
    return all;
  }

  private static MeetingHappening.OfConduct.StatutesSet set(
      Decision<RunMeetings, MeetingHappening> decision) {
    return (MeetingHappening.OfConduct.StatutesSet) decision.happenings().getFirst();
  }

  private static List<String> unasked(Decision<RunMeetings, MeetingHappening> decision) {
    return set(decision).unasked().stream().map(Meeting::id).toList();
  }

  private static List<String> calledOff(Decision<RunMeetings, MeetingHappening> decision) {
    return set(decision).calledOff().stream().map(Meeting::id).toList();
  }

  @Test
  void aGroupThatHasAgreedToNoneIsAskedNothing() {
    var none = new Statutes(7, 14, 50, false, 0);
    assertThat(none.said())
        .isEqualTo("agenda 7 days before, objections for 14 days, attendance 50 %, no evaluation");
    assertThat(Statutes.USUAL.said()).doesNotContain("evaluation");
    assertThat(none.isSaying(Statutes.USUAL)).isFalse();
    assertThat(none.after(Statutes.USUAL).evaluation()).isFalse();
    var without = after(scheduled().conducted(none, MONDAY));
    assertThat(record(without.at(END, staff()).after()).evaluation()).isEmpty();

    var meanwhile = after(scheduled().at(END, staff()).after().conducted(none, END));
    var morning = meanwhile.at(MORNING, staff());

    assertThat(letters(morning)).isEmpty();
    assertThat(evaluation(morning.after()).closed()).isTrue();
    assertThat(question(evaluation(morning.after())).asked()).isEmpty();
    assertThat(follows(morning).audit().getFirst().before()).isEqualTo("evaluation open");
    assertThat(morning.after().at(CLOSES, staff()).isNothing()).isTrue();
  }
}
