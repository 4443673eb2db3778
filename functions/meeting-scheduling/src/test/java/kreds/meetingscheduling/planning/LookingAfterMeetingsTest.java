package kreds.meetingscheduling.planning;

import static kreds.meetingscheduling.inquiry.Secretariat.morning;
import static kreds.meetingscheduling.inquiry.Secretariat.plan;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.due.DueRound;
import kreds.id.RunId;
import kreds.inquiry.Choice;
import kreds.meeting.Newcomer;
import kreds.meeting.Visibility;
import kreds.meetingscheduling.inquiry.Secretariat;
import kreds.network.Network;
import kreds.network.NextMeeting;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

final class LookingAfterMeetingsTest {
  private static final Instant END = Instant.parse("2027-02-02T11:30:00Z");
  private static final Instant BEGIN = Instant.parse("2027-02-02T08:30:00Z");

  @Test
  void whoGetsAPlaceDuringThePollIsAskedToo() {
    var secretariat = told(Secretariat.with(2));
    var meeting = secretariat.polled();
    secretariat.join(3);

    assertThat(lettersOfARound(secretariat)).isEqualTo(1);
    assertThat(lettersOfARound(secretariat)).isZero();

    assertThat(secretariat.letters("meeting-poll")).contains("meeting-poll/" + meeting + "/e-3");
    assertThat(secretariat.letters("meeting-poll")).hasSize(6);
    assertThat(secretariat.store.newcomers()).isEmpty();
  }

  @Test
  void whoGetsAPlaceAfterTheInvitationsGetsOne() {
    var secretariat = told(Secretariat.with(2));
    var meeting = secretariat.scheduled();
    secretariat.join(3);
    var before = secretariat.store.letters().size();

    assertThat(secretariat.round()).isEqualTo(new DueRound.Summary(1, 0, Optional.of(BEGIN)));
    assertThat(secretariat.store.letters()).hasSize(before + 1);
    assertThat(lettersOfARound(secretariat)).isZero();

    assertThat(secretariat.letters("meeting-invitation"))
        .containsExactlyInAnyOrder(
            "meeting-invitation/" + meeting + "/0/e-1",
            "meeting-invitation/" + meeting + "/0/e-2",
            "meeting-invitation/" + meeting + "/0/e-3");
  }

  @Test
  void nobodyIsAskedAfterTheDeadlineButTheInvitationComes() {
    var secretariat = told(Secretariat.with(2));
    var meeting = secretariat.polled();
    secretariat.clock.set(DEADLINE);
    secretariat.join(3);

    assertThat(lettersOfARound(secretariat)).isZero();
    secretariat.choose(meeting, "date-1");

    assertThat(secretariat.letters("meeting-poll")).hasSize(5);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
  }

  @Test
  void aPollWhoseTimeIsOverIsFrozen() {
    var secretariat = told(Secretariat.with(2));
    var meeting = secretariat.polled();
    assertThat(secretariat.round().next()).contains(DEADLINE);
    secretariat.clock.set(DEADLINE);

    assertThat(secretariat.round().done()).isEqualTo(1);

    assertThat(secretariat.pollOf(meeting).inquiry().closed()).isTrue();
    assertThat(secretariat.audited()).containsOnlyOnce("close-inquiry");
    assertThat(secretariat.round()).isEqualTo(new DueRound.Summary(0, 0, Optional.empty()));
    assertThat(Secretariat.code(secretariat.choose(meeting, "date-1"))).isEqualTo("done");
  }

  @Test
  void aMeetingThatIsOverIsTakenOffAndTheNextOneShows() {
    var secretariat = told(Secretariat.with(2));
    var first = secretariat.scheduled();
    var later = plan("Andet møde", plan().host(), false);
    var second = secretariat.fix(later, morning("2027-03-30"));
    secretariat.clock.set(END.plus(Duration.ofMinutes(1)));

    secretariat.round();

    assertThat(secretariat.record(first).meeting().isOpen()).isFalse();
    assertThat(secretariat.audited()).containsOnlyOnce("day-over");
    assertThat(secretariat.network().nextMeeting().map(NextMeeting::meeting))
        .contains(Outcomes.done(second).record().meeting().id());
    assertThat(secretariat.stored.meetings().open()).hasSize(1);
    assertThat(secretariat.round().next()).contains(Instant.parse("2027-03-30T07:30:00Z"));
    secretariat.clock.set("2027-03-30T09:30:00+02:00");
    assertThat(secretariat.round().next()).contains(Instant.parse("2027-03-30T10:30:00Z"));
  }

