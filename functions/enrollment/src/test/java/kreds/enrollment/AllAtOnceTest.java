package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import kreds.network.NetworkState;
import kreds.run.Enrollment;
import kreds.run.EnrollmentState;
import kreds.testing.aws.DynamoFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Forty at once for twelve places, through the handler, while one in seven transactions collides.
final class AllAtOnceTest {
  private static final int PEOPLE = 40;

  private final Door door = new Door(12, 12);
  private final AtomicInteger busy = new AtomicInteger();

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void fortyFormsAndFortyClicksGiveTwelvePlacesAndALineInOrderOfArrival() throws Exception {
    door.faults.plan(call -> call % 7 == 0 ? DynamoFault.TRANSACTION_CONFLICT : DynamoFault.NONE);

    atOnce(door::enroll, 202);
    atOnce(door::enroll, 202);
    assertThat(door.roster().network().head()).isEqualTo(new Head(0, 0, PEOPLE));
    assertThat(door.letters("enrollment-confirm")).hasSize(PEOPLE);

    atOnce(door::confirm, 200);
    atOnce(door::confirm, 200);

    var roster = door.roster();
    assertThat(roster.network().head()).isEqualTo(new Head(12, 28, 0));
    assertThat(roster.enrollments()).hasSize(PEOPLE);
    assertThat(roster.enrollments())
        .extracting(enrollment -> enrollment.person().address())
        .doesNotHaveDuplicates();
    assertThat(roster.in(EnrollmentState.CONFIRMED)).hasSize(12);
    assertThat(roster.in(EnrollmentState.WAITING)).isSortedAccordingTo(Enrollment.BY_ARRIVAL);
    assertThat(door.letters("enrollment-seated")).hasSize(12);
    assertThat(door.letters("enrollment-waiting")).hasSize(28);
    assertThat(roster.network().state()).isEqualTo(NetworkState.READY);
    assertThat(door.letters("network-ready"))
        .containsExactly("network-ready/" + Door.NETWORK + "/1");
    assertThat(busy).as("answers that asked to come back").hasValueLessThan(PEOPLE);
  }

  /// Everybody at once; who is asked to come back does, as a browser's user would.
  private void atOnce(IntFunction<Door.Reply> step, int expected) throws Exception {
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
      assertThat(statuses).isEqualTo(java.util.Collections.nCopies(PEOPLE, expected));
    }
  }

  private int untilDone(Callable<Door.Reply> step) throws Exception {
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
