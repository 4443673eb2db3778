package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.network.Capacity;
import kreds.proposal.ProposalState;
import org.junit.jupiter.api.Test;

/// What staff order, and what they hear when it is not possible (P2, P4, P10, T1).
final class StaffOrdersTest {

  @Test
  void anIllegalStepIsExplainedAndChangesNothingButTheAudit() {
    try (var door = Door.with(Ideas.received())) {
      for (var command : List.of("describe-proposal", "ask-proposer", "publish-proposal")) {
        var answer = door.order(command);
        assertThat(answer).as(command).containsEntry("ok", false);
        assertThat(part(answer, "problem")).containsEntry("status", 409);
      }
      assertThat(door.proposal()).isEqualTo(Ideas.received());
      assertThat(door.letters()).isEmpty();
      assertThat(door.audited())
          .containsExactly(
              "refused ask-proposer", "refused describe-proposal", "refused publish-proposal");
    }
  }

  @Test
  void publishingTwiceAndDecliningTwiceHappensOnce() {
    try (var door = Door.with(Ideas.approved())) {
      var first = door.order("publish-proposal");
      assertThat(first).containsEntry("ok", true);
      assertThat(door.order("publish-proposal")).isEqualTo(first);
      assertThat(door.order("publish-proposal", "network", "")).isEqualTo(first);
      assertThat(door.audited()).containsExactly("publish-proposal");
      assertThat(part(door.order("publish-proposal", "network", "andet"), "problem"))
          .containsEntry(
              "detail", "This proposal is published already, as the network vaerktoejsmagere.");
      assertThat(door.order("decline-proposal")).containsEntry("ok", false);
      assertThat(door.letters()).containsExactly("proposal-published/p-1");
      assertThat(door.stored.networks().listed()).hasSize(1);
    }
    try (var door = Door.with(Ideas.received())) {
      var first = door.order("decline-proposal");
      assertThat(first).containsEntry("ok", true);
      assertThat(door.order("decline-proposal")).isEqualTo(first);
      assertThat(door.audited()).containsExactly("decline-proposal");
      assertThat(part(door.order("decline-proposal", "reason", "Nej"), "problem").toString())
          .contains("409", "for another reason");
      assertThat(door.letters()).containsExactly("proposal-declined/p-1");
      assertThat(door.proposal().ending().reason()).startsWith("Der findes allerede");
    }
  }

  @Test
  void withoutApprovalAReasonIsNeededAndKeptInTheAudit() {
    try (var door = Door.with(Ideas.asked())) {
      assertThat(part(door.order("publish-proposal"), "problem"))
          .containsEntry("type", "urn:kreds:problem:proposal-not-approved");
      assertThat(door.order("publish-proposal", "withoutApproval", "  "))
          .containsEntry("ok", false);
      assertThat(door.order("publish-proposal", "withoutApproval", "Karen er på barsel"))
          .containsEntry("ok", true);
      assertThat(Door.text(door.order("show-proposal")))
          .contains("without approval: Karen er på barsel");
    }
  }

  @Test
  void theNetworkIsCalledByItsTitleWithANumberIfThatIsTaken() {
    try (var door = Door.with(Ideas.approved())) {
      var event = door.event("publish-proposal");
      event.remove("network");
      door.open("netvaerk-for-vaerktoejsmagere", Ideas.plan());
      door.faults.reset();
      assertThat(door.send(event)).containsEntry("ok", true);
      assertThat(door.proposal().ending().network()).isEqualTo("netvaerk-for-vaerktoejsmagere-2");
      assertThat(door.faults.count("transactWriteItems")).isEqualTo(1);
    }
    try (var door = Door.with(Ideas.approved())) {
      door.open("vaerktoejsmagere", Ideas.plan());
      assertThat(part(door.order("publish-proposal"), "problem"))
          .containsEntry("type", "urn:kreds:problem:network-taken");
      assertThat(door.order("publish-proposal", "network", "Støj & Sne"))
          .containsEntry("ok", false);
      assertThat(door.proposal()).isEqualTo(Ideas.approved());
    }
  }

