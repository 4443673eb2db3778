package kreds.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.outcome.Mistake;
import kreds.text.Language;

/// What somebody typed in answer to questions, held against those that are asked.
///
/// @param answers with what was said before
/// @param mistakes what is no answer, by its field; none if all is well
public record AnswersRead(Answers answers, List<Mistake> mistakes) {
  private static final String CHOICES = "choices";

  public AnswersRead {
    mistakes = List.copyOf(mistakes);
  }

  /// Reads what was typed. A question that was asked when the form was opened may be gone by now:
  /// its answer is kept all the same.
  ///
  /// @param typed by the keys of questions; blank where there is no answer
  /// @param before what was said before
  public static AnswersRead of(
      ExtraQuestions questions, Map<String, String> typed, Answers before) {
    var answers = before;
    var mistakes = new ArrayList<Mistake>();
    for (var each : typed.entrySet()) {
      var question = questions.known(each.getKey());
      if (question.isEmpty()) {
        mistakes.add(Mistake.of(ExtraQuestion.FIELD + each.getKey(), "unknown-field"));
      } else if (each.getValue().isEmpty()) {
        answers = answers.without(each.getKey());
      } else {
        var said = question.get().read(each.getValue());
        if (said.isEmpty()) {
          mistakes.add(noAnswer(question.get()));
        } else {
          var version = question.get().version();
          answers = answers.with(new GivenAnswer(each.getKey(), version, said.get()));
        }
      }
    }
    return new AnswersRead(answers, mistakes);
  }

  /// The same where nothing that is required may be missing.
  public AnswersRead whole(ExtraQuestions questions) {
    var all = new ArrayList<>(mistakes);
    for (var question : questions.awaitedOf(answers)) {
      if (isRight(question)) {
        all.add(Mistake.of(question.field(), "missing"));
      }
    }
    return new AnswersRead(answers, all);
  }

  private boolean isRight(ExtraQuestion question) {
    for (var mistake : mistakes) {
      if (mistake.field().equals(question.field())) {
        return false;
      }
    }
    return true;
  }

  private static Mistake noAnswer(ExtraQuestion question) {
    return switch (question.kind()) {
      case YES_NO, TEXT -> Mistake.of(question.field(), "not-yes-or-no");
      case CHOICE -> new Mistake(question.field(), "not-a-choice", choices(question));
    };
  }

  /// As they are kept, and in the words of each language.
  private static Map<String, String> choices(ExtraQuestion question) {
    var args = new HashMap<String, String>();
    var kept = new ArrayList<String>();
    for (var choice : question.choices()) {
      kept.add(choice.first());
    }
    args.put(CHOICES, String.join(", ", kept));
    for (var language : Language.values()) {
      var words = new ArrayList<String>();
      for (var choice : question.choices()) {
        words.add(choice.in(language));
      }
      args.put(Mistake.in(CHOICES, language), String.join(", ", words));
    }
    return args;
  }
}
