package kreds.enrollment;

import static kreds.enrollment.EnrollmentFunction.NETWORK;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.testing.handler.HandlerUnderTest.asJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.aws.dynamo.Item;
import kreds.commit.Write;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.sample.InterestFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A network that is still to open: people say that they are interested, prove it by the link, and
/// enrol by the same link once it is open.
final class InterestTest {
  private static final String CONFIRM = "value=\"confirm\"";
  private static final String YES = "value=\"accept\"";

  private final EnrollmentFunction function =
      new EnrollmentFunction(NetworkFixture.aNetwork().taking(1, 2).opening(InterestFixture.OPENS));

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void beforeTheDayThePageSaysWhenAndAsksWhoIsInterested() {
    var page = function.send(function.event("http/network")).body();

    assertThat(page)
        .contains(
            "Åbner 18.\u00a0januar\u00a02027",
            "action=\"/networks/plastgenanvendelse/interest\"",
            "<option value=\"sjaelland\">Region Sjælland</option>")
        .doesNotContain("/enrollments\"", "har sagt, at de er interesserede");
    assertThat(function.send(function.event("http/networks-embedded")).body())
        .contains("Opens 18\u00a0January\u00a02027");
    assertThat(function.send(function.event("http/networks-feed")).body())
        .contains("Åbner for tilmelding den 18.\u00a0januar\u00a02027");
    var json = function.send(asJson(function.event("http/network"), Map.of())).body();
    assertThat(json).contains("\"opens\":\"2027-01-18\"", "\"open\":false", "/interest");
  }

  @Test
  void anEnrolmentBeforeTheDayIsRefusedWithTheWayToTheOtherForm() {
    var refused = function.enroll(1);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("enrollment-not-open", "interesseret");
    assertThat(function.roster().enrollments()).isEmpty();
  }

  @Test
  void aFormCausesOneLetterAndCountsForNothing() {
    var said = say(1, MONDAY_NINE);

    assertThat(said.status()).isEqualTo(202);
    assertThat(said.json()).containsEntry("state", "to-confirm");
    assertThat(function.letters("interest-confirm")).hasSize(1);
    assertThat(function.stored.candidates().ofNetwork(NETWORK)).isEmpty();
    assertThat(function.stored.contacts().of(SamplePeople.person(1).address())).isEmpty();
    assertThat(interested()).isZero();

    assertThat(say(1, Duration.ofSeconds(9)).json()).isEqualTo(said.json());
    assertThat(function.letters("interest-confirm")).hasSize(1);
    function.clock.advance(Duration.ofHours(1));
    say(1, Duration.ofHours(1));
    assertThat(function.letters("interest-confirm")).hasSize(2);
    assertThat(function.handler.aws.rows("Networks").stream().map(Item::of).toList())
        .filteredOn(row -> row.text("sk").startsWith("INTEREST#"))
        .hasSize(1)
        .allMatch(
            row -> row.number("expiresAt") > MONDAY.plus(Duration.ofDays(14)).getEpochSecond());
  }

  @Test
  void theLinkOpensAPageWithOneButtonAndOpeningItChangesNothing() {
    say(1, MONDAY_NINE);
    var before = function.everything();

    assertThat(page(1))
        .contains("Er du interesseret?", CONFIRM, "sender dig mails om dette og kommende netværk")
        .doesNotContain(YES, "value=\"decline\"", "inviterer dig");
    assertThat(function.everything()).isEqualTo(before);

    assertThat(answer(1, Map.of("action", "confirm")).json()).containsEntry("state", "interested");

    assertThat(interested()).isEqualTo(1);
    var candidate = function.stored.candidates().of(NETWORK, id(1)).orElseThrow();
    assertThat(candidate.origin().source()).isEqualTo(CandidateSource.INTEREST);
    assertThat(candidate.origin().basis()).isEqualTo(Basis.CONSENT);
    var consent =
        function.stored.contacts().of(SamplePeople.person(1).address()).orElseThrow().consent();
    assertThat(consent.orElseThrow().text()).isEqualTo("network-interest 2026-11");
    assertThat(page(1))
        .contains(
            "Vi har noteret, at du er interesseret",
            "Noteret den 4.\u00a0januar\u00a02027",
            "da du bekræftede, at du er interesseret i et netværk; tekst 2026-11")
        .as("no word of the code's")
        .doesNotContain(CONFIRM, "network-interest", "interest c-");
    var stands = function.everything();
    assertThat(answer(1, Map.of("action", "confirm")).status()).isEqualTo(200);
    assertThat(function.everything()).isEqualTo(stands);
  }

  @Test
  void theNumberIsShownOnlyOnceNobodyCanBeGuessed() {
    for (var number = 1; number <= 3; number++) {
      assertThat(function.send(function.event("http/network")).body())
          .doesNotContain("interesserede");
      say(number, MONDAY_NINE);
      answer(number, Map.of("action", "confirm"));
    }
    assertThat(function.send(function.event("http/network")).body())
        .contains("3 har sagt, at de er interesserede");
    var shown = function.event("show-network");
    shown.put("network", NETWORK);
    assertThat(Answered.part(function.send(shown).data(), "network"))
        .containsEntry("interested", 3)
        .containsEntry("opens", "2027-01-18");
  }

