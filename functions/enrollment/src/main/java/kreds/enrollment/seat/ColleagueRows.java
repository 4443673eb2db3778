package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kreds.run.Fit;
import kreds.run.Party;
import kreds.web.FieldView;
import kreds.web.Form;
import kreds.web.Option;
import kreds.web.Visit;
import kreds.web.form.Field;
import kreds.web.form.Typing;

/// The part of a network's form in which colleagues are enrolled, too. It is closed until somebody
/// opens it, and open while anything of it is typed or wrong.
///
/// @param form the whole one, whose faults call each field by its colleague
public record ColleagueRows(Visit visit, Form form) {

  /// Of that form.
  static ColleagueRows of(Visit visit, Form form) {
    var labels = new HashMap<String, String>();
    for (var number = 0; number < Party.COLLEAGUES; number++) {
      for (var field : ColleaguesInput.FIELDS) {
        var label = title(visit, number) + ", " + label(visit, field);
        labels.put(name(number, field), label);
      }
    }
    labels.put(ColleaguesInput.WISH, visit.text("enroll.colleagues.fit"));
    labels.put(ColleaguesInput.LIST, visit.text("field.colleagues"));
    var chosen = form.usually(ColleaguesInput.WISH, Fit.AS_MANY_AS_FIT.word());
    return new ColleagueRows(visit, chosen.labelled(labels));
  }

  /// Whether it is open.
  public boolean isOpen() {
    return form.hasRows(ColleaguesInput.LIST) || form.isFaulty(ColleaguesInput.WISH);
  }

  /// One colleague's row.
  public record Row(String title, List<FieldView> fields) {

    public Row {
      fields = List.copyOf(fields);
    }
  }

  /// All of them.
  public List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var number = 0; number < Party.COLLEAGUES; number++) {
      var fields = new ArrayList<FieldView>();
      for (var field : ColleaguesInput.FIELDS) {
        fields.add(asked(name(number, field), label(visit, field), field.typing(), List.of()));
      }
      rows.add(new Row(title(visit, number), fields));
    }
    return rows;
  }

  /// What they wish where there are fewer places than people.
  public FieldView wish() {
    var options = new ArrayList<Option>();
    for (var fit : List.of(Fit.AS_MANY_AS_FIT, Fit.ALL_OR_NONE)) {
      options.add(new Option(fit.word(), visit.text("enroll.colleagues." + fit.word())));
    }
    return asked(
        ColleaguesInput.WISH, visit.text("enroll.colleagues.fit"), Typing.of("radio"), options);
  }

  /// Nobody has to fill in a row.
  private static FieldView asked(String name, String label, Typing typing, List<Option> options) {
    return FieldView.asked(name, label, "", options.isEmpty(), typing, options, null);
  }

  private static String title(Visit visit, int number) {
    return visit.text("enroll.colleagues.one", "number", Integer.toString(number + 1));
  }

  private static String label(Visit visit, Field<?> field) {
    return visit.text("enroll.colleagues." + field.name());
  }

  private static String name(int number, Field<?> field) {
    return ColleaguesInput.LIST + "[" + number + "]." + field.name();
  }
}
