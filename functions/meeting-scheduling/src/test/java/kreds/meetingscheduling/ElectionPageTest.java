package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// A group elects its contact person and deputy: the page, and the vote with and without a browser.
final class ElectionPageTest {
  /// By which others are known.
  private static final Pattern IDENTIFIER = Pattern.compile("[\"'>-]e-[0-9]");

  @Test
  void everybodyWithAPlaceStandsAndNobodyIsNamedByAnIdentifier() {
    try (var group = Electing.with(3)) {
      var door = group.door();
      assertThat(door.send(group.order("contact", "deputy")).message())
          .isEqualTo("ballot-1 is open until 2027-01-25T12:00; asked to vote: 3 participants.");
      assertThat(door.letters("ballot-asked")).hasSize(3);
      assertThat(door.send(group.order("deputy", "contact")).message())
          .isEqualTo("ballot-1 is open already; nobody is written to again.");

      var page = group.page("e-1");
      assertThat(page)
          .contains(
              "Hvem skal tale for gruppen?",
              "<legend>Kontaktperson</legend>",
              "<legend>Stedfortræder</legend>",
              "id=\"f-contact-2\" name=\"contact\" value=\"2\"",
              "id=\"f-deputy-3\" name=\"deputy\" value=\"3\"",
              "Deltager 3",
              "Ingen bestemt",
              "Jeg stiller ikke op",
              "Send din stemme")
          .doesNotContain(
              "Hvad skal de næste møder handle om?", "formaction", "kr.", "Du har stemt.")
          .doesNotContainPattern(IDENTIFIER);
      var read = group.program("e-1");
      assertThat(read.body()).doesNotContainPattern(IDENTIFIER);
      assertThat(Answered.parts(read.json(), "options")).hasSize(6);
      assertThat(Answered.parts(read.json(), "options").getFirst())
          .containsEntry("id", "contact-1")
          .containsEntry("title", "Deltager 1")
          .containsEntry("post", "contact")
          .containsEntry("person", 1);
    }
  }

  @Test
  void aBrowserVotesAndIsShownTheVoteThatCanBeChanged() {
    try (var group = Electing.with(3)) {
      group.door().send(group.order("contact", "deputy"));

      var sent = group.form("e-1", Map.of("ballot", "1", "contact", "2", "deputy", ""));
      assertThat(sent.status()).as(sent.body()).isLessThan(400);

      assertThat(group.page("e-1"))
          .contains("Du har stemt.", "Gem ændringen")
          .containsPattern("id=\"f-contact-2\"[^>]* checked")
          .containsPattern("id=\"f-deputy\"[^>]* checked")
          .doesNotContainPattern("id=\"f-contact\"[^>]* checked");
      assertThat(group.page("e-2")).as("secret").doesNotContain("Du har stemt.");
      assertThat(group.vote("e-1", "{\"ballot\": 1, \"contact\": 3}").json())
          .containsEntry("chosen", List.of("contact-3"));
      assertThat(group.page("e-1")).containsPattern("id=\"f-contact-3\"[^>]* checked");
    }
  }

  @Test
  void whoDoesNotStandIsOnTheListNoMoreAndWhoVotedForThemReadsSo() {
    try (var group = Electing.with(3)) {
      group.door().send(group.order("contact", "deputy"));
      group.vote("e-1", "{\"ballot\": 1, \"contact\": 2}");

      var no = group.form("e-2", Map.of("ballot", "1", "not-standing", "true", "deputy", "1"));
      assertThat(no.status()).isLessThan(400);

      assertThat(group.page("e-2")).containsPattern("id=\"f-not-standing\"[^>]* checked");
      assertThat(group.page("e-1"))
          .contains("En, du har stemt på, stiller ikke længere op.")
          .doesNotContain("Deltager 2", "f-contact-2");
      var late = group.form("e-3", Map.of("ballot", "1", "contact", "2"));
      assertThat(late.status()).isEqualTo(422);
      assertThat(late.body())
          .contains(
              "Du har valgt en, der ikke stiller op. Vælg en anden.", "id=\"f-contact-fault\"");
      var program = group.vote("e-3", "{\"ballot\": 1, \"contact\": 2}");
      assertThat(program.status()).isEqualTo(422);
      assertThat(program.body()).contains("person-not-standing", "\"field\":\"contact\"");
      assertThat(group.vote("e-2", "{\"ballot\": 1, \"contact\": 2}").status())
          .as("they stand after all")
          .isEqualTo(200);
      assertThat(group.page("e-1")).contains("Deltager 2").doesNotContain("ikke længere op");
    }
  }

