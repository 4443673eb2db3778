package kreds.meetingscheduling;

import static kreds.testing.handler.Answered.part;
import static kreds.testing.handler.Answered.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The staff's page about what a run costs: a table, a plot, and what they rest on.
final class BudgetPageTest {
  private static final String NBSP = "\u00A0";

  private final Door door = Door.with(3);

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void itShowsTheFiguresInATableAndTheSameAsADrawing() {
    door.order("set-costs");

    var answered = opened("da");

    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.header("cache-control")).isEqualTo("no-store");
    assertThat(answered.body())
        .contains(
            "<meta name=\"robots\" content=\"noindex\">",
            "Pris pr. deltager ved hvert deltagerantal",
            "<td class=\"number\">22.401,00" + NBSP + "kr.</td>",
            "<td class=\"number\">28.001,25" + NBSP + "kr.</td>",
            "Lokale og forplejning",
            "1.850,50" + NBSP + "kr.",
            "pr. møde",
            "pr. deltager",
            "Der er regnet med 5 møder, som sekretariatet har angivet.",
            "betaler 125" + NBSP + "% af prisen",
            "Prisen er ikke fastsat",
            "Disse virksomheder står ikke i registret og betaler som ikke-medlemmer: Firma 1 A/S,"
                + " Firma 2 A/S, Firma 3 A/S",
            "<svg viewBox=\"0 0 480 300\" role=\"img\" aria-labelledby=\"plot-title plot-text\">",
            "<polyline class=\"curve\" points=\"92,",
            "class=\"now\"")
        .doesNotContain("class=\"asked\"", "Deltager 1", "style=");
  }

  @Test
  void whereAPriceIsAskedItSaysWhatIsOver() {
    var event = door.event("set-costs");
    event.put("price", "4.200,50");
    door.send(event);

    assertThat(opened("da").body())
        .contains(
            "Overskud ved den fastsatte pris",
            "Til den fastsatte pris, 4.200,50" + NBSP + "kr., skal der mindst 13 deltagere til",
            "3 × 5.250,63" + NBSP + "kr.",
            "class=\"asked\"");
  }

  @Test
  void theEstimateHasThePagesOwnWordsAndEnglishHasItsOwn() {
    var page = opened("en").body();

    assertThat(page)
        .contains(
            "<h1>Budget</h1>",
            ">Speakers</th>",
            "Venue, food, facilitator and administration",
            "DKK" + NBSP + "24,000.00",
            "The curve falls from DKK" + NBSP + "24,000.00 with 2 participants",
            "Counted for 5 meetings, as is usual.")
        .doesNotContain("Price for non-members", "Further participants");
    assertThat(opened("da").body()).contains(">Oplægsholdere</th>");
  }

  @Test
  void aRunWithoutCostsAndPeopleHasAPageToo() {
    try (var nobody = Door.with(0)) {
      var event = nobody.event("set-costs");
      event.put("costs", List.of(Map.of("what", "Alt", "amount", 0)));
      nobody.send(event);
      var token = token(nobody.order("show-budget").data());

      assertThat(nobody.send(nobody.visit("budget", token)).status()).isEqualTo(200);
      assertThat(nobody.order("show-budget").message())
          .startsWith("0 people have a place. What each pays is not known yet.");
    }
  }

  @Test
  void programsReadTheSameFigures() {
    door.order("set-costs");
    var data = door.order("show-budget").data();
    var event = HandlerUnderTest.asJson(door.visit("budget", token(data)), Map.of());

    var json = door.send(event).json();

    assertThat(json.get("table")).isEqualTo(data.get("table"));
    assertThat(parts(json, "costs")).hasSize(5);
    assertThat(part(json, "tariff"))
        .isEqualTo(Map.of("nonMember", 125, "secondSeat", 80, "credit", "meetings-left"));
  }

  @Test
  void openingItChangesNothingAndAnotherLinkOpensItNot() {
    door.order("show-budget");
    var before = door.function.everything();
    opened("da");
    assertThat(door.function.everything()).isEqualTo(before);

    for (var what : List.of(LinkSubject.OfBudget.INVOICES, "else")) {
      var token = door.function.token(new LinkSubject.OfBudget(Door.RUN, what));
      assertThat(door.send(door.visit("budget", token)).status()).as(what).isEqualTo(404);
    }
    var unknown = new LinkSubject.OfBudget(new RunId("ukendt", 1), LinkSubject.OfBudget.FIGURES);
    assertThat(door.send(door.visit("budget", door.function.token(unknown))).status())
        .isEqualTo(404);
  }

  private Answered opened(String language) {
    var event = door.visit("budget", token(door.order("show-budget").data()));
    event.put("queryStringParameters", Map.of("lang", language));
    return door.send(event);
  }

  /// What an answer's link ends in.
  static String token(Map<String, Object> data) {
    return String.valueOf(data.get("link")).replaceAll(".*/budgets/([^/]+).*", "$1");
  }
}
