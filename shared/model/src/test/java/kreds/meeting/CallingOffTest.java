package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is planned in a run that does not come about is called off with it.
final class CallingOffTest {
  private final RunMeetings cancelled = cancelled(aMeeting().polling().all());

  @Test
  void anOpenPollIsClosedAndItsMeetingDoesNotTakePlaceAndNobodyIsReminded() {
    var off = cancelled.moved(mover("everybody"), MONDAY);

    assertThat(off.happenings()).singleElement().isInstanceOf(MeetingHappening.CalledOff.class);
    var record = off.after().find("m-1").orElseThrow();
    assertThat(record.meeting().state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(record.poll().orElseThrow().inquiry().closed()).isTrue();
    assertThat(off.after().moved(mover("everybody"), MONDAY).isNothing()).isTrue();
    assertThat(off.after().at(MONDAY.plus(Duration.ofDays(90)), staff()).isNothing()).isTrue();
  }

  @Test
  void timeThatComesBeforeTheWordDoesTheSameAndTellsStaffOfNoPoll() {
    var off = cancelled.at(MONDAY.plus(Duration.ofDays(90)), staff());

    assertThat(off.happenings()).singleElement().isInstanceOf(MeetingHappening.CalledOff.class);
  }

  @Test
  void noDateIsChosenInIt() {
    assertThat(code(cancelled.choose("m-1", "date-1", Set.of(Insistence.ANYWAY), MONDAY)))
        .isEqualTo("network-not-ready");
  }

  private static RunMeetings cancelled(RunMeetings meetings) {
    var roster = done(meetings.roster().cancelled("For få", MONDAY)).after();
    return new RunMeetings(roster, meetings.meetings(), meetings.group());
  }
}
