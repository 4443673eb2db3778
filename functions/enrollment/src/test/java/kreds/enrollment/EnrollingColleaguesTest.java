package kreds.enrollment;

import static kreds.enrollment.EnrollmentFunction.FIRST;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kreds.delivery.Letter;
import kreds.link.LinkSubject;
import kreds.network.Capacity;
import kreds.run.Enrollment;
import kreds.run.Why;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import kreds.text.TextBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One post enrolls several colleagues: each gets an own link, and a partial fit follows the rule
/// that was chosen (E11).
final class EnrollingColleaguesTest {
  private static final String NONE = "all-or-none";
  private static final String SOME = "as-many-as-fit";

  private final EnrollmentFunction function = new EnrollmentFunction(2, 4);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void eachGetsAnOwnLetterWithAnOwnLinkAndTheSamePostAgainIsTheSameAnswerAndNoMoreMail() {
    var first = post(SOME, 1, 2, 3);

    assertThat(first.status()).isEqualTo(202);
    assertThat(first.json()).containsEntry("state", "unconfirmed");
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
    assertThat(function.letters("enrollment-named")).hasSize(2);
    var named = letter("enrollment-named/" + function.id(2)).values();
    assertThat(named)
        .containsEntry("giver", "Deltager 1")
        .containsEntry("fit", SOME)
        .containsEntry("places", "open");
    assertThat(letter("enrollment-named/" + function.id(2)).to().company().name())
        .isEqualTo("Firma 1 A/S");

    assertThat(post(SOME, 1, 2, 3)).isEqualTo(first);
    function.clock.advance(Duration.ofMinutes(1));
    assertThat(post(SOME, 1, 3, 2)).isEqualTo(first);
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
    assertThat(function.letters("enrollment-named")).hasSize(2);
    assertThat(function.letters("enrollment-link")).isEmpty();
    assertThat(function.roster().enrollments()).hasSize(3);
  }

  @Test
  void theKeyOfAPostHoldsForAllOfItAndAnotherBodyUnderItIsRefused() {
    var event = function.form(body(SOME, 1, 2), 1);
    Answered.part(event, "headers").put("idempotency-key", "k-1");
    var other = function.form(body(NONE, 1, 2, 3), 1);
    Answered.part(other, "headers").put("idempotency-key", "k-1");

    var first = function.send(event);
    assertThat(function.send(event)).isEqualTo(first);
    assertThat(function.send(other).status()).isEqualTo(422);
    assertThat(function.roster().enrollments()).hasSize(2);
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
    assertThat(function.letters("enrollment-named")).hasSize(1);
  }

  @Test
  void theAnswerIsTheSameWhoeverIsKnownAndWhoIsKnownHearsOfItAsOfAFormOfTheirOwn() {
    function.seat(2);
    var stranger = post(SOME, 1, 5);
    function.clock.advance(Duration.ofMinutes(20));

    assertThat(post(NONE, 3, 2)).isEqualTo(stranger);

    assertThat(function.letters("enrollment-link/" + function.id(2))).hasSize(1);
    assertThat(function.letters("enrollment-named/" + function.id(2))).isEmpty();
    assertThat(function.enrollment(2, FIRST)).isInstanceOf(Enrollment.Confirmed.class);
    assertThat(function.page(3))
        .contains("Du og en kollega er tilmeldt")
        .doesNotContain("Deltager 2");
  }

