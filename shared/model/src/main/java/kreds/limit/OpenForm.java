package kreds.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kreds.id.Ids;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// A form that anybody may send, with any address in it, and what it may cause at most: per source,
/// such as the office that forty colleagues enroll from within ten minutes; letters because of one
/// address that is typed, which may be a stranger's; and in all, since sources can be had by the
/// thousand. A form that causes no letter counts for no address: who posts a stranger's address
/// often must not use up what its owner needs. Whoever comes over a limit is answered as ever, so
/// that no answer tells where it lies. Over the limit of a source or of all, nothing is stored and
/// no mail goes out. Over the limit of an address alone the form is stored, with its place in the
/// line, and only its letters do not go out: the same form another day brings them, or staff do.
/// Hours and days are those of UTC: around their turn twice as many are possible.
public enum OpenForm {
  /// The form on a network's page.
  ENROLLMENT(120, 600, 6),
  /// The form on the page of a network that is still to open.
  INTEREST(120, 600, 6),
  /// The form for an idea.
  PROPOSAL(20, 60, 5),
  /// The form for the newsletter, which causes nothing but a letter.
  NEWSLETTER(120, 600, 3);

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration A_WHILE = Duration.ofMinutes(10);
  private static final String OVER = "form-limit-";
  private static final String ADDRESS = "address";

  private final int ofSource;
  private final int ofAll;
  private final int ofAddress;

  OpenForm(int ofSource, int ofAll, int ofAddress) {
    this.ofSource = ofSource;
    this.ofAll = ofAll;
    this.ofAddress = ofAddress;
  }

  /// What every form is held to at that time.
  public List<Limit> limits(Arrival arrival, Instant now) {
    return List.of(
        limit("source", arrival.source(), HOUR, ofSource, now),
        limit("all", "all", HOUR, ofAll, now));
  }

  /// What a form is held to that causes letters.
  ///
  /// @param address the one that was typed
  public Limit letters(EmailAddress address, Ids ids, Instant now) {
    return limit(ADDRESS, counted(address, ids), DAY, ofAddress, now);
  }

  /// What the letter counts for that asks an address for its first click in a network. The
  /// mailbox's own address gets it, whatever was sent to addresses that hang on it: there is one a
  /// network, and networks are few.
  public Limit firstLetter(EmailAddress address, Ids ids, Instant now) {
    var limit = letters(address, ids, now);
    return hasTag(address)
        ? limit
        : new Limit(limit.counted(), limit.from(), limit.until(), Integer.MAX_VALUE, limit.over());
  }

  /// One letter to an address in ten minutes, whoever causes it: a double click is one wish.
  public Limit onceAWhile(EmailAddress address, Ids ids, Instant now) {
    return limit(ADDRESS, "often/" + counted(address, ids), A_WHILE, 1, now);
  }

  /// One letter of that kind to an address and day, whoever causes it.
  ///
  /// @param already what the second is refused with
  public Limit onceADay(
      String letter, EmailAddress address, Refusal already, Ids ids, Instant now) {
    var from = beginOf(DAY, now);
    var counted = form() + "/" + letter + "/" + counted(address, ids);
    return new Limit(counted, from, from.plus(DAY), 1, already);
  }

  /// Whether that is the "no" of one of these limits.
  public static boolean isOver(Refusal refusal) {
    return refusal.code().startsWith(OVER);
  }

  /// Whether only letters are too many: the form itself is to be stored.
  public static boolean isOverLetters(Refusal refusal) {
    return refusal.code().equals(OVER + ADDRESS);
  }

  private Limit limit(String kind, String who, Duration window, int most, Instant now) {
    var from = beginOf(window, now);
    var over = Refusal.invalid(OVER + kind, "Too many of this form from one " + kind + ".");
    return new Limit(form() + "/" + kind + "/" + who, from, from.plus(window), most, over);
  }

  /// By what an address is counted: as most providers deliver it, without what its owner may hang
  /// on before the `@` (RFC 5233), since `karen+1@` to `karen+120@` fill one mailbox. Only the
  /// counting takes them for one.
  private static String counted(EmailAddress address, Ids ids) {
    var value = address.value();
    var mailbox =
        hasTag(address) ? value.substring(0, value.indexOf('+')) + "@" + address.domain() : value;
    return ids.of("a", mailbox);
  }

  private static boolean hasTag(EmailAddress address) {
    return address.value().indexOf('+') > 0;
  }

  private String form() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Instant beginOf(Duration window, Instant now) {
    var seconds = window.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds);
  }
}
