package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.network.Capacity;
import kreds.proposal.ProposalState;
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
              "1. marts",
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
