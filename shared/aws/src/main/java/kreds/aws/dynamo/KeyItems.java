package kreds.aws.dynamo;

import kreds.key.SigningKey;
import kreds.key.SigningKeys;

/// The keys of links as one row of `Keys`.
final class KeyItems {
  /// The one partition of the table.
  static final String PARTITION = "secrets";

  private static final String SORT = "LINKS";

  private KeyItems() {}

  static boolean isLinks(Item item) {
    return item.required("sk").equals(SORT);
  }

  static Item toItem(SigningKeys keys) {
    return Item.empty()
        .put("pk", PARTITION)
        .put("sk", SORT)
        .putAll("keys", keys.keys().stream().map(KeyItems::part).toList())
        .put("last", keys.last())
        .put("version", keys.version());
  }

  static SigningKeys fromItem(Item item) {
    return new SigningKeys(
        item.parts("keys").stream().map(KeyItems::key).toList(),
        item.whole("last"),
        item.number("version"));
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
