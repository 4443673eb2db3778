package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.delivery.Letter;
import kreds.link.LinkSubject;
import kreds.meeting.Mover;
import kreds.run.Enrollment;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A place goes to a colleague by two links: the giver's, who asks, and the colleague's own.
final class HandingOverTheLinkTest {
  private static final String COLLEAGUE = "ida.holm@firma1.example";

  private final EnrollmentFunction function = new EnrollmentFunction(2, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theGiverAsksByASmallFormThatSaysWhatItMeans() {
    function.seat(1, 2);
    assertThat(page(mine(1), Map.of())).contains("?do=hand-over", "Giv din plads videre");

    assertThat(page(mine(1), Map.of("do", "hand-over")))
        .contains(
            "Giv din plads videre til en kollega",
            "Firma 1 A/S",
            "Din kollegas navn",
            "Din kollegas e-mail",
            "Vi skriver hertil og spørger din kollega.",
            "name=\"action\" value=\"hand-over\"",
            "autocomplete=\"off\"",
            "Gå tilbage uden at ændre noget")
        .doesNotContain(
            "name=\"company\"",
            "Linket til at bekræfte sendes hertil",
            "Kontakt sekretariatet, hvis noget er forkert");
    function.faults.reset();

    var asked = ask(1, COLLEAGUE);

    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.json()).containsEntry("state", "confirmed");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    assertThat(page(mine(1), Map.of()))
        .contains(
            "Du har spurgt en kollega",
            COLLEAGUE,
            "Der kan svares indtil mandag den\u00a018.\u00a0januar\u00a02027 kl.\u00a009.00",
            "value=\"take-back\"",
            "Spørg en anden")
        .doesNotContain("Ida Holm");
    assertThat(Answered.part(program(mine(1)), "handedTo")).containsEntry("email", COLLEAGUE);
    assertThat(program(mine(2))).doesNotContainKey("handedTo");
  }

  @Test
  void theLetterNamesGiverAndNetworkAndLeadsToAPageOfTheColleaguesOwn() {
    function.seat(1, 2);
    ask(1, COLLEAGUE);

    var letter = letter("enrollment-asked/" + ida());
    assertThat(letter.to().address().value()).isEqualTo(COLLEAGUE);
    assertThat(letter.values())
        .containsEntry("giver", "Deltager 1")
        .containsEntry("givers", "Firma 1 A/S")
        .containsEntry("askedUntil", "2027-01-18T08:00:00Z");
    assertThat(letter.links()).containsKey("page");

    assertThat(page(theirs(), Map.of()))
        .contains(
            "Vil du overtage en plads?",
            "Deltager 1, Firma 1 A/S, har en plads",
            "Dit ja gælder resten af forløbet og dets pris",
            "Du er nævnt som Ida Holm. Er det ikke rigtigt, kan du rette det",
            "Ja, jeg overtager pladsen",
            "?do=decline")
        .doesNotContain(
            "?do=leave",
            "Deltager 2",
            "ved at finde en dato",
            "Kontakt sekretariatet, hvis noget er forkert");
    assertThat(page(theirs(), Map.of("do", "decline")))
        .contains("Vil du sige nej?", "value=\"decline\"");
    assertThat(Answered.part(program(theirs()), "askedBy")).containsEntry("name", "Deltager 1");
  }

  @Test
  void theClickHandsItOverWithALetterALineAndAWordToTheMeetingsForEach() {
    function.seat(1, 2, 3);
    ask(1, COLLEAGUE);
    var lines = function.lines().size();
    function.faults.reset();

    var taken = act(theirs(), "confirm", Map.of());

    assertThat(taken.json()).containsEntry("state", "confirmed");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    assertThat(function.state(1)).isEqualTo("transferred");
    assertThat(function.state(3)).as("nothing is offered to the line").isEqualTo("waiting");
    assertThat(function.letters("enrollment-handed-over/" + function.id(1))).hasSize(1);
    assertThat(function.letters("enrollment-seated/" + ida())).hasSize(1);
    assertThat(function.lines())
        .hasSize(lines + 2)
        .contains(
            ida()
                + ": confirm "
                + function.id(1)
                + " confirmed > "
                + function.id(1)
                + " transferred: to "
                + ida(),
            ida()
                + ": confirm "
                + ida()
                + " unconfirmed > "
                + ida()
                + " confirmed: in place of "
                + function.id(1));
    assertThat(function.stored.meetings().movers(function.clock.instant(), 9).due())
        .extracting(Mover::enrollment)
        .contains(function.id(1), ida());
    assertThat(act(theirs(), "confirm", Map.of()).json()).isEqualTo(taken.json());
    assertThat(function.letters("enrollment-seated/" + ida())).hasSize(1);
    assertThat(page(mine(1), Map.of()))
        .contains("En kollega har overtaget din plads", "Ida Holm har overtaget den.")
        .containsOnlyOnce("Skriv til sekretariatet</a>")
        .doesNotContain("?do=hand-over", "?do=leave");
    assertThat(ask(1, "andre@firma1.example").status()).isEqualTo(409);
    assertThat(act(mine(1), "take-back", Map.of()).body()).contains("hand-over-taken");
  }

