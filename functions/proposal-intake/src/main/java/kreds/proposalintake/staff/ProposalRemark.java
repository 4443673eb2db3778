package kreds.proposalintake.staff;

import kreds.web.form.Input;
import kreds.web.form.TextField;

/// What staff sent about one proposal, raw: which it is, and some words.
record ProposalRemark(String proposal, String words) {
  private static final int MOST_WORDS = 4_000;

  /// Which proposal.
  static final TextField PROPOSAL = TextField.of("proposal", 1, 80);

  /// A command that needs no words.
  static final Input<String> ID = Input.of(sent -> sent.get(PROPOSAL));

  /// With words that must be there.
  static Input<ProposalRemark> of(String words) {
    return of(TextField.of(words, 1, MOST_WORDS).multiline());
  }

  /// With words that may be left out.
  static Input<ProposalRemark> optional(String words) {
    return of(TextField.optional(words, MOST_WORDS).multiline());
  }

  private static Input<ProposalRemark> of(TextField words) {
    return Input.of(sent -> new ProposalRemark(sent.get(PROPOSAL), sent.get(words)));
  }
}
