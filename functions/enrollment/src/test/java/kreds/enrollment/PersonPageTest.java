package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kreds.commit.Write;
import kreds.link.LinkSubject;
import kreds.network.NextMeeting;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PersonPageTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theClickConfirmsTheFormThatThePageHasShownAndNoOther() {
    function.enroll(1);
    var token = function.mine(1);
    var seen = turn(token);
    var stranger = EnrollmentFunction.fields(1);
    stranger.put("name", "Anders And");
    function.clock.advance(Duration.ofMinutes(11));
    function.send(function.form(stranger, 9_000));

    var refused = function.send(function.json("http/confirm", token, confirming(seen)));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("another-form-since");
    assertThat(function.roster().run().seats().confirmed()).isZero();

    var page = function.send(function.visit("http/enrollment", token)).body();
    assertThat(page).contains("Anders And");
    var now = function.send(function.json("http/confirm", token, confirming(turn(token))));
    assertThat(now.status()).isEqualTo(200);
  }

  private String turn(String token) {
    var page = function.send(function.visit("http/enrollment", token)).body();
    var field = Pattern.compile("name=\"turn\" value=\"(\\d+)\"").matcher(page);
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private static Map<String, Object> confirming(String turn) {
    return Map.of("action", "confirm", "turn", Integer.valueOf(turn));
  }

  @Test
  void openingTheLinkChangesNothingAndShowsAButton() {
    function.enroll(1);
    var before = function.everything();
    function.faults.reset();

    var page = function.send(function.visit("http/enrollment", function.mine(1)));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("method=\"post\"", "name=\"action\" value=\"confirm\"", "Bekræft min tilmelding");
    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1));
    assertThat(function.everything()).isEqualTo(before);
  }

  @Test
  void aScannerThatAsksForTheHeadOrTheRouteByAnotherMethodChangesNothing() {
    function.enroll(1);
    var before = function.everything();
    for (var method : List.of("HEAD", "GET", "OPTIONS")) {
      var event = function.visit("http/confirm", function.mine(1));
      event.put("routeKey", method + " /enrollments/{token}");
      function.send(event);
    }

    assertThat(function.everything()).isEqualTo(before);
  }

  @Test
  void theButtonConfirmsAndTwiceIsFine() {
    function.enroll(1);
    function.faults.reset();

    var first = function.confirm(1);
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    function.faults.reset();
    var second = function.confirm(1);

    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1));
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.json()).containsEntry("state", "confirmed");
    assertThat(second).isEqualTo(first);
    var form = function.send(function.visit("http/confirm", function.mine(1)));
    assertThat(form.status()).isEqualTo(303);
    assertThat(form.header("location")).isEqualTo("/enrollments/" + function.mine(1));
  }

  @Test
  void whoWaitsHearsThePlaceAndSeesNobody() {
    for (var number = 1; number <= 4; number++) {
      function.enroll(number);
      function.confirm(number);
    }

    assertThat(function.confirm(4).json())
        .containsEntry("state", "waiting")
        .containsEntry("place", 2);
    var page = function.send(function.visit("http/enrollment", function.mine(4)));
    assertThat(page.body())
        .contains("nummer 2 på ventelisten")
        .doesNotContain("Deltager 1<", "Firma 1 A/S");
  }

  @Test
  void whoHasAPlaceSeesNamesAndCompaniesOfTheOthersAndNoAddress() {
    for (var number = 1; number <= 3; number++) {
      function.enroll(number);
      function.confirm(number);
    }

    function.openList();

    var page = function.send(function.visit("http/enrollment", function.mine(1)));

    assertThat(page.body())
        .contains("Deltager 2", "Firma 2 A/S")
        .doesNotContain("Deltager 3", "firma2.example");
    var data = function.send(function.json("http/enrollment", function.mine(1), Map.of())).json();
    assertThat(data.get("participants"))
        .isEqualTo(
            List.of(
                Map.of("name", "Deltager 1", "company", "Firma 1 A/S", "answers", List.of()),
                Map.of("name", "Deltager 2", "company", "Firma 2 A/S", "answers", List.of())));
  }

  @Test
  void nobodysNameIsShownBeforeStaffHaveLookedAtWhoJoinedAndThePageSaysSo() {
    function.seat(1, 2);
    function.enroll(3);

    var page = function.send(function.visit("http/enrollment", function.mine(1)));
    assertThat(page.body())
        .contains("Her kan I, der har en plads, se hinandens navn og virksomhed")
        .doesNotContain("Deltager 2", "Firma 2");
    var data = function.send(function.json("http/enrollment", function.mine(1), Map.of())).json();
    assertThat(data.get("participants")).isEqualTo(List.of());
    assertThat(function.send(function.visit("http/enrollment", function.mine(3))).body())
        .doesNotContain("se hinandens navn");

    assertThat(function.openList().ok()).isTrue();
    assertThat(function.send(function.visit("http/enrollment", function.mine(1))).body())
        .contains("Deltager 2", "Firma 2 A/S")
        .doesNotContain("Her kan I, der har en plads");
  }

  @Test
  void aMeetingThatIsAddedLaterShowsOnThePage() {
    function.enroll(1);
    function.confirm(1);
    var start = SamplePeople.MONDAY.plus(Duration.ofDays(30));
    var before = function.roster().network();
    var next =
        new NextMeeting(
            "m-1", start, start.plusSeconds(7_200), "Odense", List.of("09:00 Velkomst"));
    function.stored.write(
        new Write.NetworkSaved(Optional.of(before), before.showing(Optional.of(next))));

    assertThat(function.send(function.visit("http/enrollment", function.mine(1))).body())
        .contains("3.\u00A0februar\u00A02027", "Odense", "09.00 Velkomst")
        .contains("Dine oplysninger", "deltager1@firma1.example", "mailto:");
  }

  @Test
  void anotherActionIsNamedAsAFault() {
    function.enroll(1);

    var reply =
        function.send(function.json("http/confirm", function.mine(1), Map.of("action", "promote")));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("\"field\":\"action\"");
  }

  @Test
  void aLinkThatIsCutForeignOrExpiredOpensNothing() {
    function.enroll(1);
    var mine = function.mine(1);
    var id = function.idOf(SamplePeople.person(1), EnrollmentFunction.FIRST);
    for (var token :
        List.of(
            mine.substring(0, mine.length() - 3),
            mine + "A",
            "",
            "TOKEN",
            function.handler.token(new LinkSubject.OfCandidate(EnrollmentFunction.NETWORK, id)),
            function.handler.token(new LinkSubject.OfPoll(EnrollmentFunction.FIRST, "m-1", id)))) {
      assertThat(function.send(function.visit("http/enrollment", token)).status()).isEqualTo(404);
      assertThat(function.send(function.visit("http/confirm", token)).status()).isEqualTo(404);
    }
    function.clock.advance(Duration.ofDays(600));
    assertThat(function.send(function.visit("http/confirm", mine)).status()).isEqualTo(410);
    assertThat(function.roster().run().seats().confirmed()).isZero();
  }

  @Test
  void aLinkToAnEnrollmentThatIsGoneSaysSo() {
    var nobody =
        function.handler.token(new LinkSubject.OfEnrollment(EnrollmentFunction.FIRST, "e-0"));

    assertThat(function.send(function.visit("http/enrollment", nobody)).status()).isEqualTo(404);
    assertThat(function.send(function.visit("http/confirm", nobody)).status()).isEqualTo(404);
    assertThat(function.send(function.json("http/confirm", nobody, Map.of("action", "x"))).status())
        .as("nothing can be corrected of what is not there")
        .isEqualTo(404);
  }
}
