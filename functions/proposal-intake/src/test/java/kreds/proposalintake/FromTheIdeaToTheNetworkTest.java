package kreds.proposalintake;

import static kreds.proposalintake.Door.body;
import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static kreds.proposalintake.Door.status;
import static kreds.proposalintake.Door.string;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.network.Basis;
import kreds.network.CandidateSource;
import kreds.proposal.ProposalState;
import kreds.run.RunState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The way of a proposal, with the events of `events/proposal-intake/` through the real handler.
final class FromTheIdeaToTheNetworkTest {
  private final Door door = new Door();

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void anIdeaBecomesANetworkByTheFilesOfEvents() {
    assertThat(status(door.visit("new-proposal"))).isEqualTo(200);
    assertThat(status(door.visit("propose"))).isEqualTo(303);
    var id =
        string(
            parts(part(door.order("list-proposals"), "data"), "proposals").getFirst(), "proposal");

    for (var command :
        List.of(
            "show-proposal",
            "refine-proposal",
            "note-proposal",
            "answer-proposer",
            "describe-proposal",
            "ask-proposer")) {
      assertThat(door.order(command, "proposal", id)).as(command).containsEntry("ok", true);
    }
    for (var act : List.of("comment", "suggest-candidate", "approve-description")) {
      assertThat(status(door.visit(act, door.token(id)))).as(act).isIn(200, 303);
    }
    assertThat(door.order("publish-proposal", "proposal", id)).containsEntry("ok", true);

    var opened = door.stored.networks().of("vaerktoejsmagere").orElseThrow();
    assertThat(opened.run().state()).isEqualTo(RunState.RECRUITING);
    assertThat(opened.network().proposal()).isEqualTo(id);
    assertThat(door.stored.networks().listed()).containsExactly(opened);
    assertThat(door.stored.candidates().ofNetwork("vaerktoejsmagere"))
        .singleElement()
        .satisfies(candidate -> {
          assertThat(candidate.origin().source()).isEqualTo(CandidateSource.PROPOSER);
          assertThat(candidate.origin().basis()).isEqualTo(Basis.NONE);
          assertThat(candidate.person().name()).isEqualTo("Ida Krogh");
        });
    assertThat(door.stored.proposals().of(id).orElseThrow().state())
        .isEqualTo(ProposalState.PUBLISHED);
    assertThat(door.letters())
        .contains("proposal-receipt/" + id, "proposal-published/" + id)
        .contains("proposal-approval/" + id + "/1")
        .anyMatch(key -> key.startsWith("proposal-answer/" + id + "/"))
        .hasSize(8);
    assertThat(body(door.visit("proposal", door.token(id))))
        .contains("href=\"/networks/vaerktoejsmagere\"");
  }

  @Test
  void everyCommandIsListedWithASampleThatIsUnderstood() {
    var commands = parts(part(door.order("help"), "data"), "commands");

    assertThat(commands).hasSize(16);
    for (var command : commands) {
      var sample = part(command, "sample");
      assertThat(sample).containsEntry("command", command.get("command"));
      assertThat(door.send(Map.copyOf(sample)).toString())
          .as(string(command, "command"))
          .doesNotContain("invalid-fields", "unknown-command", "urn:kreds:problem:unexpected");
    }
  }

  @Test
  void nextIsReadyToBeSent() {
    door.visit("propose");
    var listed = door.order("list-proposals");
    var show = parts(listed, "next").getFirst();
    var refine = parts(door.send(show), "next").getFirst();
    assertThat(refine).containsEntry("command", "refine-proposal");
    var refined = door.send(refine);
    assertThat(parts(refined, "next"))
        .extracting(event -> event.get("command"))
        .as("a stranger's words and a day that nobody chose are no description")
        .doesNotContain("describe-proposal");
    var offered = parts(refined, "toFill").getFirst();
    assertThat(Door.text(offered))
        .contains("describe-proposal", "title", "text", "decisionDate")
        .doesNotContain("Erfaringer", "2027");
    var describe = door.order("describe-proposal", "proposal", string(refine, "proposal"));
    var ask = parts(describe, "next").getFirst();
    assertThat(ask).containsEntry("command", "ask-proposer");
    assertThat(door.send(ask)).containsEntry("ok", true);
  }
}
