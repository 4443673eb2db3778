package kreds.aws;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.due.DueRound;

/// One line of JSON a request: which route or command, how it ended, how long it took. Never a
/// path, a name, an address or a token (R9).
public final class Log implements DueRound.Aside {
  private final String function;
  private final PrintStream out;

  /// Writes for that function to that stream.
  public Log(String function, PrintStream out) {
    this.function = function;
    this.out = out;
  }

  /// One piece of a larger work that failed and was left aside, so that the rest could go on.
  ///
  /// @param what an identifier of our own
  @Override
  public void aside(String kind, String what, RuntimeException thrown) {
    failure(kind, what, "none", Failure.of(thrown));
  }

  /// What happened.
  ///
  /// @param kind `http`, `staff`, `tick`, `stream`, `ses`
  /// @param what the route, the command, the schedule: names from our own files
  void line(String kind, String what, String requestId, int status, long millis) {
    var line = start(kind, what, requestId);
    line.put("status", status);
    line.put("ms", millis);
    out.println(Json.text(line));
  }

  /// What went wrong.
  void failure(String kind, String what, String requestId, Failure failure) {
    var line = start(kind, what, requestId);
    line.put("level", failure.passing() ? "WARN" : "ERROR");
    line.put("fault", failure.kinds());
    line.put("at", failure.place());
    line.put("told", failure.told());
    out.println(Json.text(line));
  }

  /// What was left undone without a word to whoever wanted it.
  ///
  /// @param why a word of our own
  public void note(String kind, String what, String requestId, String why) {
    var line = start(kind, what, requestId);
    line.put("why", why);
    out.println(Json.text(line));
  }

  private Map<String, Object> start(String kind, String what, String requestId) {
    var line = new LinkedHashMap<String, Object>();
    line.put("function", function);
    line.put("kind", kind);
    line.put("what", what);
    line.put("requestId", requestId);
    return line;
  }
}
