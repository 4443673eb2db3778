package kreds.meeting;

import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.RunState;
import kreds.sample.EvaluationFixture;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A meeting did not take place though its time has come: there was snow, or the host fell ill.
final class MissedMeetingTest {
  private static final Reason REASON =
      new Reason("Der faldt for meget sne.", Language.DA, Optional.empty());
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();
  private static final Instant MORNING = Instant.parse("2027-02-03T07:00:00Z");
  private final MeetingFixture scheduled = aMeeting().polling().scheduled();

  @Test
  void whileItShouldBeOnEverybodyIsKeptAwayByTheSameLetterAsBefore() {
    var off = done(cancel(scheduled.all(), START));

    assertThat(letters(off))
        .extracting(each -> each.letter().kind())
        .containsOnly(LetterKind.MEETING_CANCELLED);
    assertThat(letters(off)).allSatisfy(each -> assertThat(each.letter().calendar()).isPresent());
    assertThat(meeting(off).isMissed()).isFalse();
  }

  @Test
  void afterwardsEverybodyReadsThatItCameToNothingAndNoCalendarIsAsked() {
    var off = done(cancel(over(), END));

    assertThat(letters(off))
        .extracting(Delivery::key)
        .extracting(key -> key.substring(0, key.indexOf("/m-1/")))
        .containsOnly("meeting-missed");
    assertThat(letters(off))
        .extracting(each -> each.key().substring(each.key().lastIndexOf('/') + 1))
        .contains(HOST, SPEAKER, "e-1", "e-2", "e-3")
        .doesNotHaveDuplicates();
    assertThat(letters(off))
        .allSatisfy(each -> {
          assertThat(each.letter().calendar()).isEmpty();
          assertThat(each.letter().values())
              .containsEntry("reason", "Der faldt for meget sne.")
              .containsEntry("asked", "no");
          assertThat(each.notAfter()).contains(MONDAY.plus(Duration.ofDays(14)));
        });
    assertThat(meeting(off).isMissed()).isTrue();
    assertThat(meeting(off).state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(meeting(off).slot()).contains(firstMorning());
    assertThat(meeting(off).nextAt()).isEmpty();
    assertThat(done(cancel(off.after(), END)).isNothing()).isTrue();
  }

  @Test
  void nobodyIsAskedHowItWasAndNothingWaitsForStaff() {
    assertThat(RunTodo.of(over(), MORNING))
        .extracting(RunTodo::what)
        .contains(RunTodo.What.ATTENDANCE_MISSING, RunTodo.What.MINUTES_MISSING);

    var off = after(cancel(over(), END));

    assertThat(off.at(MORNING, staff()).isNothing()).isTrue();
    assertThat(RunTodo.of(off, MORNING))
        .extracting(RunTodo::what)
        .containsExactly(RunTodo.What.MEETING_NOT_PLANNED);
    assertThat(code(off.attend("m-1", List.of("e-1"), List.of(), MORNING)))
        .isEqualTo("meeting-cancelled");
    assertThat(code(off.publish("m-1", "Vi var der.", MORNING))).isEqualTo("meeting-cancelled");
    assertThat(code(off.hold("m-1", Optional.empty(), MORNING))).isEqualTo("meeting-cancelled");
  }

  @Test
  void whatWasAnsweredBeforeThatWasKnownDoesNotCount() {
    var asked = EvaluationFixture.anEvaluation(aMeeting().fixedOn(firstMorning())).said("e-2", 4);
    var run = asked.meeting().all();
    assertThat(EvaluationReport.of(run.meetings(), MORNING).meetings()).isNotEmpty();

    assertThat(code(cancel(run, MORNING))).isEqualTo("meeting-evaluated");
    var off = done(run.cancel("m-1", REASON, 0, Set.of(Insistence.ANYWAY), MORNING));

    assertThat(letters(off))
        .filteredOn(each -> "participant".equals(each.letter().values().get("role")))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.letter().values()).containsEntry("asked", "yes"));
    assertThat(letters(off))
        .filteredOn(each -> !"participant".equals(each.letter().values().get("role")))
        .as("they were not asked")
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.letter().values()).containsEntry("asked", "no"));
    var record = off.after().find("m-1").orElseThrow();
    assertThat(record.evaluation()).isEmpty();
    assertThat(record.inquiries()).allSatisfy(each -> assertThat(each.inquiry().closed()).isTrue());
    assertThat(EvaluationReport.of(off.after().meetings(), MORNING).meetings()).isEmpty();
  }

  @Test
  void whatIsKeptOfItSaysThatItTookPlace() {
    var noted = after(over().attend("m-1", List.of("e-2"), List.of(), END));
    assertThat(code(cancel(noted, END))).isEqualTo("attendance-taken");
    var put = after(noted.attend("m-1", List.of(), List.of("e-2"), END));
    assertThat(done(cancel(put, END)).isNothing()).isFalse();

    var written = after(over().publish("m-1", "Vi var der.", END));
    assertThat(code(cancel(written, END))).isEqualTo("minutes-published");

    var held = after(put.attend("m-1", List.of("e-1"), List.of(), END));
    held = after(held.publish("m-1", "Vi var der.", END));
    held = after(held.hold("m-1", Optional.of(firstMorning().day(1).minusDays(7)), END));
    assertThat(code(cancel(held, END))).isEqualTo("meeting-held");
  }

  @Test
  void aFileThatIsThereSaysSoTooAndAllThatIsKeptIsNamed() {
    assertThat(code(over().cancel("m-1", REASON, 1, Set.of(Insistence.ANYWAY), END)))
        .isEqualTo("files-there");
    var noted = after(over().attend("m-1", List.of("e-2"), List.of(), END));
    var all = after(noted.publish("m-1", "Vi var der.", END));

    assertThat(detail(all.cancel("m-1", REASON, 2, Set.of(), END)))
        .isEqualTo(
            "Meeting 1 \"Sortering i praksis\" has taken place: it is noted who was there, its"
                + " minutes are published, 2 files are there. If that is wrong, take-attendance puts"
                + " it right first.");
    assertThat(detail(over().cancel("m-1", REASON, 1, Set.of(), END)))
        .endsWith(
            " has taken place: 1 file is there. If that is wrong, remove-file takes it away first.");
  }

  @Test
  void itIsSaidAsLongAsPeopleAreAskedHowAMeetingWas() {
    var until = MORNING.plus(Duration.ofDays(14));

    assertThat(done(cancel(over(), until.minusMillis(1))).isNothing()).isFalse();
    assertThat(code(cancel(over(), until))).isEqualTo("meeting-long-over");
    assertThat(code(over().cancel("m-1", REASON, 0, Set.of(Insistence.ANYWAY), until)))
        .isEqualTo("meeting-long-over");
    assertThat(detail(cancel(over(), until))).contains("until 2027-02-17T08:00");
    var record = over().find("m-1").orElseThrow();
    assertThat(record.isToBeCancelled(0, until.minusMillis(1))).isTrue();
    assertThat(record.isToBeCancelled(0, until)).isFalse();
    assertThat(record.isToBeCancelled(1, END)).isFalse();
    assertThat(aMeeting().polling().record().isToBeCancelled(0, until)).isTrue();
  }

  @Test
  void whatIsSaidOfItIsNotThatItIsCancelled() {
    var off = after(cancel(over(), END));

    assertThat(meeting(done(cancel(over(), END))).off()).contains(REASON);
    for (var no :
        List.of(
            off.attend("m-1", List.of("e-1"), List.of(), MORNING),
            off.publish("m-1", "Vi var der.", MORNING),
            off.hold("m-1", Optional.empty(), MORNING),
            off.correct("m-1", Optional.of("Andet"), Optional.empty(), MORNING),
            off.move("m-1", morning(1, "2027-03-02"), Optional.empty(), Set.of(), MORNING))) {
      assertThat(detail(no)).contains(" did not take place").doesNotContain("cancelled");
    }
    var at = byStaff(Subject.meeting("m-1"), "cancel-meeting");
    assertThat(
            new MeetingConsequences(off.roster().network())
                .of(done(cancel(over(), END)).happenings().getFirst(), at)
                .audit())
        .singleElement()
        .satisfies(line -> assertThat(line.after()).startsWith("missed ").doesNotContain("cancel"));
    var called = after(cancel(scheduled.all(), MONDAY));
    assertThat(detail(called.hold("m-1", Optional.empty(), MORNING))).contains(" is cancelled");
  }

  @Test
  void itsFeesAreNotPaidAndAnotherDateTakesItsPlace() {
    var off = after(cancel(over(), END));
    assertThat(off.roster().run().budget().fees())
        .isEqualTo(after(cancel(scheduled.all(), MONDAY)).roster().run().budget().fees());

    var again = MeetingFixture.planned("m-2", off.roster().run().id(), MeetingFixture.team());
    var date = morning(1, "2027-03-02");
    var planned = after(off.fix(again, date, Set.of(Insistence.EARLY), MORNING));

    assertThat(planned.find("m-2").orElseThrow().meeting().slot()).contains(date);
  }

  @Test
  void nobodyIsPromisedAPlaceInAYearThatIsOver() {
    var read = over();
    var renewing = new NetworkFixture(read.roster()).in(RunState.RENEWING).roster();
    var ending = new RunMeetings(renewing, read.meetings(), read.group());

    assertThat(letters(done(cancel(read, END))))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.letter().values()).containsEntry("goes", "on"));
    assertThat(letters(done(cancel(ending, END))))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.letter().values()).containsEntry("goes", "out"));
  }

  private static String detail(Outcome<?> outcome) {
    return outcome.fold(_ -> "", Refusal::detail);
  }

  private RunMeetings over() {
    return scheduled.all().at(END, staff()).after();
  }

  private static Meeting meeting(Decision<RunMeetings, MeetingHappening> decision) {
    return decision.after().find("m-1").orElseThrow().meeting();
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> cancel(
      RunMeetings run, Instant now) {
    return run.cancel("m-1", REASON, now);
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var consequences = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.meeting("m-1"), "cancel-meeting");
    return decision.happenings().stream()
        .flatMap(each -> consequences.of(each, at).letters().stream())
        .toList();
  }
}
