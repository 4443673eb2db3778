package kreds.proposalintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kreds.proposal.Proposal;
import org.junit.jupiter.api.Test;

/// P3: what staff note among themselves appears in no public answer and in no letter.
final class StaffNotesStayInsideTest {

  @Test
  void noAnswerToTheProposerHoldsANoteAtAnyStage() {
    for (var stage :
        List.<Supplier<Proposal>>of(
            Ideas::refining, Ideas::described, Ideas::asked, Ideas::approved)) {
      try (var door = Door.with(stage.get())) {
        for (var visit :
            List.of(
                "proposal",
                "proposal-json",
                "edit-proposal",
                "withdraw-proposal",
                "comment",
                "suggest-candidate",
                "approve-description",
                "new-proposal",
                "propose",
                "propose-json")) {
          assertSilent(door.visit(visit));
        }
        assertSilent(door.post("{\"action\":\"comment\"}"));
        assertSilent(door.form("comment", Map.of("action", "comment")));
      }
    }
  }

  @Test
  void noLetterHoldsANoteWhateverStaffDo() {
    try (var door = Door.with(Ideas.refining())) {
      door.order("describe-proposal");
      door.order("note-proposal", "note", Ideas.SECRET);
      door.order("ask-proposer");
      door.visit("comment");
      door.visit("suggest-candidate");
      door.visit("approve-description");
      door.order("publish-proposal");
      assertThat(door.letters()).hasSize(5);
      assertSilent(door.aws.rows("Deliveries"));
      assertSilent(door.aws.rows("Networks"));
      assertSilent(door.visit("proposal"));
    }
    try (var door = Door.with(Ideas.refining())) {
      door.order("decline-proposal");
      assertThat(door.letters()).containsExactly("proposal-declined/p-1");
      assertSilent(door.aws.rows("Deliveries"));
      assertSilent(door.visit("proposal-json"));
    }
  }

  @Test
  void staffThemselvesReadTheNotes() {
    try (var door = Door.with(Ideas.refining())) {
      assertThat(Door.text(door.order("show-proposal"))).contains(Ideas.SECRET);
      assertThat(door.order("list-proposals", "state", "refining").toString())
          .contains("Karen Holm")
          .doesNotContain(Ideas.SECRET);
    }
  }

  private static void assertSilent(Object answer) {
    assertThat(answer.toString()).doesNotContain("hemmeligt", "konkurrenten", "mette@");
  }
}
