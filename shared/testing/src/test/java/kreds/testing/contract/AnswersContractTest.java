package kreds.testing.contract;

import static kreds.inquiry.Choice.IF_NEEDED;
import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.wants;
import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.Ballot;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.EvaluationEnd;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Minutes;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Rating;
import kreds.inquiry.Response;
import kreds.inquiry.YearEnd;
import kreds.meeting.Balloting;
import kreds.meeting.ForgottenAnswer;
import kreds.meeting.MeetingDue;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;
import kreds.meeting.Statutes;
import kreds.network.PriceEstimate;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

/// Answers to what a meeting asks: the last one counts, until it is closed.
@OnEachStore
final class AnswersContractTest extends MeetingContract {
  private static final Instant CLOSES = MONDAY.plus(Duration.ofDays(14));
  private static final Moment AT = byStaff(Subject.network(NETWORK), "look-after-meeting");

  AnswersContractTest(Store store) {
    super(store);
  }

  @Test
  void theLastAnswerToThePollCounts() {
    var polling = kept(aMeeting().polling());
    var early = new Answer("e-1", choices(NO, NO, NO), MONDAY);
    var late = new Answer("e-1", choices(YES, IF_NEEDED, NO), MONDAY.plusSeconds(1));
    var other = new Answer("e-2", choices(YES, YES, YES), MONDAY);

    stored().write(new Write.AnswerKept(poll(polling), early));
    stored().write(new Write.AnswerKept(poll(polling), other));
    stored().write(marked(new Write.AnswerKept(poll(polling), late)));

    assertThat(kept().poll().orElseThrow().answers()).containsExactly(late, other);
    assertThat(kept().poll().orElseThrow().inquiry().version())
        .isEqualTo(poll(polling).version() + 3);
    assertWritten();
  }

  @Test
  void anAnswerIsNotTakenAfterTheDeadlineOrTheChoice() {
    var polling = kept(aMeeting().polling());
    var answer = new Answer("e-1", choices(YES, YES, YES), MONDAY);
    var tooLate = new Answer("e-1", choices(YES, YES, YES), DEADLINE);

    assertRefused("poll-closed", new Write.AnswerKept(poll(polling), tooLate));
    write(choosing(polling, "date-1"));

    assertRefused("poll-closed", new Write.AnswerKept(poll(polling), answer));
    assertThat(kept().poll().orElseThrow().answers()).isEmpty();
  }

  @Test
  void whenTheSilentAreRemindedIsReadBackAndStaysAsItIsWhoeverAnswers() {
    var polling = kept(aMeeting().polling());
    var answer = new Answer("e-1", choices(YES, YES, YES), MONDAY);
    stored().write(new Write.AnswerKept(poll(polling), answer));
    var asked = kept().poll().orElseThrow().inquiry();
    assertThat(asked.remindsAt()).contains(DEADLINE.minus(Duration.ofDays(1)));

    stored().write(new Write.InquirySaved(Optional.of(asked), asked.reminded()));

    assertThat(kept().poll().orElseThrow().inquiry()).isEqualTo(asked.reminded());
  }

