package kreds.enrollment;

import static kreds.enrollment.EnrollmentFunction.FIRST;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.network.Network;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.sample.NetworkFixture;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The round of each minute: forms that nobody has confirmed for a fortnight are void, and may come
/// again.
final class LapsingTest {
  private static final Duration FORTNIGHT = Duration.ofDays(14);

  private final EnrollmentFunction function = new EnrollmentFunction(2, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void beforeItsTimeNothingHappensAndTheRoundSaysWhenToLookAgain() {
    function.enroll(1);
    function.clock.advance(FORTNIGHT.minusSeconds(1));
    var before = function.everything();
    function.faults.reset();

    var round = function.handler.round();

    assertThat(round.all())
        .containsEntry("done", 0)
        .containsEntry("failed", 0)
        .containsEntry("nextDue", "2027-01-18T08:00:00.001Z");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1));
    assertThat(function.everything()).isEqualTo(before);
  }

  @Test
  void whoHasStillToConfirmReadsUntilWhenAndALetterThatIsSentAgainMovesIt() {
    function.enroll(1);
    var row = function.handler.aws.rows("Deliveries").getFirst().toString();
    assertThat(row).contains("confirmBy", "2027-01-18T08:00:00.001Z");
    assertThat(mine()).contains("Bekræft senest", "18.\u00A0januar\u00A02027");

    function.clock.advance(FORTNIGHT.minusSeconds(60));
    var order = function.event("send-link");
    order.put("email", EnrollmentFunction.fields(1).get("email"));
    assertThat(function.send(order).all()).containsEntry("ok", true);
    assertThat(mine()).contains("Bekræft senest", "1.\u00A0februar\u00A02027");
    function.clock.advance(FORTNIGHT.minusSeconds(60));
    function.handler.round();
    assertThat(function.confirm(1).json()).containsEntry("state", "confirmed");
  }

  @Test
  void whoseFormHasLapsedStandsBehindThoseWhoWaitOnlyIfAnybodyDoes() {
    function.enroll(1);
    function.clock.advance(FORTNIGHT.plusSeconds(60));
    function.handler.round();
    assertThat(mine())
        .contains("Du kan tilmelde dig igen.", "Gå til tilmeldingen")
        .doesNotContain("sidst på ventelisten");
    for (var number = 2; number <= 5; number++) {
      function.seat(number);
    }
    assertThat(mine()).contains("Du kan tilmelde dig igen og står så sidst på ventelisten.");
  }

  private String mine() {
    return function.send(function.visit("http/enrollment", function.mine(1))).body();
  }

  @Test
  void aFormThatNobodyConfirmedForAFortnightLapsesAndWhoConfirmedStays() {
    function.seat(1);
    function.enroll(2);
    function.clock.advance(FORTNIGHT.plusSeconds(1));

    var round = function.handler.round();

    assertThat(round.all()).containsEntry("done", 1).containsEntry("failed", 0);
    assertThat(function.enrollment(1, FIRST)).isInstanceOf(Enrollment.Confirmed.class);
    assertThat(function.enrollment(2, FIRST)).isInstanceOf(Enrollment.Lapsed.class);
    assertThat(function.roster().run().seats()).isEqualTo(new SeatCount(1, 0, 0, 0));
    assertThat(function.lines())
        .contains(
            "system: lapse "
                + function.enrollment(2, FIRST).id()
                + " unconfirmed > "
                + function.enrollment(2, FIRST).id()
                + " lapsed");
    assertThat(function.handler.round().all())
        .containsEntry("done", 0)
        .containsEntry("nextDue", "2027-03-01T07:00:00Z");
  }

  @Test
  void onTheDecisionDayStaffHearOnceThatTheyAreToDecide() {
    function.seat(1);
    function.clock.set("2027-03-01T08:00:00+01:00");

    assertThat(function.handler.round().all()).containsEntry("done", 1);
    assertThat(function.handler.round().all())
        .containsEntry("done", 0)
        .containsEntry("nextDue", null);
    assertThat(function.letters("decision-due")).hasSize(1);
  }

  @Test
  void whoComesTooLateReadsWhyAndHowToComeAgain() {
    lapsed(1);

    var late = function.confirm(1);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body())
        .as("a program hears what its page says")
        .contains("urn:kreds:problem:enrollment-lapsed", "Du kan tilmelde dig igen")
        .doesNotContain("sekretariatet");
    var page = function.send(function.visit("http/enrollment", function.mine(1)));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "Din tilmelding er udløbet",
            "<a class=\"button\" href=\"/networks/plastgenanvendelse\">Gå til tilmeldingen")
        .doesNotContain("value=\"confirm\"");
    assertThat(function.send(function.json("http/enrollment", function.mine(1), Map.of())).json())
        .containsEntry("state", "lapsed");
  }

  @Test
  void whoComesAgainIsOneEnrollmentWithALetterOfItsOwnAndStandsAtTheEndOfTheLine() {
    lapsed(1);
    function.seat(2, 3, 4);

    var again = function.send(function.arrived(EnrollmentFunction.fields(1), FORTNIGHT));
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.json()).containsEntry("state", "unconfirmed");
    assertThat(function.letters("enrollment-confirm/" + function.enrollment(1, FIRST).id()))
        .hasSize(2);
    assertThat(function.confirm(1).json())
        .containsEntry("state", "waiting")
        .containsEntry("place", 2);
    assertThat(function.roster().enrollments()).hasSize(4);
  }

  @Test
  void theAuditOfAnEnrollmentTellsThatItLapsed() {
    lapsed(1);
    var event = function.event("show-enrollment");
    event.put("enrollment", function.enrollment(1, FIRST).id());

    var answer = function.send(event);

    assertThat(answer.message()).isEqualTo("The enrolment is lapsed.");
    assertThat(Answered.parts(answer.data(), "audit"))
        .extracting(line -> line.get("action"))
        .containsExactly("enroll", "lapse");
  }

  @Test
  void oneNetworkThatFailsHoldsUpNoneOfTheOthers() {
    var other = NetworkFixture.aNetwork().network().description();
    var plan = NetworkFixture.plan(1, 2);
    function.stored.open(
        Network.published("andet", other, "", MONDAY), Run.first("andet", plan, MONDAY));
    function.enroll(1);
    var form = function.form(EnrollmentFunction.fields(2), 2);
    form.put("pathParameters", Map.of("network", "andet"));
    function.send(form);
    function.clock.advance(FORTNIGHT.plusSeconds(1));
    function.faults.reset();
    function.faults.at(2, DynamoFault.ERROR_500);

    var round = function.handler.round();

    assertThat(round.all()).containsEntry("done", 2).containsEntry("failed", 1);
    assertThat(function.roster().run().seats().unconfirmed()).isEqualTo(1);
    assertThat(function.stored.roster("andet").run().seats().unconfirmed()).isZero();
    function.faults.reset();
    assertThat(function.handler.round().all()).containsEntry("failed", 0);
    assertThat(function.roster().run().seats().unconfirmed()).isZero();
  }

  @Test
  void aRunOfLastYearIsLookedAfterToo() {
    function.enroll(1);
    function.nextYear();
    function.clock.advance(FORTNIGHT.plusSeconds(1));

    function.handler.round();

    assertThat(function.enrollment(1, FIRST)).isInstanceOf(Enrollment.Lapsed.class);
    assertThat(function.roster().enrollments()).isEmpty();
  }

  @Test
  void everyOtherStateThatIsToComeHasItsPageInBothLanguages() {
    function.seat(1);
    var who = function.enrollment(1, FIRST).who();
    var states =
        Map.of(
            new Enrollment.Offered(who, MONDAY.plus(FORTNIGHT)), "Der er en plads til dig",
            new Enrollment.Left(who, MONDAY, who.id()), "Du er ikke længere tilmeldt",
            new Enrollment.Left(who, MONDAY, "mette@example.dk"), "Din tilmelding er afsluttet",
            new Enrollment.Lapsed(who, MONDAY), "Tilbuddet om en plads er udløbet",
            new Enrollment.Lapsed(unproved(who), MONDAY), "Din tilmelding er udløbet",
            new Enrollment.Transferred(who, MONDAY, "e-2"), "En kollega har overtaget din plads");
    states.forEach((enrollment, title) -> {
      function.stored.write(new Write.SeatSaved(enrollment));
      var page = function.send(function.visit("http/enrollment", function.mine(1)));
      assertThat(page.body()).contains(title).doesNotContain("value=\"confirm\"", "Deltagere<");
      var english = function.visit("http/enrollment", function.mine(1));
      english.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(function.send(english).body())
          .contains("<html lang=\"en\">")
          .doesNotContain(title, "???");
    });
  }

  private static Applicant unproved(Applicant who) {
    return Applicant.arriving(who.id(), who.run(), who.person(), who.role(), who.arrivedAt());
  }

  @Test
  void noMoreThanFitATransactionLapseAtOnceAndTheRestFollows() {
    for (var number = 1; number <= 45; number++) {
      function.enroll(number);
    }
    function.clock.advance(FORTNIGHT.plusSeconds(1));

    function.handler.round();
    assertThat(function.roster().run().seats().unconfirmed()).isEqualTo(15);
    function.handler.round();

    assertThat(function.roster().run().seats()).isEqualTo(new SeatCount(0, 0, 0, 0));
    assertThat(function.roster().run().state()).isEqualTo(RunState.RECRUITING);
    assertThat(function.roster().run().runsOutAt()).isEqualTo(Optional.empty());
  }

  private void lapsed(int number) {
    function.enroll(number);
    function.clock.advance(FORTNIGHT.plusSeconds(1));
    function.handler.round();
  }
}
