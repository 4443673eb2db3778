package kreds.run;

import java.util.ArrayList;
import java.util.Map;

/// What the letter about questions says of them: each that is awaited, how many they are, and which
/// of them the person has answered before they were changed.
final class QuestionFacts {

  private QuestionFacts() {}

  static Map<String, String> of(SeatHappening happening, Run run) {
    return happening instanceof SeatHappening.QuestionsAsked(var enrollment)
        ? of(enrollment, run)
        : Map.of();
  }

  private static Map<String, String> of(Enrollment enrollment, Run run) {
    var answers = enrollment.who().answers();
    var language = enrollment.person().language();
    var fresh = new ArrayList<String>();
    var changed = new ArrayList<String>();
    for (var question : run.questions().awaitedOf(answers)) {
      var isChanged = answers.of(question.key()).isPresent();
      (isChanged ? changed : fresh).add(question.text().in(language));
    }
    var count = fresh.size() + changed.size();
    return Map.of(
        "asks", count == 1 ? "one" : "several",
        "count", Integer.toString(count),
        "fresh", String.join("\n", fresh),
        "changed", String.join("\n", changed));
  }
}