  @Test
  void whatIsNoVoteIsToldAtItsPlace() {
    try (var group = Electing.with(2)) {
      group.door().send(group.order("contact"));

      assertThat(group.page("e-1"))
          .contains("Kontaktperson")
          .doesNotContain("Stedfortræder</legend>");
      for (var nobody : List.of("{\"ballot\": 1}", "{\"ballot\": 1, \"contact\": \"\"}")) {
        var empty = group.vote("e-1", nobody);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("nothing-chosen", "\"field\":\"contact\"");
      }
      assertThat(group.form("e-1", Map.of("ballot", "1", "contact", "")).body())
          .contains("Vælg mindst", "id=\"f-contact-fault\"");
      var unknown = group.vote("e-1", "{\"ballot\": 1, \"contact\": 9}");
      assertThat(unknown.status()).isEqualTo(422);
      assertThat(unknown.body()).contains("option-unknown", "\"field\":\"contact\"");
      assertThat(group.vote("e-1", "{\"ballot\": 1, \"contact\": \"e-2\"}").status())
          .isEqualTo(422);
      assertThat(group.vote("e-1", "{\"ballot\": 1, \"deputy\": 2}").body())
          .contains("option-unknown", "\"field\":\"deputy\"");
      assertThat(group.vote("e-1", "{\"ballot\": 2, \"contact\": 2}").status()).isEqualTo(409);
    }
  }

  @Test
  void aNoOrAVoteIsTakenBackByAnEmptyOne() {
    try (var group = Electing.with(3)) {
      group.door().send(group.order("contact", "deputy"));
      group.form("e-2", Map.of("ballot", "1", "not-standing", "true"));
      assertThat(group.page("e-2"))
          .contains("Du har ikke stemt på nogen endnu")
          .doesNotContain("Du har stemt.");
      assertThat(group.page("e-1")).doesNotContain("Deltager 2");

      var empty = Map.of("ballot", "1", "contact", "", "deputy", "");
      assertThat(group.form("e-2", empty).status()).isLessThan(400);

      assertThat(group.page("e-2")).contains("Du har taget det tilbage");
      assertThat(group.page("e-1")).contains("Deltager 2");
      assertThat(group.form("e-1", empty).status()).as("who has said nothing").isEqualTo(422);
      assertThat(group.shown("ballot-1").message()).startsWith("ballot-1: 0 of 3 have voted.");
    }
  }

  @Test
  void whereOnePostIsElectedNoOtherIsSpokenOf() {
    try (var group = Electing.with(3)) {
      group.set("deputy", "e-2");
      group.door().send(group.order("contact"));

      assertThat(group.page("e-1"))
          .contains(
              "Hvem skal være gruppens kontaktperson?",
              "Gruppen har ingen kontaktperson lige nu.",
              "er stedfortræder og kan derfor ikke vælges som kontaktperson.",
              "Jeg stiller ikke op")
          .doesNotContain("begge poster", "f-contact-2", "Alle, der har en plads");
      assertThat(group.page("e-2"))
          .as("who does not stand says no no")
          .doesNotContain("Jeg stiller ikke op");
      var own = group.vote("e-2", "{\"ballot\": 1, \"contact\": 2}");
      assertThat(own.body()).contains("person-not-standing");
      assertThat(
              group
                  .door()
                  .stored
                  .deliveries()
                  .of("ballot-asked/e-1/1")
                  .orElseThrow()
                  .letter()
                  .values())
          .containsEntry("vote", "contact");
    }
  }

