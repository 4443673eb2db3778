package kreds.template;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What calls a function, as its `Events` in the template say.
public sealed interface Trigger {
  /// A route of the HTTP API; `method` is `ANY` for all of them, `path` may hold `{name}` and
  /// `{name+}`, or be `$default` for whatever no other route takes.
  record Route(String method, String path) implements Trigger {
    static final String DEFAULT = "$default";

    /// The key by which API Gateway names the route to the function.
    public String key() {
      return path.equals(DEFAULT) ? path : method + " " + path;
    }
  }

  /// A schedule of EventBridge Scheduler: `rate(…)`, `cron(…)` or `at(…)` in its zone, with the
  /// text handed over as it is.
  record Schedule(String id, String expression, ZoneId zone, String input) implements Trigger {}

  /// A table's stream: only records that match one of the filters arrive; no filter lets all
  /// through.
  record Stream(String table, int batchSize, int retries, boolean bisects, List<String> filters)
      implements Trigger {}

  /// A rule of EventBridge: events that match its pattern arrive as they are.
  record Rule(Map<String, Object> pattern) implements Trigger {
    /// Copies what it is given.
    public Rule {
      pattern = Map.copyOf(pattern);
    }
  }

  /// A subscription to an SNS topic.
  record Topic(String topicId) implements Trigger {}
}
