package kreds.enrollment;

import static kreds.enrollment.EnrollmentFunction.FIRST;
import static kreds.enrollment.EnrollmentFunction.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The own page of a year that is over: it says so, changes nothing any more, and leads on.
final class YearOverTest {
  private static final RunId SECOND = FIRST.next();

  private final EnrollmentFunction function = new EnrollmentFunction(2, 4);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theLinkOfTheYearThatIsOverSaysSoAndLeadsToTheOwnPageOfTheNext() {
    function.seat(1, 2);
    function.openList();
    nextYear();
    function.enroll(1);
    function.confirm(1, SECOND);

    var page = function.send(function.visit("http/enrollment", function.mine(1)));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Året er gået", "Se din side for det nye år", "/enrollments/")
        .as("who took part sees who else did")
        .contains("Deltager 2")
        .doesNotContain("Du har en plads");
    var data = function.send(function.json("http/enrollment", function.mine(1), Map.of())).json();
    assertThat(data).containsEntry("state", "finished").containsKey("nextYear");
  }

  @Test
  void whoIsNotInTheNextYearIsLedToTheNetwork() {
    function.seat(1);
    nextYear();

    var page = function.send(function.visit("http/enrollment", function.mine(1)));

    assertThat(page.body())
        .contains("Året er gået", "Se netværket")
        .doesNotContain("Se din side for det nye år");
  }

  /// Somebody else's form for the new year had this address by mistake, and staff have put it
  /// right.
  @Test
  void whoseAddressAFormHadByMistakeIsLedToTheNetwork() {
    function.seat(1);
    nextYear();
    function.enroll(1);
    var order = function.event("correct-enrollment");
    order.put("network", NETWORK);
    order.put("email", SamplePeople.person(1).address().value());
    order.put("newEmail", SamplePeople.person(9).address().value());
    assertThat(function.send(order).ok()).isTrue();

    assertThat(function.send(function.visit("http/enrollment", function.mine(1))).body())
        .contains("Året er gået", "Se netværket")
        .doesNotContain("Se din side for det nye år");
  }

  @Test
  void whereTheNetworkHasEndedThePageSaysThat() {
    function.seat(1);
    var before = function.roster();
    var over = new NetworkFixture(before).in(RunState.FINISHED).ended();
    function.stored.write(
        new Write.NetworkSaved(Optional.of(before.network()), over.network()),
        new Write.RunSaved(Optional.of(before.run()), over.run().asked()));

    var page = function.send(function.visit("http/enrollment", function.mine(1)));

    assertThat(page.body()).contains("Netværket er slut.", "Se de andre netværk");
    assertThat(function.send(function.event("http/networks")).body()).doesNotContain(NETWORK);
  }

  @Test
  void nothingIsDoneInItAnyMore() {
    function.seat(1);
    nextYear();

    var left =
        function.send(function.json("http/confirm", function.mine(1), Map.of("action", "leave")));

    assertThat(left.status()).isEqualTo(409);
    assertThat(left.body()).contains("network-finished");
    assertThat(function.enrollment(1, FIRST).state()).isEqualTo("confirmed");
  }

  @Test
  void aRunThatIsOnIsEndedAndNotCancelledAndOneThatIsAskedShowsTheAnswers() {
    function.seat(1, 2);
    in(RunState.RUNNING);

    var event = function.event("cancel-network");
    event.put("network", NETWORK);
    var refused = function.send(event);

    assertThat(refused.refusal()).isEqualTo("run-not-cancellable");
    assertThat(String.valueOf(refused.all().get("next"))).contains("end-network", "dryRun");
    in(RunState.RENEWING);
    assertThat(String.valueOf(function.send(function.event("show-network")).all().get("next")))
        .contains("show-inquiry", "renewal");
  }

  private void in(RunState state) {
    var before = function.roster();
    function.stored.write(
        new Write.RunSaved(
            Optional.of(before.run()), new NetworkFixture(before).in(state).run().asked()));
  }

  @Test
  void whoeverAsksToBeForgottenIsInEveryYear() {
    function.seat(1, 2);
    nextYear();
    function.enroll(1);
    function.confirm(1, SECOND);
    var forget = Map.<String, Object>of("action", "forget");

    var reply = function.send(function.json("http/confirm", function.mine(1), forget));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(function.enrollment(1, FIRST).person().isForgotten()).isTrue();
    assertThat(function.enrollment(1, SECOND).person().isForgotten()).isTrue();
    assertThat(function.enrollment(2, FIRST).person().isForgotten()).isFalse();
  }

  @Test
  void theLinkOfTheNextYearForgetsTheYearBeforeToo() {
    function.seat(1);
    nextYear();
    function.enroll(1);
    function.confirm(1, SECOND);
    var forget = Map.<String, Object>of("action", "forget");

    function.send(function.json("http/confirm", function.mine(1, SECOND), forget));

    assertThat(function.enrollment(1, FIRST).person().isForgotten()).isTrue();
    assertThat(function.enrollment(1, SECOND).person().isForgotten()).isTrue();
  }

  private void nextYear() {
    var before = function.roster();
    var over = new NetworkFixture(before).in(RunState.FINISHED).run().asked();
    var next = new NetworkFixture(before).nextYear();
    function.stored.write(
        new Write.NetworkSaved(Optional.of(before.network()), next.network()),
        new Write.RunSaved(Optional.of(before.run()), over),
        new Write.RunSaved(Optional.empty(), next.run()));
  }
}
