package kreds.aws.dynamo;

import kreds.change.Stamp;

/// When something came about and was last changed, as parts of its row.
final class StampItems {
  private StampItems() {}

  static void put(Item item, Stamp stamp) {
    item.put("createdAt", stamp.createdAt())
        .put("updatedAt", stamp.updatedAt())
        .put("version", stamp.version());
  }

  static Stamp of(Item item) {
    return new Stamp(item.instant("createdAt"), item.instant("updatedAt"), item.number("version"));
  }
}
