package kreds.local.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long somebody waits for a function that has just been started, for one that comes from a
/// snapshot, and for one that is warm: AWS's own client around the packaged zip, a DynamoDB that
/// takes 5 ms more for each call and an SES that takes 60 ms. Each is also said as a ratio to a
/// handler that keeps one row by the SDK as it comes, measured in the same run. Run by hand, since
/// a machine's speed proves no rule.
final class StartBenchmark {
  private static final int TIMES = Integer.getInteger("bench.times", 5);
  private static final int WARM = 60;

  static {
    // The servers here write head and body apart: with Nagle's delay each answer would wait 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final Duration DYNAMO = Duration.ofMillis(5);
  private static final long SES = Duration.ofMillis(60).toNanos();

  @TempDir Path folder;

  private Stage stage;
  private SlowDynamo dynamo;
  private int started;
  private int number;
  private Figures bare = Figures.NONE;

  /// Medians in milliseconds.
  ///
  /// @param cold from the start of the process to its first answer
  /// @param restored of the first answer after all its ways have been gone
  /// @param calls to DynamoDB for the last of them, once warm
  private record Figures(double cold, double restored, double warm, double slow, int calls) {
    static final Figures NONE = new Figures(1, 1, 1, 1, 0);
  }

  @BeforeEach
  void start() throws Exception {
    stage = new Stage();
    stage.ses.whenAccepted(_ -> LockSupport.parkNanos(SES));
    var real = URI.create(stage.dynamo.environment().get("AWS_ENDPOINT_URL_DYNAMODB"));
    dynamo = new SlowDynamo(real, DYNAMO);
  }

  @AfterEach
  void stop() throws Exception {
    dynamo.close();
    stage.stop();
  }

  @Test
  void beforeTheFirstAnswerAndAfter() throws Exception {
    System.out.printf(
        "%-34s %22s %22s %14s %8s %6s%n",
        "ms (ratio to bare)", "cold", "restored", "warm", "p95", "calls");
    var enrollment = new Packaged("enrollment");
    bare = measured(new Way(new BareFunction(enrollment), "{}", "{}", "\"ok\":true"));
    told("bare: one row put", bare);
    of(enrollment, "page", "http/network", 200);
    of(enrollment, "post", "http/enroll", 303);
    of(new Packaged("proposal-intake"), "post", "http/propose", 303);
    of(new Packaged("meeting-scheduling"), "no such poll", "http/poll", 404);
    var mail = new Packaged("email-distribution");
    var letter = new Way(mail, mail.event("help"), "stream/letter", "\"batchItemFailures\":[]");
    told("email-distribution: letter", measured(letter));
  }

  /// @param help an event that a function is asked before, to be there
  /// @param well what an answer holds where all went well: a refusal is quick
  private record Way(Deployed deployed, String help, String event, String well) {}

  private void of(Packaged packaged, String what, String event, int status) throws Exception {
    var way = new Way(packaged, packaged.event("help"), event, "\"statusCode\":" + status);
    told(packaged.function() + ": " + what, measured(way));
  }

  private Figures measured(Way way) throws Exception {
    var cold = new ArrayList<Double>();
    var restored = new ArrayList<Double>();
    var warm = new ArrayList<Double>();
    var calls = 0;
    for (var time = 0; time < TIMES; time++) {
      var first = next(way.deployed, way.event);
      try (var process = process(way.deployed, "on-demand")) {
        var unused = timed(process, way, first);
        cold.add((System.nanoTime() - process.started()) / 1e6);
      }
      try (var process = process(way.deployed, "snap-start")) {
        var unused = process.answer(way.help);
        restored.add(timed(process, way, next(way.deployed, way.event)));
        for (var again = 0; time == 0 && again < WARM; again++) {
          var event = next(way.deployed, way.event);
          var before = dynamo.calls();
          warm.add(timed(process, way, event));
          calls = dynamo.calls() - before;
        }
      }
    }
    return new Figures(part(cold, 50), part(restored, 50), part(warm, 50), part(warm, 95), calls);
  }

  private LambdaProcess process(Deployed deployed, String start) throws IOException {
    var function = deployed instanceof Packaged packaged ? packaged.function() : "enrollment";
    var environment = new HashMap<>(stage.environment(function, start));
    environment.putAll(dynamo.environment());
    environment.put("BARE_TABLE", stage.aws.table("Networks"));
    started++;
    var own = Files.createDirectories(folder.resolve("process-" + started));
    return new LambdaProcess(deployed, environment, own, List.of());
  }

  /// Of somebody else each time, so that none is a repetition, and none one of too many.
  private String next(Deployed deployed, String event) throws IOException {
    if (!(deployed instanceof Packaged packaged)) {
      return event;
    }
    number++;
    return stage.ready(
        plain(packaged.event(event))
            .replace("192.0.2.10", "198.18." + number / 250 + "." + number % 250)
            .replace("soeren%40", "s" + number + "%40")
            .replace("karen%40", "k" + number + "%40")
            .replace("k-7h3m9x2c4q6w", "k-7h3m9x2c" + number)
            .replace("e-3n8s0f6t2y5b7q1x", "e-" + number));
  }

  /// With a body that can be read.
  private static String plain(String event) {
    var body =
        Pattern.compile("\"isBase64Encoded\": true,\\s+\"body\": \"([^\"]+)\"").matcher(event);
    return body.replaceAll(found ->
        "\"isBase64Encoded\": false, \"body\": \""
            + Matcher.quoteReplacement(
                new String(Base64.getDecoder().decode(found.group(1)), StandardCharsets.UTF_8))
            + "\"");
  }

  private static double timed(LambdaProcess process, Way way, String event) throws Exception {
    var begin = System.nanoTime();
    var answer = process.answer(event);
    var took = (System.nanoTime() - begin) / 1e6;
    assertThat(answer).contains(way.well);
    return took;
  }

  private static double part(List<Double> all, int percent) {
    Collections.sort(all);
    return all.get(Math.min(all.size() - 1, all.size() * percent / 100));
  }

  private void told(String what, Figures of) {
    System.out.printf(
        "%-34s %12.0f (%6.2f) %12.1f (%6.2f) %6.1f (%5.2f) %8.1f %6d%n",
        what,
        of.cold,
        of.cold / bare.cold,
        of.restored,
        of.restored / bare.restored,
        of.warm,
        of.warm / bare.warm,
        of.slow,
        of.calls);
  }
}
