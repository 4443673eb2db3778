package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.team;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kreds.id.RunId;
import kreds.inquiry.Attendee;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// A network in its second year: last year's people stay with last year's meetings.
final class SecondRunTest {
  private final NetworkFixture first = aNetwork().taking(2, 40).seated(1, 2);
  private final NetworkFixture second = first.nextYear().taking(2, 40).seated(2, 3);

  @Test
  void lastYearsParticipantIsAnAttendeeOfLastYearsMeeting() {
    var lastYears = aMeetingOf(first.lastYear()).fixedOn(firstMorning());

    assertThat(lastYears.attendees().find("e-1")).isPresent();
    assertThat(lastYears.attendees().participants())
        .extracting(Attendee::id)
        .containsExactly("e-1", "e-2");
    assertThat(lastYears.meeting().run()).isEqualTo(RunId.first("plastgenanvendelse"));
  }

  @Test
  void thisYearsHostSeesThisYearsPeople() {
    var thisYears = aMeetingOf(second).fixedOn(firstMorning());

    assertThat(thisYears.attendees().find(HOST).orElseThrow().role().seesWhoComes()).isTrue();
    assertThat(thisYears.attendees().participants())
        .extracting(Attendee::id)
        .containsExactly("e-2", "e-3");
    assertThat(thisYears.attendees().find("e-1")).isEmpty();
  }

  @Test
  void aMeetingIsNotReadWithTheRosterOfAnotherRun() {
    var lastYears = aMeetingOf(first).fixedOn(firstMorning()).meeting();

    assertThatThrownBy(() -> Attendees.of(lastYears, second.roster()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoIsInvitedIsInTheRunOfTheMeeting() {
    var letters =
        done(second.roster().enrollConfirmed(applicant(second.runId(), 4), MONDAY)).after();
    var meeting = aMeetingOf(new NetworkFixture(letters)).fixedOn(firstMorning()).meeting();

    assertThat(meeting.invited()).contains("e-2", "e-3", "e-4").doesNotContain("e-1");
  }

  @Test
  void theMeetingsOfAnOldRunDoNotTouchWhatTheNetworkShows() {
    var shown = first.lastYear().showing(next("m-9", firstMorning().start().instant()));
    var old = aMeetingOf(shown);

    var fixed = old.fixedOn(firstMorning());
    assertThat(fixed.all().roster()).isEqualTo(shown.roster());
    var over = fixed.all().at(firstMorning().end().instant(), staff());
    assertThat(over.happenings()).isNotEmpty();
    assertThat(over.after().roster()).isEqualTo(shown.roster());
    assertThat(old.polling().all().roster()).isEqualTo(shown.roster());
  }

  @Test
  void theSecondYearShowsItsOwnMeetingsAndGoesOnFromThem() {
    assertThat(second.run().state()).isEqualTo(RunState.READY);
    assertThat(second.network().nextMeeting()).isEmpty();

    var meeting = aMeetingOf(second).fixedOn(morning(1, "2027-02-09"));

    assertThat(meeting.all().roster().network().nextMeeting()).isPresent();
    assertThat(meeting.all().roster().run().state()).isEqualTo(RunState.RUNNING);
    assertThat(meeting.all().roster().run().id().number()).isEqualTo(2);
  }

  @Test
  void lastYearsSeatSaysNothingAboutThisYears() {
    assertThat(second.roster().find("e-1")).isEmpty();
    assertThat(after(second.roster().enroll(applicant(second.runId(), 1), MONDAY)).find("e-1"))
        .containsInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(second.roster().participantsSeenBy("e-1")).isEmpty();
    assertThat(first.listOpen().lastYear().roster().participantsSeenBy("e-1")).hasSize(2);
  }

  @Test
  void thePollOfAYearIsAnsweredByItsPeopleOnly() {
    var planned = MeetingFixture.planned("m-1", second.runId(), team());
    var decision =
        done(
            new RunMeetings(second.roster(), List.of(), List.of())
                .poll(planned, mornings(), DEADLINE, Set.of(), MONDAY));

    assertThat(decision.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.PollOpened.class,
            opened -> {
              assertThat(opened.asked())
                  .filteredOn(asked -> asked.role() == Attendee.Role.PARTICIPANT)
                  .extracting(Attendee::id)
                  .containsExactly("e-2", "e-3");
              assertThat(opened.poll().id().run()).isEqualTo(second.runId());
            });
  }
}
