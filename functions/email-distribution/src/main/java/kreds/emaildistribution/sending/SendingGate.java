package kreds.emaildistribution.sending;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
/// until staff let it, and staff can stop everything. Which table it is is asked each time: a
/// process, and the snapshot that it starts from, outlive a table that is restored under its name.
///
/// @param ledger the stack's, in whatever table
public record SendingGate(Deliveries deliveries, Ledger ledger, Changing changing) {

  /// What is said of sending, by staff and by the provider's answers.
  public Optional<SendingPermit> permit() {
    return deliveries.permit();
  }

  /// Whether that opens it; one call, for the table. The first time, a new ledger is given its
  /// permit.
  public boolean isOpen(Optional<SendingPermit> permit) {
    var here = here();
    if (here.isNew(permit)) {
      var step = new Step(Subject.sending(), Actor.SYSTEM, "open-ledger");
      var unused = change(here, step, found -> found.orElseGet(() -> SendingPermit.of(here)));
    }
    return here.mayBeSent(permit);
  }

  private Ledger here() {
    return ledger.in(deliveries.table());
  }

  /// Nothing leaves any more; what is in a sender's hands still goes.
  public Outcome<SendingPermit> stop(String why, Order order) {
    var here = here();
    return change(here, order.about(Subject.sending()), found -> here.stopped(found, why));
  }

  /// Letters leave this ledger from now on.
  public Outcome<SendingPermit> resume(Order order) {
    var here = here();
    return change(here, order.about(Subject.sending()), here::resumed);
  }

  /// Nobody knows whether one more letter went.
  ///
  /// @return how many in a row, by whatever sender
  int doubted() {
    return doubts("doubted", SendingPermit::doubted);
  }

  /// The provider has answered clearly.
  ///
  /// @return how many doubts in a row there are now: none
  int answered() {
    return doubts("answered", SendingPermit::answered);
  }

  /// Without a line in the audit: it is nobody's doing.
  private int doubts(String action, UnaryOperator<SendingPermit> rule) {
    var counted =
        changing.on(
            new Step(Subject.sending(), Actor.SYSTEM, action),
            () -> Outcome.done(deliveries.permit()),
            (found, _) -> Outcome.done(counted(found, rule)));
    return counted.fold(SendingPermit::doubts, _ -> 0);
  }

  private Change<SendingPermit> counted(
      Optional<SendingPermit> before, UnaryOperator<SendingPermit> rule) {
    var asRead = before.orElseGet(() -> SendingPermit.of(here()));
    var after = rule.apply(asRead);
    return after.equals(asRead)
        ? Change.nothing(after)
        : Change.of(after, List.of(new Write.PermitSaved(before, after)), Consequences.NONE);
  }

  private Outcome<SendingPermit> change(
      Ledger here, Step step, Function<Optional<SendingPermit>, SendingPermit> rule) {
    return changing.on(
        step,
        () -> Outcome.done(deliveries.permit()),
        (found, at) -> Outcome.done(written(here, found, rule.apply(found), at)));
  }

  private static Change<SendingPermit> written(
      Ledger here, Optional<SendingPermit> before, SendingPermit after, Moment at) {
    var line = at.line(state(here, before), state(here, Optional.of(after)));
    return before.equals(Optional.of(after))
        ? Change.nothing(after)
        : Change.of(after, List.of(new Write.PermitSaved(before, after)), Consequences.of(line));
  }

  private static String state(Ledger here, Optional<SendingPermit> permit) {
    return here.mayBeSent(permit) ? "open" : "stopped";
  }
}
