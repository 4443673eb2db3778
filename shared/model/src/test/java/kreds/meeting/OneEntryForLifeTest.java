package kreds.meeting;

import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.member;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// A calendar knows a mailbox, and not in which way its owner is concerned by a meeting: whoever
/// comes back in another way comes above what was taken back (RFC 5546 § 2.1.5).
final class OneEntryForLifeTest {
  private static final TeamMember HELLE =
      member("t-helle", Attendee.Role.HOST, 0, "Helle Ny", "helle@ny.example");
  private static final TeamMember PIA =
      member("t-pia", Attendee.Role.FACILITATOR, 0, "Pia Ny", "pia@ny.example");
  private final MeetingFixture scheduled = aMeeting().fixedOn(firstMorning());

  @Test
  void theFormerFacilitatorWhoHostsItThenIsInvitedAboveWhatWasTakenBack() {
    var poul = scheduled.meeting().team().find(FACILITATOR).orElseThrow();
    var without = scheduled.now(after(name(scheduled, PIA)));
    assertThat(without.meeting().calendarOf(FACILITATOR).sequence()).isEqualTo(1);

    var hosting = without.now(after(name(without, in(poul, "t-poul-2", Attendee.Role.HOST))));

    assertThat(hosting.meeting().calendarOf("t-poul-2").sequence()).isEqualTo(2);
    assertThat(hosting.meeting().calendarOf("e-1").sequence()).as("as it was").isZero();
  }

  @Test
  void whoMakesItHappenInASecondWayKeepsTheEntryAsItIs() {
    var poul = scheduled.meeting().team().find(FACILITATOR).orElseThrow();
    var away = scheduled.now(after(name(scheduled, HELLE)));
    var back = away.now(after(name(away, scheduled.meeting().team().find(HOST).orElseThrow())));
    assertThat(back.meeting().calendarOf(HOST).sequence())
        .isGreaterThan(away.meeting().calendarOf(HOST).sequence());

    var both = back.now(after(name(back, in(poul, "t-poul-2", Attendee.Role.HOST))));

    assertThat(sequence(both, poul)).as("nothing was taken back from him").isZero();
  }

  @Test
  void whoStaysInAnotherWayKeepsItAsHighAsItWas() {
    var hanne = scheduled.meeting().team().find(HOST).orElseThrow();
    var away = scheduled.now(after(name(scheduled, HELLE)));
    var back = away.now(after(name(away, hanne)));
    var both = back.now(after(name(back, in(hanne, "t-hanne-2", Attendee.Role.FACILITATOR))));
    var before = sequence(both, hanne);
    assertThat(before).isPositive();

    var leading = both.now(after(name(both, HELLE)));

    assertThat(leading.meeting().team().find(HOST)).isEmpty();
    assertThat(sequence(leading, hanne)).isEqualTo(before);
  }

  /// The meeting is moved before anybody has told them of it for their place.
  @Test
  void whoIsInvitedForAPlaceByAMoveComesAboveWhatWasTakenBackFromThem() {
    var hosted = aMeeting().by(hostedBy(person(4))).fixedOn(firstMorning());
    var without = hosted.now(after(name(hosted, HELLE)));
    var back = without.meeting().calendarOf(HOST).sequence();
    var placed = without.among(aNetwork().taking(2, 40).seatedUpTo(4));

    var day = morning(2, "2027-02-09");
    var moved =
        placed.now(after(placed.all().move("m-1", day, Optional.empty(), Set.of(), MONDAY)));

    assertThat(moved.meeting().invited()).contains("e-4");
    assertThat(moved.meeting().calendarOf("e-4").sequence()).isGreaterThan(back);
    assertThat(moved.meeting().calendarOf("e-1").sequence()).as("as the meeting").isEqualTo(1);
  }

  private static int sequence(MeetingFixture meeting, TeamMember one) {
    var of = meeting.attendees().of(one.address().orElseThrow());
    return meeting.meeting().calendarOf(of).sequence();
  }

  private static TeamMember in(TeamMember one, String id, Attendee.Role role) {
    return new TeamMember(
        id,
        role,
        0,
        one.name(),
        one.company(),
        Optional.of(one.address().orElseThrow()),
        one.language());
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> name(
      MeetingFixture meeting, TeamMember other) {
    return new NamingTheTeam(meeting.all()).name("m-1", other, MONDAY);
  }
}
