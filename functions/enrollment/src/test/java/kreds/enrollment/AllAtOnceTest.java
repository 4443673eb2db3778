package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Forty at once for twelve places, through the handler, while one in seven transactions collides.
final class AllAtOnceTest {
  private static final int PEOPLE = 40;

  private final EnrollmentFunction function = new EnrollmentFunction(12, 12);
  private final AtomicInteger busy = new AtomicInteger();

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void fortyFormsAndFortyClicksGiveTwelvePlacesAndALineInOrderOfArrival() throws Exception {
    function.faults.plan(
        call -> call % 7 == 0 ? DynamoFault.TRANSACTION_CONFLICT : DynamoFault.NONE);

    atOnce(function::enroll, 202);
    atOnce(function::enroll, 202);
    assertThat(function.roster().run().seats()).isEqualTo(new SeatCount(0, 0, 0, PEOPLE));
    assertThat(function.letters("enrollment-confirm")).hasSize(PEOPLE);

    atOnce(function::confirm, 200);
    atOnce(function::confirm, 200);

    var roster = function.roster();
    assertThat(roster.run().seats()).isEqualTo(new SeatCount(12, 0, 28, 0));
    assertThat(roster.enrollments()).hasSize(PEOPLE);
    assertThat(roster.enrollments())
        .extracting(enrollment -> enrollment.person().address())
        .doesNotHaveDuplicates();
    assertThat(roster.in(Enrollment.Confirmed.class)).hasSize(12);
    assertThat(roster.in(Enrollment.Waiting.class)).isSortedAccordingTo(Enrollment.BY_ARRIVAL);
    assertThat(function.letters("enrollment-seated")).hasSize(12);
    assertThat(function.letters("enrollment-waiting")).hasSize(28);
    assertThat(roster.run().state()).isEqualTo(RunState.READY);
    assertThat(function.letters("network-ready"))
        .containsExactly("network-ready/" + EnrollmentFunction.NETWORK + "/1");
    assertThat(busy).as("answers that asked to come back").hasValueLessThan(PEOPLE);
  }

  /// Everybody at once; who is asked to come back does, as a browser's user would.
  private void atOnce(IntFunction<Answered> step, int expected) throws Exception {
    var all = new ArrayList<Callable<Integer>>();
    for (var number = 1; number <= PEOPLE; number++) {
      var person = number;
      all.add(() -> untilDone(() -> step.apply(person)));
    }
    try (var pool = Executors.newFixedThreadPool(PEOPLE)) {
      var statuses = new ArrayList<Integer>();
      for (var done : pool.invokeAll(all)) {
        statuses.add(done.get());
      }
      assertThat(statuses).isEqualTo(Collections.nCopies(PEOPLE, expected));
    }
  }

  private int untilDone(Callable<Answered> step) throws Exception {
    for (var reply : List.of(step, step, step, step, step)) {
      var answer = reply.call();
      if (answer.status() != 503) {
        return answer.status();
      }
      busy.incrementAndGet();
      assertThat(answer.header("retry-after")).matches("[0-9]+");
    }
    return 503;
  }
}
