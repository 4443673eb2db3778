package kreds.proposalintake.proposal;

import java.time.Instant;
import kreds.form.Fields;
import kreds.id.Ids;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.proposal.Idea;
import kreds.proposal.Suggestion;

/// What the proposer wants to do on the page, as it was sent.
sealed interface ProposerAction {

  /// Word it differently.
  record Edit(String title, String idea, String forWhom) implements ProposerAction {

    Idea toIdea() {
      return new Idea(title, idea, forWhom);
    }
  }

  /// Take it back.
  record Withdraw() implements ProposerAction {}

  /// Approve the description; 0 is whichever it is now.
  record Approve(int round) implements ProposerAction {}

  /// Say something.
  record Say(String comment) implements ProposerAction {}

  /// Name somebody.
  record Suggest(String name, String company, EmailAddress email) implements ProposerAction {

    Suggestion toSuggestion(Ids ids, String proposal, Instant now) {
      var id = ids.of("g", proposal, email.value());
      return new Suggestion(id, name, Company.of(company), email, now);
    }

    @Override
    public String toString() {
      return "Suggest[…]";
    }
  }

  /// Nothing that is known; its field has a fault, and nothing is done.
  record Unread() implements ProposerAction {}

  /// Reads it; only the fields of the action that is wanted are asked for.
  static ProposerAction read(Fields fields) {
    var action =
        fields.oneOf("action", "edit", "withdraw", "approve", "comment", "suggest-candidate");
    if (!fields.typed("action").strip().equals(action)) {
      return new Unread();
    }
    return switch (action) {
      case "edit" ->
          new Edit(
              fields.text("title", 1, 120),
              fields.multiline("idea", 1, 5_000),
              fields.optionalText("forWhom", 500));
      case "withdraw" -> new Withdraw();
      case "approve" -> new Approve(fields.optionalWhole("round", 1, 10_000).orElse(0));
      case "comment" -> new Say(fields.multiline("comment", 1, 4_000));
      case "suggest-candidate" ->
          new Suggest(
              fields.text("candidateName", 1, 120),
              fields.optionalText("candidateCompany", 120),
              fields.email("candidateEmail"));
      default -> new Unread();
    };
  }

  /// The action, as forms and programs name it.
  default String name() {
    return switch (this) {
      case Edit _ -> "edit";
      case Withdraw _ -> "withdraw";
      case Approve _ -> "approve";
      case Say _ -> "comment";
      case Suggest _ -> "suggest-candidate";
      case Unread _ -> "unread";
    };
  }

  /// The action, as the audit names it.
  default String audited() {
    return switch (this) {
      case Edit _ -> "edit-proposal";
      case Withdraw _ -> "withdraw-proposal";
      case Approve _ -> "approve-description";
      case Say _, Suggest _, Unread _ -> name();
    };
  }
}
