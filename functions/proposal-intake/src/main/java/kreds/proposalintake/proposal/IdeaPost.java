package kreds.proposalintake.proposal;

import java.util.List;
import kreds.web.form.Input;

/// What the form for ideas is sent for.
sealed interface IdeaPost permits ProposalInput, PreviewInput, JoinInput {
  /// Told apart by what its buttons say; without a word it is the idea itself.
  Input<IdeaPost> INPUT =
      Input.byField(
          List.of(
              JoinInput.INPUT.named(JoinInput.JOIN.name()),
              PreviewInput.INPUT.named(PreviewInput.ACTION),
              ProposalInput.INPUT.named(ProposalInput.TITLE.name())));
}
