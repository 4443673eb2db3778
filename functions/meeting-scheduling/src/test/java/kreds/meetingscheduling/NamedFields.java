package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.testing.handler.Answered;

/// Whatever is refused since something that was sent is wrong says which field it is, to staff and
/// to programs: every answer of every test is looked at.
final class NamedFields {
  /// How many people are there is in no field of the order.
  private static final String ABOUT_PEOPLE = "too-many-in-line";

  private NamedFields() {}

  static Answered checked(Answered answer) {
    var problem = problem(answer);
    if (Integer.valueOf(422).equals(problem.get("status"))
        && !String.valueOf(problem.get("type")).endsWith(ABOUT_PEOPLE)) {
      assertThat(Answered.parts(problem, "errors"))
          .as("errors[] of " + problem)
          .isNotEmpty()
          .allSatisfy(error ->
              assertThat(error).containsKeys("field", "code", "detail").doesNotContainValue(""));
    }
    return answer;
  }

  private static Map<String, Object> problem(Answered answer) {
    if (answer.all().containsKey("problem")) {
      return Answered.part(answer.all(), "problem");
    }
    return isProblem(answer) ? answer.json() : Map.of();
  }

  private static boolean isProblem(Answered answer) {
    return answer.all().get("headers") instanceof Map<?, ?> headers
        && String.valueOf(headers.get("content-type")).startsWith("application/problem+json");
  }
}