  @Test
  void whetherAGroupGoesOnIsReadBackWithWhatItCostsAndWhatEachHasSaid() {
    var roster = new NetworkFixture(aMeeting().all().roster()).in(RunState.RUNNING).roster();
    stored().open(roster.network(), roster.run());
    var run = new RunMeetings(roster, List.of(), List.of());
    write(change(run, run.renew("Tre møder", "Three meetings", CLOSES, MONDAY)));
    var asked = meetings().ofRun(FIRST).group().getFirst().inquiry();
    assertThat(asked.question())
        .isEqualTo(
            new Question.Renewing(
                "Tre møder", "Three meetings", roster.run().price().map(PriceEstimate::roughly)));

    var stops = new Answer("e-1", new Response.Renewal(false, "Nyt job"), MONDAY);
    stored().write(new Write.AnswerKept(asked, stops));

    assertThat(meetings().ofRun(FIRST).group())
        .containsExactly(new InquiryRecord(asked.answered(), List.of(stops)));
    assertThat(stored().roster(roster.network().id()).run().state()).isEqualTo(RunState.RENEWING);
    assertThat(meetings().due(CLOSES, 9).due()).containsExactly(new MeetingDue(FIRST, ""));
    var free =
        new Question.Renewing("", "", Optional.of(new PriceEstimate(1, 2, true))).reminding(true);
    stored()
        .write(
            new Write.InquirySaved(
                Optional.of(asked.answered()), asked.answered().reopened(free, CLOSES)));
    assertThat(meetings().ofRun(FIRST).group().getFirst().inquiry().question()).isEqualTo(free);
    var late = new Answer("e-2", new Response.Renewal(true, ""), CLOSES);
    assertRefused("renewal-closed", new Write.AnswerKept(asked, late));
    var before = meetings().ofRun(FIRST).group().getFirst().inquiry();
    var over = before.ending(free.ending(YearEnd.followedBy(2, List.of("e-3"))), CLOSES);
    stored().write(new Write.InquirySaved(Optional.of(before), over));
    assertThat(meetings().ofRun(FIRST).group().getFirst().inquiry()).isEqualTo(over);
    assertThat(meetings().due(CLOSES, 9).due())
        .as("somebody is still to be told")
        .containsExactly(new MeetingDue(FIRST, ""));
    var end = YearEnd.ended("Slut", "Over").telling(List.of("e-1", "e-2"), true);
    var told = over.ending(free.ending(end), CLOSES);
    stored().write(new Write.InquirySaved(Optional.of(over), told));
    assertThat(meetings().ofRun(FIRST).group().getFirst().inquiry()).isEqualTo(told);
    assertThat(meetings().due(CLOSES, 9).due()).isEmpty();
  }

  @Test
  void theRulesOfAGroupAreReadBackWithTheRunTheirVersionsAndWhoHasAccepted() {
    var run = aMeeting().all();
    stored().open(run.roster().network(), run.roster().run());
    var first = change(run, run.rule("Regel 1", "Rule 1", MONDAY));
    write(first);
    var rules = first.answer().group().getFirst().inquiry();
    var accepted = new Answer("e-1", new Response.Accepted(1), MONDAY);
    stored().write(new Write.AnswerKept(rules, accepted));

    assertThat(meetings().ofRun(FIRST).group())
        .containsExactly(new InquiryRecord(rules.answered(), List.of(accepted)));
    assertThat(meetings().ofRun(FIRST).meetings()).isEmpty();
    assertThat(meetings().due(MONDAY.plus(Duration.ofDays(7)), 9).due())
        .containsExactly(new MeetingDue(FIRST, ""));

    var stands =
        new RunMeetings(
            stored().roster(run.roster().network().id()),
            List.of(),
            meetings().ofRun(FIRST).group());
    write(change(stands, stands.rule("Regel 2", "", MONDAY)));
    assertThat(meetings().ofRun(FIRST).group())
        .extracting(each -> each.inquiry().id().named())
        .containsExactly("rules-1", "rules-2");
    assertRefused("rules-closed", new Write.AnswerKept(rules, accepted));
  }

  @Test
  void aBallotIsReadBackWithItsVotesAndOnceItIsClosedWithWhatCameOut() {
    var meeting = aMeeting().all();
    var run = new RunMeetings(mixed(meeting.roster()), meeting.meetings(), meeting.group());
    stored().open(run.roster().network(), run.roster().run());
    var closes = MONDAY.plus(Duration.ofDays(10));
    var ballot = aBallot(Optional.of(Amount.kroner(20_000)));
    var opened = change(run, run.ballot(ballot, closes, MONDAY));
    write(opened);
    var asked = opened.answer().group().getFirst().inquiry();
    var vote = new Answer("e-1", wants("theme-2", "speaker-1", "date-1"), MONDAY);
    stored().write(new Write.AnswerKept(asked, vote));

    assertThat(meetings().ofRun(FIRST).group())
        .containsExactly(new InquiryRecord(asked.answered(), List.of(vote)));
    var stands =
        new RunMeetings(
            stored().roster(run.roster().network().id()),
            List.of(),
            meetings().ofRun(FIRST).group());
    var closed = change(stands, stands.close("ballot-1", MONDAY));
    write(closed);
    assertThat(meetings().ofRun(FIRST).group()).isEqualTo(closed.answer().group());
    assertThat(Balloting.result(meetings().ofRun(FIRST).group().getFirst().inquiry()))
        .hasValueSatisfying(result -> assertThat(result.after().mixed()).isTrue());
    assertRefused("ballot-closed", new Write.AnswerKept(asked, vote));

    var next = change(closed.answer(), closed.answer().ballot(aBallot(), closes, MONDAY));
    assertThat(next.answer().group()).hasSize(2);
  }

