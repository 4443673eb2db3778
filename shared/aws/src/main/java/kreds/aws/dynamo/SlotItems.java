package kreds.aws.dynamo;

import java.time.LocalDateTime;
import java.time.ZoneId;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;

/// A date as a part of a row: times as the wall clock shows them, with their zone.
final class SlotItems {
  private SlotItems() {}

  static Item toItem(Slot slot) {
    return Item.empty()
        .put("id", slot.id())
        .put("start", slot.start().local().toString())
        .put("end", slot.end().local().toString())
        .put("zone", slot.start().zone().getId());
  }

  static Slot fromItem(Item part) {
    var zone = ZoneId.of(part.required("zone"));
    return new Slot(
        part.required("id"),
        new WallTime(LocalDateTime.parse(part.required("start")), zone),
        new WallTime(LocalDateTime.parse(part.required("end")), zone));
  }
}
