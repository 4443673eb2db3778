package kreds.aws.dynamo;

import kreds.audit.AuditLine;

/// A line of the audit as a row: the partition is what was touched, the order is time.
final class AuditItems {
  private AuditItems() {}

  static Item toItem(AuditLine line) {
    return Item.empty()
        .put("pk", line.subject())
        .put("sk", Item.stamp(line.at()) + "#" + line.id())
        .put("id", line.id())
        .put("at", line.at())
        .put("actor", line.actor())
        .put("action", line.action())
        .put("before", line.before())
        .put("after", line.after());
  }

  static AuditLine fromItem(Item item) {
    return new AuditLine(
        item.required("id"),
        item.instant("at"),
        item.required("pk"),
        item.text("actor"),
        item.text("action"),
        item.text("before"),
        item.text("after"));
  }
}
