package kreds.enrollment.seat;

import java.util.Map;
import kreds.person.EmailAddress;
import kreds.web.Form;
import kreds.web.Visit;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The colleague who is to take over a place, as the giver names them. The company is not asked: it
/// is the giver's. No browser fills it in, since what it knows is the giver's own.
public final class ColleagueInput {
  private static final Field<String> NAME =
      Field.text("name", 1, 120).autocomplete("off").means("The colleague's.");

  private static final Field<EmailAddress> EMAIL =
      Field.email("email").autocomplete("off").means("The colleague's.");

  private static final Field<String> ROLE =
      Field.text("role", 1, 120).or("").autocomplete("off").means("The colleague's position.");

  /// The form.
  public static final Input<PlaceAction> INPUT =
      Input.of(
          sent -> new PlaceAction.AskColleague(sent.get(NAME), sent.get(EMAIL), sent.get(ROLE)));

  private ColleagueInput() {}

  /// The form, whose fields are called what they are of somebody else.
  public static Form named(Visit visit, Form form) {
    return form.labelled(
        Map.of(
            NAME.name(),
            visit.text("person.hand-over.name"),
            NAME.name() + ".missing",
            visit.text("person.hand-over.name.missing"),
            EMAIL.name(),
            visit.text("person.hand-over.email"),
            EMAIL.name() + ".hint",
            visit.text("person.hand-over.email.hint"),
            EMAIL.name() + ".missing",
            visit.text("person.hand-over.email.missing"),
            ROLE.name(),
            visit.text("person.hand-over.role")));
  }
}
