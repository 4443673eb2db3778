package kreds.proposalintake;

import static kreds.proposalintake.Door.body;
import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static kreds.proposalintake.Door.text;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposer;
import kreds.proposal.Told;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Staff decide quietly and let go of all decisions together (P8): Karen's idea is p-1, Bo's p-2.
final class DecisionsTest {
  private static final String REASON = "Vi har ikke kræfter til det i år.";

  @Test
  void whatIsPreparedIsToldToNobody() {
    try (var door = two()) {
      var page = body(door.visit("proposal"));
      var json = body(door.visit("proposal-json"));

      var answer = decline(door, "p-1", REASON);

      assertThat(answer).containsEntry("ok", true);
      assertThat(answer.get("message")).asString().contains("decline", "nobody is told");
      assertThat(door.letters()).isEmpty();
      assertThat(body(door.visit("proposal"))).isEqualTo(page);
      assertThat(body(door.visit("proposal-json"))).isEqualTo(json);
      assertThat(part(part(door.order("show-proposal"), "data"), "prepared"))
          .containsEntry("decision", "decline")
          .containsEntry("reason", REASON)
          .containsEntry("by", "mette@example.dk")
          .containsEntry("changed", List.of());
    }
  }

  @Test
  void itIsPreparedAnewAndDroppedAndTheSameAgainIsTheSame() {
    try (var door = two()) {
      decline(door, "p-1", REASON);
      var version = door.proposal().stamp().version();
      assertThat(decline(door, "p-1", REASON).get("message"))
          .asString()
          .startsWith("It stood so already.");
      assertThat(door.proposal().stamp().version()).isEqualTo(version);

      decline(door, "p-1", "En anden grund.");
      assertThat(door.proposal().handling().prepared().orElseThrow().reason())
          .isEqualTo("En anden grund.");
      assertThat(prepare(door, Map.of("decision", "none"))).containsEntry("ok", true);
      assertThat(door.proposal().handling().prepared()).isEmpty();
      assertThat(door.order("release-decisions").get("message"))
          .isEqualTo("No decision is prepared.");
    }
  }

  @Test
  void onlyWhatCouldBeDoneIsPreparedAndAllFaultsAreNamed() {
    try (var door = two()) {
      assertThat(text(part(prepare(door, Map.of("decision", "publish")), "problem")))
          .contains("409", "proposal-received");
      assertThat(text(part(prepare(door, Map.of("decision", "decline")), "problem")))
          .contains("reason", "422");
      assertThat(
              text(
                  part(
                      prepare(door, Map.of("decision", "none", "reason", "x", "network", "y")),
                      "problem")))
          .contains("reason", "network");
      assertThat(door.letters()).isEmpty();
    }
  }

  @Test
  void whatWouldGoOutIsShownWithItsLettersAndNothingIsDone() {
    try (var door = Door.with(Ideas.approved())) {
      door.put(bos());
      prepare(door, Map.of("decision", "publish"));
      decline(door, "p-2", REASON + "\nPrøv igen.");

      var shown = door.order("release-decisions");

      assertThat(part(shown, "data")).containsEntry("number", 2);
      var decisions = parts(part(shown, "data"), "decisions");
      assertThat(decisions).hasSize(2);
      assertThat(parts(decisions.getFirst(), "letters"))
          .singleElement()
          .satisfies(letter ->
              assertThat(letter)
                  .containsEntry("to", "karen@holm.example")
                  .containsEntry(
                      "subject", "Dit netværk er offentliggjort: Netværk for værktøjsmagere"));
      assertThat(parts(decisions.getLast(), "letters"))
          .singleElement()
          .satisfies(letter ->
              assertThat(letter.get("text"))
                  .asString()
                  .contains("Hej Bo Lund", "> " + REASON + "\n> Prøv igen.", "/proposals/new")
                  .doesNotContain("{"));
      assertThat(door.letters()).isEmpty();
      assertThat(door.stored.networks().listed()).isEmpty();
    }
  }

  @Test
  void releasedTogetherEachIsDoneOnce() {
    try (var door = Door.with(Ideas.approved())) {
      door.put(bos());
      prepare(door, Map.of("decision", "publish", "network", "vaerktoej"));
      decline(door, "p-2", REASON);
      var order = parts(door.order("release-decisions"), "next").getFirst();

      var released = door.send(order);

      assertThat(released.get("message")).isEqualTo("2 of 2 decisions are carried out.");
      assertThat(door.letters())
          .containsExactlyInAnyOrder("proposal-published/p-1", "proposal-declined/p-2");
      assertThat(door.proposal().ending().network()).isEqualTo("vaerktoej");
      assertThat(door.audited().stream().filter("release-decisions"::equals)).hasSize(2);
      var again = door.send(order);
      assertThat(again).containsEntry("ok", true);
      assertThat(again.get("message")).isEqualTo("No decision is prepared.");
      assertThat(door.letters()).hasSize(2);
    }
  }