  /// Others than members pay more.
  private static Roster mixed(Roster roster) {
    var terms =
        new Terms(
            Optional.empty(),
            new Tariff(150, 100, Credit.NONE),
            Optional.empty(),
            OptionalInt.empty());
    return Outcomes.after(roster.costing(Budget.of(roster.run().budget().costs(), terms), MONDAY));
  }

  @Test
  void aBallotOnPersonsIsReadBackWithItsPosts() {
    var run = aMeeting().all();
    stored().open(run.roster().network(), run.roster().run());
    var question =
        new Question.Choosing(
            Ballot.electing(List.of(Post.CONTACT, Post.DEPUTY)).among(List.of("e-2", "e-1")));
    var asked = Inquiry.opened(InquiryId.ballot(FIRST, 1), question, CLOSES);
    stored().write(new Write.InquirySaved(Optional.empty(), asked));
    var vote = new Answer("e-1", wants("contact-2", Ballot.NOT_STANDING), MONDAY);
    stored().write(new Write.AnswerKept(asked, vote));

    assertThat(meetings().ofRun(FIRST).group())
        .containsExactly(new InquiryRecord(asked.answered(), List.of(vote)));
  }

  @Test
  void minutesAreReadBackWithWhatStaffHaveSaidOfThem() {
    kept(aMeeting().fixedOn(firstMorning()));
    var minutes = new Minutes(1, "Referat", Set.of("f-1"));
    var asked =
        Inquiry.opened(InquiryId.minutes(FIRST, "m-1", 1), new Question.Objecting(minutes), CLOSES);
    stored().write(new Write.InquirySaved(Optional.empty(), asked));
    assertThat(kept().minutes().orElseThrow().inquiry()).isEqualTo(asked);

    var stand = asked.noting(new Question.Objecting(minutes.standing(END)));
    stored().write(new Write.InquirySaved(Optional.of(asked), stand));

    assertThat(kept().minutes().orElseThrow().inquiry()).isEqualTo(stand);
  }

  @Test
  void howAMeetingWasIsReadBackWhileItWaitsAndOnceItIsAsked() {
    var scheduled = kept(aMeeting().fixedOn(firstMorning()));
    var over = MeetingChange.of(scheduled.all(), scheduled.all().at(END, staff()), AT);
    write(over);
    assertThat(kept().evaluation()).isEqualTo(record(over.answer()).evaluation()).isPresent();
    var morning = kept().evaluation().orElseThrow().inquiry().nextAt().orElseThrow();
    assertThat(meetings().due(morning, 9).due()).containsExactly(new MeetingDue(FIRST, "m-1"));

    var then = new RunMeetings(stored().roster(NETWORK), meetings().ofRun(FIRST));
    var asked = MeetingChange.of(then, then.at(morning, staff()), AT);
    write(asked);
    var inquiry = kept().evaluation().orElseThrow().inquiry();
    assertThat(inquiry).isEqualTo(record(asked.answer()).evaluation().orElseThrow().inquiry());
    assertThat(inquiry.question())
        .isEqualTo(
            new Question.Evaluating(
                List.of(new EvaluatedPoint("point-1", "Bordet rundt", "")),
                Set.of("e-1", "e-2", "e-3")));

    var said = new Response.Evaluated(4, Map.of("point-1", 5), "Tak");
    var first = new Answer("e-1", said, morning);
    var second = new Answer("e-2", new Response.Evaluated(1, Map.of(), ""), morning);
    stored().write(new Write.AnswerKept(inquiry, first));
    stored().write(new Write.AnswerKept(inquiry, second));
    assertThat(kept().evaluation().orElseThrow().answers()).containsExactly(first, second);
    var late = new Answer("e-1", said, inquiry.closesAt());
    assertRefused("evaluation-closed", new Write.AnswerKept(inquiry, late));

    var less = new Answer("e-2", new Response.Evaluated(2, Map.of(), ""), morning);
    stored()
        .write(
            new Write.AnswerForgotten(new ForgottenAnswer(inquiry.id(), first, Optional.empty())),
            new Write.AnswerForgotten(
                new ForgottenAnswer(inquiry.id(), second, Optional.of(less))));
    assertThat(kept().evaluation().orElseThrow().answers()).containsExactly(less);
    assertStale(
        new Write.AnswerForgotten(new ForgottenAnswer(inquiry.id(), first, Optional.of(first))));
  }

