package kreds.local.zip;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One function in a JVM of its own, as Lambda starts it: AWS's client on the class path, the zip
/// unpacked in the working folder, the environment of the template and nothing else.
final class LambdaProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final List<String> CLIENT =
      List.of(
          "aws-lambda-java-runtime-interface-client",
          "aws-lambda-java-core",
          "aws-lambda-java-serialization",
          "utils-lite");

  private final RuntimeApi api = new RuntimeApi();
  private final Path classLog;
  private final Path output;
  private final Process process;
  private final long started;

  /// One whose classes are counted.
  LambdaProcess(Deployed deployed, Map<String, String> environment, Path folder)
      throws IOException {
    this(
        deployed,
        environment,
        folder,
        List.of("-Xlog:class+load:file=" + folder.resolve("classes.log") + ":none"));
  }

  /// @param options of the virtual machine
  LambdaProcess(
      Deployed deployed, Map<String, String> environment, Path folder, List<String> options)
      throws IOException {
    var task = Files.createDirectories(folder.resolve("task"));
    deployed.unpackInto(task);
    classLog = folder.resolve("classes.log");
    output = folder.resolve("output.log");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            client(),
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
            deployed.handler()));
    var builder = new ProcessBuilder(command);
    builder.directory(task.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().putAll(lambda(deployed, task));
    started = System.nanoTime();
    process = builder.start();
  }

  /// Hands it an event and waits for what it says.
  String answer(String event) throws IOException, InterruptedException {
    api.send(event);
    for (int second = 0; second < PATIENCE.toSeconds(); second++) {
      var told = api.await(Duration.ofSeconds(1));
      if (told.isPresent()) {
        if (told.get().isAnswer()) {
          return told.get().body();
        }
        throw new AssertionError(told.get().path() + ": " + told.get().body() + "\n" + output());
      }
      if (!process.isAlive()) {
        throw new AssertionError(
            "The function ended with " + process.exitValue() + "\n" + output());
      }
    }
    throw new AssertionError("No answer in " + PATIENCE + "\n" + output());
  }

  /// How many classes were loaded until now.
  long classes() throws IOException {
    try (var lines = Files.lines(classLog)) {
      return lines.filter(line -> line.contains(" source: ")).count();
    }
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    api.close();
  }

  /// When its machine was started, by [System#nanoTime]: what it runs lay there by then.
  long started() {
    return started;
  }

  /// The most memory that it had at once, in megabytes, as Linux tells it.
  long peakMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      var peak = lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
      return Long.parseLong(peak.replaceAll("[^0-9]", "")) / 1024;
    }
  }

  private Map<String, String> lambda(Deployed packaged, Path task) {
    return Map.of(
        "AWS_LAMBDA_RUNTIME_API", api.address(),
        "AWS_LAMBDA_FUNCTION_NAME", "kreds-" + packaged.function(),
        "AWS_LAMBDA_FUNCTION_VERSION", "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
        "LAMBDA_TASK_ROOT", task.toString(),
        "_HANDLER", packaged.handler(),
        "AWS_REGION", "eu-north-1",
        "AWS_ACCESS_KEY_ID", "local",
        "AWS_SECRET_ACCESS_KEY", "local");
  }

  private static String client() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(jar ->
            CLIENT.stream()
                .anyMatch(name -> Path.of(jar).getFileName().toString().startsWith(name)))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
