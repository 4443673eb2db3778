package kreds.aws;

import java.util.Map;

/// What staff hear when there is no answer.
final class StaffFailures {
  private static final String HELP = "help";

  private StaffFailures() {}

  static Map<String, Object> unknown(String function, String why) {
    var problem =
        Problem.of(400, "unknown-event", "Unknown event", why)
            .with("function", function)
            .with("sample", Map.of("command", HELP));
    return refused(problem);
  }

  static Map<String, Object> of(Failure failure, String id) {
    var problem =
        failure.passing()
            ? Problem.of(
                503,
                "unavailable",
                "Not just now",
                "Too much at once, or a service is slow. "
                    + (failure.soFar().isEmpty() ? "Nothing is half-written" : failure.soFar())
                    + ": order it again in "
                    + Math.max(1, failure.retryAfter().toSeconds())
                    + " seconds.")
            : Problem.of(
                500,
                "unexpected",
                "A fault of the program",
                "It is in the log under this request's number. The order was not carried out, or not to its end.");
    return refused(problem.with("request", id));
  }

  private static Map<String, Object> refused(Problem problem) {
    return Json.members("ok", false, "problem", problem.written());
  }
}
