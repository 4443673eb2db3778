package kreds.aws;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.due.DueRound;

/// One line of JSON a request: which route or command, how it ended, how long it took. Never a
/// path, a name, an address or a token (R9). Figures are lines, too: CloudWatch reads them out of
/// the log ("Specification: Embedded metric format" in its user guide), at no call and no right.
public final class Log implements DueRound.Aside {
  /// All figures of Kreds.
  public static final String NAMESPACE = "Kreds";

  private static final String OF_FUNCTION = "FunctionName";
  private static final String REASON = "Reason";

  private final String function;
  private final String deployed;
  private final PrintStream out;
  private final InstantSource clock;

  private Log(String function, String deployed, PrintStream out, InstantSource clock) {
    this.function = function;
    this.deployed = deployed;
    this.out = out;
    this.clock = clock;
  }

  /// Writes for that function to that stream.
  ///
  /// @param clock of the figures
  public Log(String function, PrintStream out, InstantSource clock) {
    this(function, function, out, clock);
  }

  /// Writes for that function to standard output, where Lambda takes it from; its figures are those
  /// of the function as it is called in that account.
  ///
  /// @param clock of the figures
  public static Log of(String function, Map<String, String> environment, InstantSource clock) {
    var deployed = environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", function);
    return new Log(function, deployed, System.out, clock);
  }

  /// One piece of a larger work that failed and was left aside, so that the rest could go on.
  ///
  /// @param what an identifier of our own
  @Override
  public void aside(String kind, String what, RuntimeException thrown) {
    failure(kind, what, "none", Failure.of(thrown));
  }

  /// A figure, as it is now.
  public void figure(Figure figure, long value) {
    out.println(Json.text(measured(figure, value)));
  }

  /// One more of a figure that is counted by reasons.
  ///
  /// @param reason a code of our own
  public void counted(Figure figure, String reason) {
    var line = measured(figure, 1, REASON);
    line.put(REASON, reason);
    out.println(Json.text(line));
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

  /// What went wrong. A fault of the program is counted: whoever is alarmed finds this line.
  void failure(String kind, String what, String requestId, Failure failure) {
    var line = start(kind, what, requestId);
    line.put("level", failure.passing() ? "WARN" : "ERROR");
    line.put("fault", failure.kinds());
    line.put("at", failure.place());
    line.put("told", failure.told());
    if (!failure.passing()) {
      line.putAll(measured(Figure.FAULTS, 1));
    }
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

  private Map<String, Object> measured(Figure figure, long value, String... more) {
    var dimensions = new ArrayList<>(List.of(OF_FUNCTION));
    dimensions.addAll(List.of(more));
    var metric = Map.of("Name", figure.title(), "Unit", figure.unit());
    var directive =
        Map.of(
            "Namespace", NAMESPACE, "Dimensions", List.of(dimensions), "Metrics", List.of(metric));
    var line = new LinkedHashMap<String, Object>();
    line.put(
        "_aws",
        Map.of(
            "Timestamp", clock.instant().toEpochMilli(), "CloudWatchMetrics", List.of(directive)));
    line.put(OF_FUNCTION, deployed);
    line.put(figure.title(), value);
    return line;
  }
}
