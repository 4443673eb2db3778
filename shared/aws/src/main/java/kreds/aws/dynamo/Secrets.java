package kreds.aws.dynamo;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/// What links are signed with and identifiers are keyed by. Both are made by the first function
/// that starts, with a conditional write, so that nobody has to invent, carry or see a secret; the
/// table is encrypted, and no function's environment shows them.
///
/// @param identity keys the identifiers of persons; never changed, or everybody would be somebody
///   else
/// @param signing keys of links by number; the highest signs, all open. Rotating is adding one to
///   the row
public record Secrets(byte[] identity, Map<Integer, byte[]> signing) {
  private static final String ROW = "secrets";
  private static final String SORT = "SECRETS";
  private static final String SIGNING = "signing";
  private static final int BYTES = 32;

  public Secrets {
    signing = Map.copyOf(signing);
  }

  /// The secrets of this table, made now if there are none.
  public static Secrets of(Dynamo dynamo, Tables tables, SecureRandom random, Instant now) {
    var row = dynamo.get(tables.keys(), ROW, SORT);
    if (row.isPresent()) {
      return fromItem(row.get());
    }
    var fresh =
        Item.empty()
            .put("pk", ROW)
            .put("sk", SORT)
            .put("createdAt", now)
            .put("identity", draw(random))
            .put(SIGNING, Item.empty().put("1", draw(random)));
    // "No" means that another function was first: its row is read then.
    var unused = dynamo.put(tables.keys(), fresh, Guard.absent());
    return fromItem(
        dynamo
            .get(tables.keys(), ROW, SORT)
            .orElseThrow(() -> new IllegalStateException("the keys cannot be read")));
  }

  @Override
  public String toString() {
    return "Secrets[…]";
  }

  private static Secrets fromItem(Item item) {
    var signing = new TreeMap<Integer, byte[]>();
    for (var entry : item.map(SIGNING).entrySet()) {
      signing.put(Integer.valueOf(entry.getKey()), decode(entry.getValue()));
    }
    return new Secrets(decode(item.required("identity")), signing);
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static String draw(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