  @Test
  void whatNobodyConfirmsInTimeIsVoid() {
    say(1, MONDAY_NINE);
    function.clock.advance(Duration.ofDays(14).plusSeconds(1));

    assertThat(page(1))
        .contains("Det blev ikke bekræftet i tide", "/networks/plastgenanvendelse#interest")
        .doesNotContain(CONFIRM, "Er du interesseret?");
    assertThat(answer(1, Map.of("action", "confirm")).body()).contains("interest-lapsed");
    assertThat(interested()).isZero();
    say(1, Duration.ofDays(14).plusSeconds(9));
    assertThat(page(1)).contains("Er du interesseret?", CONFIRM);
  }

  @Test
  void whoIsOnNoListAnyMoreIsLedToTheNetwork() {
    var nobodys = function.send(function.visit("http/invitation", token(1)));

    assertThat(nobodys.status()).isEqualTo(404);
    assertThat(nobodys.body())
        .contains("Du står ikke på listen", "href=\"/networks/plastgenanvendelse\"");
    var posted =
        function.send(
            HandlerUnderTest.asForm(function.visit("http/accept-invitation", token(1)), yes()));
    assertThat(posted.body()).contains("Du står ikke på listen");
    assertThat(answer(1, Map.of("action", "confirm")).body()).contains("interest-unknown");
  }

  @Test
  void whatIsPromisedIsWhatHappens() {
    say(1, MONDAY_NINE);

    for (var page : List.of(function.send(function.event("http/network")).body(), page(1))) {
      assertThat(page)
          .contains("sekretariatet kan skrive til dig")
          .as("nothing goes out by itself on the day")
          .doesNotContain("så skriver vi til dig", "Så skriver vi til dig");
    }
    var thanks = function.event("http/network");
    thanks.put("queryStringParameters", Map.of("interested", "1"));
    assertThat(function.send(thanks).body())
        .contains("Skriv en anden adresse")
        .doesNotContain("Tilmeld med en anden adresse");
  }

  @Test
  void whereEnrolmentIsClosedOnTheDayStaffReadThatNobodyCanEnrol() {
    var rules = function.event("set-seat-rules");
    rules.keySet().removeIf(name -> !List.of("command", "actor").contains(name));
    rules.put("network", NETWORK);
    rules.put("enrolment", "closed");
    assertThat(function.send(rules).ok()).isTrue();
    function.clock.advance(Duration.ofDays(14));

    function.handler.round();

    assertThat(opening()).containsEntry("enrolling", "closed");
  }

  @Test
  void onTheDayStaffReadThatItIsOpen() {
    function.clock.advance(Duration.ofDays(14));

    function.handler.round();

    assertThat(opening()).containsEntry("enrolling", "open");
  }

  private Map<String, String> opening() {
    var key = function.letters("network-open").getFirst();
    return function.stored.deliveries().of(key).orElseThrow().letter().values();
  }

  @Test
  void whoCallsItOffHearsHowManyAreInterestedAndThatNobodyWritesToThem() {
    say(1, MONDAY_NINE);
    answer(1, Map.of("action", "confirm"));
    var order = function.event("cancel-network");
    order.keySet().removeIf(name -> name.equals("number") || name.equals("confirmation"));
    order.put("network", NETWORK);

    var shown = function.send(order);

    assertThat(shown.message())
        .contains(
            "1 person has said to be interested",
            "the others hear nothing by this (list-interest shows them)");
    assertThat(shown.data()).containsEntry("interested", 1);
    assertThat(shown.next("list-interest")).containsEntry("network", NETWORK);
  }

  @Test
  void onTheDayItOpensStaffAreToldAndTheSameLinkEnrols() {
    say(1, MONDAY_NINE);
    answer(1, Map.of("action", "confirm"));
    say(2, MONDAY_NINE);
    function.clock.advance(Duration.ofDays(14));

    function.handler.round();
    function.handler.round();

    assertThat(function.letters("network-open")).hasSize(1);
    assertThat(function.send(function.event("http/network")).body())
        .contains("/enrollments\"")
        .doesNotContain("/interest\"");
    assertThat(say(3, Duration.ofDays(14)).body()).contains("interest-over");
    assertThat(page(1)).contains(YES, "value=\"decline\"").doesNotContain(CONFIRM);
    assertThat(answer(1, yes()).json()).containsEntry("state", "confirmed");
    assertThat(page(2)).contains(YES).doesNotContain(CONFIRM, "value=\"decline\"");
    assertThat(answer(2, yes()).json()).containsEntry("state", "confirmed");
    assertThat(function.stored.candidates().of(NETWORK, id(2)).orElseThrow().origin().basis())
        .isEqualTo(Basis.NONE);
  }

