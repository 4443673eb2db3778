package kreds.enrollment;

import static kreds.enrollment.EnrollmentFunction.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kreds.network.CandidateState;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An invitation's page says how the person stands on the roster, whatever was answered once, and
/// takes what is possible from there.
final class WhereTheInvitedStandTest {
  private static final String YES = "value=\"accept\"";
  private static final String NO = "value=\"decline\"";

  private final EnrollmentFunction function = new EnrollmentFunction(1, 1);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void whoHasLeftIsToldSoAndMayComeAgainOrSayNo() {
    var token = function.invite(1);
    answer(token, yes("Deltager 1"));
    act("leave", 1);

    assertThat(page(token))
        .contains("Du er ikke længere tilmeldt", "Sig ja herunder", YES, NO)
        .doesNotContain("/enrollments/", "Tak, du er tilmeldt");

    assertThat(answer(token, Map.of("action", "decline", "reason", "Ingen tid")).status())
        .isEqualTo(200);
    assertThat(function.answerOf("c-1")).isEqualTo(CandidateState.DECLINED);
    assertThat(page(token)).contains("Tak for dit svar", YES).doesNotContain(NO);
    function.clock.advance(Duration.ofMinutes(1));
    assertThat(answer(token, yes("Deltager 1")).json()).containsEntry("state", "confirmed");
    assertThat(page(token)).contains("Du har en plads", "/enrollments/").doesNotContain(YES, NO);
  }

  @Test
  void whoDeclinedAndThenCameAndLeftIsToldOfTheLeaving() {
    var token = function.invite(1);
    answer(token, Map.of("action", "decline"));
    function.clock.advance(Duration.ofHours(1));
    function.send(function.arrived(EnrollmentFunction.fields(1), Duration.ofHours(1)));
    assertThat(page(token)).contains("Der ligger en tilmelding fra dig", YES, NO);
    function.confirm(1);
    act("leave", 1);

    assertThat(page(token))
        .contains("Du er ikke længere tilmeldt", NO)
        .doesNotContain("Tak for dit svar");
  }

  @Test
  void whoWaitsOrHasAnOfferReadsItAndActsOnTheOwnPage() {
    function.seat(1);
    var token = function.invite(2);
    answer(token, yes("Deltager 2"));
    assertThat(page(token))
        .contains("Du er nummer 1 på ventelisten", "/enrollments/")
        .doesNotContain(YES, NO);

    act("leave", 1);

    assertThat(page(token))
        .contains("Der er en plads til dig", "Svar senest onsdag", "/enrollments/")
        .doesNotContain(YES, NO);
    assertThat(answer(token, Map.of("action", "decline")).body()).contains("på din egen side");
    function.clock.advance(Duration.ofDays(2).plusSeconds(1));
    function.handler.round();
    assertThat(page(token)).contains("Tilbuddet om en plads er udløbet", YES, NO);
    assertThat(answer(token, yes("Deltager 2")).json()).containsEntry("state", "confirmed");
  }

  @Test
  void whomStaffHaveTakenOffReadsWhomToAsk() {
    var token = function.invite(1);
    answer(token, yes("Deltager 1"));
    var order = function.event("remove-enrollment");
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("email", SamplePeople.person(1).address().value());
    function.send(order);

    assertThat(page(token))
        .contains("Din tilmelding er afsluttet", "kontakt sekretariatet", "mailto:")
        .doesNotContain(YES, NO, "/enrollments/");
    assertThat(answer(token, yes("Deltager 1")).body()).contains("enrollment-removed");
  }

  @Test
  void aFormWhoseClickIsStillToComeIsConfirmedByAYesAndGivenUpByANo() {
    var token = function.invite(1);
    function.enroll(1);
    assertThat(page(token)).contains("Der ligger en tilmelding fra dig", YES, NO);

    answer(token, Map.of("action", "decline"));
    assertThat(function.enrollment(1, FIRST).state()).isEqualTo("left");
    assertThat(function.letters("enrollment-left")).isEmpty();
    assertThat(page(token)).contains("Tak for dit svar", YES).doesNotContain(NO);

    assertThat(answer(token, yes("Deltager 1")).json()).containsEntry("state", "confirmed");
  }

  @Test
  void aFormThatRanOutIsSaidToHaveRunOut() {
    var token = function.invite(1);
    function.enroll(1);
    function.clock.advance(Duration.ofDays(15));
    function.handler.round();

    assertThat(page(token)).contains("Din tilmelding er udløbet", "Sig ja herunder", YES, NO);
  }

  @Test
  void aYesOfLastYearIsNoPlaceInThisOne() {
    var token = function.invite(1);
    answer(token, yes("Deltager 1"));
    function.nextYear();

    assertThat(page(token)).contains(YES, NO).doesNotContain("Du har en plads", "/enrollments/");
  }

  @Test
  void whatWasProvedIsFilledInAgain() {
    var token = function.invite(1);
    answer(token, yes("Birgitte Nørgård"));
    act("leave", 1);

    assertThat(page(token)).contains("Hej Birgitte Nørgård", "value=\"Fjordplast ApS\"");
  }

  private Answered answer(String token, Map<String, Object> fields) {
    return function.send(function.json("http/accept-invitation", token, fields));
  }

  private String page(String token) {
    return function.send(function.visit("http/invitation", token)).body();
  }

  private void act(String action, int number) {
    function.send(function.json("http/confirm", function.mine(number), Map.of("action", action)));
  }

  private static Map<String, Object> yes(String name) {
    return Map.of("action", "accept", "name", name, "company", "Fjordplast ApS");
  }
}
