package kreds.aws.dynamo;

import kreds.delivery.SendingPace;
import kreds.delivery.SendingQuota;

/// How fast letters leave, as a row of the ledger beside the permit. Its moments are not cut to the
/// millisecond: letters may leave closer together.
final class PaceItems {
  static final String SORT = "PACE";

  private PaceItems() {}

  static Item toItem(SendingPace pace) {
    return Item.empty()
        .put("pk", PermitItems.KEY)
        .put("sk", SORT)
        .put("aSecond", Double.toString(pace.quota().aSecond()))
        .put("aDay", pace.quota().aDay())
        .put("sentInADay", pace.quota().sent())
        .put("told", pace.told().toString())
        .put("asked", pace.asked().toString())
        .put("taken", pace.taken())
        .put("free", pace.free().toString())
        .put("freeForMailings", pace.freeForMailings().toString())
        .put("version", pace.version());
  }

  static SendingPace fromItem(Item item) {
    return new SendingPace(
        new SendingQuota(
            Double.parseDouble(item.required("aSecond")),
            item.number("aDay"),
            item.number("sentInADay")),
        item.instant("told"),
        item.instant("asked"),
        item.number("taken"),
        item.instant("free"),
        item.instant("freeForMailings"),
        item.number("version"));
  }
}