  @Test
  void aDescriptionMustMakeSense() {
    try (var door = Door.with(Ideas.refining())) {
      var unfit = new HashMap<>(door.event("describe-proposal"));
      unfit.putAll(Map.of("minimum", 16, "decisionDate", "2026-12-31", "text", ""));
      assertThat(parts(part(door.send(unfit), "problem"), "errors"))
          .extracting(error -> error.get("field") + " " + error.get("code"))
          .containsExactlyInAnyOrder(
              "text missing", "maximum below-minimum", "decisionDate not-after-today");
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
  void aProposalIsFoundByItsProposersAddress() {
    try (var door = Door.with(Ideas.received())) {
      var address = Ideas.received().proposer().person().address().value();
      var show = new HashMap<>(door.event("show-proposal"));
      show.remove("proposal");
      show.put("email", address.toUpperCase(Locale.ROOT));
      assertThat(part(door.send(show), "data")).containsEntry("proposal", "p-1");
      assertThat(Door.text(door.order("list-proposals", "email", address))).contains("p-1");
      assertThat(door.order("list-proposals", "email", "nobody@x.example"))
          .containsEntry("message", "No proposal is of that proposer and received.");
    }
  }

  @Test
  void whatIsNotThereIsRepeatedAndTheListIsNext() {
    try (var door = Door.with(Ideas.received())) {
      var answer = door.order("show-proposal", "proposal", "p-9");
      assertThat(part(answer, "problem"))
          .containsEntry(
              "detail", "There is no proposal with that identifier. Sent was: proposal p-9.");
      assertThat(parts(answer, "next"))
          .extracting(event -> event.get("command"))
          .containsExactly("list-proposals");
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
  void badEventsAreAnsweredWithWhatWasExpected() {
    try (var door = Door.with(Ideas.received())) {
      assertThat(part(door.send(Map.of("command", "refine-proposals")), "problem").toString())
          .contains("refine-proposal");
      assertThat(part(door.send(Map.of("command", "refine-proposal")), "problem").toString())
          .contains("actor", "proposal", "sample");
      for (var raw : List.of("", "{", "[]", "null", "7", "{\"command\":7}")) {
        assertThat(door.sendRaw(raw)).as(raw).containsEntry("ok", false);
      }
      assertThat(part(door.order("refine-proposal", "proposal", "p-unknown"), "problem"))
          .containsEntry("status", 404);
      assertThat(part(door.order("note-proposal", "note", List.of(1)), "problem"))
          .containsEntry("status", 422);
      assertThat(door.proposal()).isEqualTo(Ideas.received());
    }
  }

  @Test
  void theRoundOfEachMinuteFindsNothingAndReadsNothing() {
    try (var door = Door.with(Ideas.received())) {
      assertThat(door.send(door.event("schedule/due")))
          .containsEntry("done", 0)
          .containsEntry("failed", 0);
      assertThat(door.faults.calls()).isZero();
    }
  }

  @Test
  void eachStepIsOneReadAndOneTransaction() {
    try (var door = Door.with(Ideas.received())) {
      door.order("refine-proposal");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
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

  @Test
  void aStepThatIsTakenAlreadyIsAnsweredTheSameAndLeavesNoLineAndNoLetter() {
    try (var door = Door.with(Ideas.refining())) {
      for (var command :
          List.of(
              "refine-proposal",
              "note-proposal",
              "describe-proposal",
              "answer-proposer",
              "ask-proposer")) {
        var first = door.order(command);
        var lines = door.audited();
        var letters = door.letters();
        door.faults.reset();

        assertThat(door.order(command)).as(command).isEqualTo(first).containsEntry("ok", true);
        assertThat(door.faults.counts()).as(command).isEqualTo(Map.of("query", 1));
        assertThat(door.audited()).as(command).isEqualTo(lines);
        assertThat(door.letters()).as(command).isEqualTo(letters);
      }
      assertThat(door.audited())
          .containsExactlyInAnyOrder(
              "note-proposal", "describe-proposal", "answer-proposer", "ask-proposer");
      assertThat(door.letters())
          .hasSize(2)
          .contains("proposal-approval/p-1/1")
          .anyMatch(key -> key.startsWith("proposal-answer/p-1/"));
    }
  }

  @Test
  void theSameNoteLaterIsASecondOne() {
    try (var door = Door.with(Ideas.received())) {
      door.order("note-proposal");
      door.clock.advance(Duration.ofMinutes(10));
      door.order("note-proposal");
      assertThat(door.proposal().correspondence().notes()).hasSize(2);
    }
  }

  @Test
  void otherWordsToAProposerWhoIsAskedAlreadyAreRefusedAndGoAsAnAnswer() {
    try (var door = Door.with(Ideas.described())) {
      assertThat(door.order("ask-proposer", "message", "")).containsEntry("ok", true);
      var words = "Kære Karen. Har vi ramt det?";
      assertThat(part(door.order("ask-proposer", "message", words), "problem").toString())
          .contains("409", "use answer-proposer");
      assertThat(door.letters()).containsExactly("proposal-approval/p-1/1");

      assertThat(door.order("answer-proposer", "comment", words)).containsEntry("ok", true);
      assertThat(door.order("answer-proposer", "comment", "Og prisen?")).containsEntry("ok", true);
      assertThat(door.handler.letters("proposal-answer")).hasSize(2);
    }
  }

  @Test
  void theDescriptionBecomesTheNetworkAndItsFirstRun() {
    try (var door = Door.with(Ideas.approved())) {
      door.order("publish-proposal");

      var opened = door.stored.networks().of("vaerktoejsmagere").orElseThrow();
      assertThat(opened.network().description()).isEqualTo(Ideas.plan().description());
      assertThat(opened.network().proposal()).isEqualTo("p-1");
      assertThat(opened.run().id().number()).isEqualTo(1);
      assertThat(opened.run().capacity()).isEqualTo(Ideas.plan().capacity());
      assertThat(opened.run().decisionDate()).isEqualTo(Ideas.plan().decisionDate());
      assertThat(opened.run().budget()).isEqualTo(Ideas.plan().budget());
      assertThat(door.audited()).containsExactly("publish-proposal");
    }
  }

  @Test
  void nothingIsDueAtAnyTime() {
    try (var door = Door.with(Ideas.received())) {
      assertThat(door.send(door.event("schedule/due")))
          .containsEntry("nextDue", null)
          .containsEntry("done", 0)
          .containsEntry("failed", 0);
    }
  }
}
