package kreds.emaildistribution.mailing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import kreds.change.Decision;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.emaildistribution.sending.SenderRun;
import kreds.mailing.Mailing;
import kreds.mailing.MailingEnd;
import kreds.mailing.MailingHappening;
import kreds.mailing.MailingState;
import kreds.outcome.Outcome;

/// Brings a mailing from its release to its end: starts it at its time, has its letters made, sees
/// when none of them waits any more. What is too late is not sent, and staff are told.
record Conducting(
    MailingSteps steps,
    Deliveries deliveries,
    Checking checking,
    Expanding expanding,
    Pausing pausing,
    CountingMailings counting,
    InstantSource clock) {
  private static final Duration A_LOOK = Duration.ofMinutes(1);
  private static final Set<DeliveryState> FAILED =
      EnumSet.of(DeliveryState.FAILED, DeliveryState.BOUNCED);

  /// Does what a mailing's state asks for.
  void look(Mailing due, SenderRun run) {
    // The index knows neither the latest state nor who is left out.
    steps.mailings().of(due.id()).ifPresent(mailing -> asItStands(mailing, run));
  }

  private void asItStands(Mailing mailing, SenderRun run) {
    switch (mailing.state()) {
      case APPROVED -> start(mailing, run);
      case SENDING -> goOn(mailing, run);
      case PAUSED -> closeIfTooLate(mailing);
      case FINISHED -> count(mailing);
      // Staff were faster than the index.
      case DRAFT, CANCELLED -> {}
    }
  }

  private void start(Mailing mailing, SenderRun run) {
    if (mailing.isTooLate(clock.instant())) {
      when(MailingState.APPROVED, mailing, now -> now.cancel("late", mailing.counted()));
      return;
    }
    var checked = checking.check(mailing);
    if (!checked.faults().isEmpty()) {
      var number = checked.selection().number();
      when(MailingState.APPROVED, mailing, now -> now.cancel("faulty", number));
      return;
    }
    var started = when(MailingState.APPROVED, mailing, now -> now.start(clock.instant()));
    if (started.state() == MailingState.SENDING) {
      expand(started, checked, run);
    }
  }

  private void goOn(Mailing mailing, SenderRun run) {
    if (mailing.isExpanded()) {
      tend(mailing);
    } else if (mailing.isTooLate(clock.instant())) {
      close(mailing);
    } else {
      expand(mailing, checking.check(mailing), run);
    }
  }

  private void expand(Mailing mailing, Checked checked, SenderRun run) {
    if (expanding.expand(mailing, checked, run)) {
      when(MailingState.SENDING, mailing, now -> now.expanded(clock.instant()));
    }
  }

  /// Done when none of its letters waits; until then, what stands aside by mistake is put back into
  /// the line.
  private void tend(Mailing mailing) {
    var found = new AtomicInteger();
    var next =
        deliveries
            .ofMailing(mailing.id())
            .peek(_ -> found.incrementAndGet())
            .filter(letter -> !letter.isSettled())
            .map(this::waiting)
            .min(Comparator.naturalOrder());
    if (next.isEmpty() && found.get() >= mailing.progress().made()) {
      close(mailing);
    } else if (next.isEmpty() || next.get().isAfter(clock.instant())) {
      // Letters that are due are about to be sent: it is looked at again right after them.
      wait(mailing, next);
    }
  }

  /// Until when a letter waits; it does wait.
  private Instant waiting(Delivery letter) {
    pausing.unpark(letter);
    return letter.nextAt().orElse(clock.instant());
  }

  private void wait(Mailing mailing, Optional<Instant> next) {
    var soon = clock.instant().plus(A_LOOK);
    var then = next.filter(soon::isBefore).orElse(soon);
    when(mailing.state(), mailing, now -> now.lookedAt(then));
  }

  private void closeIfTooLate(Mailing mailing) {
    if (mailing.isTooLate(clock.instant())) {
      close(mailing);
    }
  }

  /// The end: what waits still is too late, and staff hear of that and of what they have to decide.
  private void close(Mailing mailing) {
    var found = new AtomicInteger();
    var end =
        deliveries
            .ofMailing(mailing.id())
            .peek(_ -> found.incrementAndGet())
            .map(this::ended)
            .reduce(MailingEnd.NOTHING, MailingEnd::and)
            .and(unmade(mailing, found.get()));
    when(mailing.state(), mailing, now -> now.finish(end, clock.instant()));
  }

  private void count(Mailing mailing) {
    if (mailing.nextAt().isPresent()) {
      var figures = counting.of(mailing);
      when(MailingState.FINISHED, mailing, now -> now.counted(figures));
    }
  }

  /// Those that were to get it and have no letter, if it ends before all are made.
  private static MailingEnd unmade(Mailing mailing, int found) {
    var made = Math.max(found, mailing.progress().made());
    var late = mailing.isExpanded() ? 0 : Math.max(0, mailing.counted() - made);
    return new MailingEnd(0, late, 0, 0);
  }

  private MailingEnd ended(Delivery letter) {
    var isLate = letter.state() == DeliveryState.EXPIRED || expire(letter);
    var hasLeft = letter.state().hasLeft() || letter.state() == DeliveryState.UNKNOWN;
    return new MailingEnd(
        count(hasLeft),
        count(isLate),
        count(letter.isHeld()),
        count(FAILED.contains(letter.state())));
  }

  private static int count(boolean isSo) {
    return isSo ? 1 : 0;
  }

  private boolean expire(Delivery delivery) {
    return delivery.state() == DeliveryState.PENDING
        && deliveries.mark(delivery, delivery.ended(DeliveryState.EXPIRED, "too-late"));
  }

  /// Takes the step if the mailing is still in that state; staff may have paused or stopped it
  /// meanwhile, and then it is looked at again.
  ///
  /// @return the mailing as it is afterwards
  private Mailing when(
      MailingState expected,
      Mailing mailing,
      Function<Mailing, Decision<Mailing, MailingHappening>> step) {
    return steps.happen(
        mailing.id(),
        (now, _) ->
            Outcome.done(now.state() == expected ? step.apply(now) : Decision.unchanged(now)));
  }
}
