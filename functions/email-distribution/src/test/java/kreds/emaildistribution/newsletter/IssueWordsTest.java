package kreds.emaildistribution.newsletter;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.network.Wording;
import kreds.run.NetworkRun;
import kreds.run.Run;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

class IssueWordsTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final Instant BEFORE = MONDAY.minus(Duration.ofDays(1));
  private static final Instant NOW = MONDAY.plus(Duration.ofDays(3));

  @Test
  void whatCameSinceIsNewAndWhatHasPlacesBesidesStandsApart() {
    var listed = List.of(NetworkFixture.aNetwork().roster().inRun());
    assertThat(words(BEFORE).of("", listed).body())
        .contains("## Nye netværk")
        .doesNotContain("ledige pladser\n");
    assertThat(words(MONDAY).of("", listed).body())
        .contains(
            "## Netværk med ledige pladser",
            "({site}/networks/plastgenanvendelse)",
            "15 ledige pladser")
        .doesNotContain("## Nye netværk", "## Kommende møder");
    assertThat(words(BEFORE).hasNews(listed)).isTrue();
    assertThat(words(BEFORE).hasNews(List.of())).isFalse();
  }

  @Test
  void aMeetingThatIsAheadIsTold() {
    var fixture = NetworkFixture.aNetwork().roster();
    var meeting = NetworkFixture.next("m-1", NOW.plus(Duration.ofDays(8)));
    var listed =
        List.of(new NetworkRun(fixture.network().showing(Optional.of(meeting)), fixture.run()));
    assertThat(words(MONDAY).of("", listed).body())
        .contains("## Kommende møder", "**15.", "2027**: næste møde i [");
  }

  @Test
  void aLongTextIsCutBetweenTwoWords() {
    assertThat(IssueWords.beginning("Kort.\nTo linjer.")).isEqualTo("Kort. To linjer.");
    var cut = IssueWords.beginning("stål ".repeat(100));
    assertThat(cut).hasSizeLessThanOrEqualTo(301).endsWith("stål…");
    assertThat(IssueWords.beginning("x".repeat(400))).hasSizeLessThanOrEqualTo(301);
  }

  @Test
  void theHeadingsAndParagraphsOfAnIssueStayApartInItsSummary() {
    assertThat(IssueWords.summary("Hej alle.\n\nNye netværk\n\n  Plast\nOm plast.\n"))
        .isEqualTo("Hej alle. · Nye netværk · Plast · Om plast.");
  }

  @Test
  void whatSomebodyTypedIsNoMarkdownAndNoPlaceholder() {
    var body =
        words(BEFORE).of("Hej", List.of(called("1. {name} *stål* [x](y)", "- en\n+ to"))).body();
    assertThat(body).startsWith("Hej\n\n").contains("1\\. (name) \\*stål\\* \\[x\\](y)", "\\- en");
  }

  private static IssueWords words(Instant since) {
    return new IssueWords(Language.DA, DENMARK, since, NOW);
  }

  private static NetworkRun called(String title, String text) {
    var wording = new Wording(title, text, "", List.of());
    var plan =
        new NetworkPlan(
            new Description(Map.of(Language.DA, wording), List.of()),
            new Capacity(12, 15),
            LocalDate.parse("2027-03-01"),
            40_000);
    var network = Network.published("n", plan.description(), "p-1", MONDAY);
    return new NetworkRun(network, Run.first("n", plan, MONDAY));
  }
}
