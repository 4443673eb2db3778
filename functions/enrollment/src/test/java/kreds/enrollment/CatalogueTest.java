package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.network.NextMeeting;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What everybody sees of the networks.
final class CatalogueTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void whereAllPlacesAreTakenThePriceIsThatOfAFullGroup() {
    for (var number = 1; number <= 3; number++) {
      function.seat(number);
    }
    for (var sample : List.of("http/catalogue", "http/network")) {
      assertThat(function.send(function.event(sample)).body())
          .as(sample)
          .contains(
              "Alle pladser er taget", "ekskl. moms pr.\u00A0deltager for et helt forløb</dd>")
          .doesNotContain("ned til ca.", "når alle");
    }
  }

  @Test
  void theFrontPageShowsTheNetworksAndHowToProposeAndEmbedOneWithOneQuery() {
    var page = function.send(function.event("http/catalogue"));

    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "<html lang=\"da\">",
            "Plastgenanvendelse",
            "3 af 3 pladser er ledige",
            "1.\u00A0marts\u00A02027",
            "16.000\u00A0kr.",
            "/proposals/new",
            "view=share",
            "hreflang=\"en\"")
        .doesNotContain("noindex");
  }

  @Test
  void afterTheDecisionDayNoBadgeSaysThatAllIsOpen() {
    assertThat(function.send(function.event("http/catalogue")).body())
        .contains(">Åbent for tilmelding<");
    function.clock.advance(Duration.ofDays(90));

    for (var page : List.of("catalogue", "network", "networks-embedded")) {
      assertThat(function.send(in("da", page)).body())
          .contains(">Besluttes nu<")
          .doesNotContain("Åbent for tilmelding");
      assertThat(function.send(in("en", page)).body()).contains(">Being decided<");
    }
  }

  @Test
  void aGroupThatHasNotMetHasAFirstMeetingAndNoNextOne() {
    var start = SamplePeople.MONDAY.plus(Duration.ofDays(30));
    var first = NetworkFixture.next("m-1", start).asFirst();
    showing(first);
    function.seat(1, 2);
    assertThat(function.roster().run().state()).isEqualTo(RunState.RUNNING);

    for (var page : List.of("catalogue", "network", "networks-embedded")) {
      assertThat(function.send(in("da", page)).body())
          .contains("Det første møde<")
          .doesNotContain("Næste møde");
    }
    showing(NetworkFixture.next("m-2", start));
    assertThat(function.send(in("da", "catalogue")).body())
        .contains("Næste møde<")
        .doesNotContain("Det første møde<");
  }

  @Test
  void theNextMeetingIsToldOnceWithItsProgrammeWhereThatIsKnown() {
    var start = SamplePeople.MONDAY.plus(Duration.ofDays(30));
    var bare = NetworkFixture.next("m-2", start);
    showing(bare.asFirst());
    function.seat(1, 2);
    var lines = List.of("09:30 Sortering");
    var full = new NextMeeting("m-2", bare.start(), bare.end(), bare.place(), lines);

    for (var next : List.of(bare, full)) {
      showing(next);
      assertThat(function.send(in("da", "network")).body().split("Næste møde<", -1))
          .as(next.toString())
          .hasSize(2);
    }
    assertThat(function.send(in("da", "network")).body()).contains("Sortering", "Vejle");
  }

  private void showing(NextMeeting meeting) {
    var before = function.roster().network();
    function.stored.write(
        new Write.NetworkSaved(Optional.of(before), before.showing(Optional.of(meeting))));
  }

  private Map<String, Object> in(String language, String page) {
    var event = function.event("http/" + page);
    event.put(
        "queryStringParameters",
        page.endsWith("embedded")
            ? Map.of("view", "embed", "lang", language)
            : Map.of("lang", language));
    return event;
  }

  @Test
  void everythingIsThereInEnglishToo() {
    var event = function.event("http/catalogue");
    event.put("queryStringParameters", Map.of("lang", "en"));

    assertThat(function.send(event).body())
        .contains(
            "<html lang=\"en\">", "Plastics recycling", "1\u00A0March\u00A02027", "DKK\u00A016,000")
        .doesNotContain("Plastgenanvendelse");
  }

  @Test
  void programsReadTheSameWithoutFeesAndWithoutWhoTakesPart() {
    function.enroll(1);
    function.confirm(1);

    var json = function.send(function.event("http/networks"));

    assertThat(json.body())
        .contains(
            "\"network\":\"plastgenanvendelse\"",
            "\"placesLeft\":2",
            "\"confirmed\":1",
            "\"missing\":1",
            "\"decisionDate\":\"2027-03-01\"",
            "\"whenFull\":16000")
        .doesNotContain("fee", "8000", "Deltager 1", "firma1");
  }

  @Test
  void theFramedPageIsBareAndMayBeFramedByOthersOnlyIt() {
    var framed = function.send(function.event("http/networks-embedded"));
    var plain = function.send(function.event("http/catalogue"));

    assertThat(framed.body())
        .contains("Plastics recycling", "target=\"_blank\"", "src=\"/networks.js\"")
        .doesNotContain("<header", "<footer", "class=\"skip\"");
    assertThat(framed.header("content-security-policy")).contains("frame-ancestors *");
    assertThat(plain.body()).doesNotContain("<script");
    assertThat(plain.header("content-security-policy")).contains("frame-ancestors 'none'");
  }

  @Test
  void theScriptOfTheFrameIsKeptForADayByAnybodyAndAsksNoTable() {
    var script = function.send(function.event("http/networks-script"));

    assertThat(script.status()).isEqualTo(200);
    assertThat(script.header("content-type")).isEqualTo("text/javascript; charset=utf-8");
    assertThat(script.header("cache-control")).isEqualTo("public, max-age=86400");
    assertThat(script.header("content-security-policy")).doesNotContain("script-src");
    assertThat(function.faults.counts()).isEmpty();
  }

  @Test
  void aNetworkShowsItsDescriptionAndItsFormButNoFee() {
    var page = function.send(function.event("http/network"));

    assertThat(function.faults.counts()).isEqualTo(Map.of("getItem", 2));
    assertThat(page.body())
        .contains(
            "Design for genanvendelse",
            "Signe Højgaard",
            "Kemisk genanvendelse",
            "hviler i sig selv",
            "name=\"email\"",
            "autocomplete=\"organization\"",
            "name=\"idempotencyKey\"")
        .doesNotContain("8.000");
  }

  @Test
  void whatEverybodySeesIsReadInTheSameFewCallsHoweverManyTakePart() {
    function.seat(1, 2, 3, 4);
    function.faults.reset();

    function.send(function.event("http/network"));
    assertThat(function.faults.counts()).isEqualTo(Map.of("getItem", 2));
    function.faults.reset();
    function.send(function.event("http/networks"));
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1));
  }

  @Test
  void aFullNetworkOffersTheWaitingList() {
    for (var number = 1; number <= 4; number++) {
      function.enroll(number);
      function.confirm(number);
    }

    assertThat(function.send(function.event("http/network")).body())
        .contains("Alle pladser er taget", "Sæt mig på ventelisten", "1 venter");
  }

  /// Whoever enrolls in a group that is full waits, be it recruiting or under way.
  @Test
  void whatIsFullIsNotOpenToProgramsButItsWaitingListIs() {
    function.seat(1);
    assertThat(function.send(function.event("http/networks")).body())
        .contains("\"open\":true", "\"waitingList\":false", "\"placesLeft\":2");
    function.seat(2, 3);
    assertThat(function.send(function.event("http/networks")).body())
        .contains("\"open\":false", "\"waitingList\":true", "\"placesLeft\":0");
  }

  @Test
  void aViewAndALanguageThatNobodyKnowsAreIgnored() {
    var event = function.event("http/networks");
    event.put("headers", Map.of("accept", "text/html"));
    event.put("queryStringParameters", Map.of("view", "AAA", "lang", "AAA"));

    var page = function.send(event);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"da\">", "Plastgenanvendelse", "<header")
        .doesNotContain("&lt;iframe");
  }

  @Test
  void afterTheFormThePageSaysToLookIntoTheInbox() {
    var event = function.event("http/network");
    event.put("queryStringParameters", Map.of("enrolled", "1"));

    var page = function.send(event);

    assertThat(page.body())
        .contains("<h1>Tjek din mail</h1>")
        .doesNotContain("name=\"email\"", "Vi har skrevet til");
    assertThat(page.header("cache-control")).isEqualTo("no-store");
  }

  @Test
  void anUnknownNetworkIsNotThere() {
    var event = function.event("http/network");
    event.put("pathParameters", Map.of("network", "../../etc/passwd"));

    assertThat(function.send(event).status()).isEqualTo(404);
  }

  @Test
  void theStyleSheetIsServed() {
    var style = function.send(function.event("http/style"));

    assertThat(style.status()).isEqualTo(200);
    assertThat(style.header("content-type")).startsWith("text/css");
  }

  @Test
  void howToShowTheNetworksElsewhereHasAPageOfItsOwn() {
    var event = function.event("http/networks");
    event.put("queryStringParameters", Map.of("view", "share", "lang", "en"));
    event.put("headers", Map.of("accept", "text/html"));

    assertThat(function.send(event).body())
        .contains(
            "amazonaws.com/networks?view=embed&amp;amp;lang=en\" lang=\"en\"",
            "height:40rem",
            "/networks.js\" async&gt;&lt;/script&gt;",
            "AllowedOrigins",
            "&lt;form method=\"post\"",
            "/networks/NETWORK/enrollments",
            "/networks.atom");
  }

  @Test
  void aDecisionDayThatIsOverSaysSo() {
    assertThat(function.send(function.event("http/network")).body())
        .contains("1.\u00A0marts\u00A02027 · vi mangler stadig");
    function.clock.set("2027-03-02T00:30:00+01:00");
    assertThat(function.send(function.event("http/network")).body())
        .contains("1.\u00A0marts\u00A02027. Dagen er gået")
        .doesNotContain("vi mangler stadig");
  }
}
