package kreds.web.staff;

import java.util.Map;
import java.util.Optional;
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
    StaffCommand name, String summary, Input<T> input, BiFunction<T, Order, StaffAnswer> action) {

  private static final Field<Optional<FunctionName>> FUNCTION =
      Field.choice("function", FunctionName.class)
          .optional()
          .means("Where the command lies: an event that went astray is told.");
  private static final Field<String> COMMAND = Field.text("command", 1, 80);
  private static final Field<EmailAddress> ACTOR =
      Field.email("actor").means("Who orders it: stands in the audit.");

  private record Sent<T>(EmailAddress actor, T order) {}

  StaffAnswer run(Fields fields) {
    var sent = event().apply(fields);
    var faults = fields.faults();
    return faults.isEmpty()
        ? action.apply(sent.order(), new Order(sent.actor().value(), name.written()))
        : new StaffAnswer.Refused(FieldErrors.problem(faults, English.TEXTS));
  }

  /// What an event holds, as JSON schema.
  Map<String, Object> schema() {
    return event().schema();
  }

  private Input<Sent<T>> event() {
    return input
        .after(ACTOR, Sent::new)
        .after(COMMAND, (_, sent) -> sent)
        .after(FUNCTION, (_, sent) -> sent);
  }

  /// Read when the first fault is explained, and not before.
  private static final class English {
    private static final kreds.text.Texts TEXTS = FieldErrorTexts.load().in(kreds.text.Language.EN);
  }
}
