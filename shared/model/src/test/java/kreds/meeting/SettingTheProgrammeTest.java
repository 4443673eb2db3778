package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// The programme is written anew until the meeting is held, and fits its dates.
final class SettingTheProgrammeTest {
  @Test
  void theProgrammeIsWrittenAnewUntilTheMeetingIsHeld() {
    var meeting = aMeeting().fixedOn(firstMorning());
    var other =
        new Programme(
            List.of(MeetingFixture.point("09:30", "12:30", "Rundvisning", Visibility.PUBLIC)));
    var late =
        Programme.of(
            List.of(MeetingFixture.point("09:30", "12:31", "Rundvisning", Visibility.PUBLIC)));

    var decision = done(meeting.all().programme("m-1", other, MONDAY));

    assertThat(decision.happenings()).containsExactly(new MeetingHappening.ProgrammeSet(2, 1));
    assertThat(decision.after().roster().network().nextMeeting().orElseThrow().agenda())
        .containsExactly("09:30 Rundvisning");
    var after = decision.after().find("m-1").orElseThrow().meeting();
    assertThat(after.programme()).isEqualTo(other);
    assertThat(after.calendar()).isEqualTo(meeting.meeting().calendar());
    assertThat(after.version()).isEqualTo(meeting.meeting().version() + 1);
    assertThat(done(decision.after().programme("m-1", other, MONDAY)).isNothing()).isTrue();
    assertThat(code(meeting.all().programme("m-1", done(late), MONDAY)))
        .isEqualTo("programme-outside");
    assertThat(code(meeting.all().programme("m-9", other, MONDAY))).isEqualTo("meeting-unknown");
  }

  @Test
  void whatPeopleMetByStaysOnceTheyHaveMet() {
    var meeting = aMeeting().fixedOn(firstMorning());
    var end = firstMorning().end().instant();

    assertThat(
            done(meeting.all().programme("m-1", Programme.EMPTY, end.minusMillis(1))).isNothing())
        .as("while they meet")
        .isFalse();
    var no = refusal(meeting.all().programme("m-1", Programme.EMPTY, end));
    assertThat(no.code()).isEqualTo("meeting-over");
    assertThat(no.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(no.detail()).endsWith(" is over: its programme stays as it was.");
  }

  @Test
  void aProgrammeFitsEachDateThatIsProposed() {
    var early =
        new Slot(
            "date-2",
            MeetingFixture.wall("2027-02-03T09:00"),
            MeetingFixture.wall("2027-02-03T10:30"));
    var meeting = aMeeting();
    var dates = List.of(firstMorning(), early);
    var polling =
        meeting.now(
            done(meeting.all().poll(meeting.planned(), dates, DEADLINE, Set.of(), MONDAY)).after());

    assertThat(code(polling.all().programme("m-1", MeetingFixture.programme(), MONDAY)))
        .isEqualTo("programme-outside");
  }

  @Test
  void whatIsOverKeepsItsProgramme() {
    var meeting = aMeeting().fixedOn(firstMorning()).meeting();
    for (var state : List.of(MeetingState.HELD, MeetingState.CANCELLED)) {
      var over =
          new Meeting(
              meeting.id(),
              meeting.run(),
              meeting.outline(),
              meeting.team(),
              new Timing(state, meeting.slot(), false),
              meeting.invitations(),
              meeting.calendar(),
              1);
      assertThat(code(over.with(Programme.EMPTY, List.of()))).isEqualTo("meeting-over");
    }
  }
}