  @Test
  void whoWantAllOrNoneReadWhyTheyWaitAndTheLastClickSeatsAll() {
    post(NONE, 1, 2, 3);
    assertThat(function.page(1)).contains("kun vil være med, hvis I alle kan", "Du og 2 kolleger");

    assertThat(function.confirm(2).json())
        .containsEntry("state", "waiting")
        .containsEntry("why", "with-colleagues")
        .doesNotContainKey("place");
    assertThat(letter("enrollment-waiting/" + function.id(2)).values())
        .containsEntry("why", "with-colleagues");
    assertThat(function.page(2))
        .contains("Du står på ventelisten", "andre få en plads før jer", "Vent ikke på de andre")
        .doesNotContain("Deltager 3");
    function.confirm(3);
    assertThat(function.confirm(1).json()).containsEntry("state", "confirmed");

    assertThat(function.roster().in(Enrollment.Confirmed.class)).hasSize(3);
    assertThat(function.letters("enrollment-seated")).hasSize(3);
    assertThat(function.page(2))
        .contains("Du og 2 kolleger er tilmeldt med den samme formular.")
        .doesNotContain("Deltager 1", "Deltager 3", "Vent ikke");
    assertThat(together(2))
        .containsEntry("others", 2)
        .containsEntry("allOrNone", false)
        .containsEntry("names", List.of());

    function.openList();

    assertThat(function.page(2))
        .contains("Du er tilmeldt sammen med Deltager 1 og Deltager 3.")
        .doesNotContain("Vent ikke");
    assertThat(together(2))
        .containsEntry("others", 2)
        .containsEntry("allOrNone", false)
        .containsEntry("names", List.of("Deltager 1", "Deltager 3"));
  }

  @Test
  void noNameComesOrGoesBeforeStaffHaveLookedAndAfterThatItGoesWithTheParticipant() {
    post(SOME, 1, 2);
    function.confirm(1);
    var before = together(1);
    assertThat(before).containsEntry("others", 1).containsEntry("names", List.of());
    var section = section(1);
    assertThat(section).contains("Du og en kollega er tilmeldt");

    function.confirm(2);
    assertThat(together(1)).as("clicked").isEqualTo(before);
    assertThat(section(1)).as("clicked").isEqualTo(section);
    assertThat(function.page(1)).doesNotContain("Deltager 2");
    leave(2);
    assertThat(together(1)).as("left").isEqualTo(before);
    assertThat(section(1)).as("left").isEqualTo(section);
    assertThat(function.page(1)).doesNotContain("Deltager 2");

    post(SOME, 1, 2);
    function.confirm(2);
    function.openList();
    assertThat(together(1)).containsEntry("names", List.of("Deltager 2"));
    assertThat(function.page(1)).contains("Du er tilmeldt sammen med Deltager 2.");
    leave(2);
    assertThat(together(1)).isEqualTo(before);
    assertThat(function.page(1)).contains("Du og en kollega").doesNotContain("Deltager 2");
  }

  @Test
  void whoWaitsReadsNoNameThoughTheListIsOpen() {
    function.seat(5, 6, 7);
    function.openList();
    post(SOME, 1, 2);
    function.confirm(2);
    function.confirm(1);

    assertThat(function.state(1)).isEqualTo("waiting");
    assertThat(function.state(2)).isEqualTo("confirmed");
    for (var number : List.of(1, 2)) {
      assertThat(together(number)).containsEntry("others", 1).containsEntry("names", List.of());
      assertThat(function.page(number)).contains("Du og en kollega er tilmeldt");
    }
    assertThat(function.page(1)).doesNotContain("Deltager 2");
    assertThat(function.page(2)).doesNotContain("Deltager 1");
  }

  /// What the own page says of the colleagues.
  private String section(int number) {
    var page = function.page(number);
    var from = page.indexOf("party-title");
    return page.substring(from, page.indexOf("</section>", from));
  }

  private Map<String, Object> together(int number) {
    var json = function.send(function.json("http/enrollment", function.mine(number), Map.of()));
    return Answered.part(json.json(), "together");
  }

  private void leave(int number) {
    function.send(function.json("http/confirm", function.mine(number), Map.of("action", "leave")));
  }

