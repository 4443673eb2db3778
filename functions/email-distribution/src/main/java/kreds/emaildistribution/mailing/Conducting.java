package kreds.emaildistribution.mailing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kreds.audit.AuditLine;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.emaildistribution.sending.SenderRun;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.DeliveryState;
import kreds.mail.Mailing;
import kreds.mail.Mailings;

/// Brings a mailing from its release to its end: starts it at its time, has its letters made, sees
/// when none of them waits any more. What is too late is not sent, and staff are told.
record Conducting(
    Mailings mailings,
    Deliveries deliveries,
    Checking checking,
    Expanding expanding,
    Pausing pausing,
    MailingLetters letters,
    Auditing auditing,
    InstantSource clock) {
  private static final Duration A_LOOK = Duration.ofMinutes(1);
  private static final String SYSTEM = "system";

  /// Does what a mailing's state asks for.
  ///
  /// @throws kreds.basics.Stale if staff were faster: it is looked at again
  void look(Mailing mailing, SenderRun shift) {
    switch (mailing.state()) {
      case APPROVED -> start(mailing, shift);
      case SENDING -> goOn(mailing, shift);
      case PAUSED -> close(mailing, deliveries.ofMailing(mailing.id()));
      case DRAFT, FINISHED, CANCELLED ->
          throw new IllegalStateException(
              "a mailing that is " + mailing.state() + " waits for nothing");
    }
  }

  private void start(Mailing mailing, SenderRun shift) {
    if (mailing.isTooLate(clock.instant())) {
      cancel(mailing, "late", mailing.counted());
      return;
    }
    var checked = checking.check(mailing);
    if (!checked.faults().isEmpty()) {
      cancel(mailing, "faulty", checked.selection().number());
      return;
    }
    var started =
        mailings.save(
            mailing.sending(clock.instant()), Consequences.of(line(mailing, "start", "SENDING")));
    expand(started, checked, shift);
  }

  private void goOn(Mailing mailing, SenderRun shift) {
    if (mailing.expanded()) {
      tend(mailing);
    } else if (mailing.isTooLate(clock.instant())) {
      close(mailing, deliveries.ofMailing(mailing.id()));
    } else {
      expand(mailing, checking.check(mailing), shift);
    }
  }

  private void expand(Mailing mailing, Checked checked, SenderRun shift) {
    var made = expanding.expand(mailing, checked, shift);
    if (made.isPresent()) {
      mailings.save(
          mailing.expanded(made.getAsInt(), clock.instant()),
          Consequences.of(line(mailing, "expand", made.getAsInt() + " letters")));
    }
  }

  /// Done when none of its letters waits; until then, what stands aside by mistake is put back into
  /// the line.
  private void tend(Mailing mailing) {
    var all = deliveries.ofMailing(mailing.id());
    var next = Instant.MAX;
    for (var delivery : all) {
      if (!delivery.isSettled()) {
        pausing.unpark(delivery);
        var due = delivery.dueAt().orElse(clock.instant());
        next = due.isBefore(next) ? due : next;
      }
    }
    if (next.equals(Instant.MAX) && all.size() >= mailing.made()) {
      close(mailing, all);
    } else if (next.isAfter(clock.instant())) {
      // Letters that are due are about to be sent: it is looked at again right after them.
      wait(mailing, next);
    }
  }

  private void wait(Mailing mailing, Instant next) {
    var soon = clock.instant().plus(A_LOOK);
    var then = next.equals(Instant.MAX) || next.isBefore(soon) ? soon : next;
    mailings.save(mailing.lookedAt(then), new Consequences(List.of(), List.of()));
  }

  /// The end: what waits still is too late, and staff hear of that and of what they have to decide.
  private void close(Mailing mailing, List<Delivery> all) {
    var late = mailing.expanded() ? 0 : Math.max(0, mailing.counted() - all.size());
    var held = 0;
    for (var delivery : all) {
      var isLate = delivery.state() == DeliveryState.EXPIRED || expire(delivery);
      late += isLate ? 1 : 0;
      held += delivery.isHeld() ? 1 : 0;
    }
    var troubles = new ArrayList<Delivery>();
    if (late > 0) {
      troubles.add(letters.trouble(mailing, "late", late, clock.instant()));
    }
    if (held > 0) {
      troubles.add(letters.trouble(mailing, "held", held, clock.instant()));
    }
    mailings.save(
        mailing.finished(), Consequences.of(line(mailing, "finish", "FINISHED")).and(troubles));
  }

  private boolean expire(Delivery delivery) {
    return delivery.state() == DeliveryState.PENDING
        && deliveries.save(delivery, delivery.ended(DeliveryState.EXPIRED, "too-late"));
  }

  /// Not one letter of it is made.
  private void cancel(Mailing mailing, String why, int count) {
    mailings.save(
        mailing.cancelled(why),
        Consequences.of(
            line(mailing, why, "CANCELLED"),
            letters.trouble(mailing, why, count, clock.instant())));
  }

  private AuditLine line(Mailing mailing, String action, String after) {
    return auditing.line("mailing/" + mailing.id(), SYSTEM, action, mailing.state().name(), after);
  }
}
