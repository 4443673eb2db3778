package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Why;
import org.junit.jupiter.api.Test;

/// Of whom it is noted whether they were at a meeting: who had a place then (S12).
final class MeetingRollTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();
  private static final Instant NEXT_DAY = Instant.parse("2027-02-02T23:00:00Z");

  @Test
  void whoHasLeftSinceStaysOnIt() {
    var run = scheduled();

    var left = in(run, after(run.roster().leave("e-2", END)));

    assertThat(on(left)).containsExactly("e-1", "e-3", "e-2");
    var noted = after(left.attend("m-1", List.of("e-2"), List.of(), END));
    assertThat(roll(noted).wasSeen("e-2")).isTrue();
    assertThat(after(noted.attend("m-1", List.of(), List.of("e-2"), END)).meetings())
        .as("and is taken off again")
        .isEqualTo(left.meetings().stream().map(each -> with(each, 2)).toList());
  }

  @Test
  void whoHadLeftBeforeItIsNotOnItUnlessSeen() {
    var left = in(scheduled(), after(scheduled().roster().leave("e-2", START.minusMillis(1))));

    assertThat(on(left)).containsExactly("e-1", "e-3");
    assertThat(code(left.attend("m-1", List.of("e-2"), List.of(), END)))
        .isEqualTo("participant-unknown");
    var seen = after(scheduled().attend("m-1", List.of("e-2"), List.of(), END));
    assertThat(on(in(seen, left.roster()))).containsExactly("e-1", "e-3", "e-2");
  }

  @Test
  void allHaveLeftAndNoneOfThemIsForgottenByIt() {
    var run = after(scheduled().attend("m-1", List.of("e-1", "e-2", "e-3"), List.of(), END));
    for (var who : List.of("e-1", "e-2", "e-3")) {
      run = in(run, after(run.roster().leave(who, NEXT_DAY)));
    }

    assertThat(on(run)).containsExactly("e-1", "e-2", "e-3");
    assertThat(roll(run).people()).allMatch(each -> each.since().isEmpty());
  }

  @Test
  void whoHasComeAfterItsDayCannotBeNoted() {
    var sameDay = joined(NEXT_DAY.minusMillis(1));
    assertThat(on(sameDay)).contains("e-4");
    assertThat(code(sameDay.attend("m-1", List.of("e-4"), List.of(), END))).isEqualTo("done");

    var late = joined(NEXT_DAY);

    assertThat(on(late)).containsExactly("e-1", "e-2", "e-3");
    assertThat(code(late.attend("m-1", List.of("e-4"), List.of(), NEXT_DAY)))
        .isEqualTo("participant-unknown");
    assertThat(code(late.attend("m-1", List.of(), List.of("e-4"), NEXT_DAY)))
        .isEqualTo("participant-unknown");
  }

  @Test
  void whoseColleagueHasThePlaceSinceIsOnItAndNotTheColleague() {
    var after = handedOver(NEXT_DAY);
    assertThat(on(after)).containsExactly("e-1", "e-3", "e-2");

    assertThat(on(handedOver(START.minusMillis(1))))
        .as("before it, the colleague is")
        .containsExactly("e-1", "e-3", "e-5");
  }

  @Test
  void whoHasAnotherAddressSinceIsOnItOnce() {
    var noted = after(scheduled().attend("m-1", List.of("e-2"), List.of(), END));

    var moved = EvaluationSteps.moved(noted);

    assertThat(on(moved)).containsExactly("e-1", "e-9", "e-3");
    assertThat(roll(moved).wasSeen("e-9")).isTrue();
    assertThat(done(moved.attend("m-1", List.of("e-9"), List.of(), END)).isNothing())
        .as("is noted already")
        .isTrue();
    assertThat(meeting(after(moved.attend("m-1", List.of("e-1"), List.of("e-9"), END))))
        .extracting(each -> each.attendance().present())
        .as("the former address goes, too")
        .isEqualTo(Set.of("e-1"));
  }

  @Test
  void whoIsForgottenStandsOnNoList() {
    var seen = after(scheduled().attend("m-1", List.of("e-1", "e-2"), List.of(), END));

    var forgotten = in(seen, after(seen.roster().forgotten("e-2", END)));

    assertThat(on(forgotten)).containsExactly("e-1", "e-3");
  }

  @Test
  void whoWasBackInTimeIsOnItAndWhoWaitsIsNot() {
    var run = scheduled();
    var waits =
        run.roster().enrollments().stream()
            .map(each -> each.id().equals("e-3") ? waiting(each.who()) : each)
            .toList();

    assertThat(on(in(run, roster(run, waits)))).containsExactly("e-1", "e-2");
  }

  @Test
  void itIsCompleteOnceAllWereSeenOrADayAfterTheFirstWas() {
    var none = scheduled();
    assertThat(roll(none).isComplete(END.plus(Duration.ofDays(30)))).isFalse();

    var one = after(none.attend("m-1", List.of("e-1"), List.of(), END));
    assertThat(roll(one).isComplete(END.plus(Duration.ofDays(1)).minusMillis(1))).isFalse();
    assertThat(roll(one).isComplete(END.plus(Duration.ofDays(1)))).isTrue();

    var all = after(one.attend("m-1", List.of("e-2", "e-3"), List.of(), END));
    assertThat(roll(all).isComplete(START)).isTrue();
  }

  private static RunMeetings scheduled() {
    return aMeeting().fixedOn(firstMorning()).all();
  }

  private static RunMeetings joined(Instant since) {
    var run = scheduled();
    var who = applicant(run.roster().run().id(), 4);
    return in(run, after(run.roster().enrollConfirmed(who, since)));
  }

  private static RunMeetings handedOver(Instant at) {
    var run = scheduled();
    var colleague = applicant(run.roster().run().id(), 5);
    var all = new ArrayList<Enrollment>();
    for (var each : run.roster().enrollments()) {
      var who = proved(each.who());
      all.add(
          each.id().equals("e-2") ? new Enrollment.Transferred(who, at, "e-5") : each.with(who));
    }
    all.add(new Enrollment.Confirmed(colleague, at));
    return in(run, roster(run, all));
  }

  private static Applicant proved(Applicant who) {
    return new Applicant(
        who.id(), who.run(), who.said(), who.arrivedAt(), Optional.of(MONDAY), who.letters());
  }

  private static Enrollment waiting(Applicant who) {
    return new Enrollment.Waiting(who, Why.FULL);
  }

  private static Roster roster(RunMeetings run, List<Enrollment> all) {
    var roster = run.roster();
    return new Roster(roster.network(), roster.run(), all, roster.companies());
  }

  private static RunMeetings in(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group(), run.statutes());
  }

  private static MeetingRecord with(MeetingRecord record, int steps) {
    var meeting = record.meeting();
    for (var step = 0; step < steps; step++) {
      meeting = meeting.attended(meeting.attendance());
    }
    return new MeetingRecord(meeting, record.inquiries());
  }

  private static Meeting meeting(RunMeetings run) {
    return run.find("m-1").orElseThrow().meeting();
  }

  private static MeetingRoll roll(RunMeetings run) {
    return new MeetingRoll(run.roster(), meeting(run));
  }

  private static List<String> on(RunMeetings run) {
    return roll(run).people().stream().map(Attendee::id).toList();
  }

  private static String code(Outcome<?> outcome) {
    return outcome.fold(_ -> "done", Refusal::code);
  }
}
