package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.run.Enrollment;
import kreds.run.SeatCount;
import kreds.run.Why;
import kreds.sample.SamplePeople;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Eight posts of three colleagues at once, who all click at once, for ten places.
final class ColleaguesAllAtOnceTest {
  private static final int POSTS = 8;
  private static final int EACH = 3;
  private static final int PLACES = 10;

  private final EnrollmentFunction function = new EnrollmentFunction(3, PLACES);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void ofEachPostAllHaveAPlaceOrNoneAndNoPlaceStaysFreeThatAPostWouldFill() throws Exception {
    function.faults.plan(
        call -> call % 7 == 0 ? DynamoFault.TRANSACTION_CONFLICT : DynamoFault.NONE);
    var posts = new ArrayList<Callable<Answered>>();
    var clicks = new ArrayList<Callable<Answered>>();
    for (var post = 0; post < POSTS; post++) {
      var first = post * EACH + 1;
      posts.add(() -> post(first));
      posts.add(() -> post(first));
      for (var number = first; number < first + EACH; number++) {
        var person = number;
        clicks.add(() -> function.confirm(person));
        clicks.add(() -> function.confirm(person));
      }
    }

    atOnce(posts);
    assertThat(function.roster().run().seats()).isEqualTo(new SeatCount(0, 0, 0, POSTS * EACH));
    assertThat(function.letters("enrollment-named")).hasSize(POSTS * (EACH - 1));
    atOnce(clicks);

    var roster = function.roster();
    assertThat(roster.run().seats()).isEqualTo(new SeatCount(9, 0, 15, 0, 15));
    for (var each : roster.enrollments()) {
      for (var other : roster.partyOf(each)) {
        assertThat(other.holdsSeat()).isEqualTo(each.holdsSeat());
      }
    }
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      assertThat(Why.against(roster, waiting)).contains(Why.WITH_COLLEAGUES);
    }
    assertThat(function.letters("enrollment-seated")).hasSize(9);
    assertThat(function.letters("network-ready")).hasSize(1);
  }

  private Answered post(int first) {
    var fields = EnrollmentFunction.fields(first);
    var colleagues = new ArrayList<Map<String, Object>>();
    for (var number = first + 1; number < first + EACH; number++) {
      var person = SamplePeople.person(number);
      var colleague = new LinkedHashMap<String, Object>();
      colleague.put("name", person.name());
      colleague.put("email", person.address().value());
      colleagues.add(colleague);
    }
    fields.put("colleagues", colleagues);
    fields.put("fit", "all-or-none");
    return function.send(function.form(fields, first));
  }

  /// Who is asked to come back does.
  private static void atOnce(List<Callable<Answered>> steps) throws Exception {
    try (var pool = Executors.newFixedThreadPool(POSTS)) {
      for (var done : pool.invokeAll(steps.stream().map(ColleaguesAllAtOnceTest::again).toList())) {
        assertThat(done.get().status()).isIn(200, 202);
      }
    }
  }

  private static Callable<Answered> again(Callable<Answered> step) {
    return () -> {
      var answer = step.call();
      for (var more = 0; more < 5 && answer.status() == 503; more++) {
        answer = step.call();
      }
      return answer;
    };
  }
}
