package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A place becomes free in one way: it is offered to the next of the line, who takes it, says no,
/// or lets it run out.
final class GivingUpTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 1);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void whoLeavesIsAskedOnceAndFreesThePlaceForTheNextInOneStep() {
    function.seat(1, 2, 3);
    assertThat(page(1, Map.of())).contains("?do=leave", "Afgiv din plads");
    assertThat(page(1, Map.of("do", "leave")))
        .contains(
            "Vil du afgive din plads?",
            "name=\"action\" value=\"leave\"",
            "Gå tilbage uden at ændre noget");
    function.faults.reset();

    var left = act("leave", 1);

    assertThat(left.status()).isEqualTo(200);
    assertThat(left.json()).containsEntry("state", "left");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    assertThat(function.state(2)).isEqualTo("offered");
    assertThat(function.state(3)).isEqualTo("waiting");
    assertThat(function.letters("enrollment-left")).hasSize(1);
    assertThat(function.letters("enrollment-offer/" + function.id(2))).hasSize(1);
    assertThat(act("leave", 1).json()).isEqualTo(left.json());
    assertThat(function.letters("enrollment-left")).hasSize(1);
    assertThat(page(1, Map.of("do", "leave")))
        .contains("Du er ikke længere tilmeldt")
        .doesNotContain("value=\"leave\"");
  }

  @Test
  void whoLeavesOnceTheGroupHasMetReadsThatThePlaceIsStillPaidFor() {
    function.seat(1);
    assertThat(page(1, Map.of("do", "leave"))).contains("betaler din virksomhed stadig");
    act("leave", 1);
    assertThat(page(1, Map.of())).doesNotContain("betaler stadig");
    var run = function.stored.roster(EnrollmentFunction.NETWORK).run();
    var counted = run.reckoning(run.budget().reckoned(0, 5, List.of(1)), SamplePeople.MONDAY);
    function.stored.write(new Write.RunSaved(Optional.of(run), counted));
    assertThat(page(1, Map.of())).contains("Din virksomhed betaler stadig for den plads");
  }

  @Test
  void theOfferSaysUntilWhenAndIsTakenByTheButton() {
    function.seat(1, 2);
    act("leave", 1);
    assertThat(page(2, Map.of()))
        .contains(
            "Der er en plads til dig",
            "Vi holder en plads til dig.",
            "Svar senest onsdag den\u00a06.\u00a0januar\u00a02027 kl.\u00a009.00",
            "name=\"action\" value=\"accept\"",
            "?do=decline");

    assertThat(act("accept", 2).json()).containsEntry("state", "confirmed");

    assertThat(act("accept", 2).json()).containsEntry("state", "confirmed");
    assertThat(function.letters("enrollment-seated/" + function.id(2))).hasSize(1);
    assertThat(act("decline", 2).status()).isEqualTo(409);
    assertThat(function.state(2)).isEqualTo("confirmed");
  }

  @Test
  void whoSaysNoLetsTheNextHaveIt() {
    function.seat(1, 2, 3);
    act("leave", 1);
    assertThat(page(2, Map.of("do", "decline"))).contains("Vil du sige nej til pladsen?");

    assertThat(act("decline", 2).json()).containsEntry("state", "left");

    assertThat(function.state(3)).isEqualTo("offered");
  }

  @Test
  void whatRunsOutIsPassedOnByTheRoundAndComesTooLateAfterThat() {
    function.seat(1, 2, 3);
    act("leave", 1);
    function.clock.advance(Duration.ofDays(2).plusSeconds(1));
    assertThat(act("accept", 2).status()).isEqualTo(409);

    function.handler.round();

    assertThat(function.state(2)).isEqualTo("lapsed");
    assertThat(function.state(3)).isEqualTo("offered");
    assertThat(function.letters("enrollment-offer-over/" + function.id(2))).hasSize(1);
    assertThat(page(2, Map.of()))
        .contains("Tilbuddet om en plads er udløbet", "Gå til tilmeldingen");
    assertThat(act("accept", 2).body()).contains("offer-over", "Tilbuddet er udløbet");
  }

  @Test
  void whoeverComesBackStandsAtTheEndOfTheLineWithLettersOfTheirOwn() {
    function.seat(1, 2, 3);
    act("leave", 1);
    function.clock.advance(Duration.ofHours(1));

    assertThat(
            function
                .send(function.arrived(EnrollmentFunction.fields(1), Duration.ofHours(1)))
                .status())
        .isEqualTo(202);
    assertThat(function.confirm(1).json())
        .containsEntry("state", "waiting")
        .containsEntry("place", 2);
    assertThat(function.letters("enrollment-confirm/" + function.id(1))).hasSize(2);
  }

  @Test
  void staffTakeSomebodyOffAndWhoComesBackLearnsWhomToAsk() {
    function.seat(1, 2);
    var removed = ordered("remove-enrollment", 1);
    assertThat(removed.message())
        .startsWith("The enrolment is removed, by mette@example.dk; why is in the audit.")
        .contains("Have an offer: 1.")
        .endsWith(" Deltager 2 is offered a place until 2027-01-06T09:00, and is written to.");
    assertThat(ordered("remove-enrollment", 1).message()).startsWith("It stood so already.");
    assertThat(function.lines())
        .contains(
            "mette@example.dk: remove-enrollment "
                + function.id(1)
                + " confirmed > "
                + function.id(1)
                + " left: Har skiftet branche");
    assertThat(page(1, Map.of())).contains("Sekretariatet har afsluttet den");
    function.clock.advance(Duration.ofHours(1));

    var again = function.send(function.arrived(EnrollmentFunction.fields(1), Duration.ofHours(1)));

    assertThat(again.json()).isEqualTo(function.enroll(7).json());
    assertThat(function.state(1)).isEqualTo("left");
    assertThat(function.letters("enrollment-removed/" + function.id(1))).hasSize(2);
    var shown = named(function.event("show-enrollment"));
    shown.remove("enrollment");
    shown.put("email", SamplePeople.person(1).address().value());
    var answer = function.send(shown);
    assertThat(answer.message()).startsWith("The enrolment is removed, by mette@example.dk");
    assertThat(Answered.part(answer.data(), "enrollment"))
        .containsEntry("state", "removed")
        .containsEntry("removedBy", "mette@example.dk");
    assertThat(act("confirm", 1).body()).contains("enrollment-removed", "Sekretariatet");
  }

  @Test
  void whoHasNoOfferIsToldWhyByEachAnswer() {
    function.seat(1, 2);
    function.enroll(3);

    assertThat(act("accept", 2).body()).contains("no-offer-yet", "Du står på ventelisten");
    assertThat(act("decline", 2).body()).contains("no-offer-yet");
    assertThat(act("accept", 3).body()).contains("enrollment-unconfirmed", "Bekræft den først");
    assertThat(act("decline", 1).body()).contains("offer-taken");
    act("leave", 1);
    assertThat(act("accept", 1).body()).contains("enrollment-left", "tilmelde dig igen");
    assertThat(act("confirm", 1).status()).isEqualTo(409);
    assertThat(act("confirm", 1).body()).contains("enrollment-left");
  }

  @Test
  void whomStaffPutFirstReadsThatAndNoOrderOfArrival() {
    function.seat(1, 2, 3);
    assertThat(page(3, Map.of())).contains("medmindre sekretariatet har rykket nogen frem");
    ordered("promote-enrollment", 3);

    assertThat(page(3, Map.of()))
        .contains("Du er nummer 1 på ventelisten", "har rykket dig frem")
        .doesNotContain("rækkefølge");
  }

  @Test
  void whoHasAPlaceOrAnOfferIsSaidToHaveItWhenStaffWantThemFirst() {
    function.seat(1, 2);
    assertThat(ordered("promote-enrollment", 1).message())
        .startsWith("Nothing is changed: this person has a place.");
    act("leave", 1);

    assertThat(ordered("promote-enrollment", 2).message())
        .startsWith("Nothing is changed: this person has an offer until 2027-01-06T09:00.");
  }

  @Test
  void staffPutSomebodyFirstWithAReasonAndSeeWhyNobodyMovesUp() {
    function.seat(1, 2, 3);
    assertThat(ordered("promote-enrollment", 3).message())
        .startsWith("The enrolment is waiting, number 1 in the line.");
    assertThat(ordered("promote-enrollment", 3).message()).startsWith("It stood so already.");
    assertThat(ordered("promote-enrollment", 9).refusal()).isEqualTo("enrollment-unknown");

    var why = function.send(named(function.event("why-not")));
    assertThat(why.message()).isEqualTo("Have a place: 1. Wait: 2. Have not confirmed: 0.");
    assertThat(Answered.parts(why.data(), "waiting"))
        .extracting(
            waiting -> waiting.get("place") + " " + waiting.get("why") + " " + waiting.get("first"))
        .containsExactly("1 full true", "2 behind-the-line false");
    act("leave", 1);
    assertThat(function.state(3)).isEqualTo("offered");
    var offered = function.send(named(function.event("why-not")));
    assertThat(Answered.parts(offered.data(), "offers"))
        .extracting(offer -> offer.get("enrollment"))
        .containsExactly(function.id(3));
  }

  @Test
  void offersHoldForTheHoursThatStaffSet() {
    function.seat(1, 2);
    var rules = named(function.event("set-seat-rules"));
    rules.put("offerHours", 4);
    assertThat(function.send(rules).message())
        .isEqualTo(
            "One company may hold 2 places. An offer holds its place for 4 working hours."
                + " Not together: Rivalplast A/S, Konkurrent Folie ApS.");
    assertThat(function.send(rules).message()).startsWith("It stood so already.");

    act("leave", 1);

    assertThat(page(2, Map.of()))
        .contains("mandag den\u00a04.\u00a0januar\u00a02027 kl.\u00a013.00");
    rules.put("offerHours", 0);
    assertThat(function.send(rules).refusal()).isEqualTo("invalid-fields");
  }

  @Test
  void theNextOfOneCompanyWaitsAndIsToldWhyAndOthersDoNot() {
    var capacity = function.event("change-capacity");
    capacity.put("minimum", 1);
    capacity.put("maximum", 3);
    function.send(capacity);
    var rules = named(function.event("set-seat-rules"));
    rules.remove("offerHours");
    rules.put("seatsPerCompany", 1);
    assertThat(function.send(rules).message()).startsWith("One company may hold 1 place.");
    function.seat(1);
    var colleague = EnrollmentFunction.fields(2);
    colleague.put("company", "FIRMA 1");
    function.send(function.form(colleague, 2));

    assertThat(page(2, Map.of()))
        .contains("Din virksomhed har allerede de pladser", "Bekræft, så står du på ventelisten")
        .doesNotContain("så har du en plads");
    assertThat(function.confirm(2).json())
        .containsEntry("state", "waiting")
        .containsEntry("why", "company-has-its-seats");
    assertThat(function.confirm(2).json()).doesNotContainKey("place");
    assertThat(page(2, Map.of()))
        .contains("Du står på ventelisten", "Din virksomhed har allerede de pladser")
        .doesNotContain("nummer");
    assertThat(function.send(capacity).message())
        .endsWith(" 1 of those who wait is held back, since one company may hold only 1 place.")
        .doesNotContain("within minutes");
    assertThat(function.send(rules).message()).endsWith("hold only 1 place.");
    var letter = function.letters("enrollment-waiting/" + function.id(2)).getFirst();
    assertThat(function.stored.deliveries().of(letter).orElseThrow().letter().values())
        .containsEntry("why", "company-has-its-seats");
    function.seat(3);
    assertThat(function.state(3)).isEqualTo("confirmed");
    assertThat(function.send(function.event("http/network")).body())
        .contains("1 af 3 pladser er ledig");

    rules.put("seatsPerCompany", 0);
    assertThat(function.send(rules).message())
        .contains("as many places as there are", "Deltager 2 is offered a place until");
    assertThat(function.state(2)).isEqualTo("offered");
  }

  private Answered act(String action, int number) {
    return function.send(
        function.json("http/confirm", function.mine(number), Map.of("action", action)));
  }

  private String page(int number, Map<String, String> query) {
    var event = function.visit("http/enrollment", function.mine(number));
    event.put("queryStringParameters", query);
    return function.send(event).body();
  }

  private Answered ordered(String command, int number) {
    var event = named(function.event(command));
    event.put("email", SamplePeople.person(number).address().value());
    return function.send(event);
  }

  private static Map<String, Object> named(Map<String, Object> event) {
    event.put("network", EnrollmentFunction.NETWORK);
    return event;
  }
}
