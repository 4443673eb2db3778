package kreds.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.question.Answers;
import kreds.question.AnswersRead;
import kreds.question.ExtraQuestion;

/// Answers come with the form, with the click, and by the personal link (E18). A form need not have
/// them: those on the association's own site know nothing of questions. What is required is asked
/// with the click, so that nobody takes part without.
public final class AnsweringQuestions {
  private AnsweringQuestions() {}

  /// Takes a form with its answers.
  ///
  /// @param typed by the keys of questions
  public static Outcome<Decision<Roster, SeatHappening>> enroll(
      Roster roster, Applicant arriving, Map<String, String> typed, Instant now) {
    var read = AnswersRead.of(roster.run().questions(), typed, Answers.NONE);
    return roster
        .enroll(arriving.answering(read.answers()), now)
        .then(decision -> unless(read, decision));
  }

  /// The same of one that names colleagues, who are asked for theirs with their own click.
  public static Outcome<Decision<Roster, SeatHappening>> enrollTogether(
      Roster roster, PartyForm form, Map<String, String> typed, Instant now) {
    var read = AnswersRead.of(roster.run().questions(), typed, Answers.NONE);
    return roster
        .enrollTogether(form.answering(form.first().answering(read.answers())), now)
        .then(decision -> unless(read, decision));
  }

  /// Takes a form and its click in one: nothing that is required may be missing, but what somebody
  /// has answered before counts.
  public static Outcome<Decision<Roster, SeatHappening>> enrollConfirmed(
      Roster roster, Applicant arriving, Map<String, String> typed, Instant now) {
    var questions = roster.run().questions();
    var read = AnswersRead.of(questions, typed, before(roster, arriving)).whole(questions);
    var answering = arriving.answering(read.answers());
    return offered(roster, answering)
        .enrollConfirmed(answering, now)
        .then(decision -> unless(read, decision));
  }

  /// Whoever holds an offer takes it by that, as it was made: only the answers are new.
  private static Roster offered(Roster roster, Applicant answering) {
    var known = roster.find(answering.id());
    return known.isPresent() && known.get() instanceof Enrollment.Offered offer
        ? roster.having(offer.with(offer.who().answering(answering.answers())))
        : roster;
  }

  /// What counts of earlier answers: of a form that nobody has confirmed, only the same person's.
  private static Answers before(Roster roster, Applicant arriving) {
    return roster
        .find(arriving.id())
        .map(Enrollment::who)
        .filter(who -> who.provedAt().isPresent() || who.person().isNamedAs(arriving.person()))
        .map(Applicant::answers)
        .orElse(Answers.NONE);
  }

  /// Takes the click with what was answered beside it.
  ///
  /// @param seen the turn of the form that was seen; 0 for whichever it is now
  public static Outcome<Decision<Roster, SeatHappening>> confirm(
      Roster roster, String id, int seen, Map<String, String> typed, Instant now) {
    var known = roster.find(id);
    var questions = roster.run().questions();
    if (known.isEmpty() || (questions.isEmpty() && typed.isEmpty())) {
      return roster.confirm(id, seen, now);
    }
    if (typed.isEmpty() && !(known.get() instanceof Enrollment.Unconfirmed)) {
      return roster.confirm(id, seen, now);
    }
    var read = AnswersRead.of(questions, typed, known.get().who().answers()).whole(questions);
    return roster
        .having(known.get().with(known.get().who().answering(read.answers())))
        .confirm(id, seen, now)
        .then(decision ->
            decision.isNothing() ? answer(roster, id, typed, now) : unless(read, decision));
  }

  /// Takes the place that is offered, or handed over by a colleague, with what was answered beside
  /// it: nobody takes part without what is required, however long ago it was asked.
  public static Outcome<Decision<Roster, SeatHappening>> accept(
      Roster roster, String id, Map<String, String> typed, Instant now) {
    var known = roster.find(id);
    var questions = roster.run().questions();
    if (known.isEmpty() || (questions.isEmpty() && typed.isEmpty())) {
      return roster.accept(id, now);
    }
    var read = AnswersRead.of(questions, typed, known.get().who().answers()).whole(questions);
    return roster
        .having(known.get().with(known.get().who().answering(read.answers())))
        .accept(id, now)
        .then(decision ->
            decision.isNothing() ? answerIfTyped(roster, id, typed, now) : unless(read, decision));
  }

  /// Whoever has the place already says with the click what there is to say.
  private static Outcome<Decision<Roster, SeatHappening>> answerIfTyped(
      Roster roster, String id, Map<String, String> typed, Instant now) {
    return typed.isEmpty()
        ? Outcome.done(Decision.unchanged(roster))
        : answer(roster, id, typed, now);
  }

  /// Changes what somebody has answered. The personal link proves who it is.
  public static Outcome<Decision<Roster, SeatHappening>> answer(
      Roster roster, String id, Map<String, String> typed, Instant now) {
    return roster
        .known(id)
        .then(known ->
            switch (known) {
              case Enrollment.Confirmed _,
                  Enrollment.Offered _,
                  Enrollment.Waiting _,
                  Enrollment.Unconfirmed _ ->
                  answered(roster, known, typed, now);
              case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ ->
                  Outcome.refused(
                      Refusal.illegal(
                          "enrollment-not-asked",
                          "This enrolment is over: nothing is asked of it."));
            });
  }

  private static Outcome<Decision<Roster, SeatHappening>> answered(
      Roster roster, Enrollment known, Map<String, String> typed, Instant now) {
    var questions = roster.run().questions();
    var before = known.who().answers();
    var some = AnswersRead.of(questions, typed, before);
    var read = AskingQuestions.isConcerned(known) ? some.whole(questions) : some;
    if (!read.mistakes().isEmpty()) {
      return Outcome.refused(Refusal.of(read.mistakes()));
    }
    if (read.answers().equals(before)) {
      return Outcome.done(Decision.unchanged(roster));
    }
    var after = known.with(known.who().answering(read.answers()).stepped());
    return Outcome.done(Decision.of(roster.with(after, now), new SeatHappening.Corrected(after)));
  }

  /// What is awaited of somebody who takes part, or may come to; none of others.
  public static List<ExtraQuestion> awaited(Roster roster, Enrollment enrollment) {
    var isOpen = !roster.run().state().isOver();
    return isOpen && AskingQuestions.isConcerned(enrollment)
        ? roster.run().questions().awaitedOf(enrollment.who().answers())
        : List.of();
  }

  private static Outcome<Decision<Roster, SeatHappening>> unless(
      AnswersRead read, Decision<Roster, SeatHappening> decision) {
    return read.mistakes().isEmpty()
        ? Outcome.done(decision)
        : Outcome.refused(Refusal.of(read.mistakes()));
  }
}
