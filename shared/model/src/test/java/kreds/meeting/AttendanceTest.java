package kreds.meeting;

import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SpeakerFixture.aTalk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.meeting.RunTodo.What;
import kreds.outcome.Outcome;
import kreds.run.Correction;
import kreds.run.Roster;
import kreds.sample.MeetingFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Who was at which meeting, and who too rarely (S12).
final class AttendanceTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

  @Test
  void fromItsStartOnItIsNotedWhoIsThereAndWhatIsNotedAlreadyChangesNothing() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    assertThat(code(attend(scheduled.all(), START.minusMillis(1), "e-1")))
        .isEqualTo("meeting-not-begun");

    var noted = done(attend(scheduled.all(), START, "e-1", "e-3"));

    var meeting = only(noted.after());
    assertThat(meeting.attendance().present()).containsExactlyInAnyOrder("e-1", "e-3");
    assertThat(meeting.attendance().has("e-2")).isFalse();
    assertThat(meeting.version()).isEqualTo(scheduled.meeting().version() + 1);
    assertThat(meeting.calendar()).isEqualTo(scheduled.meeting().calendar());
    assertThat(done(attend(noted.after(), END, "e-3")).isNothing()).isTrue();
    var of = new MeetingConsequences(noted.after().roster().network());
    var follows =
        Consequences.of(
            noted.happenings(),
            each -> of.of(each, byStaff(Subject.network("x"), "take-attendance")));
    assertThat(follows.letters()).isEmpty();
    assertThat(follows.audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.subject()).isEqualTo("meeting/m-1");
          assertThat(line.action()).isEqualTo("take-attendance");
          assertThat(line.before()).isEqualTo("0 present");
          assertThat(line.after()).isEqualTo("2 present");
        });
  }

  @Test
  void whoIsTakenOutOfTheTeamAfterwardsTakesNoAttendanceAlong() {
    var talk = aTalk(aMeeting().fixedOn(firstMorning())).asked();
    var noted = after(attend(talk.meeting().all(), END, "e-1", "e-3"));

    var released = after(new Speaking(noted).release("m-1", "speaker-3", END));

    assertThat(only(released).attendance()).isEqualTo(only(noted).attendance());
  }

  @Test
  void whatWasAMistakeIsTakenBackAndTheOthersStay() {
    var noted = after(attend(aMeeting().fixedOn(firstMorning()).all(), END, "e-1", "e-2"));

    var back = after(noted.attend("m-1", List.of("e-3"), List.of("e-1"), END));

    assertThat(only(back).attendance().present()).containsExactlyInAnyOrder("e-2", "e-3");
    assertThat(only(after(back.attend("m-1", List.of(), List.of("e-2", "e-3"), END))).attendance())
        .isEqualTo(Attendance.NOT_TAKEN);
    assertThat(code(noted.attend("m-1", List.of(), List.of("e-9"), END)))
        .isEqualTo("participant-unknown");
    assertThat(done(noted.attend("m-1", List.of(), List.of("e-3"), END)).isNothing()).isTrue();
  }

  @Test
  void onlyWhoHasAPlaceIsNotedAndOnlyOfAMeetingThatWas() {
    var scheduled = aMeeting().fixedOn(firstMorning()).all();
    var reason = new Reason("Syg", Language.DA, Optional.empty());

    assertThat(code(attend(scheduled, END, "e-9"))).isEqualTo("participant-unknown");
    assertThat(code(attend(scheduled, END, HOST))).isEqualTo("participant-unknown");
    assertThat(code(attend(aMeeting().polling().all(), END, "e-1"))).isEqualTo("meeting-undated");
    assertThat(code(attend(after(scheduled.cancel("m-1", reason, MONDAY)), END, "e-1")))
        .isEqualTo("meeting-cancelled");
    assertThat(code(scheduled.attend("m-9", List.of("e-1"), List.of(), END)))
        .isEqualTo("meeting-unknown");
  }

  @Test
  void whoHasBeenAtFewerThanTheGroupHasAgreedIsFlaggedFromTheSecondMeetingOn() {
    var one = noted(aMeeting().fixedOn(firstMorning()), "m-1", "e-1", "e-2");
    assertThat(low(one.all())).as("who missed one has missed nothing yet").isEmpty();

    var two = noted(one.another("m-2").fixedOn(morning(2, "2027-02-09")), "m-2", "e-1");

    assertThat(low(two.all())).containsExactly("e-3");
    var shares = new Turnout(two.all()).shares();
    assertThat(shares).extracting(Turnout.Share::attended).containsExactly(2, 1, 0);
    assertThat(shares).extracting(Turnout.Share::of).containsExactly(2, 2, 2);
    assertThat(shares)
        .extracting(Turnout.Share::percent)
        .containsExactly(Optional.of(100), Optional.of(50), Optional.of(0));
    assertThat(low(after(two.all().conducted(new Statutes(7, 14, 51, 0)))))
        .containsExactly("e-2", "e-3");
    assertThat(low(after(two.all().conducted(new Statutes(7, 14, 0, 0))))).isEmpty();
  }

  @Test
  void aMeetingOfWhichNobodySaidWhoWasThereCountsForNobody() {
    var one = noted(aMeeting().fixedOn(firstMorning()), "m-1", "e-1");
    var two = one.another("m-2").fixedOn(morning(2, "2027-02-09"));

    assertThat(new Turnout(two.all()).counted()).hasSize(1);
    assertThat(new Turnout(aMeeting().all()).shares())
        .extracting(Turnout.Share::percent)
        .containsOnly(Optional.empty());
  }

  @Test
  void whoCameLaterHasMissedNothingOfWhatWasBefore() {
    var one = noted(aMeeting().fixedOn(firstMorning()), "m-1", "e-1", "e-2", "e-3");
    var two = noted(one.another("m-2").fixedOn(morning(2, "2027-02-09")), "m-2", "e-1");
    var roster = two.all().roster();
    var second = morning(2, "2027-02-09").start().instant();

    var late = after(roster.enrollConfirmed(applicant(roster.run().id(), 4), second.plusMillis(1)));
    var inTime = after(roster.enrollConfirmed(applicant(roster.run().id(), 4), second));

    assertThat(of(with(two.all(), late), "e-4").of()).isZero();
    assertThat(of(with(two.all(), inTime), "e-4").of()).isEqualTo(1);
    var there = after(attend(with(two.all(), late), "m-2", second.plusSeconds(60), "e-4"));
    assertThat(of(there, "e-4").attended()).as("who was there, was there").isEqualTo(1);
    assertThat(of(there, "e-4").of()).isEqualTo(1);
  }

  @Test
  void whoWasThereAndHasLeftSinceStaysOnTheList() {
    var one = noted(aMeeting().fixedOn(firstMorning()), "m-1", "e-1", "e-2");
    var two = noted(one.another("m-2").fixedOn(morning(2, "2027-02-09")), "m-2", "e-1");
    var roster = two.all().roster();
    var second = morning(2, "2027-02-09").start().instant();

    var before = with(two.all(), after(roster.leave("e-2", second.minusMillis(1))));
    var later = with(two.all(), after(roster.leave("e-2", second)));
    var never = with(two.all(), after(roster.leave("e-3", second.plusMillis(1))));

    assertThat(new Turnout(two.all()).former()).isEmpty();
    assertThat(new Turnout(before).former())
        .singleElement()
        .satisfies(share -> {
          assertThat(share.who().id()).isEqualTo("e-2");
          assertThat(share.attended()).isEqualTo(1);
          assertThat(share.of()).isEqualTo(1);
          assertThat(share.isLow()).isFalse();
        });
    assertThat(new Turnout(later).former()).extracting(Turnout.Share::of).containsExactly(2);
    assertThat(new Turnout(never).former()).as("was nowhere").isEmpty();
    assertThat(new Turnout(before).shares())
        .extracting(share -> share.who().id())
        .containsExactly("e-1", "e-3");
  }

  @Test
  void whoHasAnotherAddressSinceWasThereUnderTheFormer() {
    var one = noted(aMeeting().fixedOn(firstMorning()), "m-1", "e-1", "e-2");
    var roster = one.all().roster();
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    var to = Optional.of(applicant(roster.run().id(), 9));

    var moved = with(one.all(), after(roster.corrected("e-2", nothing, to, END)));

    assertThat(of(moved, "e-9").attended()).isEqualTo(1);
    assertThat(of(moved, "e-9").of()).isEqualTo(1);
    assertThat(of(moved, "e-3").attended()).isZero();
    assertThat(new Turnout(moved).former()).as("nobody has left").isEmpty();
  }

  @Test
  void attendanceWaitsForStaffFromTheEndOfAMeetingOn() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    assertThat(what(scheduled.all(), END.minusMillis(1))).doesNotContain(What.ATTENDANCE_MISSING);

    assertThat(RunTodo.of(scheduled.all(), END))
        .filteredOn(todo -> todo.what() == What.ATTENDANCE_MISSING)
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.since()).isEqualTo(END);
          assertThat(todo.meeting().orElseThrow().meeting().id()).isEqualTo("m-1");
        });
    var over = scheduled.all().at(START, staff()).after().at(END, staff()).after();
    assertThat(what(over, END)).contains(What.ATTENDANCE_MISSING);
    assertThat(what(after(attend(over, END, "e-1")), END)).doesNotContain(What.ATTENDANCE_MISSING);
  }

  @Test
  void forTwoWeeksAfterTheLastMeetingItIsSaidThatSomebodyComesTooRarely() {
    var one = noted(aMeeting().fixedOn(firstMorning()), "m-1", "e-1", "e-2");
    var two = noted(one.another("m-2").fixedOn(morning(2, "2027-02-09")), "m-2", "e-1", "e-2");
    var end = morning(2, "2027-02-09").end().instant();

    assertThat(RunTodo.of(two.all(), end))
        .filteredOn(todo -> todo.what() == What.ATTENDANCE_LOW)
        .singleElement()
        .satisfies(todo -> assertThat(todo.since()).isEqualTo(end));
    var talked = end.plus(Duration.ofDays(14));
    assertThat(what(two.all(), talked.minusMillis(1))).contains(What.ATTENDANCE_LOW);
    assertThat(what(two.all(), talked)).doesNotContain(What.ATTENDANCE_LOW);
    assertThat(what(one.all(), END)).doesNotContain(What.ATTENDANCE_LOW);
  }

  private static MeetingFixture noted(MeetingFixture meeting, String id, String... there) {
    var end = meeting.all().find(id).orElseThrow().meeting().slot().orElseThrow().end().instant();
    return meeting.now(after(attend(meeting.all(), id, end, there)));
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> attend(
      RunMeetings run, Instant now, String... there) {
    return attend(run, "m-1", now, there);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> attend(
      RunMeetings run, String id, Instant now, String... there) {
    return run.attend(id, List.of(there), List.of(), now);
  }

  private static RunMeetings with(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group(), run.statutes());
  }

  private static Turnout.Share of(RunMeetings run, String who) {
    return new Turnout(run)
        .shares().stream().filter(each -> each.who().id().equals(who)).findFirst().orElseThrow();
  }

  private static List<String> low(RunMeetings run) {
    return new Turnout(run)
        .shares().stream().filter(Turnout.Share::isLow).map(each -> each.who().id()).toList();
  }

  private static Meeting only(RunMeetings run) {
    return run.find("m-1").orElseThrow().meeting();
  }

  private static List<What> what(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream().map(RunTodo::what).toList();
  }
}