  @Test
  void whoDoesNotWantToWaitForTheOthersHasAPlaceAlone() {
    post(NONE, 1, 2, 3);
    function.confirm(1);

    var alone =
        function.send(function.json("http/confirm", function.mine(1), Map.of("action", "alone")));

    assertThat(alone.json()).containsEntry("state", "confirmed");
    assertThat(function.page(1)).doesNotContain("tilmeldt sammen");
    assertThat(function.lines())
        .anyMatch(line -> line.contains("alone " + function.id(1) + " waiting"));
    assertThat(function.confirm(2).json()).containsEntry("why", "with-colleagues");
    assertThat(function.confirm(3).json()).containsEntry("state", "confirmed");
    assertThat(function.roster().in(Enrollment.Confirmed.class)).hasSize(3);
  }

  @Test
  void whoeverComesMeanwhilePassesThemByAndRoomForAllIsOfferedToAllAtOnce() {
    post(NONE, 1, 2, 3);
    function.confirm(1);
    function.confirm(2);
    function.seat(4, 5);
    assertThat(function.confirm(3).json()).containsEntry("why", "with-colleagues");
    assertThat(function.send(function.event("http/network")).body())
        .contains("2 af 4 pladser er ledige");

    function.send(function.json("http/confirm", function.mine(4), Map.of("action", "leave")));

    assertThat(function.roster().in(Enrollment.Offered.class))
        .extracting(Enrollment::id)
        .containsExactly(function.id(1), function.id(2), function.id(3));
    assertThat(function.letters("enrollment-offer")).hasSize(3);
  }

  @Test
  void staffSeeTheRuleWhereTheySeeThePeople() {
    post(NONE, 1, 2);
    function.confirm(1);

    var why = function.handler.order("why-not", "network", EnrollmentFunction.NETWORK);
    assertThat(Answered.parts(why.data(), "waiting").getFirst())
        .containsEntry("why", "with-colleagues")
        .containsEntry("togetherWith", List.of("Deltager 2, unconfirmed"));
    var shown = function.handler.order("show-network", "network", EnrollmentFunction.NETWORK);
    assertThat(function.openList().message())
        .contains("1 of those who wait wants to come with colleagues");
    assertThat(Answered.parts(shown.data(), "roster").getFirst())
        .containsEntry("fit", NONE)
        .containsEntry("together", List.of(function.id(2)));
    assertThat(list()).contains(";kolleger vil have plads alle eller ingen;");
  }

  @Test
  void eachReasonToWaitHasItsWordsInTheListThatIsTakenOut() {
    for (var why : Why.values()) {
      if (why != Why.NOT_ADMITTED) {
        for (var language : Language.values()) {
          var texts = TextBook.load(EnrollmentWiring.class, "pages").in(language);
          assertThat(texts.has("list.why." + why.word())).as(why.word()).isTrue();
        }
      }
    }
  }

  @Test
  void theLettersPromiseNoPlaceByTheClickWhereItGivesNone() {
    post(NONE, 1, 2);
    assertThat(places("enrollment-confirm/" + function.id(1))).isEqualTo("together");
    assertThat(places("enrollment-named/" + function.id(2))).isEqualTo("together");
    var rules = function.event("set-seat-rules");
    rules.put("network", EnrollmentFunction.NETWORK);
    rules.put("admission", "staff");
    function.send(rules);
    post(SOME, 3, 4);
    assertThat(places("enrollment-named/" + function.id(4))).isEqualTo("decided");
  }

  private String places(String key) {
    return Objects.requireNonNull(letter(key).values().get("places"));
  }

  @Test
  void programsHearOfEachFaultByItsPlaceAndNoMoreThanFourAreTaken() {
    var body = body(SOME, 1, 2, 3, 4, 5, 6);
    assertThat(function.send(function.form(body, 1)).body()).contains("\"field\":\"colleagues\"");
    var twice = body(SOME, 1, 2, 2);
    assertThat(function.send(function.form(twice, 1)).body())
        .contains("\"field\":\"colleagues[1].email\"", "address-twice");
    var wrong = body("perhaps", 1, 2);
    assertThat(function.send(function.form(wrong, 1)).body()).contains("\"field\":\"fit\"");
    assertThat(function.roster().enrollments()).isEmpty();
  }

