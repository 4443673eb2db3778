package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import kreds.key.SigningKey;
import kreds.key.SigningKeys;

/// The keys of links as one row of `Keys`.
final class KeyItems {
  /// The one partition of the table.
  static final String PARTITION = "secrets";

  /// The row in it.
  static final String SORT = "LINKS";

  private KeyItems() {}

  static Item toItem(SigningKeys keys) {
    return Item.empty()
        .put("pk", PARTITION)
        .put("sk", SORT)
        .putAll("keys", keys.keys().stream().map(KeyItems::part).toList())
        .putAll("revoked", keys.revoked().stream().map(KeyItems::part).toList())
        .put("last", keys.last())
        .put("version", keys.version());
  }

  static SigningKeys fromItem(Item item) {
    return new SigningKeys(
        keys(item.parts("keys")),
        keys(item.parts("revoked")),
        item.whole("last"),
        item.number("version"));
  }

  private static List<SigningKey> keys(List<Item> parts) {
    var keys = new ArrayList<SigningKey>();
    for (var part : parts) {
      keys.add(key(part));
    }
    return keys;
  }

  private static Item part(SigningKey key) {
    return Item.empty()
        .put("number", key.number())
        .put("secret", key.secret())
        .put("from", key.from());
  }

  private static SigningKey key(Item part) {
    return new SigningKey(part.whole("number"), part.required("secret"), part.instant("from"));
  }
}