  @Test
  void whoTakesItBackIsCountedNoMoreAndMayComeAgain() {
    say(1, MONDAY_NINE);
    answer(1, Map.of("action", "confirm"));

    assertThat(answer(1, Map.of("action", "decline")).status()).isEqualTo(200);

    assertThat(interested()).isZero();
    assertThat(function.stored.interests().ofNetwork(NETWORK)).isEmpty();
    assertThat(page(1)).contains("Tak for dit svar", "#interest");
    function.clock.advance(Duration.ofHours(1));
    say(1, Duration.ofHours(1));
    answer(1, Map.of("action", "confirm"));
    assertThat(interested()).isEqualTo(1);
    assertThat(function.letters("interest-confirm")).hasSize(2);
  }

  @Test
  void whoIsInvitedAlreadyHearsTheSameAndKeepsTheBetterBasis() {
    function.stored.write(
        new Write.CandidateAdded(
            Candidate.named(
                id(1),
                NETWORK,
                SamplePeople.person(1),
                new Candidate.Origin(CandidateSource.STAFF, Basis.MEMBER, ""),
                MONDAY)));

    assertThat(page(1)).contains("inviterer dig", "Åbner for tilmelding", "#interest");
    assertThat(say(1, MONDAY_NINE).json()).isEqualTo(say(2, MONDAY_NINE).json());
    answer(1, Map.of("action", "confirm"));

    assertThat(function.stored.candidates().of(NETWORK, id(1)).orElseThrow().origin())
        .isEqualTo(new Candidate.Origin(CandidateSource.STAFF, Basis.MEMBER, ""));
    assertThat(interested()).isEqualTo(1);
  }

  @Test
  void aFaultyFormComesAgainAndATrappedOneIsThankedFor() {
    var faulty = function.event("http/say-interest");
    faulty.put("pathParameters", Map.of("network", NETWORK));
    faulty.put("body", "name=Bo&company=Bo+A%2FS&email=bo%40bo.example&region=");
    var again = function.send(faulty);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("Vælg, hvor du arbejder.", "value=\"Bo A/S\"");

    faulty.put("body", "name=Bo&company=Bo&email=bo%40bo.example&region=elsewhere&remark=x");
    assertThat(function.send(faulty).status()).isEqualTo(303);
    assertThat(function.stored.interests().ofNetwork(NETWORK)).isEmpty();
    faulty.put("body", "name=Bo&company=Bo&email=bo%40bo.example&region=elsewhere");
    assertThat(function.send(faulty).header("location")).contains("?interested=1");
    assertThat(function.stored.interests().ofNetwork(NETWORK)).hasSize(1);
  }

  @Test
  void aMailboxGetsOnlySoManyLettersFromAddressesThatHangOnIt() {
    for (var number = 0; number < 9; number++) {
      var fields = fields(1);
      fields.put("email", "karen+" + number + "@example.dk");
      assertThat(post(fields, Duration.ofSeconds(number)).status()).isEqualTo(202);
    }
    assertThat(function.letters("interest-confirm")).hasSize(6);
  }

  @Test
  void staffMoveTheDayUntilSomebodyHasEnrolled() {
    var order = function.event("set-opening");
    order.put("network", NETWORK);
    order.put("date", "2027-01-25");
    assertThat(function.send(order).message()).contains("opens on 2027-01-25");
    assertThat(function.send(order).message()).startsWith("It stood so already.");
    order.put("date", "2027-01-04");
    assertThat(function.send(order).message()).doesNotContain("opens on");
    function.enroll(1);
    order.put("date", "2027-01-25");
    assertThat(function.send(order).refusal()).isEqualTo("opening-over");
    assertThat(function.lines())
        .anyMatch(line -> line.contains("opens 2027-01-18 > opens 2027-01-25"));
  }

  private static final Duration MONDAY_NINE = Duration.ofSeconds(1);

  private Answered say(int number, Duration after) {
    return post(fields(number), after);
  }

  private Answered post(Map<String, Object> fields, Duration after) {
    var event = asJson(function.event("http/say-interest"), fields);
    event.put("pathParameters", Map.of("network", NETWORK));
    event.put("body", Json.text(fields));
    Answered.part(event, "requestContext").put("timeEpoch", MONDAY.plus(after).toEpochMilli());
    return function.send(event);
  }

  private static Map<String, Object> fields(int number) {
    var fields = new LinkedHashMap<>(EnrollmentFunction.fields(number));
    fields.put("role", "Udviklingschef");
    fields.put("region", "midtjylland");
    return fields;
  }

  private static Map<String, Object> yes() {
    return new HashMap<>(Map.of("action", "accept", "name", "Karen", "company", "Karen A/S"));
  }

  private String id(int number) {
    return Candidate.idOf(NETWORK, SamplePeople.person(number).address(), function.handler.ids());
  }

  private String token(int number) {
    return function.handler.token(new LinkSubject.OfCandidate(NETWORK, id(number)));
  }

  private String page(int number) {
    return function.send(function.visit("http/invitation", token(number))).body();
  }

  private Answered answer(int number, Map<String, Object> fields) {
    return function.send(function.json("http/confirm-interest", token(number), fields));
  }

  private int interested() {
    return function.roster().run().opening().interested();
  }
}
