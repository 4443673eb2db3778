package kreds.emaildistribution.sending;

import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.delivery.Deliveries;
import kreds.delivery.Ledger;
import kreds.delivery.SendingPermit;
import kreds.outcome.Outcome;

/// Whether letters may leave at all (R11): a ledger that was restored or attached sends nothing
/// until staff let it, and staff can stop everything.
///
/// @param ledger the one that this function was deployed with
public record SendingGate(Deliveries deliveries, Ledger ledger, Changing changing) {

  /// Whether it is open; one call. The first time, a new ledger is given its permit.
  public boolean isOpen() {
    var permit = deliveries.permit();
    if (ledger.isNew(permit)) {
      var step = new Step(Subject.sending(), Actor.SYSTEM, "open-ledger");
      var unused = changing.on(step, this::asRead, (found, at) -> Outcome.done(first(found, at)));
    }
    return ledger.mayBeSent(permit);
  }

  /// Nothing leaves any more; what is in a sender's hands still goes.
  public Outcome<SendingPermit> stop(String why, Order order) {
    return changing.on(
        order.about(Subject.sending()),
        this::asRead,
        (found, at) -> {
          var before = found.orElse(new SendingPermit(ledger.name(), "", 0));
          return Outcome.done(saved(found, before, before.stop(why), at));
        });
  }

  /// Letters leave this ledger from now on.
  public Outcome<SendingPermit> resume(Order order) {
    return changing.on(
        order.about(Subject.sending()),
        this::asRead,
        (found, at) -> {
          var before = found.orElse(new SendingPermit("", "", 0));
          return Outcome.done(saved(found, before, before.resume(ledger), at));
        });
  }

  private Outcome<Optional<SendingPermit>> asRead() {
    return Outcome.done(deliveries.permit());
  }

  private Change<Boolean> first(Optional<SendingPermit> found, Moment at) {
    var first = SendingPermit.of(ledger);
    return ledger.isNew(found)
        ? Change.of(
            true,
            List.of(new Write.PermitSaved(found, first)),
            Consequences.of(at.line("", state(first))))
        : Change.nothing(false);
  }

  private Change<SendingPermit> saved(
      Optional<SendingPermit> found, SendingPermit before, SendingPermit after, Moment at) {
    return after.equals(before)
        ? Change.nothing(after)
        : Change.of(
            after,
            List.of(new Write.PermitSaved(found, after)),
            Consequences.of(at.line(state(before), state(after))));
  }

  private String state(SendingPermit permit) {
    return permit.isFor(ledger) ? "open" : "stopped";
  }
}