  @Test
  void whoHandedItOverMayComeAgainOnceTheColleagueHasGone() {
    function.seat(1, 2);
    ask(1, COLLEAGUE);
    act(theirs(), "confirm", Map.of());
    assertThat(page(mine(1), Map.of())).contains("En kollega har overtaget din plads");
    act(theirs(), "leave", Map.of());

    assertThat(page(mine(1), Map.of()))
        .contains("Du er ikke længere tilmeldt", "Du kan tilmelde dig igen")
        .doesNotContain("Ida Holm", "En kollega har overtaget");
    function.clock.set("2027-01-05T08:00:00Z");
    function.send(function.arrived(EnrollmentFunction.fields(1), Duration.ofDays(1)));
    function.confirm(1);
    assertThat(function.state(1)).isEqualTo("confirmed");
  }

  @Test
  void aSlipOfTheFingerIsTakenBackAndItsLinkSaysSo() {
    function.seat(1, 2);
    ask(1, COLLEAGUE);

    assertThat(act(mine(1), "take-back", Map.of()).json()).containsEntry("state", "confirmed");
    assertThat(act(mine(1), "take-back", Map.of()).status()).isEqualTo(200);

    assertThat(page(theirs(), Map.of())).contains("Pladsen kan ikke overtages længere");
    assertThat(act(theirs(), "confirm", Map.of()).body()).contains("hand-over-over");
    function.handler.round();
    assertThat(page(theirs(), Map.of()))
        .contains("Pladsen kan ikke overtages længere", "Gå til tilmeldingen");
    assertThat(page(mine(1), Map.of())).contains("?do=hand-over");
    assertThat(function.letters("enrollment-not-taken-over")).isEmpty();
  }

  @Test
  void whenTheNetworkTakesNobodyAnyMoreTheColleagueReadsThat() {
    function.seat(1, 2);
    ask(1, COLLEAGUE);
    var open = function.roster();
    var over = new NetworkFixture(open).ended();
    function.stored.write(new Write.NetworkSaved(Optional.of(open.network()), over.network()));

    assertThat(page(theirs(), Map.of()))
        .contains("Pladsen kan ikke overtages længere", "tager ikke imod tilmeldinger")
        .doesNotContain("Ja, jeg overtager pladsen");
    assertThat(act(theirs(), "confirm", Map.of()).body()).contains("enrollment-closed");
    assertThat(ask(1, "andre@firma1.example").body()).contains("enrollment-closed");
  }

  @Test
  void whoSaysNoOrNothingLeavesThePlaceAndTheGiverIsTold() {
    function.seat(1, 2);
    ask(1, COLLEAGUE);
    assertThat(act(theirs(), "decline", Map.of()).json()).containsEntry("state", "left");
    assertThat(letter("enrollment-not-taken-over").values()).containsEntry("answer", "no");

    ask(2, "bo@firma2.example");
    function.clock.advance(Enrollment.Unconfirmed.HOLDS.plusSeconds(1));
    function.handler.round();

    assertThat(letter("enrollment-not-taken-over/" + function.id(2)).values())
        .containsEntry("answer", "none");
    assertThat(function.state(2)).isEqualTo("confirmed");
    assertThat(page(mine(2), Map.of())).doesNotContain("Du har spurgt en kollega");
  }