  @Test
  void whatCanNeverFitIsRefusedAtTheFormAndNothingIsStored() {
    var roster = NetworkFixture.aNetwork().roster();
    var limited = after(roster.resized(new Capacity(1, 9, 2), MONDAY));
    try (var small = new EnrollmentFunction(new NetworkFixture(limited))) {
      var reply = small.send(small.form(body(NONE, 1, 2, 3), 1));
      assertThat(reply.status()).isEqualTo(422);
      assertThat(reply.body()).contains("\"field\":\"fit\"", "I er 3, men der kan højst være 2");
      assertThat(small.roster().enrollments()).isEmpty();
      assertThat(small.send(small.form(body(SOME, 1, 2, 3), 1)).status()).isEqualTo(202);
      assertThat(small.roster().enrollments()).hasSize(3);
    }
  }

  @Test
  void eachColleagueCountsForTheLimitsAsAFormOfTheirOwn() {
    for (var office = 0; office < 24; office++) {
      post(SOME, office * 5 + 1, office * 5 + 2, office * 5 + 3, office * 5 + 4, office * 5 + 5);
    }
    assertThat(function.roster().enrollments()).hasSize(120);
    var stored = function.everything();

    assertThat(post(SOME, 201, 202).status()).isEqualTo(202);

    assertThat(function.everything()).isEqualTo(stored);
  }

  @Test
  void aMailboxThatHasHadEnoughGetsNoLetterAndItsColleaguesDo() {
    for (var number = 1; number <= 6; number++) {
      send(person("Karen", "karen+" + number + "@plast.example"));
    }
    var colleagues = colleagues(2);
    colleagues.add(person("Karen", "karen+7@plast.example"));

    var sent = function.send(function.form(body(SOME, 1, colleagues), 1));

    assertThat(sent.status()).isEqualTo(202);

    assertThat(function.roster().enrollments()).hasSize(9);
    assertThat(function.letters("enrollment-named")).hasSize(1);
    assertThat(function.letters("enrollment-named/" + function.id(2))).hasSize(1);
    assertThat(function.letters("enrollment-confirm/" + function.id(1))).hasSize(1);
  }

  @Test
  void twoAddressesOfOneMailboxAreCountedTogether() {
    var colleagues = colleagues(2);
    colleagues.add(person("Karen", "deltager2+x@firma2.example"));

    var sent = function.send(function.form(body(SOME, 1, colleagues), 1));

    assertThat(sent.status()).isEqualTo(202);

    assertThat(function.letters("enrollment-named")).hasSize(2);
  }

  private void send(Map<String, Object> who) {
    var fields = new LinkedHashMap<>(who);
    fields.put("company", "Plast");
    assertThat(function.send(function.form(fields, 1)).status()).isEqualTo(202);
  }

  private Answered post(String fit, int first, int... others) {
    return function.send(function.form(body(fit, first, others), first));
  }

  private static Map<String, Object> body(String fit, int first, int... others) {
    return body(fit, first, colleagues(others));
  }

  private static Map<String, Object> body(
      String fit, int first, List<Map<String, Object>> colleagues) {
    var fields = EnrollmentFunction.fields(first);
    fields.put("colleagues", colleagues);
    fields.put("fit", fit);
    return fields;
  }

  private static List<Map<String, Object>> colleagues(int... others) {
    var colleagues = new ArrayList<Map<String, Object>>();
    for (var other : others) {
      var person = SamplePeople.person(other);
      colleagues.add(person(person.name(), person.address().value()));
    }
    return colleagues;
  }

  private static Map<String, Object> person(String name, String email) {
    return new LinkedHashMap<>(Map.of("name", name, "email", email));
  }

  private Letter letter(String key) {
    var full = function.letters(key).getFirst();
    return function.stored.deliveries().of(full).orElseThrow().letter();
  }

  private String list() {
    var event = function.handler.linked("list", new LinkSubject.OfList(FIRST, "waiting"));
    return function.send(event).body();
  }
}
