package kreds.web.staff;

import java.util.function.BiFunction;
import kreds.change.Order;
import kreds.person.EmailAddress;
import kreds.web.form.Field;
import kreds.web.form.FieldErrorTexts;
import kreds.web.form.FieldErrors;
import kreds.web.form.Fields;
import kreds.web.form.Input;

/// One thing that staff can order.
///
/// @param input every field of the event; the faults are answered before anything is done
/// @param action does it; hears who ordered it
record Command<T>(
    String name, String summary, Input<T> input, BiFunction<T, Order, StaffAnswer> action) {

  private static final Field<EmailAddress> ACTOR = Field.email("actor");

  StaffAnswer run(Fields fields) {
    var actor = ACTOR.read(fields).value();
    var order = input.apply(fields.allow("command"));
    var faults = fields.faults();
    return faults.isEmpty()
        ? action.apply(order, new Order(actor, name))
        : new StaffAnswer.Refused(FieldErrors.problem(faults, English.TEXTS));
  }

  /// Read when the first fault is explained, and not before.
  private static final class English {
    private static final kreds.text.Texts TEXTS = FieldErrorTexts.load().in(kreds.text.Language.EN);
  }
}
