package kreds.aws.dynamo;

import java.time.Duration;
import kreds.commit.Write;
import kreds.interest.Interest;
import kreds.interest.Region;
import kreds.run.LinkLetters;

/// Somebody's interest in a network as a row beside its candidates. One that nobody has confirmed
/// is taken away by DynamoDB itself when it is void (`expiresAt`).
final class InterestItems {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String PREFIX = "INTEREST#";

  private InterestItems() {}

  static String sort(String id) {
    return PREFIX + id;
  }

  static Item toItem(Interest interest) {
    var item =
        Item.empty()
            .put("pk", interest.network())
            .put("sk", sort(interest.id()))
            .put("id", interest.id())
            .put("person", interest.person().address().value())
            .put("who", PersonItems.toItem(interest.person()))
            .put("role", interest.wish().role())
            .put("region", interest.wish().region())
            .put("saidAt", interest.wish().saidAt())
            .put("provedAt", interest.provedAt())
            .put("turn", interest.letters().turn())
            .putMoments("letters", interest.letters().recent())
            .put("version", interest.version());
    interest.voidAt().ifPresent(until -> item.put("expiresAt", until.plus(KEPT).getEpochSecond()));
    return item;
  }

  static Interest fromItem(Item item) {
    return new Interest(
        item.required("id"),
        item.required("pk"),
        PersonItems.fromItem(item.part("who")),
        new Interest.Wish(
            item.text("role"), item.constant("region", Region.class), item.instant("saidAt")),
        item.maybeInstant("provedAt"),
        LinkLetters.of(item.whole("turn"), item.moments("letters")),
        item.number("version"));
  }

  /// What saving or taking one away writes.
  static void add(Write.InterestSaved saved, Writes rows, String table) {
    var asRead = Guard.version(saved.before().map(Interest::version).orElse(0L));
    var interest = saved.interest();
    if (saved.after().isPresent()) {
      rows.put(table, toItem(interest), asRead);
    } else {
      rows.delete(table, interest.network(), sort(interest.id()), asRead);
    }
  }
}
