package kreds.meetingscheduling.planning;

import static kreds.meetingscheduling.planning.SamplePlans.morning;
import static kreds.meetingscheduling.planning.SamplePlans.plan;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.commit.Write;
import kreds.due.DueRound;
import kreds.id.RunId;
import kreds.meeting.Mover;
import kreds.meeting.Visibility;
import kreds.meetingscheduling.inquiry.Secretariat;
import kreds.network.Network;
import kreds.network.NextMeeting;
import kreds.run.Run;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

/// The round takes off what is over, and one that fails holds up none of the others.
final class LookingAfterMeetingsTest {
  private static final Instant END = Instant.parse("2027-02-02T11:30:00Z");

  @Test
  void aPollWhoseTimeIsOverIsFrozen() {
    var secretariat = Secretariat.settled(2);
    var meeting = secretariat.polled();
    assertThat(secretariat.round().next()).contains(DEADLINE.minus(Duration.ofDays(1)));
    secretariat.clock.set(DEADLINE);

    assertThat(secretariat.round().done()).isEqualTo(1);

    assertThat(secretariat.pollOf(meeting).inquiry().closed()).isTrue();
    assertThat(secretariat.letters("poll-over")).containsExactly("poll-over/" + meeting);
    assertThat(secretariat.audited()).containsOnlyOnce("close-inquiry");
    assertThat(secretariat.round()).isEqualTo(new DueRound.Summary(0, 0, Optional.empty()));
    assertThat(Secretariat.code(secretariat.choose(meeting, "date-1"))).isEqualTo("done");
  }

  @Test
  void aMeetingThatIsOverIsTakenOffAndTheNextOneShows() {
    var secretariat = Secretariat.settled(2);
    var first = secretariat.scheduled();
    var later = plan("Andet møde", plan().host());
    var second = secretariat.fix(later, morning("2027-03-30"));
    secretariat.clock.set(END.plus(Duration.ofMinutes(1)));

    secretariat.round();

    assertThat(secretariat.record(first).meeting().isOpen()).isFalse();
    assertThat(secretariat.audited()).containsOnlyOnce("day-over");
    assertThat(secretariat.network().nextMeeting().map(NextMeeting::meeting))
        .contains(Outcomes.done(second).record().meeting().id());
    assertThat(secretariat.stored.meetings().open()).hasSize(1);
    for (var evaluated :
        List.of("2027-02-03T07:00:00Z", "2027-02-12T07:00:00Z", "2027-02-17T07:00:00Z")) {
      assertThat(secretariat.round().next())
          .as("how it was is asked, reminded of, and closed")
          .contains(Instant.parse(evaluated));
      secretariat.clock.set(evaluated);
      secretariat.round();
    }
    assertThat(secretariat.round().next()).contains(Instant.parse("2027-03-24T07:30:00Z"));
    secretariat.clock.set("2027-03-30T09:30:00+02:00");
    assertThat(secretariat.round().next()).contains(Instant.parse("2027-03-30T10:30:00Z"));
  }

  @Test
  void aProgrammeThatIsWrittenWhileTheDayBeforeItEndsIsShown() {
    var secretariat = Secretariat.settled(2);
    secretariat.scheduled();
    var second =
        Outcomes.done(secretariat.fix(plan("Andet møde", plan().host()), morning("2027-03-30")))
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
    assertThat(Secretariat.settled(2).round())
        .isEqualTo(new DueRound.Summary(0, 0, Optional.empty()));
  }

  @Test
  void anotherRoundThatWasFasterLeavesNothingToDoAndNoFailure() {
    var secretariat = Secretariat.settled(2);
    secretariat.scheduled();
    secretariat.join(3);
    secretariat.meanwhile(secretariat::round);

    assertThat(secretariat.lettersOfARound()).isEqualTo(1);

    assertThat(secretariat.store.movers()).isEmpty();
  }

  @Test
  void oneThatFailsIsNamedAndHoldsUpNoneOfTheOthers() {
    var secretariat = Secretariat.settled(2);
    secretariat.scheduled();
    secretariat.join(3);
    secretariat.join(4);
    secretariat.meanwhile(() -> {
      throw new IllegalStateException("broken");
    });
    var aside = new ArrayList<String>();

    var summary = secretariat.round((kind, what, _) -> aside.add(kind + " " + what));

    assertThat(summary.failed()).isEqualTo(1);
    assertThat(aside).isEqualTo(List.of("mover e-3"));
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
    secretariat.round();
    assertThat(secretariat.letters("meeting-invitation")).hasSize(4);
  }

  @Test
  void theTroubleOfOneNetworkHoldsUpNoOther() {
    var secretariat = Secretariat.settled(2);
    secretariat.scheduled();
    var plan = NetworkFixture.plan(2, 4);
    var other = Network.published("andet", plan.description(), "p-2", MONDAY);
    secretariat.stored.open(other, Run.first("andet", plan, MONDAY));
    var longest = new Mover(RunId.first("andet"), "e-77", MONDAY.minusSeconds(1));
    secretariat.stored.write(new Write.MoverNoted(longest));
    secretariat.join(3);
    secretariat.meanwhile(() -> {
      throw new IllegalStateException("broken");
    });
    var aside = new ArrayList<String>();

    var summary = secretariat.round((kind, what, _) -> aside.add(kind + " " + what));

    assertThat(summary.failed()).isEqualTo(1);
    assertThat(aside).isEqualTo(List.of("mover e-77"));
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
    assertThat(secretariat.store.movers()).containsExactly(longest);
  }
}