  @Test
  void whatCannotBeIsSaidAtTheFormWithWhatWasTyped() {
    function.seat(1, 2, 3);
    var own = SamplePeople.person(1).address().value();
    var refused =
        Map.of(
            own,
            "hand-over-own",
            SamplePeople.person(2).address().value(),
            "hand-over-not-possible",
            SamplePeople.person(3).address().value(),
            "hand-over-not-possible");
    refused.forEach((address, code) -> {
      var answer = ask(1, address);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains(code);
    });
    var form = typed(own);
    assertThat(form.status()).isEqualTo(422);
    assertThat(form.body()).contains("Det er din egen mailadresse", "Ida Holm", own);
    var event = function.visit("http/hand-over", mine(1));
    event.put("body", "action=hand-over&name=&email=bad");
    assertThat(function.send(event).body())
        .contains(
            "#f-name\">Skriv din kollegas navn.</a>",
            "#f-email\">Din kollegas e-mail: Skriv en e-mailadresse")
        .doesNotContain("Skriv dit navn.");
    var faulty =
        function.send(function.json("http/hand-over", mine(1), Map.of("action", "hand-over")));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body()).contains("name", "email").doesNotContain("company");
    assertThat(function.letters("enrollment-asked")).isEmpty();
  }

  @Test
  void onlyAFewLettersGoOutADayAndFewToOneAddress() {
    function.seat(1, 2);
    for (var name : List.of("a", "b", "c")) {
      assertThat(ask(1, name + "@firma1.example").status()).isEqualTo(200);
    }
    assertThat(ask(1, "d@firma1.example").body()).contains("hand-over-limit");
    assertThat(function.letters("enrollment-asked")).hasSize(3);
    function.clock.advance(Duration.ofDays(1));
    assertThat(ask(1, "d@firma1.example").status()).isEqualTo(200);
    assertThat(function.letters("enrollment-asked")).hasSize(4);
  }

  @Test
  void staffSeeWhoIsAskedAndByWhomAndSendTheLinkAgain() {
    function.seat(1, 2);
    ask(1, COLLEAGUE);

    var giver = show(SamplePeople.person(1).address().value());
    assertThat(giver).containsEntry("handedTo", ida());
    assertThat(show(COLLEAGUE))
        .containsEntry("inPlaceOf", function.id(1))
        .containsEntry("state", "unconfirmed");
    function.clock.advance(Duration.ofHours(1));
    var sent = function.event("send-link");
    sent.put("network", EnrollmentFunction.NETWORK);
    sent.put("email", COLLEAGUE);
    assertThat(function.send(sent).message()).contains("unconfirmed");
    assertThat(function.letters("enrollment-asked/" + ida())).hasSize(2);
    assertThat(function.letters("enrollment-confirm/" + ida())).isEmpty();
  }

  @Test
  void whereStaffLetPeopleInThePageOffersNoneAndTheClickIsRefused() {
    function.seat(1, 2);
    ask(1, COLLEAGUE);
    rules("admission", "staff");

    assertThat(page(mine(2), Map.of())).doesNotContain("?do=hand-over");
    assertThat(page(mine(2), Map.of("do", "hand-over"))).doesNotContain("value=\"hand-over\"");
    assertThat(ask(2, "andre@firma2.example").body()).contains("hand-over-by-staff");
    assertThat(typed("andre@firma1.example").body()).contains("Sekretariatet optager deltagerne");
    assertThat(act(theirs(), "confirm", Map.of()).body()).contains("hand-over-by-staff");
    assertThat(page(theirs(), Map.of())).doesNotContain("Ja, jeg overtager pladsen");
  }

  @Test
  void whileEnrolmentIsClosedAPlaceIsHandedOverAllTheSame() {
    function.seat(1, 2);
    rules("enrolment", "closed");
    assertThat(page(mine(1), Map.of())).contains("?do=hand-over");

    assertThat(ask(1, COLLEAGUE).status()).isEqualTo(200);

    assertThat(page(theirs(), Map.of())).contains("Ja, jeg overtager pladsen");
    assertThat(act(theirs(), "confirm", Map.of()).json()).containsEntry("state", "confirmed");
  }

  @Test
  void whomAColleagueAskedReadsThatTheNetworkDoesNotComeAbout() {
    function.seat(1, 2);
    ask(1, COLLEAGUE);

    var shown = function.send(function.event("cancel-network")).all();
    function.send(Ready.of(shown, "cancel-network"));

    assertThat(function.letters("enrollment-nothing-to-take-over/" + ida())).hasSize(1);
    assertThat(page(theirs(), Map.of()))
        .contains(
            "Pladsen kan ikke overtages længere", "Netværket bliver ikke til noget i den form")
        .doesNotContain("Din kollega beholder pladsen");
  }

  private void rules(String field, String value) {
    var event = function.event("set-seat-rules");
    event
        .keySet()
        .removeAll(
            List.of("seatsPerCompany", "offerHours", "notTogether", "enrolment", "admission"));
    event.put("network", EnrollmentFunction.NETWORK);
    event.put(field, value);
    function.send(event);
  }

  private Map<String, Object> show(String address) {
    var event = function.event("show-enrollment");
    event.remove("enrollment");
    event.put("network", EnrollmentFunction.NETWORK);
    event.put("email", address);
    return Answered.part(function.send(event).data(), "enrollment");
  }

  private Answered ask(int giver, String address) {
    return act(
        mine(giver), "hand-over", Map.of("name", "Ida Holm", "email", address, "role", "Chef"));
  }

  private Answered typed(String address) {
    var event = function.visit("http/hand-over", mine(1));
    event.put("body", "action=hand-over&name=Ida+Holm&email=" + address.replace("@", "%40"));
    return function.send(event);
  }

  private Answered act(String token, String action, Map<String, Object> more) {
    var fields = new LinkedHashMap<String, Object>(more);
    fields.put("action", action);
    return function.send(function.json("http/hand-over", token, fields));
  }

  private String page(String token, Map<String, String> query) {
    var event = function.visit("http/enrollment", token);
    event.put("queryStringParameters", query);
    return function.send(event).body();
  }

  private Map<String, Object> program(String token) {
    var event = function.visit("http/enrollment", token);
    var headers = new HashMap<String, Object>(Answered.part(event, "headers"));
    headers.put("accept", "application/json");
    event.put("headers", headers);
    return function.send(event).json();
  }

  private Letter letter(String key) {
    return function.stored.deliveries().of(function.letters(key).getFirst()).orElseThrow().letter();
  }

  private String mine(int number) {
    return function.mine(number);
  }

  private String theirs() {
    return function.handler.token(new LinkSubject.OfEnrollment(EnrollmentFunction.FIRST, ida()));
  }

  private String ida() {
    var who = SamplePeople.person("Ida Holm", COLLEAGUE);
    return function.idOf(who, EnrollmentFunction.FIRST);
  }
}
