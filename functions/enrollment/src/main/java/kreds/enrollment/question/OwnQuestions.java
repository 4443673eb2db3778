package kreds.enrollment.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.question.Answers;
import kreds.question.ExtraQuestion;
import kreds.run.AnsweringQuestions;
import kreds.run.Enrollment;
import kreds.run.HandingOver;
import kreds.run.Roster;
import kreds.web.Visit;
import org.jspecify.annotations.Nullable;

/// What a network asks, on the page of somebody who enrolled: what is awaited, what this person has
/// answered, and what the others have answered for everybody to read.
///
/// @param all whether the form shows every question, so that answers can be changed; else only what
///   is still to be answered
public record OwnQuestions(Visit visit, Roster roster, Enrollment enrollment, boolean all) {

  /// A question and an answer, as they are read.
  ///
  /// @param lang of the question, where the page is in another language
  public record Line(String question, @Nullable String lang, String answer) {

    static Line of(Visit visit, ExtraQuestion question, String answer) {
      var language = visit.language();
      var lang = visit.lang(question.text().languageFor(language));
      return new Line(question.text().in(language), lang, answer);
    }
  }

  /// Whether nothing is asked.
  public boolean isEmpty() {
    return asked().isEmpty();
  }

  /// Whether something is awaited of who has a place or waits for one.
  public boolean isAwaited() {
    return !AnsweringQuestions.awaited(roster, enrollment).isEmpty();
  }

  /// Whether the form is shown by itself; with a click that takes a place it is part of another.
  public boolean isForm() {
    return mayChange() && (all || isAwaited()) && !isOfClick() && !isEmpty();
  }

  /// Whether the answers can be changed.
  public boolean mayChange() {
    return !roster.run().state().isOver() && !enrollment.isOver();
  }

  /// What the form asks.
  public QuestionFields fields() {
    return new QuestionFields(visit, all ? asked() : open(), answers());
  }

  /// With a click that takes a place everything that has no answer; else what is awaited.
  private List<ExtraQuestion> open() {
    return isOfClick()
        ? asked().stream().filter(question -> answers().to(question).isEmpty()).toList()
        : AnsweringQuestions.awaited(roster, enrollment);
  }

  /// What was answered before, as a form holds it. What was answered to a question that has changed
  /// since is not an answer to it now: it stands beside the field ([QuestionFields]).
  public static Map<String, String> typed(Roster roster, Enrollment enrollment) {
    var known = new HashMap<String, String>();
    for (var question : roster.run().questions().asked()) {
      enrollment
          .who()
          .answers()
          .to(question)
          .ifPresent(said -> known.put(question.field(), typed(question, said)));
    }
    return known;
  }

  private static String typed(ExtraQuestion question, String said) {
    return question.choice(said).map(choice -> choice.first()).orElse(said);
  }

  /// What this person has answered, question by question. Who is out of it owes no answer.
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var question : asked()) {
      var answer = answers().to(question);
      if (answer.isPresent() || mayChange()) {
        lines.add(
            Line.of(
                visit,
                question,
                answer
                    .map(said -> AnswerWords.of(visit.texts(), question, said))
                    .orElseGet(() -> visit.text("question.none"))));
      }
    }
    return lines;
  }

  /// What the participants have answered for one another to read.
  public SharedAnswers shared() {
    return new SharedAnswers(visit, roster, enrollment);
  }

  /// All questions for programs.
  public List<OwnQuestionJson> json() {
    var awaited = AnsweringQuestions.awaited(roster, enrollment);
    return asked().stream()
        .map(question ->
            new OwnQuestionJson(
                QuestionJson.of(question, visit.language()),
                answers()
                    .to(question)
                    .map(said -> question.inWords(said, visit.language()))
                    .orElse(""),
                awaited.contains(question)))
        .toList();
  }

  private List<ExtraQuestion> asked() {
    return roster.run().questions().asked();
  }

  private Answers answers() {
    return enrollment.who().answers();
  }

  /// Whether a click is still to come that takes a place, or confirms the form.
  private boolean isOfClick() {
    return enrollment instanceof Enrollment.Unconfirmed
        || enrollment instanceof Enrollment.Offered
        || (HandingOver.isOpen(roster)
            && HandingOver.giver(roster, enrollment, visit.now()).isPresent());
  }

  @Override
  public String toString() {
    return "OwnQuestions[" + enrollment.id() + "]";
  }
}
