package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What staff order, and what they hear when it is not possible (P4, P10, T1).
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
  void aProposalIsFoundByItsProposersAddress() {
    try (var door = Door.with(Ideas.received())) {
      var address = Ideas.received().proposer().person().address().value();
      var show = door.event("show-proposal");
      show.remove("proposal");
      show.put("email", address.toUpperCase(Locale.ROOT));
      door.faults.reset();
      assertThat(part(door.send(show), "data")).containsEntry("proposal", "p-1");
      assertThat(door.faults.counts()).as("index, proposal, audit").isEqualTo(Map.of("query", 3));
      assertThat(part(door.order("show-proposal", "email", address), "problem").toString())
          .as("which of the two is meant?")
          .contains("status=422", "one-of-two");
      door.faults.reset();
      assertThat(Door.text(door.order("list-proposals", "email", address))).contains("p-1");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1, "batchGetItem", 1));
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
  void anAddressWhereAnIdentifierBelongsLeadsToItsProposal() {
    try (var door = Door.with(Ideas.received())) {
      var address = Ideas.received().proposer().person().address().value();

      var refused = door.order("refine-proposal", "proposal", address);

      var found = parts(refused, "next").getFirst();
      assertThat(found).containsEntry("command", "show-proposal").containsEntry("email", address);
      assertThat(part(door.send(found), "data")).containsEntry("proposal", "p-1");
    }
  }

  @Test
  void whoIsAskedAgainHearsNothingAndStaffAreToldSo() {
    try (var door = Door.with(Ideas.described())) {
      assertThat(door.order("ask-proposer").get("message"))
          .asString()
          .contains("is asked by email");
      var letters = door.letters();
      door.clock.advance(Duration.ofMinutes(5));

      var again = door.order("ask-proposer");

      assertThat(again.get("message"))
          .asString()
          .contains("was asked on 2027-01-04T09:00; nothing was sent now", "answer-proposer");
      assertThat(door.letters()).isEqualTo(letters);
    }
  }

  @Test
  void whatIsNotApprovedLeadsToTheTwoWaysOn() {
    try (var door = Door.with(Ideas.described())) {
      var refused = door.order("publish-proposal");

      assertThat(parts(refused, "next").getFirst()).containsEntry("command", "ask-proposer");
      assertThat(parts(refused, "toFill").getFirst())
          .containsEntry("fill", List.of("withoutApproval"));
    }
  }

  @Test
  void whatIsMissingInAnOrderLeadsToHowTheThingStands() {
    try (var door = Door.with(Ideas.received())) {
      var refused = door.order("note-proposal", "note", "");

      assertThat(parts(refused, "next"))
          .extracting(event -> event.get("command"))
          .containsExactly("show-proposal");
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
        assertThat(door.faults.counts()).as(command).isEqualTo(readsOf(command));
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
  void theSameAnswerLaterIsAnotherLetterAndAnAskedQuestionStaysAsked() {
    try (var door = Door.with(Ideas.described())) {
      door.order("answer-proposer");
      door.order("ask-proposer");
      door.clock.advance(Duration.ofMinutes(10));
      door.order("answer-proposer");
      door.order("answer-proposer");
      assertThat(door.order("ask-proposer")).containsEntry("ok", true);
      assertThat(door.handler.letters("proposal-answer")).hasSize(2);
      assertThat(door.handler.letters("proposal-approval")).hasSize(1);
    }
  }

  @Test
  void aProposerWithoutALinkGetsOneHoweverTheProposalStands() {
    for (var proposal : List.of(Ideas.received(), Ideas.approved())) {
      try (var door = Door.with(proposal)) {
        assertThat(door.order("send-proposer-link"))
            .containsEntry("ok", true)
            .containsEntry("message", "The link goes out within a minute.");
        door.clock.advance(Duration.ofMinutes(9));
        assertThat(String.valueOf(door.order("send-proposer-link").get("message")))
            .startsWith("The link is on its way since 09:");
        assertThat(door.handler.letters("proposal-link")).hasSize(1);
        assertThat(door.audited()).containsExactly("send-proposer-link");
        door.clock.advance(Duration.ofMinutes(1));
        assertThat(door.order("send-proposer-link"))
            .containsEntry("message", "The link goes out within a minute.");
        assertThat(door.handler.letters("proposal-link")).hasSize(2);
        assertThat(door.audited()).containsExactly("send-proposer-link", "send-proposer-link");
        assertThat(door.proposal().state()).isEqualTo(proposal.state());
        assertThat(part(door.order("send-proposer-link", "proposal", "p-9"), "problem"))
            .containsEntry("status", 404);
      }
    }
  }

  @Test
  void staffHearThatNothingComesToAProposerWhoseAddressIsSuppressed() {
    try (var door = Door.with(Ideas.described())) {
      var address = door.proposal().proposer().person().address();
      var unknown = Contact.unknown(address, Language.DA);
      door.stored.write(
          new Write.ContactSaved(unknown, unknown.suppressed(unknownSince(), "complaint")));
      for (var command :
          List.of("send-proposer-link", "answer-proposer", "ask-proposer", "decline-proposal")) {
        var answer = door.order(command);
        assertThat(String.valueOf(answer.get("message")))
            .as(command)
            .contains("No email comes of it: the address is suppressed (complaint).");
        assertThat(String.valueOf(answer.get("next"))).as(command).contains("show-address");
      }
    }
  }

  /// What writes to the proposer looks once whether the address is suppressed.
  private static Map<String, Integer> readsOf(String command) {
    return command.endsWith("-proposer")
        ? Map.of("query", 1, "batchGetItem", 1)
        : Map.of("query", 1);
  }

  private static Instant unknownSince() {
    return Instant.parse("2027-01-04T08:00:00Z");
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
  void nothingIsDueAtAnyTime() {
    try (var door = Door.with(Ideas.received())) {
      assertThat(door.send(door.event("schedule/due")))
          .containsEntry("nextDue", null)
          .containsEntry("done", 0)
          .containsEntry("failed", 0);
    }
  }
}
