package kreds.proposalintake.proposal;

import java.time.Instant;
import kreds.id.Ids;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.proposal.Idea;
import kreds.proposal.Suggestion;
import kreds.proposal.SuggestionSource;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What the proposer wants to do on the page, as it was sent.
public sealed interface ProposerAction {

  /// Word it differently.
  record Edit(String title, String idea, String forWhom) implements ProposerAction {
    /// Its form.
    public static final Input<Edit> INPUT =
        Input.of(sent ->
            new Edit(
                sent.get(ProposalInput.TITLE),
                sent.get(ProposalInput.IDEA),
                sent.get(ProposalInput.FOR_WHOM)));

    Idea toIdea() {
      return new Idea(title, idea, forWhom);
    }
  }

  /// Take it back.
  record Withdraw() implements ProposerAction {
    static final Input<Withdraw> INPUT = Input.of(_ -> new Withdraw());
  }

  /// Approve the description; 0 is whichever it is now.
  record Approve(int round) implements ProposerAction {
    private static final Field<Integer> ROUND =
        Field.whole("round", 1, 10_000).or(0).means("Which version of the description was read.");

    /// Its form.
    public static final Input<Approve> INPUT = Input.of(sent -> new Approve(sent.get(ROUND)));
  }

  /// Say something.
  record Say(String comment) implements ProposerAction {
    private static final Field<String> COMMENT = Field.area("comment", 1, 4_000);

    /// Its form.
    public static final Input<Say> INPUT = Input.of(sent -> new Say(sent.get(COMMENT)));
  }

  /// Name somebody.
  record Suggest(String name, String company, EmailAddress email) implements ProposerAction {
    private static final Field<String> NAME = Field.text("candidateName", 1, 120);
    private static final Field<String> COMPANY = Field.text("candidateCompany", 1, 120).or("");
    private static final Field<EmailAddress> EMAIL = Field.email("candidateEmail");

    /// Its form.
    public static final Input<Suggest> INPUT =
        Input.of(sent -> new Suggest(sent.get(NAME), sent.get(COMPANY), sent.get(EMAIL)));

    Suggestion toSuggestion(Ids ids, String proposal, Instant now) {
      var id = Suggestion.idOf(ids, proposal, email, SuggestionSource.PROPOSER);
      return new Suggestion(id, name, Company.of(company), email, now);
    }

    @Override
    public String toString() {
      return "Suggest[…]";
    }
  }

  /// The action in a word of ours, as forms, programs and the page's address name it: never called
  /// as a component of an action could be, which would then answer in its place what was typed.
  default String word() {
    return switch (this) {
      case Edit _ -> "edit";
      case Withdraw _ -> "withdraw";
      case Approve _ -> "approve";
      case Say _ -> "comment";
      case Suggest _ -> "suggest-candidate";
    };
  }

  /// The action, as the audit names it.
  default String audited() {
    return switch (this) {
      case Edit _ -> "edit-proposal";
      case Withdraw _ -> "withdraw-proposal";
      case Approve _ -> "approve-description";
      case Say _, Suggest _ -> word();
    };
  }
}
