package kreds.enrollment.deciding;

import java.time.LocalDate;
import java.util.Optional;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Confirmed;

/// One of the ways that a network can go, as staff sent it: without a number it is only shown.
///
/// @param way which, with what it says
record DecidingInput(Way way, Confirmed confirmed) {
  private static final int SHORT = 80;
  private static final int LONGEST_REASON = 500;
  private static final Field<String> NETWORK = Field.text("network", 1, SHORT);
  private static final Field<String> FROM =
      Field.text("from", 1, SHORT).means("The network whose people come over.");
  private static final Field<String> INTO =
      Field.text("into", 1, SHORT).means("The network that takes them in.");
  private static final Field<LocalDate> DAY =
      Field.date("decisionDate").means("By when the minimum must be reached.");
  private static final Field<String> REASON =
      Field.area("reason", 1, LONGEST_REASON)
          .means("Stands in the letter as it is typed, until the letter is edited.");
  private static final Field<Optional<String>> REASON_ENGLISH =
      Field.area("reasonEnglish", 1, LONGEST_REASON)
          .ifSent()
          .means("The same for whoever reads English; without it they read the reason as it is.");

  /// It does not come about.
  static final Input<DecidingInput> CANCEL =
      Input.of(sent ->
          new DecidingInput(
              new CancelWay(sent.get(NETWORK), sent.get(REASON), sent.get(REASON_ENGLISH)),
              Confirmed.of(sent)));

  /// Its people come into another network.
  static final Input<DecidingInput> MERGE =
      Input.of(sent ->
          new DecidingInput(new MergeWay(sent.get(FROM), sent.get(INTO)), Confirmed.of(sent)));

  /// It gets more time.
  static final Input<DecidingInput> EXTEND =
      Input.of(sent ->
          new DecidingInput(new ExtendWay(sent.get(NETWORK), sent.get(DAY)), Confirmed.of(sent)));
}
