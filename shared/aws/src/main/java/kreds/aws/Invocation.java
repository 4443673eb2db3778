package kreds.aws;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// One event from coming in to being answered, with its line in the log.
record Invocation(Log log, String kind, String what, String id) {
  private static final long NANOS = 1_000_000;

  Map<String, Object> of(
      Supplier<Map<String, Object>> work, Function<Failure, Map<String, Object>> otherwise) {
    var start = System.nanoTime();
    return switch (Guarded.of(work)) {
      case Guarded.Worked<Map<String, Object>>(var value) -> {
        log.line(kind, what, id, status(value), since(start));
        yield value;
      }
      case Guarded.Failed<Map<String, Object>>(var failure) -> {
        log.failure(kind, what, id, failure);
        log.line(kind, what, id, failure.passing() ? 503 : 500, since(start));
        yield otherwise.apply(failure);
      }
    };
  }

  private static int status(Map<String, Object> answer) {
    return answer.get("problem") instanceof Map<?, ?> problem
            && problem.get("status") instanceof Integer status
        ? status
        : answer.get("statusCode") instanceof Integer code ? code : 200;
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / NANOS;
  }
}
