package kreds.emaildistribution.staff;

import kreds.web.form.Field;
import kreds.web.form.Input;

/// The held letters of a mailing; without number and confirmation they are only shown.
final class HeldOfMailingInput {
  private static final int MOST = 1_000_000;
  static final Field<Integer> NUMBER = Field.whole("number", 0, MOST);
  static final Field<String> CONFIRMATION = Field.text("confirmation", 1, DraftCommands.SHORT);

  static final Input<HeldChoice> INPUT =
      Input.of(sent ->
          new HeldChoice.OfMailing(
              sent.get(DraftCommands.MAILING),
              sent.get(NUMBER.optional()),
              sent.get(CONFIRMATION.optional())));

  private HeldOfMailingInput() {}
}
