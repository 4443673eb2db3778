package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.List;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// That somebody wants to join an idea, with whatever was typed into the form before.
///
/// @param join which idea
record JoinInput(
    String join,
    String name,
    String company,
    EmailAddress email,
    String phone,
    String title,
    String idea,
    String forWhom)
    implements IdeaPost {
  static final Field<String> JOIN =
      Field.text("join", 1, 80).means("The idea that one wants to join, as a preview names it.");

  static final Input<JoinInput> INPUT =
      Input.of(sent ->
          new JoinInput(
              sent.get(JOIN),
              sent.get(ProposalInput.NAME),
              sent.get(ProposalInput.COMPANY),
              sent.get(ProposalInput.EMAIL),
              sent.get(ProposalInput.PHONE),
              sent.get(ProposalInput.TITLE.or("")),
              sent.get(ProposalInput.IDEA.or("")),
              sent.get(ProposalInput.FOR_WHOM)));

  Person person(Language language) {
    return new Person(name, Company.of(company), email, language);
  }

  /// All that was typed besides who it is.
  String words() {
    var words = new ArrayList<String>();
    for (var typed : List.of(title, idea, forWhom, phone)) {
      if (!typed.isBlank()) {
        words.add(typed);
      }
    }
    return String.join("\n", words);
  }

  @Override
  public String toString() {
    return "JoinInput[…]";
  }
}
