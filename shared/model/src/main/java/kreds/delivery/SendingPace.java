package kreds.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How fast letters leave: one row for all senders (M3), each of which takes the moments at which
/// it hands its letters over. So several together are no faster than the account may be, and the
/// rate is the account's, whatever a call takes (generic cell rate algorithm, ITU-T I.371).
///
/// It stays a fifth below what the provider allows, since calls do not arrive as they were sent.
/// Mailings take at most three quarters of each second and nine tenths of the day: the rest is kept
/// for what somebody waits for, of which the provider itself says when the day is used up.
///
/// Moments are by the sender's clock: where two are further apart than a second, a second of each
/// may be the same one, and who is behind waits.
///
/// @param quota as the provider told last
/// @param told when that was
/// @param asked when it was asked last
/// @param taken how many moments since it told
/// @param free the first moment that nobody has
/// @param freeForMailings the first that a letter of a mailing may have
public record SendingPace(
    SendingQuota quota,
    Instant told,
    Instant asked,
    long taken,
    Instant free,
    Instant freeForMailings,
    long version) {
  private static final double SHARE_OF_THE_RATE = 0.8;
  private static final double SHARE_OF_THE_DAY = 0.9;
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration NOT_BELIEVED = Duration.ofMinutes(2);
  private static final Duration AHEAD = Duration.ofSeconds(1);

  /// The first of a ledger: nothing was asked, and nothing has left.
  public static SendingPace unknown() {
    var never = Instant.EPOCH;
    return new SendingPace(SendingQuota.LEAST, never, never, 0, never, never, 0);
  }

  /// Whether the provider has to be asked what it allows.
  public boolean isOld(Instant now) {
    return !now.isBefore(asked.plus(GOOD_FOR)) || asked.isAfter(now.plus(GOOD_FOR));
  }

  /// What the provider said when it was asked; if it did not, what it said last holds, and it is
  /// asked again in a minute. What has left is counted for a day.
  public SendingPace told(Optional<SendingQuota> answer, Instant now) {
    if (answer.isPresent()) {
      return heard(answer.get(), now, now, 0);
    }
    var again = now.minus(GOOD_FOR).plus(A_MINUTE);
    return now.isBefore(told.plus(A_DAY))
        ? heard(quota, told, again, taken)
        : heard(quota.unused(), now, again, 0);
  }

  private SendingPace heard(SendingQuota said, Instant saidAt, Instant askedAt, long since) {
    return new SendingPace(said, saidAt, askedAt, since, free, freeForMailings, version + 1);
  }

  /// The next moments for letters of that line, none of them further away than a second: who is
  /// gone then has taken little from the others.
  ///
  /// @param wanted how many letters wait for one; above nothing
  public Turn take(MailLine line, int wanted, Instant now) {
    var first = first(line, now);
    if (!first.isBefore(now.plus(AHEAD))) {
      return new Turn.Later(first.minus(AHEAD).plusNanos(1));
    }
    var today = line == MailLine.MAILINGS ? quota.left(SHARE_OF_THE_DAY, taken) : Long.MAX_VALUE;
    return today <= 0
        ? new Turn.TodayNoMore()
        : taken(line, first, (int) Math.min(today, Math.min(wanted, room(first, now))));
  }

  /// A clock that runs minutes ahead of all others is wrong, and holds nobody up.
  private Instant first(MailLine line, Instant now) {
    var next = latest(free, line == MailLine.MAILINGS ? freeForMailings : free);
    return next.isAfter(now.plus(NOT_BELIEVED)) ? now : latest(next, now);
  }

  private long room(Instant first, Instant now) {
    return Math.ceilDiv(Duration.between(first, now.plus(AHEAD)).toNanos(), apart().toNanos());
  }

  private Turn taken(MailLine line, Instant first, int number) {
    var until = first.plus(apart().multipliedBy(number));
    var keptFree = apart().multipliedBy(number).dividedBy(3);
    var mailings = line == MailLine.MAILINGS ? until.plus(keptFree) : freeForMailings;
    var after = new SendingPace(quota, told, asked, taken + number, until, mailings, version + 1);
    return new Turn.Taken(after, first, apart(), number);
  }

  /// The time between two letters.
  private Duration apart() {
    return Duration.ofNanos((long) Math.ceil(1e9 / (quota.aSecond() * SHARE_OF_THE_RATE)));
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