  @Test
  void whatAnEvaluationHasComeToIsReadBack() {
    var over = kept(anEvaluation(aMeeting().fixedOn(firstMorning())).meeting());
    var inquiry = kept().evaluation().orElseThrow().inquiry();
    for (var who : List.of("e-1", "e-2", "e-3")) {
      var said = new Response.Evaluated(4, Map.of("point-1", 5), "");
      stored().write(new Write.AnswerKept(inquiry, new Answer(who, said, MONDAY)));
    }
    var answered = new RunMeetings(over.all().roster(), meetings().ofRun(FIRST));

    write(MeetingChange.of(answered, answered.at(inquiry.closesAt(), staff()), AT));

    var counted = kept().evaluation().orElseThrow().inquiry();
    assertThat(counted.closed()).isTrue();
    assertThat(counted.question())
        .isEqualTo(
            question(inquiry)
                .ending(
                    Set.of("e-1", "e-2", "e-3"),
                    new EvaluationEnd.Counted(
                        3, Optional.of(new Rating(3, 12)), Map.of("point-1", new Rating(3, 15)))));
  }

  @Test
  void thatNothingHasComeOfAnEvaluationIsReadBackToo() {
    kept(anEvaluation(aMeeting().fixedOn(firstMorning())).meeting());
    var run = new RunMeetings(stored().roster(NETWORK), meetings().ofRun(FIRST));
    var inquiry = kept().evaluation().orElseThrow().inquiry();

    write(change(run, run.conducted(new Statutes(7, 14, 50, false, 0), MONDAY)));

    assertThat(question(kept().evaluation().orElseThrow().inquiry()))
        .isEqualTo(
            question(inquiry).ending(question(inquiry).asked(), new EvaluationEnd.CalledOff()));
    var few = new EvaluationEnd.Counted(1, Optional.empty(), Map.of());
    var one = inquiry.concluded(question(inquiry).ending(Set.of("e-1"), few));
    assertStale(new Write.InquirySaved(Optional.of(inquiry), one));
    var stands = kept().evaluation().orElseThrow().inquiry();
    var next = stands.concluded(question(inquiry).ending(Set.of("e-1"), few));
    stored().write(new Write.InquirySaved(Optional.of(stands), next));
    assertThat(kept().evaluation().orElseThrow().inquiry()).isEqualTo(next);
  }

  private static Question.Evaluating question(Inquiry inquiry) {
    return (Question.Evaluating) inquiry.question();
  }

  private static MeetingRecord record(RunMeetings run) {
    return run.find("m-1").orElseThrow();
  }

  @Test
  void whetherSomebodyComesCanBeChangedUntilTheMeetingBegins() {
    var polling = kept(aMeeting().polling());
    var rsvp = Inquiry.opened(InquiryId.rsvp(FIRST, "m-1"), new Question.Coming(), BEGIN);
    var comes = new Answer("e-1", new Response.Rsvp(true, ""), MONDAY);
    var stays = new Answer("e-1", new Response.Rsvp(false, "Messe i Köln"), BEGIN.minusMillis(1));
    assertRefused("meeting-begun", new Write.AnswerKept(rsvp, comes));
    write(choosing(polling, "date-1"));

    stored().write(new Write.AnswerKept(rsvp, comes));
    assertThat(kept().rsvp().orElseThrow().answers()).containsExactly(comes);
    stored().write(new Write.AnswerKept(rsvp, stays));
    var begun = new Answer("e-1", new Response.Rsvp(true, ""), BEGIN);
    assertRefused("meeting-begun", new Write.AnswerKept(rsvp, begun));

    assertThat(kept().rsvp().orElseThrow().answers()).containsExactly(stays);
  }
}
