package kreds.enrollment.seat;

import java.util.Map;
import java.util.Optional;
import kreds.person.Company;
import kreds.run.Correction;
import kreds.web.Form;
import kreds.web.Visit;
import kreds.web.form.Input;

/// What a person corrects about themselves by the own link: everything but the address, by which
/// they are known.
public final class CorrectionInput {

  /// The form.
  public static final Input<PlaceAction> INPUT =
      Input.of(sent ->
          new PlaceAction.Correct(
              new Correction(
                  Optional.of(sent.get(EnrollInput.NAME)),
                  Optional.of(Company.of(sent.get(EnrollInput.COMPANY))),
                  Optional.of(sent.get(EnrollInput.ROLE)))));

  private CorrectionInput() {}

  /// The form as it is now, unless something was typed already.
  public static Form known(Visit visit, PersonView person, Form form) {
    return form.isFaulty() || !form.typed("action").isEmpty()
        ? form
        : visit.form(
            Map.of("name", person.name(), "company", person.company(), "role", person.role()));
  }
}
