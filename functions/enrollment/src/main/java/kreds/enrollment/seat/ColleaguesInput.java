package kreds.enrollment.seat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Fit;
import kreds.run.Party;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Colleagues whom somebody enrolls with the own form. The company is not asked: it is that
/// person's. No browser fills in a colleague, since what it knows is its user's own.
///
/// @param fit what they wish where there are fewer places than people
public record ColleaguesInput(List<Colleague> colleagues, Fit fit) {
  /// The list; on a page `colleagues[0].name` and so on.
  static final String LIST = "colleagues";

  /// The wish.
  static final String WISH = "fit";

  private static final Field<String> NAME =
      EnrollInput.NAME.autocomplete("off").means("The colleague's.");

  private static final Field<EmailAddress> EMAIL =
      EnrollInput.EMAIL.autocomplete("off").means("The colleague's: an own link goes there.");

  private static final Field<String> ROLE =
      EnrollInput.ROLE.autocomplete("off").means("The colleague's position.");

  private static final Input<Colleague> COLLEAGUE =
      Input.of(
          sent -> new Colleague(sent.get(NAME), sent.get(EMAIL), sent.get(ROLE), sent.path(EMAIL)));

  private static final Field<List<Colleague>> COLLEAGUES =
      Field.list(LIST, 0, Party.COLLEAGUES, COLLEAGUE)
          .means(
              "Colleagues of the same company whom this post enrols, too. Each gets an own letter"
                  + " with an own link, and counts once they have confirmed. A form sends each field"
                  + " as `colleagues[0].name` and so on.");

  private static final Field<Fit> FIT =
      Field.choice(WISH, Fit.class)
          .or(Fit.AS_MANY_AS_FIT)
          .means(
              "With colleagues only: with `all-or-none` nobody of them gets a place before all have"
                  + " confirmed and there is room for all; others may pass them by.");

  /// One colleague.
  ///
  /// @param at the place of the address in the form
  record Colleague(String name, EmailAddress email, String role, String at) {

    Person of(Company company, Language language) {
      return new Person(name, company, email, language);
    }
  }

  /// Those of a form; nothing if there are none.
  ///
  /// @param own the address of who sends it
  static Optional<ColleaguesInput> of(SentValues sent, EmailAddress own) {
    var colleagues = sent.get(COLLEAGUES);
    var fit = sent.get(FIT);
    var known = new HashSet<EmailAddress>();
    for (var colleague : colleagues) {
      if (colleague.email().equals(own)) {
        sent.refuse(colleague.at(), "own-address");
      } else if (!known.add(colleague.email())) {
        sent.refuse(colleague.at(), "address-twice");
      }
    }
    return colleagues.isEmpty()
        ? Optional.empty()
        : Optional.of(new ColleaguesInput(colleagues, fit));
  }
}
