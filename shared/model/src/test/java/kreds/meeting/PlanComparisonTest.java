package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.member;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.point;
import static kreds.sample.MeetingFixture.programme;
import static kreds.sample.MeetingFixture.team;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// A plan that is there already is the same answer only if all of it is the same.
final class PlanComparisonTest {
  private static final MeetingFixture FIXED = aMeeting().fixedOn(firstMorning());
  private static final MeetingFixture POLLING = aMeeting().polling();

  @Test
  void anotherPlaceIsRefusedNamingBoth() {
    var refused = refusal(fix(plan("m-1", "Kolding", programme(), team())));

    assertThat(refused.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refused.code()).isEqualTo("meeting-differs");
    assertThat(refused.detail())
        .startsWith("Meeting 1 \"Sortering i praksis\" stands already, and is not what was asked: ")
        .contains("place is \"Odense, Havnegade 1\", asked was \"Kolding\". Nothing is changed.")
        .contains("Set-programme writes its programme anew")
        .doesNotContain("time is");
  }

  @Test
  void anOrderThatIsSentAgainFindsWhatItHasMade() {
    var again = plan("m-9", "Odense, Havnegade 1", programme(), team());

    assertThat(FIXED.all().meantBy(again, List.of(firstMorning()))).isEqualTo("m-1");
    assertThat(FIXED.all().meantBy(again, List.of(morning(1, "2027-06-01")))).isEqualTo("m-9");
  }

  @Test
  void anotherEndIsRefusedNamingBoth() {
    var longer = new Slot("date-1", wall("2027-02-02T09:30"), wall("2027-02-02T16:00"));

    assertThat(refusal(FIXED.all().fix(FIXED.planned(), longer, Set.of(), MONDAY)).detail())
        .contains("time is 2027-02-02 09:30–12:30, asked was 2027-02-02 09:30–16:00");
  }

  @Test
  void anotherProgrammeIsRefusedNamingBoth() {
    var other = new Programme(List.of(point("09:30", "10:00", "Kaffe", Visibility.PUBLIC)));
    var hidden =
        new Programme(
            List.of(
                point("09:30", "10:00", "Velkomst", Visibility.PARTICIPANTS),
                point("10:00", "11:00", "Bordet rundt", Visibility.PARTICIPANTS)));

    assertThat(differences(plan("m-1", "Odense, Havnegade 1", other, team())))
        .contains("programme is \"Velkomst\" (09:30–10:00), \"Bordet rundt\" (10:00–11:00), asked")
        .contains("asked was \"Kaffe\" (09:30–10:00)");
    assertThat(differences(plan("m-1", "Odense, Havnegade 1", Programme.EMPTY, team())))
        .contains("asked was empty");
    assertThat(differences(plan("m-1", "Odense, Havnegade 1", hidden, team())))
        .contains("the same points, but other speakers or readers");
  }

  @Test
  void anotherTeamIsRefusedNamingThePostsAndNobodysName() {
    var other =
        new Team(
            List.of(
                member(HOST, Attendee.Role.HOST, 0, "Jytte Ny", "jytte@vaert.example"),
                member(FACILITATOR, Attendee.Role.FACILITATOR, 0, "Poul Proces", "poul@p.example"),
                member("t-a", Attendee.Role.SPEAKER, 1, "Signe Højgaard", "signe@uni.example"),
                member("t-b", Attendee.Role.SPEAKER, 3, "Ida Ny", "ida@uni.example")));

    assertThat(differences(plan("m-1", "Odense, Havnegade 1", programme(), other)))
        .contains("host is not who was asked")
        .contains("speaker-2 is somebody, nobody was asked")
        .contains("speaker-3 is nobody, somebody was asked")
        .doesNotContain("facilitator", "speaker-1", "Jytte", "Hanne");
  }

  @Test
  void anotherDeadlineIsRefusedNamingBothInTheTimeOfTheWall() {
    var refused = refusal(poll(POLLING, POLLING.planned(), mornings(), DEADLINE.plusSeconds(3600)));

    assertThat(refused.detail())
        .contains("deadline is 2027-01-15T12:00, asked was 2027-01-15T13:00")
        .contains("Choose-date sets it on one of its dates");
  }

  @Test
  void aPollThatAsksForOtherDatesIsTheSameMeetingWhileOneDateIsShared() {
    var corrected = List.of(morning(1, "2027-02-02"), morning(2, "2027-02-10"));
    var again = plan("m-2", "Odense, Havnegade 1", programme(), team());

    assertThat(refusal(poll(POLLING, again, corrected, DEADLINE)).detail())
        .contains("time is 2027-02-02 09:30–12:30, 2027-02-03 09:30–12:30")
        .contains("asked was 2027-02-02 09:30–12:30, 2027-02-10 09:30–12:30");
    assertThat(done(poll(POLLING, again, List.of(morning(1, "2027-02-10")), DEADLINE)).isNothing())
        .isFalse();
  }

  @Test
  void aMeetingThatIsPolledIsNotScheduledByTheSameTitle() {
    var refused = refusal(POLLING.all().fix(POLLING.planned(), firstMorning(), Set.of(), MONDAY));

    assertThat(refused.detail()).contains("state is polling, asked was scheduled");
  }

  @Test
  void aPollThatWasCarriedOutIsTheSamePlanOnceItsDateIsChosen() {
    var scheduled = aMeeting().polling().scheduled();

    assertThat(done(poll(scheduled, scheduled.planned(), mornings(), DEADLINE)))
        .isEqualTo(Decision.unchanged(scheduled.all()));
    assertThat(
            refusal(poll(scheduled, scheduled.planned(), mornings(), DEADLINE.plusSeconds(60)))
                .detail())
        .contains("deadline is");
  }

  @Test
  void aMeetingThatWasFixedIsNotPolledByTheSameTitle() {
    assertThat(refusal(poll(FIXED, FIXED.planned(), mornings(), DEADLINE)).detail())
        .contains("state is scheduled, asked was polling");
  }

  @Test
  void thePlanThatStandsIsTheSameEvenWhenItsDateIsPast() {
    var later = Instant.parse("2027-03-01T08:00:00Z");

    assertThat(done(FIXED.all().fix(FIXED.planned(), firstMorning(), Set.of(), later)))
        .isEqualTo(Decision.unchanged(FIXED.all()));
  }

  @Test
  void anotherDateThanTheChosenOneIsRefusedNamingBoth() {
    var scheduled = aMeeting().polling().scheduled().all();

    var refused = refusal(scheduled.choose("m-1", "date-2", Set.of(Insistence.ANYWAY), MONDAY));

    assertThat(refused.code()).isEqualTo("poll-closed");
    assertThat(refused.detail()).contains("date-1 (2027-02-02 09:30–12:30); asked was date-2");
  }

  private static String differences(Meeting planned) {
    return refusal(fix(planned)).detail();
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> fix(Meeting planned) {
    return FIXED.all().fix(planned, firstMorning(), Set.of(), MONDAY);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> poll(
      MeetingFixture before, Meeting planned, List<Slot> dates, Instant deadline) {
    return before.all().poll(planned, dates, deadline, Set.of(Insistence.ANOTHER), MONDAY);
  }

  private static Meeting plan(String id, String place, Programme programme, Team team) {
    var outline = new Outline(2, "Sortering i praksis", place, programme);
    return Meeting.planned(id, FIXED.planned().run(), outline, team, MeetingFixture.ORGANIZER);
  }
}
