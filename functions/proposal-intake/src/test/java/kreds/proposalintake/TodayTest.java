package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.proposal.Proposal;
import org.junit.jupiter.api.Test;

/// What waits for staff, each with its next event: doing it removes it.
final class TodayTest {
  @Test
  void eachThingIsGoneOnceItsNextEventIsDone() {
    for (var waits :
        List.of(
            Map.entry("idea-not-taken-up", Ideas.received()),
            Map.entry("proposer-not-asked", Ideas.described()),
            Map.entry("not-published", Ideas.approved()))) {
      done(waits.getKey(), waits.getValue());
    }
  }

  @Test
  void aQuestionIsGoneOnceItIsAnswered() {
    try (var door = Door.with(Ideas.refining())) {
      assertThat(what(door.order("today"))).isEmpty();
      door.form("edit-proposal", Map.of("action", "comment", "comment", "Hvornår?"));
      var today = door.order("today");
      assertThat(what(today)).containsExactly("comment-unanswered");
      assertThat(Door.text(parts(today, "toFill").getFirst()))
          .contains("answer-proposer", "\"fill\":[\"comment\"]");

      door.order("answer-proposer");

      assertThat(door.order("today")).containsEntry("message", "Nothing waits for you.");
    }
  }

  @Test
  void whatIsPreparedWaitsForItsReleaseAlone() {
    try (var door = Door.with(Ideas.received())) {
      var event = door.event("prepare-decision");
      door.send(event);
      var today = door.order("today");
      assertThat(what(today)).containsExactly("decision-prepared");

      var shown = door.send(parts(today, "next").getFirst());
      door.send(parts(shown, "next").getFirst());

      assertThat(what(door.order("today"))).isEmpty();
    }
  }

  private static void done(String what, Proposal proposal) {
    try (var door = Door.with(proposal)) {
      var today = door.order("today");
      assertThat(what(today)).containsExactly(what);

      assertThat(door.send(parts(today, "next").getFirst())).containsEntry("ok", true);

      assertThat(what(door.order("today"))).isEmpty();
    }
  }

  private static List<Object> what(Map<String, Object> answer) {
    return parts(part(answer, "data"), "waiting").stream().map(one -> one.get("what")).toList();
  }
}
