package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.NetworkPlan;
import kreds.network.Wording;
import kreds.proposal.ProposalState;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A description must make sense before it stands (P2).
final class DescribingTest {
  @Test
  void aDescriptionMustMakeSense() {
    try (var door = Door.with(Ideas.refining())) {
      var unfit = new HashMap<>(door.event("describe-proposal"));
      unfit.putAll(Map.of("minimum", 16, "decisionDate", "2026-12-31", "text", ""));
      assertThat(parts(part(door.send(unfit), "problem"), "errors"))
          .extracting(error -> error.get("field") + " " + error.get("code"))
          .containsExactlyInAnyOrder(
              "text missing", "maximum below-minimum", "decisionDate not-after-today");
      unfit.put("decisionDate", "2029-06-01");
      assertThat(parts(part(door.send(unfit), "problem"), "errors"))
          .extracting(error -> error.get("field") + " " + error.get("code"))
          .contains("decisionDate too-far-ahead");
      var wrong = new HashMap<>(door.event("describe-proposal"));
      wrong.putAll(
          Map.of(
              "title",
              "",
              "speakers",
              List.of(Map.of("name", "Ole", "fee", -1)),
              "decisionDate",
              "1.\u00A0marts",
              "topic",
              "x"));
      var problem = part(door.send(wrong), "problem");
      assertThat(parts(problem, "errors"))
          .extracting(error -> error.get("field"))
          .containsExactlyInAnyOrder("title", "speakers[0].fee", "decisionDate", "topic");
      assertThat(part(problem, "sample")).containsEntry("command", "describe-proposal");
      assertThat(door.proposal()).isEqualTo(Ideas.refining());
    }
  }

  @Test
  void theUsualMinimumAndMaximumStandWhereNoneIsGiven() {
    try (var door = Door.with(Ideas.refining())) {
      var event = door.event("describe-proposal");
      List.of("minimum", "maximum", "english", "speakers", "topics", "otherCosts")
          .forEach(event::remove);
      assertThat(door.send(event)).containsEntry("ok", true);
      var description = door.proposal().refinement().plan().orElseThrow();
      assertThat(description.capacity()).isEqualTo(new Capacity(12, 15));
      assertThat(door.proposal().state()).isEqualTo(ProposalState.DESCRIBED);
    }
  }

  @Test
  void whatIsNotSentAnewStaysAndWhatIsSentBlankIsCleared() {
    try (var door = Door.with(Ideas.refining())) {
      door.order("describe-proposal");
      var first = door.proposal().refinement().plan().orElseThrow();

      var offered = parts(door.order("show-proposal"), "toFill");
      var anew = new HashMap<>(part(offered.getFirst(), "event"));
      assertThat(anew).containsEntry("command", "describe-proposal");
      anew.putAll(Map.of("title", "Formværktøj", "text", "Kort.", "decisionDate", "2027-03-02"));
      assertThat(door.send(anew)).containsEntry("ok", true);
      var second = door.proposal().refinement().plan().orElseThrow();
      var was = first.description().in(Language.DA);
      assertThat(second.description().in(Language.DA))
          .isEqualTo(new Wording("Formværktøj", "Kort.", was.forWhom(), was.topics()));
      assertThat(second.description().in(Language.EN))
          .isEqualTo(first.description().in(Language.EN));
      assertThat(second.description().speakers()).isEqualTo(first.description().speakers());
      assertThat(second.capacity()).isEqualTo(first.capacity());
      assertThat(second.otherCosts()).isEqualTo(first.otherCosts()).isPositive();

      List.of("forWhom", "topics", "english", "speakers", "minimum", "otherCosts")
          .forEach(field -> anew.put(field, ""));
      assertThat(door.send(anew)).containsEntry("ok", true);
      assertThat(door.proposal().refinement().plan())
          .contains(
              new NetworkPlan(
                  new Description(
                      Map.of(Language.DA, new Wording("Formværktøj", "Kort.", "", List.of())),
                      List.of()),
                  new Capacity(12, 15),
                  second.decisionDate(),
                  0));
    }
  }

  @Test
  void oneDateIsMovedWithoutSendingTheDescriptionAgain() {
    try (var door = Door.with(Ideas.refining())) {
      var nothing =
          Map.<String, Object>of(
              "command", "describe-proposal",
              "actor", "mette@example.dk",
              "proposal", door.proposal().id(),
              "decisionDate", "2027-03-02");
      var incomplete = part(door.send(nothing), "problem");
      assertThat(incomplete).containsEntry("type", "urn:kreds:problem:description-incomplete");
      assertThat(incomplete.toString()).contains("title, text");
      door.order("describe-proposal");
      var first = door.proposal().refinement().plan().orElseThrow();

      assertThat(door.send(nothing)).containsEntry("ok", true);

      var second = door.proposal().refinement().plan().orElseThrow();
      assertThat(second.description()).isEqualTo(first.description());
      assertThat(second.decisionDate()).hasToString("2027-03-02");
      assertThat(parts(door.order("show-proposal"), "toFill"))
          .extracting(offered -> offered.get("fill"))
          .contains(List.of("decisionDate"));
    }
  }

  @Test
  void anEnglishProposerIsNotAskedAboutADanishTextWithoutAWord() {
    try (var door = Door.with(Ideas.readIn(Language.EN))) {
      var danish = new HashMap<>(door.event("describe-proposal"));
      danish.remove("english");
      assertThat(door.send(danish).get("message"))
          .asString()
          .startsWith("“Netværk for værktøjsmagere” is described")
          .contains("The proposer reads English; this description has no English text");
      assertThat(door.order("ask-proposer").get("message")).asString().contains("reads English");
    }
    try (var door = Door.with(Ideas.readIn(Language.EN))) {
      assertThat(door.order("describe-proposal").get("message"))
          .asString()
          .doesNotContain("reads English");
    }
  }

  @Test
  void aMaximumBelowTheMinimumThatStandsIsRefusedAndChangesNothing() {
    try (var door = Door.with(Ideas.described())) {
      var event = door.event("describe-proposal");
      event.remove("minimum");
      event.put("maximum", 11);
      assertThat(part(door.send(event), "problem").toString()).contains("maximum-below-minimum");
      assertThat(door.proposal()).isEqualTo(Ideas.described());
    }
  }

  @Test
  void moreThanARunEverTakesIsAFaultOfItsField() {
    try (var door = Door.with(Ideas.refining())) {
      var event = door.event("describe-proposal");
      event.putAll(Map.of("minimum", 0, "maximum", Capacity.MOST + 1));
      assertThat(parts(part(door.send(event), "problem"), "errors"))
          .extracting(error -> error.get("field") + " " + error.get("code"))
          .containsExactly("minimum out-of-range", "maximum out-of-range");
      assertThat(door.proposal()).isEqualTo(Ideas.refining());
      assertThat(door.audited()).isEmpty();

      assertThat(door.order("describe-proposal", "maximum", Capacity.MOST))
          .containsEntry("ok", true);
    }
  }
}
