package kreds.meetingscheduling;

import static kreds.meetingscheduling.Secretariat.METTE;
import static kreds.meetingscheduling.Secretariat.code;
import static kreds.meetingscheduling.Secretariat.morning;
import static kreds.meetingscheduling.Secretariat.mornings;
import static kreds.meetingscheduling.Secretariat.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.meeting.AgendaItem;
import kreds.meeting.MeetingState;
import kreds.network.NetworkState;
import kreds.outcome.Outcome;
import kreds.testing.sample.Gatherings;
import org.junit.jupiter.api.Test;

final class PlanningTest {
  @Test
  void planningAsksEverybodyConcernedForTheirDatesInTheSameStep() {
    var secretariat = Secretariat.with(3);

    var meeting = secretariat.polled();

    assertThat(secretariat.letters("meeting-poll"))
        .containsExactlyInAnyOrder(
            "meeting-poll/" + meeting + "/e-1",
            "meeting-poll/" + meeting + "/e-2",
            "meeting-poll/" + meeting + "/e-3",
            "meeting-poll/" + meeting + "/facilitator",
            "meeting-poll/" + meeting + "/host",
            "meeting-poll/" + meeting + "/speaker-1");
    assertThat(secretariat.file(meeting).meeting())
        .satisfies(kept -> assertThat(kept.state()).isEqualTo(MeetingState.POLLING))
        .satisfies(kept -> assertThat(kept.number()).isEqualTo(1))
        .satisfies(kept -> assertThat(kept.deadline()).contains(Gatherings.DEADLINE));
    assertThat(secretariat.association.audit())
        .extracting(AuditLine::action)
        .contains("plan-meeting");
  }

  @Test
  void thePlanSentTwiceIsOneMeetingAndOneLetterToEach() {
    var secretariat = Secretariat.with(3);
    var first = secretariat.polled();

    var again = secretariat.planning.poll(plan(), mornings(), Gatherings.DEADLINE, METTE);

    assertThat(((Outcome.Done<ArrangedMeeting>) again).value().letters()).isZero();
    assertThat(secretariat.meetings.ofNetwork(Secretariat.NETWORK)).hasSize(1);
    assertThat(secretariat.polled()).isEqualTo(first);
    assertThat(secretariat.letters("meeting-poll")).hasSize(6);
  }

  @Test
  void aNetworkThatIsNotReadyHasNoMeetingUnlessStaffSaySo() {
    var secretariat = Secretariat.with(1);

    assertThat(code(secretariat.planning.poll(plan(), mornings(), Gatherings.DEADLINE, METTE)))
        .isEqualTo("network-not-ready");
    assertThat(code(secretariat.planning.poll(early(), mornings(), Gatherings.DEADLINE, METTE)))
        .isEqualTo("done");
  }

  @Test
  void aPollEndsBeforeItsDatesAndTheyLieAhead() {
    var secretariat = Secretariat.with(2);

    assertThat(code(poll(secretariat, Instant.parse("2027-01-04T08:00:00Z"))))
        .isEqualTo("deadline-past");
    assertThat(code(poll(secretariat, mornings().getFirst().start()))).isEqualTo("deadline-late");
    assertThat(code(secretariat.planning.fix(plan(), morning("2027-01-04"), METTE)))
        .isEqualTo("done");
    assertThat(code(secretariat.planning.fix(plan(), morning("2026-12-31"), METTE)))
        .isEqualTo("date-past");
    var twice = List.of(morning("2027-02-02"), morning("2027-02-02"));
    assertThat(code(secretariat.planning.poll(plan(), twice, Gatherings.DEADLINE, METTE)))
        .isEqualTo("date-twice");
  }

  @Test
  void aProgrammeThatDoesNotFitIsRefusedAndNothingIsPlanned() {
    var secretariat = Secretariat.with(2);
    var points = new ArrayList<>(Gatherings.programme().items());
    points.add(Gatherings.point("12:00", "13:00", "Frokost", Audience.PUBLIC));

    assertThat(code(secretariat.planning.fix(with(points), morning("2027-02-02"), METTE)))
        .isEqualTo("programme-outside");
    points.add(Gatherings.point("12:30", "13:30", "Kaffe", Audience.PUBLIC));
    assertThat(code(secretariat.planning.fix(with(points), morning("2027-02-02"), METTE)))
        .isEqualTo("programme-overlap");
    assertThat(secretariat.meetings.ofNetwork(Secretariat.NETWORK)).isEmpty();
    assertThat(secretariat.letters("meeting-invitation")).isEmpty();
  }

  @Test
  void aFixedDateInvitesAtOnceAndTheNetworkRuns() {
    var secretariat = Secretariat.with(3);

    var fixed = secretariat.planning.fix(plan(), morning("2027-02-02"), METTE);

    assertThat(((Outcome.Done<ArrangedMeeting>) fixed).value().letters()).isEqualTo(5);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
    assertThat(secretariat.letters("meeting-hosted")).hasSize(2);
    assertThat(secretariat.letters("meeting-poll")).isEmpty();
    assertThat(secretariat.network().state()).isEqualTo(NetworkState.RUNNING);
    assertThat(secretariat.network().nextMeeting()).isPresent();
  }

  private static Outcome<ArrangedMeeting> poll(Secretariat secretariat, Instant deadline) {
    return secretariat.planning.poll(plan(), mornings(), deadline, METTE);
  }

  private static Plan early() {
    return new Plan(
        Secretariat.NETWORK,
        "Tidligt møde",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        true);
  }

  private static Plan with(List<AgendaItem> points) {
    var plan = plan();
    return new Plan(
        plan.network(),
        plan.title(),
        plan.place(),
        points,
        plan.host(),
        plan.facilitator(),
        plan.speakers(),
        false);
  }
}
