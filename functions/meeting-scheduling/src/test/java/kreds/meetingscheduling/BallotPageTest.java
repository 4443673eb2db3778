package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// A ballot from the order to the result, by the samples in `events/` (S15).
final class BallotPageTest {
  private static final Map<String, String> CHOICE =
      Map.of("ballot", "1", "theme-2", "true", "speaker-1", "true", "date-2", "true");

  @Test
  void staffOpenItEachVotesByTheLinkAndSeesNothingOfTheOthers() {
    try (var door = Door.with(2)) {
      var opened = door.order("open-ballot");
      assertThat(opened.message())
          .isEqualTo("ballot-1 is open until 2027-01-25T12:00; asked to vote: 2 participants.");
      assertThat(door.letters("ballot-asked"))
          .containsExactly("ballot-asked/e-1/1", "ballot-asked/e-2/1");
      assertThat(door.order("open-ballot").message())
          .isEqualTo("ballot-1 is open already; nobody is written to again.");

      var mine = ballot(door, "e-1");
      door.faults.reset();
      var page = door.send(door.visit("ballot", mine));
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains(
              "Hvad skal de næste møder handle om?",
              "Temaer: vælg højst 3",
              "Oplægsholdere: vælg højst 2",
              "Jens Juul: Omstilling på ti minutter",
              "Uden oplægsholderne nedenfor ville det være 20.000\u00A0kr. uden moms for hver",
              "Koster hver af jer 4.000\u00A0kr. mere.",
              "Alle beløb er rundet op til hele kroner",
              "Til temaet »Genanvendt råvare i maskinerne«.",
              "id=\"f-date-2\"")
          .doesNotContain("stemmer</", "Du har stemt.", "Tallene er prisen");

      assertThat(door.send(door.visit("vote", mine)).json())
          .containsEntry("ballot", 1)
          .containsEntry("chosen", List.of("date-2", "speaker-1", "theme-2"));
      var lines = door.function.audited().size();
      assertThat(door.send(door.visit("vote", mine)).status()).isEqualTo(200);
      assertThat(door.function.audited()).as("the same again writes nothing").hasSize(lines);

      assertThat(door.send(door.visit("ballot", mine)).body())
          .contains("Du har stemt.", "Gem ændringen", "Med det, du har valgt, betaler hver 24.000")
          .contains("value=\"true\" checked");
      assertThat(door.send(door.visit("ballot", ballot(door, "e-2"))).body())
          .contains("Send din stemme")
          .doesNotContain("value=\"true\" checked", "1 stemme");
    }
  }

  @Test
  void whatAChoiceCostsIsSeenWithoutVoting() {
    try (var door = Door.with(2)) {
      door.order("open-ballot");
      var mine = ballot(door, "e-1");
      var lines = door.function.audited().size();

      var preview = form(door, mine, CHOICE);
      preview.put("queryStringParameters", Map.of("action", "preview"));
      preview.put("rawQueryString", "action=preview");
      var page = door.send(preview);

      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains(
              "Dette valg er ikke sendt endnu.",
              "Med det, du har valgt, betaler hver 24.000\u00A0kr. uden moms ved 2 deltagere.",
              "value=\"true\" checked",
              "Send din stemme")
          .doesNotContain("Du har stemt.");
      assertThat(door.function.audited()).hasSize(lines);
      assertThat(door.order("show-inquiry").refusal()).isEqualTo("inquiry-unknown");
      assertThat(show(door).message()).startsWith("ballot-1: 0 of 2 have voted.");

      door.send(door.visit("vote", mine));
      assertThat(door.send(preview).body())
          .as("it is the vote that stands")
          .contains("Du har stemt.")
          .doesNotContain("ikke sendt endnu");
      var json = door.json(door.visit("vote", mine), "{\"ballot\": 1, \"speaker-2\": true}");
      json.put("queryStringParameters", Map.of("action", "preview"));
      assertThat(Answered.part(door.send(json).json(), "price")).containsEntry("now", "26250.00");
    }
  }

