package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.id.RunId;
import kreds.mailing.MailingState;
import kreds.network.Network;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/// People come and go in both networks in the moment in which they are merged: nobody is lost,
/// nobody is in both, and nothing is done that staff have not seen.
final class DecidingAtOnceTest {
  private static final RunId OTHER = RunId.first("sjaellandske-produktionschefer");

  private final EnrollmentFunction function = new EnrollmentFunction(12, 15);

  @AfterEach
  void close() {
    function.close();
  }

  @RepeatedTest(4)
  void mergingWhilePeopleComeAndGoInEitherNetwork() throws Exception {
    var plan = NetworkFixture.plan(12, 15);
    var network = Network.published(OTHER.network(), plan.description(), "p-2", MONDAY);
    function.stored.open(network, Run.first(OTHER.network(), plan, MONDAY));
    function.seat(1, 2, 3, 4, 5, 6, 7);
    for (var number = 7; number <= 13; number++) {
      enrollInOther(number);
      function.confirm(number, OTHER);
    }
    function.enroll(20);
    enrollInOther(21);
    var ready = Ready.of(function.send(function.event("merge-networks")).all(), "merge-networks");

    atOnce(
        () -> function.send(ready),
        () -> function.send(ready),
        () -> function.confirm(20),
        () -> function.confirm(21, OTHER),
        () -> leave(2, EnrollmentFunction.FIRST),
        () -> leave(9, OTHER));

    var from = function.roster();
    var into = function.stored.roster(OTHER.network());
    assertCounted(from);
    assertCounted(into);
    var isMerged = from.run().state() == RunState.CANCELLED;
    assertThat(function.stored.mailings().all())
        .singleElement()
        .satisfies(letter ->
            assertThat(letter.state())
                .isEqualTo(isMerged ? MailingState.APPROVED : MailingState.DRAFT));
    if (isMerged) {
      assertThat(from.enrollments())
          .allMatch(each -> each.isOver())
          .filteredOn(Enrollment.Transferred.class::isInstance)
          .allMatch(each -> into.find(((Enrollment.Transferred) each).to()).isPresent());
      assertThat(into.in(Enrollment.Confirmed.class)).hasSizeBetween(11, 15);
    } else {
      assertThat(into.run().merges().from()).isEmpty();
      assertThat(into.in(Enrollment.Confirmed.class)).hasSize(7);
    }
  }

  private static void assertCounted(Roster roster) {
    assertThat(roster.run().seats())
        .isEqualTo(
            new SeatCount(
                roster.in(Enrollment.Confirmed.class).size(),
                roster.in(Enrollment.Offered.class).size(),
                roster.in(Enrollment.Waiting.class).size(),
                roster.in(Enrollment.Unconfirmed.class).size()));
    assertThat(roster.enrollments())
        .extracting(each -> each.person().address())
        .doesNotHaveDuplicates();
  }

  private void enrollInOther(int number) {
    var event = function.form(EnrollmentFunction.fields(number), number);
    event.put("pathParameters", Map.of("network", OTHER.network()));
    function.send(event);
  }

  private Object leave(int number, RunId run) {
    return function.send(
        function.json("http/confirm", function.mine(number, run), Map.of("action", "leave")));
  }

  private static void atOnce(Callable<?>... steps) throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Callable<Object>>();
      for (var step : steps) {
        all.add(() -> step.call());
      }
      for (var done : pool.invokeAll(all)) {
        done.get();
      }
    }
  }
}
