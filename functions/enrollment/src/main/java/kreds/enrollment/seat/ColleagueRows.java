package kreds.enrollment.seat;

import java.util.HashMap;
import java.util.List;
import kreds.run.Party;
import kreds.web.FieldView;
import kreds.web.Form;
import kreds.web.Visit;
import kreds.web.form.Field;
import kreds.web.form.Typing;

/// The part of a network's form in which colleagues are enrolled, too. It is closed until somebody
/// opens it, and open while anything of it is typed or wrong. It stands on the page that everybody
/// opens, and so is shown without what reads it ([ColleaguesInput]).
///
/// @param form the whole one, whose faults call each field by its colleague
public record ColleagueRows(Visit visit, Form form) {
  /// What is asked of each, in the order of the page.
  private static final List<Field<?>> FIELDS =
      List.of(EnrollInput.NAME, EnrollInput.EMAIL, EnrollInput.ROLE);

  private static final String LIST = "colleagues";
  private static final String WISH = "fit";
  private static final String ALL_OR_NONE = "all-or-none";

  /// Of that form.
  static ColleagueRows of(Visit visit, Form form) {
    return new ColleagueRows(visit, form.isFaulty() ? called(visit, form) : form);
  }

  private static Form called(Visit visit, Form form) {
    var labels = new HashMap<String, String>();
    for (var number = 0; number < Party.COLLEAGUES; number++) {
      for (var field : FIELDS) {
        var label = title(visit, number) + ", " + label(visit, field);
        labels.put(name(number, field), label);
        labels.put(name(number, field).concat(".missing"), missing(visit, number, field));
      }
    }
    labels.put(WISH, visit.text("field.fit"));
    return form.labelled(labels);
  }

  /// How many there may be.
  public int most() {
    return Party.COLLEAGUES;
  }

  /// Whether it is open.
  public boolean isOpen() {
    return form.hasRows(LIST) || form.isFaulty(WISH);
  }

  /// What a colleague is called.
  public String title(int number) {
    return title(visit, number);
  }

  /// What is asked of one; nobody has to name any. No browser fills it in, since what it knows is
  /// its user's own.
  public List<FieldView> row(int number) {
    var first = asked(number, FIELDS.getFirst());
    return List.of(first, asked(number, FIELDS.get(1)), asked(number, FIELDS.getLast()));
  }

  /// Whether that is wished; as many as fit until something else is chosen.
  public boolean isWished(String fit) {
    return fit.equals(ALL_OR_NONE) == form.typed(WISH).equals(ALL_OR_NONE);
  }

  private FieldView asked(int number, Field<?> field) {
    var typing = field.typing();
    return FieldView.asked(
        name(number, field),
        label(visit, field),
        "",
        true,
        new Typing(typing.type(), typing.longest(), typing.inputmode(), "off"),
        List.of(),
        null);
  }

  private static String title(Visit visit, int number) {
    return visit.text("enroll.colleagues.one", "number", Integer.toString(number + 1));
  }

  /// A position may be left out, and is never missed.
  private static String missing(Visit visit, int number, Field<?> field) {
    var key = "enroll.colleagues.".concat(field.name()).concat(".missing");
    return visit.texts().has(key) ? title(visit, number) + ": " + visit.text(key) : "";
  }

  private static String label(Visit visit, Field<?> field) {
    return visit.text("enroll.colleagues.".concat(field.name()));
  }

  private static String name(int number, Field<?> field) {
    return LIST.concat("[").concat(Integer.toString(number)).concat("].").concat(field.name());
  }
}
