package kreds.proposalintake.proposal;

import java.util.stream.Stream;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Idea;
import kreds.proposal.Proposer;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// An idea for a network and who has it, as it was typed; in the order of the form, so that the
/// first fault named is the first one met.
public record ProposalInput(
    String title,
    String idea,
    String forWhom,
    String name,
    String company,
    EmailAddress email,
    String phone)
    implements IdeaPost {
  static final Field<String> TITLE = Field.text("title", 1, 120);
  static final Field<String> IDEA = Field.area("idea", 1, 5_000);
  static final Field<String> FOR_WHOM = Field.text("forWhom", 1, 500).or("");

  static final Field<String> NAME = Field.text("name", 1, 120).autocomplete("name");
  static final Field<String> COMPANY =
      Field.text("company", 1, 120).or("").autocomplete("organization");
  static final Field<EmailAddress> EMAIL = Field.email("email");
  static final Field<String> PHONE = Field.text("phone", 1, 40).or("").autocomplete("tel");

  /// The form.
  public static final Input<ProposalInput> INPUT =
      Input.of(sent ->
          new ProposalInput(
              sent.get(TITLE),
              sent.get(IDEA),
              sent.get(FOR_WHOM),
              sent.get(NAME),
              sent.get(COMPANY),
              sent.get(EMAIL),
              sent.get(PHONE)));

  /// The form as programs are told of it: who it is, and then the idea.
  static ProposalHelpJson toJson() {
    return ProposalHelpJson.of(Stream.of(NAME, COMPANY, EMAIL, PHONE, TITLE, IDEA, FOR_WHOM));
  }

  Idea toIdea() {
    return new Idea(title, idea, forWhom);
  }

  Proposer proposer(Language language) {
    return new Proposer(new Person(name, Company.of(company), email, language), phone);
  }

  @Override
  public String toString() {
    return "ProposalInput[…]";
  }
}
