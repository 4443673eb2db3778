package kreds.meeting;

import static kreds.meeting.EvaluationSteps.moved;
import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.EvaluationEnd;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Rating;
import kreds.inquiry.Response;
import kreds.run.Roster;
import kreds.sample.CountingIds;
import kreds.sample.EvaluationFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// An evaluation is counted once, in the step that closes it, and of those alone who were there:
/// afterwards no figure changes (S18).
final class EvaluationClosingTest {

  @Test
  void whoeverIsForgottenAfterItHasClosedChangesNoFigure() {
    var counted = three().counted();
    var before = result(counted);

    var rest = forgotten(counted, "e-2");

    assertThat(rest.evaluation().answers()).hasSize(2);
    assertThat(result(rest).whole()).isEqualTo(before.whole()).contains(new Rating(3, 12));
    assertThat(result(rest).of("point-1")).isEqualTo(before.of("point-1")).isPresent();
    assertThat(result(rest).asked()).isEqualTo(before.asked()).isEqualTo(5);
    assertThat(result(rest).answered()).isEqualTo(before.answered()).isEqualTo(3);
    assertThat(result(rest).comments())
        .as("what they have said goes with them")
        .containsExactly("Nr. e-1", "Nr. e-3");
    assertThat(report(rest).themes()).isEqualTo(report(counted).themes()).hasSize(1);
  }

  @Test
  void whoeverLeavesAfterwardsChangesNoFigureEither() {
    var counted = three().counted();

    var left = in(counted, after(roster(counted).leave("e-3", counted.closed())));

    assertThat(result(left).whole()).contains(new Rating(3, 12));
  }

  @Test
  void whatIsKeptOfItNamesNobodyAndNothingThatTooFewHaveRated() {
    var two = evaluation().said("e-1", said("e-1", 5)).said("e-2", said("e-2", 1)).counted();

    assertThat(end(two)).isEqualTo(new EvaluationEnd.Counted(2, Optional.empty(), Map.of()));
    assertThat(end(three().counted()).toString()).doesNotContain("e-1", "Nr.");
    assertThat(result(two).comments()).isEmpty();
  }

  @Test
  void ofWhoIsNotedAwayNothingCounts() {
    var four = three().said("e-4", said("e-4", 1));
    var noted = attended(four, "e-1", "e-2", "e-4", "e-5");

    var counted = result(noted.counted());

    assertThat(counted.asked()).isEqualTo(4);
    assertThat(counted.answered()).isEqualTo(3);
    assertThat(counted.whole()).contains(new Rating(3, 9));
    assertThat(counted.comments()).containsExactly("Nr. e-1", "Nr. e-2", "Nr. e-4");
  }

  @Test
  void twoWhoWereThereDoNotBecomeThreeByOneWhoWasNot() {
    var counted = result(attended(three(), "e-1", "e-2").counted());

    assertThat(counted.answered()).isEqualTo(2);
    assertThat(counted.whole()).isEmpty();
    assertThat(counted.comments()).isEmpty();
  }

  @Test
  void whoIsNotedAgainCountsAgain() {
    var away = attended(three(), "e-1", "e-2");

    assertThat(result(attended(away, "e-3").counted()).whole()).contains(new Rating(3, 12));
  }

  @Test
  void whoHasAnotherAddressSinceCountsAsBeforeAndSoDoesWhoHasLeft() {
    var said = three();
    var moved = said.now(moved(said.meeting().all()));

    assertThat(result(attended(moved, "e-1", "e-9", "e-3").counted()).whole())
        .contains(new Rating(3, 12));
    assertThat(result(attended(moved, "e-1", "e-3").counted()).answered()).isEqualTo(2);

    var noted = attended(three(), "e-1", "e-2", "e-3");
    var left = in(noted, after(roster(noted).leave("e-3", noted.asked())));
    assertThat(result(left.counted()).whole()).contains(new Rating(3, 12));
  }

  @Test
  void whatIsNotedMeanwhileIsNotOverlooked() {
    var open = three();
    var noted = attended(open, "e-1");

    assertThat(noted.evaluation().inquiry().version())
        .as("a closing that was decided before it is decided again")
        .isGreaterThan(open.evaluation().inquiry().version());
    var closed = three().counted();
    assertThat(attended(closed, "e-1").evaluation()).isEqualTo(closed.evaluation());
  }

  @Test
  void untilTheRoundHasCountedItNothingShows() {
    var over = new EvaluationResult(three().evaluation(), three().closed());

    assertThat(over.state()).isEqualTo(EvaluationResult.State.COUNTING);
    assertThat(over.isOpen()).isFalse();
    assertThat(over.whole()).isEmpty();
    assertThat(over.of("point-1")).isEmpty();
    assertThat(over.comments()).isEmpty();
    assertThat(over.answered()).isEqualTo(3);
    assertThat(result(three().counted()).state()).isEqualTo(EvaluationResult.State.CLOSED);
  }

