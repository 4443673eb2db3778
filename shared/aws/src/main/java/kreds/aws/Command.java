package kreds.aws;

import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.change.Order;
import kreds.form.FaultTexts;
import kreds.form.Fields;

/// One thing that staff can order.
///
/// @param reader reads every field of the event; the faults are answered before anything is done
/// @param action does it; hears who ordered it
record Command<T>(
    String name,
    String summary,
    Function<Fields, T> reader,
    BiFunction<T, Order, StaffAnswer> action) {

  StaffAnswer run(Fields fields) {
    var actor = fields.email("actor").value();
    var order = reader.apply(fields.allow("command"));
    var faults = fields.faults();
    return faults.isEmpty()
        ? action.apply(order, new Order(actor, name))
        : new StaffAnswer.Refused(Problem.of(faults, English.TEXTS));
  }

  /// Read when the first fault is explained, and not before.
  private static final class English {
    private static final kreds.text.Texts TEXTS = FaultTexts.load().in(kreds.text.Language.EN);
  }
}
