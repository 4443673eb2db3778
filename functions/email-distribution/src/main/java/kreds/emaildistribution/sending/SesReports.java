package kreds.emaildistribution.sending;

import java.util.List;
import java.util.Optional;
import kreds.aws.SesNotice;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.Report;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// Hears what SES reports. The same event eight times counts once, and any order gives the same end
/// (M8): a report that says no more than what is known changes nothing.
public record SesReports(
    Deliveries deliveries, Contacts contacts, Language defaultLanguage, Changing changing) {
  private static final Refusal NOT_IN_THE_LEDGER =
      Refusal.notFound("delivery-unknown", "There is no letter of that key.");

  /// A reader took the mail out of the spam folder: the opposite of a complaint, in the same event
  /// (RFC 6430; SES hands the feedback type on).
  private static final String NOT_SPAM = "not-spam";

  /// Takes one event: what it says of the letter and of the address is written together.
  public void hear(SesNotice notice) {
    if (notice.type().equals("DeliveryDelay")) {
      delayed(notice);
    } else {
      reportOf(notice).ifPresent(report -> heard(notice, report));
    }
  }

  private void heard(SesNotice notice, Report report) {
    var key = key(notice);
    var known = key.isPresent() && ofLetter(key.get(), notice, report);
    if (!known && report.suppresses()) {
      // A mail that is no longer in the ledger: the address counts all the same.
      NamedLetters.addresses(notice.recipients())
          .forEach(address -> ofAddress(address, notice, report));
    }
  }

  private Optional<String> key(SesNotice notice) {
    return new NamedLetters(deliveries).key(notice);
  }

  /// A delay is noted, and changes no state.
  private void delayed(SesNotice notice) {
    var letter = key(notice).flatMap(deliveries::of);
    var noted = letter.map(known -> known.delayed(notice.messageId()));
    if (!noted.equals(letter)) {
      // If the row has moved on, more is known than that.
      var unused = deliveries.mark(letter.orElseThrow(), noted.orElseThrow());
    }
  }

  /// A letter, and what is known of the address that it went to, where that matters.
  private record Letter(Delivery delivery, Optional<Contact> contact) {}

  /// @return whether there is such a letter
  private boolean ofLetter(String key, SesNotice notice, Report report) {
    var outcome =
        changing.on(
            step(Subject.delivery(key), notice),
            () ->
                Outcome.of(deliveries.of(key), NOT_IN_THE_LEDGER)
                    .map(delivery -> new Letter(delivery, contact(delivery, report))),
            (letter, at) -> Outcome.done(told(letter, notice, report, at)));
    return outcome instanceof Outcome.Done<Delivery>;
  }

  /// Most reports say nothing of the address: it is read for those that do.
  private Optional<Contact> contact(Delivery delivery, Report report) {
    return report.suppresses() ? Optional.of(contact(delivery.letter().to())) : Optional.empty();
  }

  /// The letter and the address decide each for itself: a mail that left before its letter went
  /// again says nothing of the letter, and may say that the address is dead.
  private static Change<Delivery> told(Letter letter, SesNotice notice, Report report, Moment at) {
    var asRead = letter.delivery();
    var after = asRead.heard(report, notice.messageId(), notice.takenAt());
    var change =
        letter
            .contact()
            .map(contact -> suppressing(contact, notice, report, at).map(_ -> after))
            .orElseGet(() -> Change.nothing(after));
    return after.equals(asRead) ? change : change.and(new Write.LetterMarked(asRead, after));
  }

  private void ofAddress(EmailAddress address, SesNotice notice, Report report) {
    var nobody = new Person("", Company.UNKNOWN, address, defaultLanguage);
    var outcome =
        changing.on(
            step(Subject.delivery(notice.messageId()), notice),
            () -> Outcome.done(contact(nobody)),
            (contact, at) -> Outcome.done(suppressing(contact, notice, report, at)));
    if (outcome instanceof Outcome.Refused<Contact>(var refusal)) {
      throw new IllegalStateException("a report was refused: " + refusal.code());
    }
  }

  /// With its line in the audit, as when staff do it.
  private static Change<Contact> suppressing(
      Contact contact, SesNotice notice, Report report, Moment at) {
    var why = report == Report.COMPLAINED ? "complaint" : "bounce";
    var after = contact.suppressed(notice.at(), why);
    return after.equals(contact)
        ? Change.nothing(contact)
        : Change.of(
            after,
            List.of(new Write.ContactSaved(contact, after)),
            Consequences.of(
                at.about(Subject.contact(contact.address(), at.ids()))
                    .line(contact.state(), after.state())));
  }

  private Contact contact(Person person) {
    return contacts
        .of(person.address())
        .orElseGet(() -> Contact.unknown(person.address(), person.language()));
  }

  private static Step step(Subject subject, SesNotice notice) {
    return new Step(subject, Actor.SYSTEM, "hear-" + notice.type());
  }

  private static Optional<Report> reportOf(SesNotice notice) {
    return switch (notice.type()) {
      case "Send" -> Optional.of(Report.SENT);
      case "Delivery" -> Optional.of(Report.DELIVERED);
      case "Reject" -> Optional.of(Report.REJECTED);
      case "Complaint" ->
          notice.feedbackType().equals(NOT_SPAM)
              ? Optional.empty()
              : Optional.of(Report.COMPLAINED);
      case "Bounce" ->
          Optional.of(
              notice.bounceType().equals("Permanent") ? Report.BOUNCED : Report.BOUNCED_FOR_NOW);
      default -> Optional.empty();
    };
  }
}
