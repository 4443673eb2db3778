package kreds.aws.dynamo;

import java.util.Optional;
import kreds.meeting.Reason;
import kreds.text.Language;

/// Why a meeting does not take place, in its row.
final class ReasonItems {
  /// Where it stands: nowhere in the row of a meeting that is to take place, nor of one that was
  /// cancelled before reasons were kept.
  static final String OFF = "off";

  private ReasonItems() {}

  static void put(Item item, Reason reason) {
    var part = Item.empty().put("written", reason.written()).put("language", reason.language());
    reason.english().ifPresent(text -> part.put("english", text));
    item.put(OFF, part);
  }

  static Optional<Reason> fromItem(Item item) {
    var part = item.part(OFF);
    return Optional.of(
        new Reason(
            part.required("written"),
            part.constant("language", Language.class),
            part.has("english") ? Optional.of(part.required("english")) : Optional.empty()));
  }
}
