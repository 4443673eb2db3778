package kreds.enrollment.seat;

import java.util.Map;
import java.util.Optional;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.question.ExtraQuestion;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// The form of a network's page, as it was typed.
///
/// @param answers by the keys of the network's questions
/// @param colleagues whom it enrolls, too
public record EnrollInput(
    String name,
    String company,
    EmailAddress email,
    String role,
    Map<String, String> answers,
    Optional<ColleaguesInput> colleagues) {
  /// Who it is.
  public static final Field<String> NAME = Field.text("name", 1, 120).autocomplete("name");

  /// The company, as it is typed.
  public static final Field<String> COMPANY =
      Field.text("company", 1, 120).autocomplete("organization");

  /// What the person does there, or blank.
  public static final Field<String> ROLE =
      Field.text("role", 1, 120).or("").autocomplete("organization-title");

  /// The answers, by the keys of their questions: which there are only the network knows. Twice as
  /// many as can be asked: some may be gone since the form was opened.
  public static final Field<Map<String, String>> ANSWERS =
      Field.each(ExtraQuestion.FIELD, 20, ExtraQuestion.LONGEST_ANSWER)
          .means(
              "The answer to the question of that key, as the network lists them: a text, a choice by"
                  + " its words, yes or no.");

  /// Where the link goes.
  public static final Field<EmailAddress> EMAIL = Field.email("email");

  /// The form.
  public static final Input<EnrollInput> INPUT = Input.of(EnrollInput::of);

  private static EnrollInput of(SentValues sent) {
    var name = sent.get(NAME);
    var company = sent.get(COMPANY);
    var email = sent.get(EMAIL);
    return new EnrollInput(
        name, company, email, sent.get(ROLE), sent.get(ANSWERS), colleagues(sent, email));
  }

  private static Optional<ColleaguesInput> colleagues(SentValues sent, EmailAddress own) {
    return sent.isThere(ColleaguesInput.LIST, ColleaguesInput.WISH)
        ? ColleaguesInput.of(sent, own)
        : Optional.empty();
  }

  /// Who it is.
  public Person person(Language language) {
    return new Person(name, Company.of(company), email, language);
  }
}