  @Test
  void aFormOfAnEarlierBallotIsShownBackInItsOwnWords() {
    try (var group = Electing.with(4)) {
      group.door().send(group.order("contact"));
      group.door().leave(1);
      group.door().function.round();
      var close = group.door().event("close-inquiry");
      close.put("inquiry", "ballot-1");
      group.door().send(close);
      group.door().send(group.order("contact"));

      var stale = group.form("e-2", Map.of("ballot", "1", "contact", "3"));

      assertThat(stale.status()).isEqualTo(409);
      assertThat(stale.body()).contains("Kontaktperson: Deltager 3").doesNotContain("Deltager 4");
    }
  }

  @Test
  void aPreviewOfAnElectionIsNotSentAndCostsNothing() {
    try (var group = Electing.with(2)) {
      group.door().send(group.order("contact"));
      var visit = group.door().visit("vote", group.link("e-1"));
      visit.put("queryStringParameters", Map.of("action", "preview"));
      var page =
          group.door().send(HandlerUnderTest.asForm(visit, Map.of("ballot", "1", "contact", "2")));
      assertThat(page.body()).contains("ikke sendt endnu").doesNotContain("Du har stemt.");
      var json =
          group
              .door()
              .json(
                  group.door().visit("vote", group.link("e-1")),
                  "{\"ballot\": 1, \"contact\": 99}");
      json.put("queryStringParameters", Map.of("action", "preview"));
      assertThat(group.door().send(json).status()).isEqualTo(422);
      var good =
          group
              .door()
              .json(
                  group.door().visit("vote", group.link("e-1")), "{\"ballot\": 1, \"contact\": 2}");
      good.put("queryStringParameters", Map.of("action", "preview"));
      assertThat(group.door().send(good).json()).doesNotContainKey("price");
    }
  }

  @Test
  void whoOnlySaysThatTheyDoNotStandHasNotVoted() {
    try (var group = Electing.with(3)) {
      group.door().send(group.order("contact", "deputy"));
      group.vote("e-2", "{\"ballot\": 1, \"not-standing\": true}");
      group.vote("e-1", "{\"ballot\": 1, \"contact\": 2}");
      group.vote("e-1", "{\"ballot\": 1, \"contact\": 3}");

      var shown = group.shown("ballot-1");

      assertThat(shown.message()).startsWith("ballot-1: 1 of 3 have voted.");
      assertThat(Answered.parts(shown.data(), "voted"))
          .extracting(each -> each.get("name"))
          .containsExactly("Deltager 1");
      assertThat(Answered.parts(shown.data(), "silent"))
          .extracting(each -> each.get("name"))
          .containsExactly("Deltager 2", "Deltager 3");
      assertThat(shown.next("close-inquiry")).containsEntry("inquiry", "ballot-1");
    }
  }

