package kreds.proposal;

import static kreds.sample.Outcomes.after;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.ProposalFixture.comment;
import static kreds.sample.ProposalFixture.declining;
import static kreds.sample.ProposalFixture.fromStaff;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.proposal.WaitingForStaff.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What about a proposal waits for staff.
final class WaitingForStaffTest {
  private final Proposal received = aProposal().proposal();

  @Test
  void oneThingWaitsAtATime() {
    assertThat(WaitingForStaff.of(received))
        .contains(new WaitingForStaff(What.IDEA_NOT_TAKEN_UP, MONDAY));
    assertThat(
            WaitingForStaff.of(aProposal().in(ProposalState.DESCRIBED).proposal())
                .orElseThrow()
                .what())
        .isEqualTo(What.PROPOSER_NOT_ASKED);
    assertThat(WaitingForStaff.of(aProposal().approved().proposal()))
        .contains(new WaitingForStaff(What.NOT_PUBLISHED, MONDAY));
    assertThat(WaitingForStaff.of(aProposal().asked().proposal()))
        .as("the proposer's turn")
        .isEmpty();
  }

  @Test
  void aQuestionWaitsUntilItIsAnswered() {
    var asked = after(received.say(comment("o-1", "Nå?"), MONDAY));

    assertThat(WaitingForStaff.of(asked))
        .contains(new WaitingForStaff(What.COMMENT_UNANSWERED, MONDAY));
    assertThat(
            WaitingForStaff.of(after(asked.say(fromStaff("o-2", "Ja."), MONDAY)))
                .orElseThrow()
                .what())
        .isEqualTo(What.IDEA_NOT_TAKEN_UP);
  }

  @Test
  void whatIsDecidedWaitsForItsRelease() {
    var decision = declining(received, "Nej", MONDAY);
    var prepared = after(received.prepare(Optional.of(decision), MONDAY));

    assertThat(WaitingForStaff.of(prepared))
        .contains(new WaitingForStaff(What.DECISION_PREPARED, MONDAY));
    assertThat(WaitingForStaff.of(after(prepared.withdraw(MONDAY)))).isPresent();
    assertThat(WaitingForStaff.of(after(prepared.decline("Nej", MONDAY)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ProposalState.class,
      names = {"REFINING", "PUBLISHED", "DECLINED", "MERGED", "WITHDRAWN"})
  void elsewhereNothingWaits(ProposalState state) {
    assertThat(WaitingForStaff.of(aProposal().in(state).proposal())).isEmpty();
  }
}
