package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kreds.aws.Json;
import kreds.run.Enrollment;
import kreds.run.SeatCount;
import kreds.testing.aws.PermittedDynamo;
import kreds.testing.handler.Answered;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Forty at once and a hundred at once for twelve places, each in an instance of the function of
/// its own, as Lambda starts one for everybody who comes at the same moment: no lock orders them,
/// and nobody is asked to come back. It is named so that the build passes it by, and is run by
/// hand, `-Dcrowd.trials` times: on a machine that is busy all those processes share its
/// processors, which Lambda's do not. In the build `kreds.aws.CrowdTest` reckons the time instead.
final class EachInAProcessByHand {
  private static final int TRIALS = Integer.getInteger("crowd.trials", 20);

  static IntStream crowds() {
    return IntStream.range(0, TRIALS).flatMap(_ -> IntStream.of(40, 100));
  }

  @ParameterizedTest(name = "{0} at once")
  @MethodSource("crowds")
  void everybodyIsAnsweredAndNobodyIsAskedToComeBack(int people) throws Exception {
    try (var function = new EnrollmentFunction(12, 12)) {
      var crowd = IntStream.range(0, people).mapToObj(_ -> instance(function)).toList();

      atOnce(people, 202, n -> send(crowd.get(n), form(function, n)));
      atOnce(people, 200, n -> send(crowd.get(n), confirmation(function, n)));

      assertThat(function.roster().run().seats()).isEqualTo(new SeatCount(12, 0, people - 12, 0));
      assertThat(function.roster().in(Enrollment.Waiting.class))
          .isSortedAccordingTo(Enrollment.BY_ARRIVAL);
      assertThat(function.letters("network-ready")).hasSize(1);
    }
  }

  private static EnrollmentHandler instance(EnrollmentFunction function) {
    var aws = function.handler.aws;
    var own = PermittedDynamo.of(aws.db(), aws.template().permissions("enrollment"));
    return new EnrollmentHandler(aws.environment("enrollment"), Distant.from(own), function.clock);
  }

  private static Map<String, Object> form(EnrollmentFunction function, int number) {
    return function.form(EnrollmentFunction.fields(number + 1), number + 1);
  }

  private static Map<String, Object> confirmation(EnrollmentFunction function, int number) {
    return function.json("http/confirm", function.mine(number + 1), Map.of("action", "confirm"));
  }

  private static Answered send(EnrollmentHandler handler, Map<String, Object> event) {
    var in = new ByteArrayInputStream(Json.text(event).getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(in, out, null);
      return new Answered(Json.read(new ByteArrayInputStream(out.toByteArray())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void atOnce(int people, int expected, IntFunction<Answered> step)
      throws Exception {
    var all = new ArrayList<Callable<Integer>>();
    for (var number = 0; number < people; number++) {
      var person = number;
      all.add(() -> step.apply(person).status());
    }
    try (var threads = Executors.newFixedThreadPool(people)) {
      var statuses = new ArrayList<Integer>();
      for (var done : threads.invokeAll(all)) {
        statuses.add(done.get());
      }
      assertThat(statuses).isEqualTo(Collections.nCopies(people, expected));
    }
  }
}
