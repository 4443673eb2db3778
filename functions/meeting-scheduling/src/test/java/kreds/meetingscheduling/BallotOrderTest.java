package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// What staff write when a group is to choose, and what is wrong with it.
final class BallotOrderTest {

  @Test
  void whatDoesNotFitTogetherIsNamedAtItsPlace() {
    try (var door = Door.with(2)) {
      var event = door.event("open-ballot");
      event.put("themes", List.of(Map.of("title", "Energi"), Map.of("title", "ENERGI")));
      event.put(
          "speakers",
          List.of(
              Map.of("name", "Jens Juul", "fee", 1, "theme", "energi"),
              Map.of("name", "Åse Møller", "fee", "dyrt", "theme", "theme-9")));
      event.put("closes", "2099-01-25T12:00");

      var answer = door.send(event);

      assertThat(answer.problem()).containsEntry("status", 422);
      assertThat(answer.text("problem"))
          .contains(
              "theme-twice",
              "speakers[1].fee",
              "not-an-amount",
              "speakers[1].theme",
              "theme-unknown",
              "too-far-ahead");
      assertThat(door.letters("ballot-asked")).isEmpty();
    }
  }

  /// Nothing that was sent is dropped without a word.
  @Test
  void whatIsSaidOfThemesOrSpeakersWithoutAnyIsNotDropped() {
    try (var group = Electing.with(2)) {
      var said =
          Map.<String, Object>of(
              "chooseThemes", 2, "chooseSpeakers", 1, "most", "5000", "instead", List.of("Kaffe"));
      var election = group.order("contact");
      election.putAll(said);
      assertThat(fields(group.door().send(election)))
          .containsExactlyInAnyOrder("chooseThemes", "chooseSpeakers", "most", "instead");

      var dates = group.door().event("open-ballot");
      List.of("themes", "speakers").forEach(dates::remove);
      dates.putAll(said);
      assertThat(fields(group.door().send(dates)))
          .containsExactlyInAnyOrder("chooseThemes", "chooseSpeakers", "most", "instead");
      dates.put("themes", List.of(Map.of("title", "Energi")));
      assertThat(fields(group.door().send(dates)))
          .containsExactlyInAnyOrder("chooseSpeakers", "most", "instead");
      dates.put("speakers", "Jens");
      assertThat(fields(group.door().send(dates)))
          .as("of what is faulty itself nothing can be said")
          .containsExactly("speakers");
      assertThat(group.door().letters("ballot-asked")).isEmpty();
    }
  }

  private static List<Object> fields(Answered refused) {
    return Answered.parts(refused.problem(), "errors").stream()
        .<Object>map(each -> each.get("field"))
        .toList();
  }

  @Test
  void somethingIsThereToChooseAndMostOfItNeedsNotBeSaid() {
    try (var door = Door.with(2)) {
      var nothing = door.event("open-ballot");
      List.of("themes", "speakers", "dates", "chooseThemes", "chooseSpeakers")
          .forEach(nothing::remove);
      assertThat(door.send(nothing).text("problem")).contains("nothing-to-choose");

      nothing.put("themes", List.of(Map.of("title", "Energi"), Map.of("title", "Data")));
      var opened = door.send(nothing);

      assertThat(opened.data())
          .containsEntry("chooseThemes", 2)
          .containsEntry("chooseSpeakers", 0)
          .doesNotContainKey("most");
      assertThat(door.send(door.visit("ballot", ballot(door))).body())
          .contains("Temaer: vælg højst 2", "Energi")
          .doesNotContain("Oplægsholdere:", "Datoer:", "Uden udgifter til");
    }
  }

  @Test
  void aRuleOfTheRunRefusesItAndLeadsOn() {
    try (var door = Door.with(1)) {
      var early = door.order("open-ballot");
      assertThat(early.refusal()).isEqualTo("network-not-ready");
      assertThat(early.text("next")).contains("list-meetings");
    }
    try (var door = Door.with(2)) {
      var event = door.event("open-ballot");
      event.put("instead", List.of("Kaffe"));
      assertThat(door.send(event).refusal()).isEqualTo("cost-unknown");
    }
  }

  @Test
  void whoReadsEnglishVotesInEnglishAndIsToldWhereTheBallotHasEnded() {
    try (var door = Door.with(2)) {
      door.order("open-ballot");
      var visit = door.visit("ballot", ballot(door));
      visit.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(visit).body())
          .contains(
              "What shall the next meetings be about?",
              "Themes: choose at most 3",
              "Costs each of you DKK\u00A04,000 more.",
              "<span lang=\"da\">Oppetid og korte omstillinger</span>");

      var close = door.event("close-inquiry");
      close.put("inquiry", "ballot-1");
      assertThat(door.send(close).message())
          .isEqualTo(
              "ballot-1 takes no more answers. ballot-1: 0 of 2 have voted. Nothing was chosen.");
      assertThat(door.send(close).message()).startsWith("ballot-1 was closed already.");
      assertThat(door.letters("ballot-result")).hasSize(2);
      assertThat(door.letters("ballot-over")).as("they read it in the answer").isEmpty();
      assertThat(door.send(visit).body()).contains("The ballot is over. Nobody voted.");
      assertThat(Answered.parts(door.order("today").data(), "waiting").toString())
          .doesNotContain("choice-not-planned");
    }
  }

  @Test
  void beforeAnyBallotTheLinkSaysThatThereIsNoneAndWhoHasLeftSeesItNoMore() {
    try (var door = Door.with(3)) {
      assertThat(door.send(door.visit("ballot", ballot(door))).status()).isEqualTo(409);
      door.order("open-ballot");
      door.leave(1);
      assertThat(door.send(door.visit("ballot", ballot(door))).status()).isEqualTo(404);
      assertThat(door.send(door.visit("vote", ballot(door))).status()).isEqualTo(404);
      var preview = door.visit("vote", ballot(door));
      preview.put("queryStringParameters", Map.of("action", "preview"));
      assertThat(door.send(preview).status()).isEqualTo(404);
    }
  }

  private static String ballot(Door door) {
    return door.function.token(new LinkSubject.OfBallot(Door.RUN, "e-1"));
  }
}
