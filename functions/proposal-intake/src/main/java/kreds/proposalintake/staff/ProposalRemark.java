package kreds.proposalintake.staff;

import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff sent about one proposal, raw: which it is, and some words.
record ProposalRemark(String proposal, String words) {
  private static final int MOST_WORDS = 4_000;

  /// Which proposal.
  static final Field<String> PROPOSAL = Field.text("proposal", 1, 80);

  /// A command that needs no words.
  static final Input<String> ID = Input.of(sent -> sent.get(PROPOSAL));

  /// With words that must be there.
  static Input<ProposalRemark> of(String words) {
    return of(Field.area(words, 1, MOST_WORDS));
  }

  /// With words that may be left out.
  static Input<ProposalRemark> optional(String words) {
    return of(Field.area(words, 1, MOST_WORDS).or(""));
  }

  private static Input<ProposalRemark> of(Field<String> words) {
    return Input.of(sent -> new ProposalRemark(sent.get(PROPOSAL), sent.get(words)));
  }
}
