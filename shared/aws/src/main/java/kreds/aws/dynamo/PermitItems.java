package kreds.aws.dynamo;

import kreds.delivery.SendingPermit;

/// Whether letters may leave, as the one row of the ledger that is no letter.
final class PermitItems {
  /// No letter's key: those are of small letters.
  static final String KEY = "SENDING";

  static final String SORT = "PERMIT";

  private PermitItems() {}

  static Item toItem(SendingPermit permit) {
    return Item.empty()
        .put("pk", KEY)
        .put("sk", SORT)
        .put("ledger", permit.ledger())
        .put("stopped", permit.stopped())
        .put("doubts", permit.doubts())
        .put("version", permit.version());
  }

  static SendingPermit fromItem(Item item) {
    return new SendingPermit(
        item.required("ledger"),
        item.text("stopped"),
        item.whole("doubts"),
        item.number("version"));
  }
}
