package kreds.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One letter to staff in place of many (M14). Each of these stays a letter of its own, which waits
/// for the digest and is settled by what becomes of it; so nothing of it is lost, and none comes
/// twice, whoever dies in between.
///
/// The digest names the letters that it holds, by their keys alone: whatever an index told when it
/// was made, a letter that it does not name goes by itself. What they say is read when it is
/// written, so whoever is forgotten before is not in it.
public final class Digest {
  /// The value that names the letters, a key a line.
  static final String LETTERS = "letters";

  /// More would be no mail that anybody reads; what is beyond goes by itself.
  static final int MOST = 100;

  private static final Duration A_MOMENT = Duration.ofSeconds(30);
  private static final String ID = "digest-";

  private static final Comparator<Delivery> ORDER =
      Comparator.comparing(Digest::isOfAProposal)
          .thenComparing(Digest::about)
          .thenComparing(Delivery::createdAt)
          .thenComparing(Delivery::key);

  private Digest() {}

  /// The digest of a day, as the letters in it name it.
  static String of(LocalDate day) {
    return ID + day;
  }

  /// The key of the digest that a letter is gathered in.
  public static String keyOf(Delivery gathered) {
    return LetterKind.STAFF_DIGEST.key() + "/" + gathered.mailing();
  }

  /// The digest that a letter waits for, whose time has come.
  ///
  /// @param first for which it is made; it is in it in any case
  /// @param others which may be gathered in it, as an index tells them; it may be a moment behind
  public static Delivery made(Delivery first, Stream<Delivery> others, Instant now) {
    var to = first.letter().to();
    var keys = new LinkedHashSet<>(List.of(first.key()));
    others
        .filter(other -> isIn(other, first.mailing()))
        .filter(other -> other.letter().to().address().equals(to.address()))
        .forEach(other -> keys.add(other.key()));
    var values = Map.of(LETTERS, String.join("\n", keys.stream().limit(MOST).toList()));
    return Delivery.now(
        keyOf(first), Letter.of(LetterKind.STAFF_DIGEST, to, values, Map.of()), now);
  }

  /// The letters in a digest, in which those come together that are about one network. Where all
  /// went by themselves, since it failed, and staff let it go again, they are in it once more.
  ///
  /// @param ledger reads a letter by its key
  public static List<Delivery> letters(
      Delivery digest, Function<String, Optional<Delivery>> ledger) {
    var id = digest.key().substring(digest.key().indexOf('/') + 1);
    var all = keys(digest).flatMap(key -> ledger.apply(key).stream()).sorted(ORDER).toList();
    var held = all.stream().filter(letter -> isIn(letter, id)).toList();
    return held.isEmpty() ? all : held;
  }

  /// What becomes of a letter that is gathered, by its digest: it is sent as soon as that is, and
  /// goes by itself if that does not, or if nobody will find out.
  public static Delivery settled(Delivery letter, Delivery digest, Instant now) {
    if (keys(digest).noneMatch(letter.key()::equals)) {
      return letter.alone(now);
    }
    return switch (digest.state()) {
      case PENDING, SENDING -> letter.awaiting(now.plus(A_MOMENT));
      case UNKNOWN ->
          digest
              .nextAt()
              .map(_ -> letter.awaiting(now.plus(A_MOMENT)))
              .orElseGet(() -> letter.alone(now));
      case SENT, DELIVERED, COMPLAINED -> letter.sentIn(digest);
      case BOUNCED, FAILED, SUPPRESSED, EXPIRED -> letter.alone(now);
    };
  }

  /// Whether it waits for that digest, or was read in it.
  private static boolean isIn(Delivery letter, String id) {
    return letter.isGathered()
        && letter.mailing().equals(id)
        && (letter.state() == DeliveryState.PENDING || letter.state() == DeliveryState.SENT);
  }

  private static Stream<String> keys(Delivery digest) {
    return digest.letter().values().getOrDefault(LETTERS, "").lines();
  }

  /// The network's title; of a proposal, whose title a stranger has typed, its identifier.
  private static String about(Delivery letter) {
    return letter.letter().values().getOrDefault(isOfAProposal(letter) ? "proposal" : "title", "");
  }

  private static boolean isOfAProposal(Delivery letter) {
    return letter.letter().kind() == LetterKind.PROPOSAL_NEWS;
  }
}
