package kreds.aws.dynamo;

import java.time.LocalDate;
import java.util.Optional;
import kreds.proposal.Handling;
import kreds.proposal.PreparedDecision;

/// What staff have done with a proposal besides describing it, as parts of its row.
final class HandlingItems {
  /// Where a proposal stands in the index `todo` while a decision about it is prepared: apart, so
  /// that these alone are found.
  static final String PREPARED = "prepared";

  private HandlingItems() {}

  static void put(Item item, Handling handling) {
    item.putTexts("merged", handling.merged());
    if (handling.prepared().isPresent()) {
      item.put(PREPARED, toItem(handling.prepared().get()));
    }
  }

  static Handling of(Item item) {
    return new Handling(
        item.texts("merged"),
        item.has(PREPARED) ? Optional.of(fromItem(item.part(PREPARED))) : Optional.empty());
  }

  private static Item toItem(PreparedDecision decision) {
    var seen = decision.seen();
    return Item.empty()
        .put("kind", decision.kind())
        .put("reason", decision.reason())
        .put("network", decision.network())
        .put("withoutApproval", decision.withoutApproval())
        .put("opens", decision.opens().map(LocalDate::toString).orElse(""))
        .put("by", decision.by())
        .put("at", decision.at())
        .put("words", seen.words())
        .put("comments", seen.comments())
        .put("round", seen.round())
        .put("approved", seen.approved())
        .put("carriedOn", seen.merged())
        .put("wishes", seen.wishes());
  }

  private static PreparedDecision fromItem(Item item) {
    return new PreparedDecision(
        item.constant("kind", PreparedDecision.Kind.class),
        item.text("reason"),
        item.text("network"),
        item.text("withoutApproval"),
        opens(item),
        item.text("by"),
        item.instant("at"),
        new PreparedDecision.Seen(
            item.whole("words"),
            item.whole("comments"),
            item.whole("round"),
            item.flag("approved"),
            item.whole("carriedOn"),
            item.has("wishes") ? item.whole("wishes") : 0));
  }

  private static Optional<LocalDate> opens(Item item) {
    var day = item.text("opens");
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }
}