  @Test
  void oneThatClosedBeforeFiguresWereKeptIsCountedFromItsAnswers() {
    var old = closedWithoutFigures(three());

    assertThat(result(old).whole()).contains(new Rating(3, 12));
    assertThat(result(old).of("point-1")).contains(new Rating(3, 12));
    assertThat(result(old).comments()).hasSize(3);
    assertThat(result(old).state()).isEqualTo(EvaluationResult.State.CLOSED);
  }

  @Test
  void andOnceMoreBeforeTheFirstAnswerOfItGoes() {
    var old = closedWithoutFigures(three());

    var rest = forgotten(old, "e-2");

    assertThat(end(rest).answered()).isEqualTo(3);
    assertThat(result(rest).whole()).contains(new Rating(3, 12));
    assertThat(result(forgotten(rest, "e-1")).whole()).contains(new Rating(3, 12));
    assertThat(forgotten(old, "e-5").evaluation())
        .as("who has said nothing takes nothing along")
        .isEqualTo(old.evaluation());
  }

  @Test
  void whileItIsOpenWhoeverIsForgottenIsNotCountedAtItsEnd() {
    var open = forgotten(three().said("e-4", said("e-4", 4)), "e-1");

    assertThat(open.evaluation().inquiry().closed()).isFalse();
    assertThat(question(open).end()).isEmpty();
    assertThat(result(open.counted()).whole()).contains(new Rating(3, 11));
  }

  @Test
  void ofAMeetingThatDidNotTakePlaceNothingIsCounted() {
    var reason = new Reason("Aflyst", Language.DA, Optional.empty());
    var off =
        three()
            .meeting()
            .all()
            .cancel("m-1", reason, 0, Set.of(Insistence.ANYWAY), three().asked());

    var record = after(off).find("m-1").orElseThrow();

    assertThat(record.evaluation()).isEmpty();
    assertThat(record.inquiry(Question.EVALUATION).orElseThrow().inquiry())
        .satisfies(each -> {
          assertThat(each.closed()).isTrue();
          assertThat(((Question.Evaluating) each.question()).end()).isEmpty();
        });
  }

  private static EvaluationFixture evaluation() {
    return anEvaluation(aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(5)).fixedOn(firstMorning()));
  }

  /// Five were asked, and three have said 5, 3 and 4.
  private static EvaluationFixture three() {
    return evaluation()
        .said("e-1", said("e-1", 5))
        .said("e-2", said("e-2", 3))
        .said("e-3", said("e-3", 4));
  }

  private static Response.Evaluated said(String who, int rating) {
    return new Response.Evaluated(rating, Map.of("point-1", rating), "Nr. " + who);
  }

  private static EvaluationFixture attended(EvaluationFixture of, String... came) {
    var at = of.asked().plus(Duration.ofHours(1));
    return of.now(after(of.meeting().all().attend("m-1", List.of(came), List.of(), at)));
  }

  private static EvaluationFixture forgotten(EvaluationFixture of, String who) {
    var gone = in(of, after(roster(of).forgotten(who, of.asked())));
    var parts = new PartsOfAMover(gone.meeting().all(), new CountingIds(), staff());
    return gone.now(parts.moved(mover(who), of.asked()).after());
  }

  private static EvaluationFixture closedWithoutFigures(EvaluationFixture of) {
    var run = of.meeting().all();
    var record = of.meeting().record();
    var all = new ArrayList<InquiryRecord>();
    record.inquiries().forEach(each -> all.add(each.frozen()));
    return of.now(
        new RunMeetings(
            run.roster(),
            List.of(new MeetingRecord(record.meeting(), all)),
            run.group(),
            run.statutes()));
  }

  private static EvaluationFixture in(EvaluationFixture of, Roster roster) {
    var run = of.meeting().all();
    return of.now(new RunMeetings(roster, run.meetings(), run.group(), run.statutes()));
  }

  private static Roster roster(EvaluationFixture of) {
    return of.meeting().all().roster();
  }

  private static EvaluationResult result(EvaluationFixture of) {
    return new EvaluationResult(of.evaluation(), of.closed());
  }

  private static EvaluationReport report(EvaluationFixture of) {
    return EvaluationReport.of(List.of(of.meeting().record()), of.closed());
  }

  private static Question.Evaluating question(EvaluationFixture of) {
    return (Question.Evaluating) of.evaluation().inquiry().question();
  }

  private static EvaluationEnd.Counted end(EvaluationFixture of) {
    return (EvaluationEnd.Counted) question(of).end().orElseThrow();
  }
}
