package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Stands;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.delivery.Concern;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.SendingAgain;
import kreds.due.DueRows;
import kreds.id.Ids;
import kreds.mailing.Mailing;
import kreds.mailing.Mailings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// The letters that wait for staff: nobody knows whether they left, or they did not reach their
/// people. Each decision has its line in the audit.
public record LettersForStaff(
    Deliveries deliveries, Contacts contacts, Mailings mailings, Ids ids, Changing changing) {

  /// The held letters of one mailing, and the word that confirms their number.
  public record HeldOfMailing(String mailing, List<Delivery> letters, String confirmation) {

    public HeldOfMailing {
      letters = List.copyOf(letters);
    }
  }

  private record Known(Delivery letter, Contact to, boolean isPaused) {}

  private interface Rule {
    Outcome<Delivery> decide(Known known, Instant now);
  }

  /// All of them, oldest first; those of which staff were told before the others.
  public DueRows<Delivery> all() {
    return deliveries.concerning(Concern.TOLD).and(deliveries.concerning(Concern.NEW));
  }

  /// Those of a mailing that are held.
  public Outcome<HeldOfMailing> heldOf(String mailing) {
    var held = deliveries.ofMailing(mailing).filter(Delivery::isHeld).toList();
    if (held.isEmpty() && mailings.of(mailing).isEmpty()) {
      return Outcome.refused(MailingSteps.UNKNOWN);
    }
    var keys = held.stream().map(Delivery::key).sorted().toList();
    var word = ids.of("ok", "held", mailing, String.join(" ", keys));
    return Outcome.done(new HeldOfMailing(mailing, held, word));
  }

  /// Staff have found out that a held letter did not leave: it goes again, unless its time is over.
  /// Ordered twice, it is on its way.
  public Outcome<Stands<Delivery>> sendHeld(String key, Order order) {
    return decide(
        key,
        order,
        (known, now) ->
            known.letter.isHeld()
                    || known.letter.isUnderWay()
                    || SendingAgain.isOnItsWay(known.letter, now)
                ? again(known, now)
                : Outcome.refused(notForStaff(known.letter)));
  }

  /// Any letter goes again: it was lost, or has failed.
  public Outcome<Stands<Delivery>> sendAgain(String key, Order order) {
    return decide(key, order, LettersForStaff::again);
  }

  /// Staff let a letter be.
  public Outcome<Stands<Delivery>> drop(String key, Order order) {
    return decide(
        key,
        order,
        (known, _) ->
            known.letter.isHeld() || known.letter.state().isMissed()
                ? Outcome.done(known.letter.letBe())
                : Outcome.refused(notForStaff(known.letter)));
  }

  private Outcome<Stands<Delivery>> decide(String key, Order order, Rule rule) {
    return changing.on(
        order.about(Subject.delivery(key)),
        () -> Outcome.of(deliveries.of(key), ReadingMail.UNKNOWN).map(this::known),
        (known, at) ->
            rule.decide(known, at.now())
                .map(after -> Stands.after(change(known.letter, after, at), stands -> stands)));
  }

  private static Change<Delivery> change(Delivery before, Delivery after, Moment at) {
    return after.equals(before)
        ? Change.nothing(after)
        : Change.of(
            after,
            List.of(new Write.LetterMarked(before, after)),
            Consequences.of(at.line(StateWords.of(before), StateWords.of(after))));
  }

  private Known known(Delivery letter) {
    var to = letter.letter().to();
    var contact = contacts.of(to.address());
    return new Known(
        letter,
        contact.orElseGet(() -> Contact.unknown(to.address(), to.language())),
        isPaused(letter));
  }

  private boolean isPaused(Delivery letter) {
    return letter.ofMailing().flatMap(mailings::of).filter(Mailing::isPaused).isPresent();
  }

  private static Outcome<Delivery> again(Known known, Instant now) {
    return SendingAgain.of(known.letter, known.to, known.isPaused, now);
  }

  private static Refusal notForStaff(Delivery letter) {
    return Refusal.illegal(
        "delivery-not-held",
        "The letter is " + StateWords.of(letter) + ": there is nothing to decide.");
  }
}