  @Test
  void aChoiceThatIsTooMuchIsToldAtItsPlaceInBothLanguages() {
    try (var door = Door.with(2)) {
      var event = door.event("open-ballot");
      event.put("most", 25_000);
      door.send(event);
      var mine = ballot(door, "e-1");

      var dear = form(door, mine, Map.of("ballot", "1", "speaker-2", "on"));
      var refused = door.send(dear);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body())
          .contains(
              "Med dit valg kommer udgifterne op på 26.250\u00A0kr. uden moms for hver, og det må højst"
                  + " blive 25.000\u00A0kr. for hver. Vælg")
          .contains("id=\"f-speaker-2-fault\"");
      dear.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(dear).body())
          .contains("With your choice the costs come to DKK\u00A026,250 for each excluding VAT");
      dear.put("queryStringParameters", Map.of("action", "preview"));
      assertThat(door.send(dear).body()).contains("Det er mere end de 25.000");

      assertThat(problems(door, mine, "{\"ballot\": 1}")).contains("nothing-chosen");
      assertThat(problems(door, mine, "{\"ballot\": 1, \"theme-9\": true}"))
          .contains("option-unknown");
      assertThat(
              problems(
                  door,
                  mine,
                  "{\"ballot\": 1, \"theme-1\": true, \"theme-2\": true, \"theme-3\": true,"
                      + " \"theme-4\": true}"))
          .contains("too-many-themes");
      assertThat(
              problems(
                  door,
                  mine,
                  "{\"ballot\": 1, \"speaker-1\": true, \"speaker-2\": true, \"speaker-3\": true}"))
          .contains("too-many-speakers");
      assertThat(problems(door, mine, "{\"theme-1\": true}")).contains("\"field\":\"ballot\"");
      assertThat(door.letters("ballot-result")).isEmpty();
    }
  }

  /// What they pay does not change; what they choose must be carried by it.
  @Test
  void whereAPriceIsSetThePageSaysItAndWhatTheCostsComeTo() {
    try (var door = Door.with(2)) {
      var costs = door.event("set-costs");
      costs.keySet().retainAll(List.of("command", "actor", "network"));
      costs.put("costs", List.of(Map.of("what", "Alt", "amount", 40_000)));
      costs.put("price", 30_000);
      costs.put("nonMember", 150);
      assertThat(door.send(costs).ok()).isTrue();
      var ballot = door.event("open-ballot");
      ballot.remove("instead");
      assertThat(door.send(ballot).ok()).isTrue();
      var mine = ballot(door, "e-1");

      assertThat(door.send(door.visit("ballot", mine)).body())
          .contains(
              "Prisen for at deltage er fastsat til 30.000\u00A0kr. uden moms, og den ændres ikke",
              "Uden oplægsholderne nedenfor svarer udgifterne til 13.334\u00A0kr. uden moms for hver",
              "Øger udgifterne med 2.666\u00A0kr. for hver.",
              "Tallene er prisen for den første deltager fra en medlemsvirksomhed. Virksomheder, der ikke"
                  + " er medlemmer, betaler 150\u00A0% af den",
              "Alle beløb er rundet op til hele kroner")
          .doesNotContain("betaler hver");
      var preview = form(door, mine, CHOICE);
      preview.put("queryStringParameters", Map.of("action", "preview"));
      assertThat(door.send(preview).body())
          .contains("Med det, du har valgt, svarer udgifterne til 16.000\u00A0kr. uden moms");
      var json = door.json(door.visit("vote", mine), "{\"ballot\": 1, \"speaker-1\": true}");
      json.put("queryStringParameters", Map.of("action", "preview"));
      var previewed = door.send(json).json();
      assertThat(Answered.part(previewed, "price")).containsEntry("now", "30000.00");
      assertThat(Answered.part(previewed, "cost")).containsEntry("now", "16000.00");

      door.send(door.visit("vote", mine));
      door.clock.set("2027-01-25T12:00:00+01:00");
      door.function.round();
      door.function.round();
      assertThat(door.send(door.visit("ballot", mine)).body())
          .contains(
              "ændrer ikke prisen: 30.000",
              "Det er prisen for den første deltager fra en medlemsvirksomhed");
    }
  }

  @Test
  void whereNobodyVotesThePageSaysThatNothingWasChosen() {
    try (var door = Door.with(2)) {
      door.order("open-ballot");
      door.clock.set("2027-01-25T12:00:00+01:00");
      door.function.round();
      door.function.round();

      var over = door.visit("ballot", ballot(door, "e-1"));
      assertThat(door.send(over).body())
          .contains(
              "Afstemningen er slut. Ingen stemte.",
              "Der blev ikke valgt noget, så prisen er som før: 24.000")
          .doesNotContain("Det, gruppen har valgt", "0 af 2", "får flest stemmer");
      over.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(over).body()).contains("Nothing was chosen, so the price is as before");
      var shown = show(door);
      assertThat(shown.message()).contains("0 of 2 have voted", "Nothing was chosen.");
      assertThat(shown.text("toFill")).contains("open-ballot", "fill=[dates, closes]");
      var another = door.event("open-ballot");
      another.put("closes", "2027-02-01T12:00");
      assertThat(door.send(another).message()).startsWith("ballot-2 is open");
      assertThat(show(door).text("toFill"))
          .as("another has been asked since")
          .doesNotContain("open-ballot");
    }
  }

  @Test
  void countsAreSeenOnceThreeHaveVotedAndWhoHasVotedOnlyThen() {
    try (var door = Door.with(4)) {
      door.order("open-ballot");
      for (var who : List.of("e-1", "e-2")) {
        door.send(form(door, ballot(door, who), CHOICE));
      }
      assertThat(Answered.parts(show(door).data(), "voted")).as("while it is open").hasSize(2);
      var two = door.stored.meetings().ofRun(Door.RUN);
      door.send(form(door, ballot(door, "e-3"), CHOICE));
      assertThat(two.group().getFirst().answers()).hasSize(2);
      // One takes the vote back again.
      door.send(form(door, ballot(door, "e-3"), Map.of("ballot", "1")));
      var close = door.event("close-inquiry");
      close.put("inquiry", "ballot-1");
      var closed = door.send(close);
      assertThat(closed.message()).contains("2 of 4 have voted");
      assertThat(Answered.parts(closed.data(), "voted")).isEmpty();
      assertThat(Answered.parts(closed.data(), "silent")).isEmpty();
      assertThat(closed.text("data")).contains("chosen=true").doesNotContain("votes=");
      var read = door.send(door.json(door.visit("ballot", ballot(door, "e-4")), ""));
      assertThat(read.body()).doesNotContain("\"votes\"");

      var again = door.event("open-ballot");
      door.send(again);
      for (var who : List.of("e-1", "e-2", "e-3")) {
        var second = new java.util.HashMap<>(CHOICE);
        second.put("ballot", "2");
        door.send(form(door, ballot(door, who), second));
      }
      close.put("inquiry", "ballot-2");
      assertThat(Answered.parts(door.send(close).data(), "voted")).hasSize(3);
      assertThat(door.send(door.visit("ballot", ballot(door, "e-4"))).body())
          .contains("3 stemmer", "0 stemmer", "Andre afstemninger", "ballots/")
          .doesNotContain("Der er for få stemmer");
      var first = door.function.token(new LinkSubject.OfBallot(Door.RUN, "e-4", 1));
      assertThat(door.send(door.visit("ballot", first)).body())
          .as("an earlier result is read still")
          .contains("2 af 4 stemte", "Der er for få stemmer");
    }
  }

  @Test
  void aVoteIsTakenBackByAnEmptyOneAndAPreviewChecksWhatItIsAsked() {
    try (var door = Door.with(2)) {
      door.order("open-ballot");
      var mine = ballot(door, "e-1");
      assertThat(door.send(form(door, mine, Map.of("ballot", "1"))).status())
          .as("nobody begins with nothing")
          .isEqualTo(422);
      door.send(form(door, mine, CHOICE));
      assertThat(door.send(form(door, mine, Map.of("ballot", "1"))).status()).isLessThan(400);
      assertThat(door.send(door.visit("ballot", mine)).body())
          .contains("Du har taget din stemme tilbage.", "Send din stemme")
          .doesNotContain("Du har stemt.", " checked");
      assertThat(show(door).message()).startsWith("ballot-1: 0 of 2 have voted.");
      var lines = door.function.audited().size();
      var again = door.send(door.json(door.visit("vote", mine), "{\"ballot\": 1}"));
      assertThat(again.json()).containsEntry("chosen", List.of());
      assertThat(door.function.audited()).as("twice is once").hasSize(lines);

      for (var wrong : List.of("\"theme-9\": true", "\"speaker-9\": true")) {
        var json = door.json(door.visit("vote", mine), "{\"ballot\": 1, " + wrong + "}");
        json.put("queryStringParameters", Map.of("action", "preview"));
        var refused = door.send(json);
        assertThat(refused.status()).as(wrong).isEqualTo(422);
        assertThat(refused.body()).contains("option-unknown");
      }
    }
  }

  @Test
  void whenItIsOverEverybodySeesTheCountsAndStaffWhatIsToBePlanned() {
    try (var door = Door.with(2)) {
      door.order("open-ballot");
      var mine = ballot(door, "e-1");
      door.send(door.visit("vote", mine));
      door.clock.set("2027-01-25T12:00:00+01:00");
      door.function.round();
      door.function.round();

      assertThat(door.letters("ballot-result"))
          .containsExactly("ballot-result/e-1/1", "ballot-result/e-2/1");
      assertThat(door.letters("ballot-over")).hasSize(1);
      var other = door.send(door.visit("ballot", ballot(door, "e-2")));
      assertThat(other.body())
          .contains(
              "Afstemningen er slut. 1 af 2 stemte.",
              "Der er for få stemmer",
              "<strong>Valgt</strong>",
              "ændrer ikke prisen: 24.000")
          .doesNotContain("<form method=\"post\"", "Din stemme", "1 stemme", "0 stemmer");
      assertThat(door.send(door.visit("ballot", mine)).body()).contains("· Din stemme");
      assertThat(door.send(door.visit("vote", mine)).status()).isEqualTo(200);
      var late = form(door, ballot(door, "e-2"), CHOICE);
      assertThat(door.send(late).status()).isEqualTo(409);

      var shown = show(door);
      assertThat(shown.message())
          .isEqualTo(
              "ballot-1: 1 of 2 have voted. It takes no more answers. Chosen: 3 choices. Each paid"
                  + " 24000.00 kr. without VAT before, and pays 24000.00 kr. with that.");
      assertThat(shown.next("set-costs")).containsEntry("dryRun", true);
      assertThat(door.send(shown.next("set-costs")).message())
          .startsWith("Nothing is changed yet.");
      assertThat(shown.text("toFill"))
          .as("the date is chosen, and nobody is invited to no place")
          .contains("schedule-meeting", "Genanvendt råvare i maskinerne", "fill=[place]")
          .contains("ask-speaker", "fill=[meeting, email]")
          .doesNotContain("plan-meeting", "pollDeadline");
      assertThat(door.order("today").text("data")).contains("choice-not-planned");
    }
  }

  /// A theme and a date are one meeting; of what there is more of each is one of its own.
  @Test
  void whatIsOfferedIsAsManyMeetingsAsWereChosen() {
    try (var door = Door.with(2)) {
      var event = door.event("open-ballot");
      event.put("speakers", List.of(Map.of("name", "Jens Juul", "fee", 1_000)));
      door.send(event);
      var mine = ballot(door, "e-1");
      door.send(
          form(
              door,
              mine,
              Map.of(
                  "ballot",
                  "1",
                  "theme-1",
                  "on",
                  "theme-2",
                  "on",
                  "date-2",
                  "on",
                  "speaker-1",
                  "on")));
      close(door, "ballot-1");
      assertThat(offered(show(door)))
          .containsExactly(
              "schedule-meeting Oppetid og korte omstillinger [place]",
              "plan-meeting Genanvendt råvare i maskinerne [dates, pollDeadline]",
              "ask-speaker  [meeting, email, subject]");

      event.keySet().removeAll(List.of("themes", "speakers", "chooseThemes", "chooseSpeakers"));
      door.send(event);
      door.send(form(door, mine, Map.of("ballot", "2", "date-1", "on")));
      close(door, "ballot-2");
      var shown = door.event("show-inquiry");
      shown.put("inquiry", "ballot-2");
      assertThat(offered(door.send(shown))).containsExactly("schedule-meeting  [title, place]");
    }
  }

  private static void close(Door door, String inquiry) {
    var close = door.event("close-inquiry");
    close.put("inquiry", inquiry);
    assertThat(door.send(close).ok()).isTrue();
  }

  private static List<String> offered(Answered shown) {
    return Answered.parts(shown.all(), "toFill").stream()
        .map(each -> {
          var event = Answered.part(each, "event");
          return event.get("command")
              + " "
              + event.getOrDefault("title", "")
              + " "
              + each.get("fill");
        })
        .toList();
  }

  @Test
  void betweenItsEndAndTheCountThePageSaysThatItIsBeingCounted() {
    try (var door = Door.with(2)) {
      door.order("open-ballot");
      door.clock.set("2027-01-25T12:00:20+01:00");

      var visit = door.visit("ballot", ballot(door, "e-1"));
      assertThat(door.send(visit).body())
          .contains("Afstemningen er slut. Stemmerne bliver talt op nu")
          .doesNotContain("årets forløb sluttede", "<form method=\"post\"");
      visit.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(visit).body())
          .contains("The votes are being counted now")
          .doesNotContain("the year ended");
    }
  }

  @Test
  void staffSeeFirstWhatWouldBeAskedAndReadWhoHasVotedButNotWhat() {
    try (var door = Door.with(2)) {
      var event = door.event("open-ballot");
      event.put("dryRun", true);
      var tried = door.send(event);
      assertThat(tried.message())
          .isEqualTo(
              "Dry run, nothing is changed: ballot-1 would be open until 2027-01-25T12:00; asked to"
                  + " vote: 2 participants.");
      assertThat(door.letters("ballot-asked")).isEmpty();
      assertThat(show(door).refusal()).isEqualTo("inquiry-unknown");

      var ready = new HashMap<>(tried.next("open-ballot"));
      assertThat(door.send(ready).message()).startsWith("ballot-1 is open until");
      assertThat(door.order("open-ballot").message())
          .as("it is the order itself")
          .startsWith("ballot-1 is open already");

      door.send(door.visit("vote", ballot(door, "e-1")));
      var shown = show(door);
      assertThat(shown.message())
          .isEqualTo(
              "ballot-1: 1 of 2 have voted. It closes on 2027-01-25T12:00. The silent are reminded on"
                  + " 2027-01-22T12:00.");
      assertThat(Answered.parts(shown.data(), "voted"))
          .singleElement()
          .satisfies(who -> assertThat(who).containsEntry("name", "Deltager 1"));
      assertThat(shown.text("data")).doesNotContain("\"votes\"", "chosen");
    }
  }

  private static String problems(Door door, String token, String body) {
    var answer = door.send(door.json(door.visit("vote", token), body));
    assertThat(answer.status()).isEqualTo(422);
    return answer.body();
  }

  private static Answered show(Door door) {
    var event = door.event("show-inquiry");
    event.put("inquiry", "ballot-1");
    return door.send(event);
  }

  private static Map<String, Object> form(Door door, String token, Map<String, String> fields) {
    return HandlerUnderTest.asForm(door.visit("vote", token), fields);
  }

  private static String ballot(Door door, String who) {
    return door.function.token(new LinkSubject.OfBallot(Door.RUN, who));
  }
}
