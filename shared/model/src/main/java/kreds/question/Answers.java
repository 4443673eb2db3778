package kreds.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one person has answered, and of which questions that person was told by mail.
///
/// @param given at most one a question, those to questions that are gone among them
/// @param told each question that a letter has asked for, with its version
public record Answers(List<GivenAnswer> given, List<String> told) {

  /// Of whoever was asked nothing.
  public static final Answers NONE = new Answers(List.of(), List.of());

  public Answers {
    given = inOrder(given);
    told = List.copyOf(told);
  }

  /// Whether nothing was answered.
  public boolean isEmpty() {
    return given.isEmpty();
  }

  /// Whether nobody has asked anything of this person, so that there is nothing to keep.
  public boolean isBlank() {
    return given.isEmpty() && told.isEmpty();
  }

  /// The answer to the question of that key, in whichever version.
  public Optional<GivenAnswer> of(String key) {
    for (var answer : given) {
      if (answer.key().equals(key)) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }

  /// What still answers that question.
  public Optional<String> to(ExtraQuestion question) {
    for (var answer : given) {
      if (answer.answers(question)) {
        return Optional.of(answer.said());
      }
    }
    return Optional.empty();
  }

  /// With what a later form says; what it says nothing of stays.
  public Answers saying(Answers later) {
    var all = this;
    for (var answer : later.given) {
      all = all.with(answer);
    }
    return all;
  }

  /// Those that come along into a run that asks otherwise: to what is the same question there, so
  /// that nobody else reads them than could here; what is not is asked anew, and no letter has told
  /// of it.
  ///
  /// @param from which they answer
  /// @param into which asks there
  public Answers carried(ExtraQuestions from, ExtraQuestions into) {
    var all = NONE;
    for (var answer : given) {
      var here = from.known(answer.key()).filter(answer::answers);
      var there = into.known(answer.key()).filter(next -> here.filter(next::isMeantAs).isPresent());
      var said = there.flatMap(next -> next.read(answer.said()));
      if (said.isPresent()) {
        all = all.with(new GivenAnswer(answer.key(), there.get().version(), said.get()));
      }
    }
    return all;
  }

  /// With that answer in place of an earlier one.
  Answers with(GivenAnswer answer) {
    var all = new ArrayList<>(without(answer.key()).given);
    all.add(answer);
    return new Answers(all, told);
  }

  /// Without one to that question.
  Answers without(String key) {
    var all = new ArrayList<GivenAnswer>();
    for (var answer : given) {
      if (!answer.key().equals(key)) {
        all.add(answer);
      }
    }
    return new Answers(all, told);
  }

  /// Whether a letter has asked for that question.
  boolean isToldOf(ExtraQuestion question) {
    return told.contains(name(question));
  }

  /// The same once a letter has asked for those.
  Answers toldOf(List<ExtraQuestion> questions) {
    var all = new ArrayList<>(told);
    for (var question : questions) {
      if (!isToldOf(question)) {
        all.add(name(question));
      }
    }
    return new Answers(given, all);
  }

  /// By their keys, so that the same answers are equal in whichever order they came.
  private static List<GivenAnswer> inOrder(List<GivenAnswer> given) {
    if (given.size() < 2) {
      return List.copyOf(given);
    }
    var sorted = new ArrayList<>(given);
    sorted.sort(Comparator.comparing(GivenAnswer::key));
    return List.copyOf(sorted);
  }

  private static String name(ExtraQuestion question) {
    return question.key() + "/" + question.version();
  }

  @Override
  public String toString() {
    return "Answers[" + given.size() + "]";
  }
}
