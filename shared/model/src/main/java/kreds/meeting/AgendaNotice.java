package kreds.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kreds.inquiry.Slot;

/// How far those who have the invitation of a meeting have been told what is on its programme:
/// members of one group are competitors, so the points stand before they meet.
///
/// @param days so long before the meeting the programme goes out ([Statutes])
/// @param firstAt when it went out first for the time at which the meeting begins; what goes out
///   later changes nothing about that
/// @param sentAt when it went out last; empty before, and again once the meeting has another time
///   for which it is still to go out
/// @param told the programme that it told of; empty before
/// @param turn how often it went out
public record AgendaNotice(
    int days, Optional<Instant> firstAt, Optional<Instant> sentAt, Programme told, int turn) {

  /// How long before a meeting where a group has agreed nothing else (practice).
  static final int USUAL_DAYS = 7;

  /// Of a meeting whose programme nobody has been told of, in a group with the usual statutes.
  public static final AgendaNotice NONE = within(USUAL_DAYS);

  /// Of a meeting whose programme nobody has been told of.
  static AgendaNotice within(int days) {
    return new AgendaNotice(days, Optional.empty(), Optional.empty(), Programme.EMPTY, 0);
  }

  /// When it is to go out: at the time of day at which the meeting begins.
  Instant dueAt(Slot slot) {
    return slot.start().local().minusDays(days).atZone(slot.start().zone()).toInstant();
  }

  /// Whether there is a programme that nobody was told of: the first one, or another one since.
  boolean isPending(Programme programme) {
    return !programme.items().isEmpty() && !programme.equals(told);
  }

  /// The same, once it has gone out.
  AgendaNotice sent(Programme programme, Instant now) {
    return new AgendaNotice(
        days, firstAt.or(() -> Optional.of(now)), Optional.of(now), programme, turn + 1);
  }

  /// When it went out last, if that was later than the first time.
  public Optional<Instant> sentAgainAt() {
    return sentAt.filter(last -> firstAt.filter(last::equals).isEmpty());
  }

  /// Whether it went out before the meeting begins: members of one group are competitors, and what
  /// is sent while they sit together binds nobody.
  public boolean isInTime(Slot slot) {
    return firstAt.filter(at -> at.isBefore(slot.start().instant())).isPresent();
  }

  /// The same, of which staff say that they sent it themselves on that day.
  AgendaNotice sentOn(LocalDate day, Slot slot) {
    if (isInTime(slot)) {
      return this;
    }
    var at = Optional.of(day.atStartOfDay(slot.start().zone()).toInstant());
    return new AgendaNotice(days, at, sentAt.or(() -> at), told, turn);
  }

  /// The same, once it is too late for it.
  AgendaNotice passedOver(Programme programme) {
    return new AgendaNotice(days, firstAt, sentAt, programme, turn);
  }

  /// The same of a meeting that has got this date, of which everybody is told now: within these
  /// days that letter is the agenda, since it holds the programme. Otherwise it goes out in its
  /// time.
  AgendaNotice dated(Slot slot, Programme programme, Instant now) {
    var isBrought = !programme.items().isEmpty() && !dueAt(slot).isAfter(now);
    var sent = isBrought ? Optional.of(now) : Optional.<Instant>empty();
    return new AgendaNotice(days, sent, sent, isBrought ? programme : Programme.EMPTY, turn);
  }

  /// The same of one that begins as before and ends at another time: what went out before it still
  /// did.
  AgendaNotice ending(Slot slot, Programme programme, Instant now) {
    var told = dated(slot, programme, now);
    return new AgendaNotice(days, firstAt.or(told::firstAt), told.sentAt, told.told, turn);
  }

  /// The same with other statutes.
  AgendaNotice in(int otherDays) {
    return new AgendaNotice(otherDays, firstAt, sentAt, told, turn);
  }
}
