package kreds.run;

import kreds.person.Person;
import kreds.question.Answers;

/// What a form says of somebody, or the personal link after it.
///
/// @param role what the person does in the company; may be blank
/// @param answers to what the network asks beside
public record Particulars(Person person, String role, Answers answers) {

  /// Of somebody who was asked nothing more.
  public static Particulars of(Person person, String role) {
    return new Particulars(person, role, Answers.NONE);
  }

  /// The same with those answers.
  Particulars answering(Answers other) {
    return new Particulars(person, role, other);
  }

  /// What counts where a later form does: all that it says. Of what it says nothing, such as one of
  /// the association's own site that knows of no questions, the same person's answers stay.
  Particulars after(Particulars earlier) {
    return person.isNamedAs(earlier.person) ? answering(earlier.answers.saying(answers)) : this;
  }

  @Override
  public String toString() {
    return "Particulars[…]";
  }
}
