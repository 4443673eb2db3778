package kreds.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.due.OnItsWay;

/// The letters with the personal link that the forms of one address have caused. Whoever has lost
/// one gets it again by the same form; but anybody can type anybody's address, so not at once, and
/// not often (U3).
///
/// @param turn rises with every step of the enrollment, so that the letter of a later step is
///   another letter
/// @param recent when the last of them were caused, oldest first, at most [#A_DAY]
/// @param toldOfAnother whether the last of them told of a form with another name, and no click has
///   come since
/// @param ordered when staff last had it sent
public record LinkLetters(
    int turn, List<Instant> recent, boolean toldOfAnother, Optional<Instant> ordered) {

  /// So many in 24 hours.
  public static final int A_DAY = 3;

  private static final Duration DAY = Duration.ofDays(1);

  public LinkLetters {
    recent = List.copyOf(recent);
  }

  /// The first, with the form itself.
  public static LinkLetters first(Instant arrivedAt) {
    return new LinkLetters(1, List.of(arrivedAt), false, Optional.empty());
  }

  /// Those that were caused then, of which staff have ordered none.
  public static LinkLetters of(int turn, List<Instant> recent) {
    return new LinkLetters(turn, recent, false, Optional.empty());
  }

  /// When the last of them was caused.
  public Optional<Instant> last() {
    return recent.isEmpty() ? Optional.empty() : Optional.of(recent.getLast());
  }

  /// One step further, by the click: whoever comes with another name after it is told of at once
  /// again, since the one before has been settled.
  public LinkLetters clicked() {
    return new LinkLetters(turn + 1, recent, false, ordered);
  }

  /// One step further, without such a letter.
  LinkLetters stepped() {
    return new LinkLetters(turn + 1, recent, toldOfAnother, ordered);
  }

  /// One step further, with a letter.
  public LinkLetters written(boolean ofAnother, Instant now) {
    return written(ofAnother, now, ordered);
  }

  /// The same with the letter that staff have ordered.
  LinkLetters ordered(Instant now) {
    return written(false, now, Optional.of(now));
  }

  /// Whether the letter that staff have ordered is on its way.
  boolean isOnItsWay(Instant now) {
    return ordered.isPresent() && OnItsWay.is(ordered.get(), now);
  }

  private LinkLetters written(boolean ofAnother, Instant now, Optional<Instant> order) {
    var all = new ArrayList<>(recent);
    all.add(now);
    var from = Math.max(0, all.size() - A_DAY);
    return new LinkLetters(turn + 1, all.subList(from, all.size()), ofAnother, order);
  }

  /// Whether the form may cause another now. The first form with another name is told of at once:
  /// two colleagues of one mailbox send theirs in one minute.
  public boolean mayBeWritten(boolean ofAnother, Instant now) {
    var hasWaited = recent.isEmpty() || !OnItsWay.is(recent.getLast(), now);
    var isFew = recent.size() < A_DAY || isBefore(recent.getFirst().plus(DAY), now);
    return isFew && (hasWaited || (ofAnother && !toldOfAnother));
  }

  private static boolean isBefore(Instant end, Instant now) {
    return !end.isAfter(now);
  }
}
