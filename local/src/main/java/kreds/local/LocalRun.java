package kreds.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kreds.local.api.HttpApi;
import kreds.local.api.Server;
import kreds.local.control.ControlSite;
import kreds.local.lambda.Functions;
import kreds.local.seed.Demo;
import kreds.local.story.RunningAssociation;
import kreds.local.story.TheYear;
import kreds.template.Template;
import kreds.template.TemplateFault;

/// Runs `template.yaml` on this machine: the API, a mailbox, a staff console, a clock that can be
/// moved. Never deployed.
public final class LocalRun implements AutoCloseable {
  private static final int TICK_MILLIS = 250;
  private static final int PUMP_MILLIS = 5;

  private static final Map<String, String> ONE_BY_ONE = Map.of("LettersInFlight", "1");

  private final Server server;
  private final World world;
  private final ScheduledExecutorService rounds =
      Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().name("round-", 1).factory());

  /// Starts it; requests are answered when this returns.
  ///
  /// @param port 0 for any that is free
  /// @param data the folder that keeps everything
  /// @param parameters of the template, where they are not to be its defaults
  /// @param demo whether a folder in which nothing was kept yet opens with people and their work
  /// @throws BindException if the port is taken
  public LocalRun(int port, Path data, Map<String, String> parameters, boolean demo)
      throws IOException {
    this(port, data, parameters, demo, Pace.REAL);
  }

  private LocalRun(int port, Path data, Map<String, String> parameters, boolean demo, Pace pace)
      throws IOException {
    server = take(port);
    var all = demo ? Demo.with(parameters, address()) : parameters;
    world = new World(data, address(), all, demo, pace);
    world.schedules().catchUp();
    var api = new HttpApi(world.aws().template(), world.functions(), world.clock());
    server.serve(api, new ControlSite(world, home()));
    if (pace.isByItself()) {
      again(TICK_MILLIS, world.schedules()::tick);
      again(PUMP_MILLIS, world::settle);
    }
  }

  /// One on any free port whose clock stands at a moment until it is moved, and in which nothing
  /// happens beside what is asked: what it is asked again, it does again, call by call. For tests.
  public static LocalRun still(Path data, Instant at) throws IOException {
    return new LocalRun(0, data, ONE_BY_ONE, false, Pace.still(at));
  }

  /// With the template's defaults; a new folder opens with networks only.
  public LocalRun(int port, Path data) throws IOException {
    this(port, data, Map.of(), false);
  }

  /// Where it is, such as `http://127.0.0.1:8080`.
  public String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /// Until everything that was caused has arrived; for tests, since no call waits for it.
  public void settle() {
    world.settle();
  }

  /// What the functions log while a year is told, which would drown in it.
  private static PrintStream logFile(Path data) throws IOException {
    Files.createDirectories(data);
    var file =
        Files.newOutputStream(
            data.resolve("log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new PrintStream(file, true, StandardCharsets.UTF_8);
  }

  /// The same as people outside have it.
  private RunningAssociation played() {
    return new RunningAssociation() {
      @Override
      public String address() {
        return LocalRun.this.address();
      }

      @Override
      public void settle() {
        LocalRun.this.settle();
      }
    };
  }

  /// Ends within a second or two, whatever is under way: nothing is lost, since all that is to be
  /// done stands in the tables and is noted as done only afterward.
  @Override
  public void close() {
    world.functions().end();
    rounds.shutdown();
    server.close();
    try {
      if (!rounds.awaitTermination(1, TimeUnit.SECONDS)) {
        System.err.println("A round was under way; the next start goes on with it.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    world.close();
  }

  /// Starts, says where it is, and runs until Ctrl-C.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      var options = Options.of(List.of(arguments), System.getenv(), home());
      if (options.fresh()) {
        empty(options.data());
      }
      var isNew = new DataFolder(options.data()).isNew();
      var story = System.out;
      if (options.year()) {
        System.setOut(logFile(options.data()));
      }
      var run = new LocalRun(options.port(), options.data(), options.parameters(), options.demo());
      Runtime.getRuntime().addShutdownHook(new Thread(run::close, "close"));
      story.println("Kreds runs at " + run.address() + "/");
      story.println("Mailbox, staff console and clock: " + run.address() + "/_local/");
      if (options.year() && isNew) {
        try (var played = run.played()) {
          new TheYear(played, story::println).play();
        }
      }
      Thread.currentThread().join();
    } catch (Options.Wrong
        | BindException
        | TemplateFault
        | DateTimeException
        | RunningAssociation.Otherwise
        | Functions.NotStarted wrong) {
      fail(String.valueOf(wrong.getMessage()));
    }
  }

  private static Server take(int port) throws IOException {
    try {
      return new Server(port);
    } catch (BindException taken) {
      throw new BindException(
          "Port "
              + port
              + " is taken by another program. Choose another with --port or KREDS_PORT.");
    }
  }

  /// The project's folder.
  static Path home() {
    var template = Template.ofTheProject().toAbsolutePath().getParent();
    if (template == null) {
      throw new IllegalStateException("template.yaml lies in a folder");
    }
    return template;
  }

  private void again(int millis, Runnable round) {
    var unused =
        rounds.scheduleWithFixedDelay(
            () -> withstanding(round), millis, millis, TimeUnit.MILLISECONDS);
  }

  /// A fault in one round must not stop the next.
  private static void withstanding(Runnable round) {
    try {
      round.run();
    } catch (Functions.Ended ended) {
      // The next start does it.
    } catch (RuntimeException e) {
      System.err.println("A round failed: " + e);
    }
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }

  /// Only a folder that a local run made is emptied.
  private static void empty(Path data) throws IOException {
    if (!Files.exists(data)) {
      return;
    }
    try (Stream<Path> all = Files.walk(data)) {
      var paths = all.sorted(Comparator.reverseOrder()).toList();
      if (paths.size() > 1 && !Files.exists(data.resolve("tables.db"))) {
        throw new Options.Wrong(data + " was not made by a local run; --fresh leaves it alone");
      }
      for (var path : paths) {
        Files.delete(path);
      }
    }
  }
}