  @Test
  void untilItIsCountedThePageDoesNotSayThatNobodyWillCountIt() {
    try (var group = Electing.with(2)) {
      var door = group.door();
      door.send(group.order("contact"));
      group.vote("e-1", "{\"ballot\": 1, \"contact\": 2}");
      door.clock.set("2027-01-25T12:00:01+01:00");

      assertThat(group.page("e-1"))
          .contains("Stemmerne bliver talt op nu")
          .doesNotContain("årets forløb sluttede", "Send din stemme");
      var english = door.visit("ballot", group.link("e-1"));
      english.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(english).body()).contains("The votes are being counted now");

      door.function.round();
      door.function.round();
      assertThat(group.page("e-1"))
          .contains("1 af 2 stemte")
          .doesNotContain("bliver talt op nu", "Der blev ikke valgt nogen");
    }
  }

  /// There was none before, so there is no other.
  @Test
  void ofAPostThatNobodyWasNamedForNoMoreIsSaidThanThat() {
    try (var group = Electing.with(2)) {
      group.door().send(group.order("contact", "deputy"));
      group.vote("e-1", "{\"ballot\": 1, \"contact\": 2}");
      group.over();

      assertThat(group.page("e-1")).contains("Der blev ikke valgt nogen stedfortræder.");
    }
  }

  @Test
  void inEnglishItReadsEnglish() {
    try (var group = Electing.with(2)) {
      var door = group.door();
      door.send(group.order("contact", "deputy"));
      var visit = door.visit("ballot", group.link("e-1"));
      visit.put("queryStringParameters", Map.of("lang", "en"));

      assertThat(door.send(visit).body())
          .contains(
              "Who shall speak for the group?",
              "<legend>Contact person</legend>",
              "<legend>Deputy</legend>",
              "Nobody in particular",
              "I do not stand for election");
    }
  }

  @Test
  void onceItIsOverEverybodyReadsWhoIsElectedAndTheCounts() {
    try (var group = Electing.with(3)) {
      var door = group.door();
      door.send(group.order("contact", "deputy"));
      group.vote("e-1", "{\"ballot\": 1, \"contact\": 2, \"deputy\": 2}");
      group.vote("e-2", "{\"ballot\": 1, \"contact\": 2, \"deputy\": 3}");
      group.vote("e-3", "{\"ballot\": 1, \"deputy\": 3}");
      group.over();

      assertThat(door.letters("ballot-result")).hasSize(3);
      assertThat(door.letters("ballot-over")).hasSize(1);
      var page = group.page("e-3");
      assertThat(page)
          .contains("3 af 3", "Deltager 2", "2 stemmer", "1 stemme", "<strong>Valgt</strong>")
          .doesNotContain("name=\"contact\"", "kr.", "0 stemmer", "Deltager 1")
          .doesNotContainPattern(IDENTIFIER);
      assertThat(page.split("<strong>Valgt</strong>", -1)).as("one for each post").hasSize(3);
      assertThat(group.vote("e-3", "{\"ballot\": 1, \"contact\": 1}").status()).isEqualTo(409);
      assertThat(group.posts()).isEqualTo("Now contact person: Deltager 2, deputy: Deltager 3.");
      assertThat(group.shown("ballot-1").message())
          .isEqualTo(
              "ballot-1: 3 of 3 have voted. It takes no more answers. Elected: contact person"
                  + " Deltager 2, deputy Deltager 3.");

      assertThat(group.set("deputy", "e-1").ok()).isTrue();
      var read = group.program("e-3").json();
      assertThat(Answered.parts(read, "options"))
          .as("those who got votes and nobody else, whatever came of it since")
          .extracting(each -> each.get("id"))
          .containsExactlyInAnyOrder("contact-2", "deputy-2", "deputy-3");
      assertThat(Answered.parts(Answered.part(read, "result"), "counts"))
          .extracting(each -> each.get("id"))
          .containsExactlyInAnyOrder("contact-2", "deputy-2", "deputy-3");
      assertThat(Answered.parts(group.shown("ballot-1").data(), "options"))
          .as("staff, too")
          .extracting(each -> each.get("id"))
          .containsExactlyInAnyOrder("contact-2", "deputy-2", "deputy-3");
      group.set("deputy", "e-3");
      door.leave(2);
      assertThat(Answered.parts(group.program("e-3").json(), "options"))
          .extracting(each -> each.get("person"))
          .doesNotContain(2);
      assertThat(group.page("e-3"))
          .contains("En, der ikke længere er med")
          .doesNotContain("Deltager 2");
      assertThat(group.posts()).isEqualTo("Now contact person: nobody, deputy: Deltager 3.");
    }
  }
}
