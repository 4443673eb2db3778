package kreds.proposalintake.proposal;

import kreds.web.form.Field;
import kreds.web.form.Input;

/// As much of an idea as there is, to see what is like it: nothing is stored, so nothing has to be
/// there yet.
record PreviewInput(String title, String idea, String forWhom) implements IdeaPost {
  static final String ACTION = "action";

  private static final Field<Word> WORD = Field.choice(ACTION, Word.class);

  static final Input<PreviewInput> INPUT =
      Input.of(sent -> {
        sent.get(WORD);
        sent.get(ProposalInput.NAME.or(""));
        sent.get(ProposalInput.COMPANY);
        sent.get(ProposalInput.EMAIL.optional());
        sent.get(ProposalInput.PHONE);
        return new PreviewInput(
            sent.get(ProposalInput.TITLE.or("")),
            sent.get(ProposalInput.IDEA.or("")),
            sent.get(ProposalInput.FOR_WHOM));
      });

  /// What is wanted.
  enum Word {
    PREVIEW
  }
}