  @Test
  void oneThatIsRefusedIsNamedAndHoldsUpNoOther() {
    try (var door = two()) {
      decline(door, "p-1", REASON);
      decline(door, "p-2", REASON);
      var order = parts(door.order("release-decisions"), "next").getFirst();
      door.form("edit-proposal", Map.of("action", "withdraw"));

      var released = door.send(order);

      assertThat(released.get("message")).isEqualTo("1 of 2 decisions are carried out.");
      assertThat(part(part(released, "data"), "refused")).containsOnlyKeys("p-1");
      assertThat(part(part(released, "data"), "changed").toString()).contains("withdrawn");
      assertThat(door.letters()).contains("proposal-declined/p-2");
      assertThat(door.letters()).doesNotContain("proposal-declined/p-1");
      var dropped =
          parts(released, "next").stream().filter(it -> it.containsKey("decision")).toList();
      assertThat(dropped).singleElement().satisfies(it -> door.send(it));
      assertThat(door.order("release-decisions").get("message"))
          .isEqualTo("No decision is prepared.");
    }
  }

  @Test
  void whereNothingIsCarriedOutThatIsNoSuccess() {
    try (var door = two()) {
      decline(door, "p-1", REASON);
      var order = parts(door.order("release-decisions"), "next").getFirst();
      door.form("edit-proposal", Map.of("action", "withdraw"));

      assertThat(door.send(order)).containsEntry("ok", false);
      assertThat(door.proposal().state()).isEqualTo(ProposalState.WITHDRAWN);
    }
  }

  @Test
  void anOrderThatNamesSomethingElseDoesNothingAndShowsWhatThereIs() {
    try (var door = two()) {
      decline(door, "p-1", REASON);
      var order = new HashMap<>(parts(door.order("release-decisions"), "next").getFirst());
      decline(door, "p-1", "En helt anden grund.");

      var refused = door.send(order);

      assertThat(text(part(refused, "problem"))).contains("number-changed", "En helt anden grund.");
      order.remove("confirmation");
      assertThat(door.send(order)).containsEntry("ok", false);
      assertThat(door.letters()).isEmpty();
    }
  }

  @Test
  void aDayOfOpeningIsPreparedWithItAndStandsInTheLetter() {
    try (var door = Door.with(Ideas.approved())) {
      assertThat(prepare(door, Map.of("decision", "publish", "opens", "2027-01-18")))
          .containsEntry("ok", true);
      assertThat(
              text(
                  part(
                      prepare(door, Map.of("decision", "none", "opens", "2027-01-18")), "problem")))
          .contains("opens", "422");
      var shown = door.order("release-decisions");
      var decision = parts(part(shown, "data"), "decisions").getFirst();
      assertThat(decision).containsEntry("opens", "2027-01-18");
      assertThat(parts(decision, "letters").getFirst().get("text"))
          .asString()
          .contains("åbner for tilmelding den 18.\u00a0januar\u00a02027")
          .contains("Se netværket:\nhttps://")
          .doesNotContain("{", "**", "](");

      assertThat(door.send(parts(shown, "next").getFirst())).containsEntry("ok", true);

      var network = door.stored.networks().of("netvaerk-for-vaerktoejsmagere").orElseThrow();
      assertThat(network.run().opening().day()).contains(LocalDate.parse("2027-01-18"));
    }
  }

  @Test
  void whoWantsToJoinSinceIsSeenBeforeItIsReleased() {
    try (var door = Door.with(Ideas.approved())) {
      prepare(door, Map.of("decision", "publish"));
      var order = parts(door.order("release-decisions"), "next").getFirst();
      door.form(
          "propose",
          Map.of("join", "p-1", "name", "Eva", "email", "eva@ny.example", "idea", "Forme"));

      var refused = door.send(order);

      assertThat(text(part(refused, "problem"))).contains("number-changed", "wishes-changed");
      assertThat(parts(refused, "next").getFirst())
          .containsEntry("command", "release-decisions")
          .doesNotContainKey("number");
      assertThat(door.send(parts(door.order("release-decisions"), "next").getFirst()))
          .containsEntry("ok", true);
    }
  }

  @Test
  void whatHasHappenedSinceIsNamed() {
    try (var door = Door.with(Ideas.approved())) {
      prepare(door, Map.of("decision", "publish"));
      door.clock.advance(Duration.ofHours(1));
      door.form("edit-proposal", Map.of("action", "comment", "comment", "Vent lidt."));
      door.order("describe-proposal");

      var shown = parts(part(door.order("release-decisions"), "data"), "decisions").getFirst();

      assertThat(shown)
          .containsEntry("changed", List.of("commented", "described-anew", "approval-gone"));
      assertThat(shown.get("refused")).asString().contains("approved");
      assertThat(shown).containsEntry("letters", List.of());
    }
  }

  private static Door two() {
    var door = Door.with(Ideas.received());
    door.put(bos());
    return door;
  }

  private static Map<String, Object> decline(Door door, String proposal, String reason) {
    return prepare(door, Map.of("proposal", proposal, "decision", "decline", "reason", reason));
  }

  private static Map<String, Object> prepare(Door door, Map<String, Object> fields) {
    var event = new HashMap<String, Object>();
    event.put("command", "prepare-decision");
    event.put("actor", "mette@example.dk");
    event.put("proposal", "p-1");
    event.putAll(fields);
    return door.send(event);
  }

  private static Proposal bos() {
    var bo =
        new Person(
            "Bo Lund", Company.of("Lund A/S"), EmailAddress.of("bo@lund.example"), Language.DA);
    var idea = new Idea("Forme", "Vi bygger forme.", "");
    return Proposal.received(
            "p-2", new Proposer(bo, ""), idea, Told.ALL, MONDAY.plus(Duration.ofMinutes(1)))
        .after();
  }
}
