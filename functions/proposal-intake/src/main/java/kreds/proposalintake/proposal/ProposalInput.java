package kreds.proposalintake.proposal;

import java.util.Map;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Idea;
import kreds.proposal.Proposer;
import kreds.text.Language;
import kreds.web.form.Input;
import kreds.web.form.TextField;
import kreds.web.form.ValueField;

/// An idea for a network and who has it, as it was typed; in the order of the form, so that the
/// first fault named is the first one met.
public record ProposalInput(
    String title,
    String idea,
    String forWhom,
    String name,
    String company,
    EmailAddress email,
    String phone) {
  static final TextField TITLE = TextField.of("title", 1, 120);
  static final TextField IDEA = TextField.of("idea", 1, 5_000).multiline();
  static final TextField FOR_WHOM = TextField.optional("forWhom", 500);

  private static final TextField NAME = TextField.of("name", 1, 120).filledInWith("name");
  private static final TextField COMPANY =
      TextField.optional("company", 120).filledInWith("organization");
  private static final ValueField<EmailAddress> EMAIL = ValueField.email("email");
  private static final TextField PHONE = TextField.optional("phone", 40).filledInWith("tel");

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

  Idea toIdea() {
    return new Idea(title, idea, forWhom);
  }

  Proposer proposer(Language language) {
    return new Proposer(new Person(name, Company.of(company), email, language), phone);
  }

  Map<String, String> again() {
    return Map.of(
        TITLE.name(),
        title,
        IDEA.name(),
        idea,
        FOR_WHOM.name(),
        forWhom,
        NAME.name(),
        name,
        COMPANY.name(),
        company,
        EMAIL.name(),
        email.value(),
        PHONE.name(),
        phone);
  }

  @Override
  public String toString() {
    return "ProposalInput[…]";
  }
}
