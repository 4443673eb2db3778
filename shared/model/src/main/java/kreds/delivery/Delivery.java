package kreds.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kreds.contact.MailClass;
import kreds.due.Due;
import kreds.person.Person;

/// One letter to one recipient: the unit that is sent once. Its key follows from what caused it,
/// for whom and what for, so that causing it twice makes one row.
///
/// @param key such as `enrollment-seated/e-1/2`; identifiers only, since it travels as a message
///   tag
/// @param mailing the mailing that it belongs to, or the digest that it is gathered in; blank for a
///   letter on its own
/// @param notAfter not sent at all after this moment
/// @param progress how far it has come
public record Delivery(
    String key,
    Letter letter,
    String mailing,
    Instant createdAt,
    Optional<Instant> notAfter,
    DeliveryProgress progress)
    implements Due {

  /// How long a sender may hold a letter; a little more than the longest call to the provider.
  public static final Duration LEASE = Duration.ofSeconds(60);

  /// How long the provider's event is waited for when nobody knows whether it took the letter.
  public static final Duration SETTLING = Duration.ofMinutes(15);

  /// Why a letter of a mailing has not gone whose recipient was not meant any more.
  public static final String NOT_MEANT = "not-meant";

  private static final String DELAYED = "delayed";

  /// Why a letter is where it is that is gathered.
  private static final String DIGEST = "digest";

  public Delivery {
    if (!key.matches("[a-z0-9-]+(/[A-Za-z0-9-]+)+") || key.length() > 200) {
      throw new IllegalArgumentException("a delivery's key is made of identifiers");
    }
  }

  /// A letter that is due now.
  public static Delivery now(String key, Letter letter, Instant now) {
    return at(key, letter, "", now, now, Optional.empty());
  }

  /// A letter that is due at a time, and not after another.
  public static Delivery at(
      String key,
      Letter letter,
      String mailing,
      Instant now,
      Instant dueAt,
      Optional<Instant> notAfter) {
    return new Delivery(key, letter, mailing, now, notAfter, DeliveryProgress.pending(dueAt));
  }

  /// The same, which says more.
  public Delivery saying(Map<String, String> more) {
    return new Delivery(key, letter.saying(more), mailing, createdAt, notAfter, progress);
  }

  /// The key of a message tag.
  public static String keyOfTag(String tag) {
    return tag.replace('_', '/');
  }

  /// The key as a message tag: SES takes letters, digits, `_` and `-` there.
  public String tag() {
    return key.replace('/', '_');
  }

  /// Where it stands.
  public DeliveryState state() {
    return progress.state();
  }

  /// How often it was claimed.
  public int attempts() {
    return progress.tries().claims();
  }

  /// Which of its changes this is.
  public long version() {
    return progress.version();
  }

  /// How many attempts ended without an answer.
  public int doubts() {
    return progress.tries().doubts();
  }

  /// Why it is where it is, as a code; blank when all is well.
  public String reason() {
    return progress.reason();
  }

  /// The message id that the provider gave; blank before.
  public String providerId() {
    return progress.providerId();
  }

  @Override
  public Optional<Instant> nextAt() {
    return progress.waiting().dueAt();
  }

  /// Which line it waits in.
  public MailLine line() {
    return ofMailing().isEmpty() ? MailLine.SERVICE : MailLine.MAILINGS;
  }

  /// The mailing that it is a letter of, if of any.
  public Optional<String> ofMailing() {
    return mailing.isEmpty() || isGathered() ? Optional.empty() : Optional.of(mailing);
  }

  /// Whether staff read it in a digest, or are to: no mailing is to them.
  public boolean isGathered() {
    return !mailing.isEmpty() && letter.kind().mailClass() == MailClass.STAFF;
  }

  /// Whether it is as it was made: neither tried, nor gathered before, nor let go by staff.
  boolean isUntouched() {
    return state() == DeliveryState.PENDING && version() == 1;
  }

  /// It waits for that digest, and is not sent itself.
  Delivery gathered(String digest, Instant at) {
    return in(digest, progress.resumed(at).noting(DIGEST));
  }

  /// It goes by itself after all.
  Delivery alone(Instant now) {
    return in("", progress.resumed(now));
  }

  private Delivery in(String digest, DeliveryProgress next) {
    return new Delivery(
        key, letter, digest, createdAt, notAfter, next.next(Concern.of(this, next), version() + 1));
  }

  /// Whether it waits to be looked at now.
  public boolean isDue(Instant now) {
    return nextAt().isPresent() && !nextAt().get().isAfter(now);
  }

  /// Whether its time is over.
  public boolean isTooLate(Instant now) {
    return notAfter.isPresent() && now.isAfter(notAfter.get());
  }

  /// Since when it waits to leave; nothing for what is done, held for staff, or stands aside.
  public Optional<Instant> waitsSince() {
    return nextAt().map(_ -> progress.waiting().since());
  }

  /// Since when it goes, if it was let go after it was made: by staff, or with its mailing. With a
  /// digest it only waited longer.
  public Optional<Instant> letGoAt() {
    var since = progress.waiting().since();
    return since.isAfter(createdAt) && !isGathered() ? Optional.of(since) : Optional.empty();
  }

  /// Whether nobody looks at it any more: done, or held for staff.
  public boolean isSettled() {
    return state().isFinal() || isHeld();
  }

  /// Whether staff have to say what becomes of it: nobody knows whether it left.
  public boolean isHeld() {
    return progress.isHeld();
  }

  /// Whether it goes without anybody's doing.
  public boolean isUnderWay() {
    return state() == DeliveryState.PENDING || state() == DeliveryState.SENDING;
  }

  /// Whether it waits for its mailing to be resumed.
  public boolean isParked() {
    return state() == DeliveryState.PENDING && nextAt().isEmpty();
  }

  /// Whether it may go although nobody knows whether it went: once, if its class says so.
  public boolean mayGoOnceMore() {
    return letter.kind().mailClass().goesOnceMore() && doubts() < 2;
  }

  /// Taken by a sender, until the lease runs out.
  public Delivery claimed(Instant now) {
    return with(progress.claimed(now.plus(LEASE)));
  }

  /// The provider has taken it.
  public Delivery sent(String messageId) {
    return with(progress.to(DeliveryState.SENT, Optional.empty(), messageId, ""));
  }

  /// Staff have it in their digest, which the provider has taken.
  Delivery sentIn(Delivery digest) {
    return with(progress.to(DeliveryState.SENT, Optional.empty(), digest.providerId(), DIGEST));
  }

  /// Nobody knows yet what becomes of its digest.
  Delivery awaiting(Instant then) {
    return with(progress.to(DeliveryState.PENDING, Optional.of(then), providerId(), DIGEST));
  }

  /// Not taken, nothing burnt: try again then. One that may have left at an earlier attempt waits
  /// as that: unknown.
  public Delivery backUntil(Instant then, String why) {
    var waits = doubts() == 0 ? DeliveryState.PENDING : DeliveryState.UNKNOWN;
    return with(progress.to(waits, Optional.of(then), providerId(), why));
  }

  /// Nobody knows whether it was taken; looked at again when the provider's event has had its time.
  public Delivery unknown(Instant now, String why) {
    var until = Optional.of(now.plus(SETTLING));
    return with(progress.to(DeliveryState.UNKNOWN, until, providerId(), why).doubting());
  }

  /// Unknown for good, until the provider's event or staff settle it. Why nobody knows stays on
  /// record: whoever decides needs it.
  public Delivery held() {
    return with(progress.to(DeliveryState.UNKNOWN, Optional.empty(), providerId(), reason()));
  }

  /// The same, of one that may have left at an earlier attempt and does not go again, for that
  /// reason.
  public Delivery heldAfter(String why) {
    return reason().isEmpty() ? with(held().progress.noting(why)) : held();
  }

  /// The ledger was restored: this letter may have left without its knowing, so staff decide.
  public Delivery doubted(String why) {
    return with(progress.doubted(why));
  }

  /// Staff say that it goes again, whether it did not leave or did not arrive (U3); by itself, if
  /// it was in a digest.
  public Delivery again(Instant now) {
    var next = progress.again(now);
    return isGathered() ? in("", next) : with(next);
  }

  /// Whether staff have to look at it.
  public Concern concern() {
    return progress.concern();
  }

  /// Staff have been told of it.
  public Delivery toldToStaff() {
    return concern() == Concern.NEW ? with(progress, Concern.TOLD) : this;
  }

  /// Staff let it be. What was held has failed: they know no more than before.
  public Delivery letBe() {
    if (isHeld()) {
      return with(
          progress.to(DeliveryState.FAILED, Optional.empty(), providerId(), "dropped"),
          Concern.NONE);
    }
    return concern() == Concern.NONE ? this : with(progress, Concern.NONE);
  }

  /// Waits until its mailing is resumed.
  public Delivery parked() {
    return with(progress.to(DeliveryState.PENDING, Optional.empty(), providerId(), "paused"));
  }

  /// Its mailing is resumed.
  public Delivery unparked(Instant now) {
    return with(progress.resumed(now));
  }

  /// Done with, for that reason: failed, suppressed or expired.
  public Delivery ended(DeliveryState end, String why) {
    return with(progress.to(end, Optional.empty(), providerId(), why));
  }

  /// What the provider reports of it. The same report twice, or one that says less than another
  /// that was heard before, changes nothing; so any order of reports gives the same end.
  ///
  /// What goes again goes on, whatever became of the mail before it, and however late that is
  /// heard.
  ///
  /// @param takenAt when the provider took the mail that it is about
  public Delivery heard(Report report, String messageId, Instant takenAt) {
    return isOfAMailBefore(messageId, takenAt) || report.rank() <= Report.rankOf(this)
        ? this
        : with(progress.told(report, messageId));
  }

  /// Whether a mail is meant that left before staff let the letter go again: the last one that is
  /// known, until the new one is, or one that the provider took before they did.
  private boolean isOfAMailBefore(String messageId, Instant takenAt) {
    var isLast = messageId.equals(providerId());
    if (providerId().isEmpty() || (isLast && state().isFinal() && state().hasLeft())) {
      return false;
    }
    return (isLast && !state().isFinal()) || takenAt.isBefore(progress.waiting().since());
  }

  /// The provider has it, and its recipient's server does not take it yet. A note: nothing follows
  /// from it, and nothing is noted of a mail before the last.
  public Delivery delayed(String messageId) {
    return state() == DeliveryState.SENT && messageId.equals(providerId())
        ? with(progress.noting(DELAYED))
        : this;
  }

  /// Whether that was noted, and nothing since.
  boolean isDelayed() {
    return state() == DeliveryState.SENT && reason().equals(DELAYED);
  }

  /// When its reader left its list by it; nothing if they have not, or came back by it.
  public Optional<Instant> leftAt() {
    return progress.leftAt();
  }

  /// Its reader leaves its list by it: a figure of its mailing. The first time stays.
  public Delivery left(Instant now) {
    return leftAt().isPresent() ? this : with(progress.leaving(Optional.of(now)), concern());
  }

  /// Its reader takes that back.
  public Delivery stayed() {
    return leftAt().isEmpty() ? this : with(progress.leaving(Optional.empty()), concern());
  }

  /// The same without what it says of somebody who is forgotten; how far it has come stays.
  public Delivery forgetting(Person who) {
    var without = letter.forgetting(who);
    return without.equals(letter)
        ? this
        : new Delivery(
            key, without, mailing, createdAt, notAfter, progress.next(concern(), version() + 1));
  }

  /// What happens to a letter may concern staff, or no longer.
  private Delivery with(DeliveryProgress next) {
    return with(next, Concern.of(this, next));
  }

  private Delivery with(DeliveryProgress next, Concern staff) {
    return new Delivery(key, letter, mailing, createdAt, notAfter, next.next(staff, version() + 1));
  }
}
