package kreds.aws.dynamo;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kreds.key.Keys;
import kreds.key.SigningKeys;
import kreds.outcome.Unavailable;
import org.jspecify.annotations.Nullable;

/// The secrets of the table `Keys`: what links are signed with, and what identifiers are keyed by.
/// One function makes them when it starts and finds none, so that nobody has to invent, carry or
/// see a secret; the table is encrypted, and no function's environment shows them. The others only
/// read.
public final class DynamoKeys implements Keys {
  private static final String IDENTITY = "IDENTITY";
  private static final String SECRET = "secret";
  private static final int BYTES = 32;
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  private final Dynamo dynamo;
  private final Tables tables;
  private volatile byte @Nullable [] identity;

  public DynamoKeys(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<SigningKeys> read() {
    var row = dynamo.get(tables.keys(), KeyItems.PARTITION, KeyItems.SORT);
    return row.isPresent() ? Optional.of(KeyItems.fromItem(row.get())) : Optional.empty();
  }

  /// The same, once what identifiers are keyed by has been looked for: at the start of a function,
  /// so that nobody waits for it later.
  public DynamoKeys lookedUp() {
    var row = dynamo.get(tables.keys(), KeyItems.PARTITION, IDENTITY);
    if (row.isPresent()) {
      identity = Base64.getDecoder().decode(row.get().required(SECRET));
    }
    return this;
  }

  /// What identifiers of persons are keyed by. It never changes, or everybody would be somebody
  /// else; so it is read once.
  ///
  /// @throws Unavailable while a stack is being made and there is none yet
  public byte[] identity() {
    var known = identity == null ? lookedUp().identity : identity;
    if (known == null) {
      throw new Unavailable("the keys are not made yet", A_MOMENT);
    }
    return known;
  }

  /// Makes the first secrets, unless there are some.
  public void makeTheFirst(SecureRandom random, Instant now) {
    if (identity != null || lookedUp().identity != null) {
      return;
    }
    var fresh = new Writes();
    for (var row : fresh(random, now)) {
      fresh.put(tables.keys(), row, Guard.absent());
    }
    // "No" means that another of its kind was first: what that one has made holds.
    var unused = dynamo.tryCommit("keys", fresh.all());
  }

  /// The rows of secrets that nobody had before.
  public static List<Item> fresh(SecureRandom random, Instant now) {
    return List.of(identityItem(random), KeyItems.toItem(SigningKeys.first(drawn(random), now)));
  }

  /// A secret that nobody had before.
  public static String drawn(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Item identityItem(SecureRandom random) {
    return Item.empty()
        .put("pk", KeyItems.PARTITION)
        .put("sk", IDENTITY)
        .put(SECRET, drawn(random));
  }
}
