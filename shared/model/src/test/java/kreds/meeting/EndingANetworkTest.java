package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.reading;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.commit.YearChange;
import kreds.delivery.Delivery;
import kreds.inquiry.Question;
import kreds.inquiry.YearEnd;
import kreds.network.NetworkState;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.SeatConsequences;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A network ends with its year: everybody of it is told so, once, and what was stays readable.
final class EndingANetworkTest {
  private static final String WHY = "Gruppen har nået det, den ville.";

  @Test
  void everybodyWhoTakesPartOrWaitsIsToldWhyAndTheNetworkIsNotShownAnyMore() {
    var run = YearSteps.renewing(3, 5);

    var year = done(new Renewal(run).end(WHY, "", MONDAY));

    assertThat(year.next()).isEmpty();
    assertThat(year.network().state()).isEqualTo(NetworkState.ENDED);
    assertThat(year.network().nextMeeting()).isEmpty();
    var over = year.over().after();
    assertThat(over.run().state()).isEqualTo(RunState.FINISHED);
    assertThat(over.enrollments()).isEqualTo(run.roster().enrollments());
    assertThat(over.inRun().isListed()).isFalse();
    var told = told(year.run(run));
    assertThat(letters(told))
        .extracting(Delivery::key)
        .containsExactlyInAnyOrder(
            "network-ended/e-1", "network-ended/e-2", "network-ended/e-3", "network-ended/e-5");
    assertThat(letters(told).getLast().letter().values())
        .as("who only waited has taken part in nothing")
        .containsEntry("ends", "line");
    assertThat(letters(told).getFirst().letter().values())
        .containsEntry("reason", WHY)
        .containsEntry("ends", "place")
        .doesNotContainKey("typed-language");
    assertThat(told.after().at(MONDAY.plus(Duration.ofDays(400)), staff()).isNothing()).isTrue();
    assertThat(year.farewells(run)).hasSize(4);
  }

  @Test
  void aRunWhoseGroupWasNotAskedEndsToo() {
    var roster = aNetwork().taking(2, 4).seatedUpTo(2).in(RunState.RUNNING).roster();
    var running = new RunMeetings(roster, List.of(), List.of());

    var year = done(new Renewal(running).end("", "", MONDAY));

    assertThat(year.over().after().run().state()).isEqualTo(RunState.FINISHED);
    assertThat(year.farewells(running)).hasSize(2);
    assertThat(year.group())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.inquiry().id().named()).isEqualTo("renewal");
          assertThat(each.inquiry().isOpen(MONDAY.minusSeconds(1))).isFalse();
          assertThat(each.inquiry().notified()).isEmpty();
        });
    var writes =
        new YearChange(new RosterChange(new SeatConsequences(staff())))
            .of(running, year, at())
            .writes();
    assertThat(writes)
        .filteredOn(Write.InquirySaved.class::isInstance)
        .singleElement()
        .satisfies(write -> assertThat(((Write.InquirySaved) write).before()).isEmpty());
    assertThat(writes)
        .filteredOn(Write.LineAdded.class::isInstance)
        .extracting(write -> ((Write.LineAdded) write).line().after())
        .containsExactly("finished, ended");
    assertThat(writes).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(
      value = RunState.class,
      names = {"RECRUITING", "READY", "FINISHED", "CANCELLED"})
  void oneThatHasNotBegunIsCancelledAndNotEnded(RunState state) {
    var roster = aNetwork().taking(2, 4).seatedUpTo(2).in(state).roster();
    var run = new RunMeetings(roster, List.of(), List.of());

    assertThat(code(new Renewal(run).end("", "", MONDAY))).isEqualTo("run-not-running");
  }

  @Test
  void aMeetingAheadIsCancelledFirst() {
    var run = aMeetingOf(aNetwork().taking(2, 4).seatedUpTo(2)).fixedOn(firstMorning()).all();

    assertThat(code(new Renewal(run).end("", "", MONDAY))).isEqualTo("meeting-ahead");
    var reason = new Reason("Syg", Language.DA, Optional.empty());
    var off = after(run.cancel("m-1", reason, MONDAY));
    assertThat(done(new Renewal(off).end("", "", MONDAY)).network().state())
        .as("a run whose only meeting was cancelled")
        .isEqualTo(NetworkState.ENDED);
  }

  @Test
  void whoReadsEnglishReadsTheReasonInItWhereThereIsOne() {
    var run = YearSteps.renewing(1);
    var reader = reading(Language.EN, person(1));
    var who = Applicant.arriving("e-1", run.roster().run().id(), reader, "", MONDAY);
    var place = new Enrollment.Confirmed(who, MONDAY);
    var one = with(run, new NetworkFixture(run.roster()).having(place).roster());

    assertThat(values(one, WHY, ""))
        .containsEntry("reason", WHY)
        .containsEntry("typed-language", "da");
    assertThat(values(one, WHY, "Enough."))
        .containsEntry("reason", "Enough.")
        .doesNotContainKey("typed-language");
    assertThat(values(one, "", "")).containsEntry("reason", "").doesNotContainKey("typed-language");
  }

  @Test
  void whatHasComeOfAYearKnowsWhoIsTold() {
    var end = YearEnd.followedBy(2, List.of("e-1"));

    assertThat(end.isFollowed()).isTrue();
    assertThat(YearEnd.ended("a", "b").isFollowed()).isFalse();
    assertThat(end.telling(List.of("e-2"), false).told()).containsExactlyInAnyOrder("e-1", "e-2");
    var renewing = new Question.Renewing("", "", Optional.empty());
    assertThat(renewing.isStillToTell()).isFalse();
    assertThat(renewing.ending(end).isStillToTell()).isTrue();
    assertThat(renewing.ending(end.telling(List.of(), true)).isStillToTell()).isFalse();
    assertThat(new Question.Coming().isStillToTell()).isFalse();
  }

  @Test
  void aNetworkEndsOnce() {
    var ended = aNetwork().network().ended(MONDAY);

    assertThatThrownBy(() -> ended.ended(MONDAY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoHadNotClickedOrHadLeftIsNotWrittenTo() {
    var run = YearSteps.renewing(2);
    var form = new Enrollment.Unconfirmed(SamplePeople.applicant(run.roster().run().id(), 9));
    var roster = new NetworkFixture(run.roster()).having(form).leaving(2).roster();
    var some = with(run, roster);

    assertThat(done(new Renewal(some).end("", "", MONDAY)).farewells(some))
        .extracting(each -> each.who().id())
        .containsExactly("e-1");
  }

  private static Map<String, String> values(RunMeetings run, String danish, String english) {
    var year = done(new Renewal(run).end(danish, english, MONDAY));
    return letters(told(year.run(run))).getFirst().letter().values();
  }

  /// No other run is asked for.
  private static Decision<RunMeetings, MeetingHappening> told(RunMeetings over) {
    return Farewells.of(
            over,
            asked -> {
              throw new AssertionError(asked);
            })
        .orElseThrow()
        .told();
  }

  private static RunMeetings with(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group());
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at())).letters();
  }

  private static Moment at() {
    return by(
        Actor.staff("mette@example.dk"), Subject.network("plastgenanvendelse"), "end-network");
  }
}