  @Test
  void aProgrammeThatIsWrittenWhileTheDayBeforeItEndsIsShown() {
    var secretariat = told(Secretariat.with(2));
    secretariat.scheduled();
    var second =
        Outcomes.done(
                secretariat.fix(plan("Andet møde", plan().host(), false), morning("2027-03-30")))
            .record()
            .meeting()
            .id();
    var points = List.of(MeetingFixture.point("10:00", "11:00", "Rundvisning", Visibility.PUBLIC));
    secretariat.clock.set(END.plus(Duration.ofMinutes(1)));
    secretariat.meanwhile(() -> secretariat.programme(second, points));

    secretariat.round();

    assertThat(secretariat.network().nextMeeting().map(NextMeeting::agenda))
        .contains(List.of("10:00 Rundvisning"));
  }

  @Test
  void withoutAnOpenMeetingThereIsNothingToLookAt() {
    assertThat(told(Secretariat.with(2)).round())
        .isEqualTo(new DueRound.Summary(0, 0, Optional.empty()));
  }

  @Test
  void aNewcomerWithoutAnOpenMeetingIsJustTakenAway() {
    var secretariat = Secretariat.with(2);
    var lines = secretariat.audited().size();
    assertThat(secretariat.store.newcomers()).hasSize(2);

    assertThat(secretariat.round().done()).isEqualTo(2);

    assertThat(secretariat.store.newcomers()).isEmpty();
    assertThat(secretariat.audited()).hasSize(lines);
  }

  @Test
  void anEarlyMeetingLetsTheNetworkRunOnceItIsReady() {
    var secretariat = told(Secretariat.with(1));
    var early = plan("Tidligt", plan().host(), true);
    secretariat.fix(early, morning("2027-02-02"));
    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RECRUITING);
    secretariat.join(2);
    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RUNNING);

    assertThat(lettersOfARound(secretariat)).isEqualTo(1);

    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void anotherRoundThatWasFasterLeavesNothingToDoAndNoFailure() {
    var secretariat = told(Secretariat.with(2));
    secretariat.scheduled();
    secretariat.join(3);
    secretariat.meanwhile(secretariat::round);

    assertThat(lettersOfARound(secretariat)).isEqualTo(1);

    assertThat(secretariat.store.newcomers()).isEmpty();
  }

  @Test
  void aNewcomerWhoAnswersMeanwhileIsToldAllTheSame() {
    var secretariat = told(Secretariat.with(2));
    var meeting = secretariat.polled();
    secretariat.join(3);
    var any = Map.of("date-1", Choice.YES, "date-2", Choice.YES, "date-3", Choice.NO);
    secretariat.meanwhile(() -> secretariat.poll(meeting, "e-1", any));

    assertThat(lettersOfARound(secretariat)).isEqualTo(1);

    assertThat(secretariat.pollOf(meeting).answers()).hasSize(1);
    assertThat(secretariat.pollOf(meeting).inquiry().notified()).contains("e-3");
  }

  @Test
  void oneThatFailsIsNamedAndHoldsUpNoneOfTheOthers() {
    var secretariat = told(Secretariat.with(2));
    secretariat.scheduled();
    secretariat.join(3);
    secretariat.join(4);
    secretariat.meanwhile(() -> {
      throw new IllegalStateException("broken");
    });
    var aside = new ArrayList<String>();

    var summary = secretariat.round((kind, what, _) -> aside.add(kind + " " + what));

    assertThat(summary.failed()).isEqualTo(1);
    assertThat(aside).isEqualTo(List.of("newcomer e-3"));
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
    secretariat.round();
    assertThat(secretariat.letters("meeting-invitation")).hasSize(4);
  }

  @Test
  void theTroubleOfOneNetworkHoldsUpNoOther() {
    var secretariat = told(Secretariat.with(2));
    secretariat.scheduled();
    var plan = NetworkFixture.plan(2, 4);
    var other = Network.published("andet", plan.description(), "p-2", MONDAY);
    secretariat.stored.open(other, Run.first("andet", plan, MONDAY));
    var longest = new Newcomer(RunId.first("andet"), "e-77", MONDAY.minusSeconds(1));
    secretariat.stored.write(new Write.NewcomerNoted(longest));
    secretariat.join(3);
    secretariat.meanwhile(() -> {
      throw new IllegalStateException("broken");
    });
    var aside = new ArrayList<String>();

    var summary = secretariat.round((kind, what, _) -> aside.add(kind + " " + what));

    assertThat(summary.failed()).isEqualTo(1);
    assertThat(aside).isEqualTo(List.of("newcomer e-77"));
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
    assertThat(secretariat.store.newcomers()).containsExactly(longest);
  }

  @Test
  void thisYearsNewcomerHearsOfThisYearsMeetingsOnly() {
    var secretariat = told(Secretariat.with(2));
    secretariat.scheduled();
    secretariat.nextYear();
    secretariat.join(3);

    assertThat(lettersOfARound(secretariat)).isZero();

    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
  }

  /// Whoever has come so far has been told that there is nothing.
  private static Secretariat told(Secretariat secretariat) {
    secretariat.round();
    return secretariat;
  }

  private static int lettersOfARound(Secretariat secretariat) {
    var before = secretariat.store.letters().size();
    secretariat.round();
    return secretariat.store.letters().size() - before;
  }
}
