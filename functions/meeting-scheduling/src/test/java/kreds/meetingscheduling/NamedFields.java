package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kreds.testing.handler.Answered;

/// Whatever is refused since something that was sent is wrong says which field it is, to staff and
/// to programs: every answer of every test is looked at.
final class NamedFields {
  /// How many people there are, and so how many rows would be written, is in no field of an order.
  private static final Set<String> ABOUT_PEOPLE = Set.of("too-many-in-line", "too-much-at-once");

  private NamedFields() {}

  static Answered checked(Answered answer) {
    var problem = problem(answer);
    if (Integer.valueOf(422).equals(problem.get("status"))
        && ABOUT_PEOPLE.stream().noneMatch(String.valueOf(problem.get("type"))::endsWith)) {
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
