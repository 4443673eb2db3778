package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.writing.Preview;
import kreds.emaildistribution.writing.Writing;
import kreds.mailing.Mailing;
import kreds.mailing.Recipient;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import kreds.text.Plural;

/// Shows what a mailing will look like: as a trial mail to who asks, or as one recipient will read
/// it; with links that harm nobody (M4).
public record TestMailing(
    MailingSteps steps,
    Contacts contacts,
    Checking checking,
    MailingLetters letters,
    Writing writing,
    InstantSource clock) {

  /// One trial in each language that the mailing has.
  public Outcome<Integer> test(String id, Language fallback, Order order) {
    return steps
        .changing()
        .on(
            order.about(Subject.mailing(id)),
            () -> Outcome.of(steps.mailings().of(id), MailingSteps.UNKNOWN),
            (mailing, at) -> {
              var trials = trials(mailing, person(EmailAddress.of(order.actor()), fallback));
              return Outcome.done(
                  Change.of(
                      trials.size(),
                      List.of(),
                      Consequences.of(at.line("", Plural.of(trials.size(), "letter")))
                          .and(trials)));
            });
  }

  /// What one recipient will read.
  public Outcome<Preview> preview(String id, EmailAddress address) {
    return Outcome.of(steps.mailings().of(id), MailingSteps.UNKNOWN)
        .then(mailing -> {
          var checked = checking.check(mailing);
          return Outcome.of(
                  checked.selection().recipients().stream()
                      .filter(recipient -> recipient.person().address().equals(address))
                      .findFirst(),
                  Refusal.invalid("not-a-recipient", "That address would not get the mailing."))
              .map(recipient -> previewed(mailing, checked, recipient));
        });
  }

  private List<Delivery> trials(Mailing mailing, Person to) {
    var checked = checking.check(mailing);
    var trials = new ArrayList<Delivery>();
    for (var language : Language.values()) {
      if (mailing.content().in(language).isPresent()) {
        var as = shown(checked, language);
        var kind = as.map(Recipient::kind).orElse(LetterKind.MAILING_TO_MEMBER);
        var own = checked.matter().of(as.flatMap(Recipient::place), language);
        var person = as.map(Recipient::person).orElseGet(() -> reading(language, to));
        trials.add(letters.trial(to, person, kind, mailing, own, clock.instant()));
      }
    }
    return trials;
  }

  private Preview previewed(Mailing mailing, Checked checked, Recipient recipient) {
    var letter = letters.shown(recipient, mailing, checked.matter(), clock.instant());
    return writing.preview(letter, mailing.content().in(recipient.person().language()));
  }

  /// Shown as to the first recipient who reads the language, so that it looks as it will.
  private static Optional<Recipient> shown(Checked checked, Language language) {
    return checked.selection().recipients().stream()
        .filter(recipient -> recipient.person().language() == language)
        .findFirst();
  }

  private static Person reading(Language language, Person who) {
    return new Person(who.name(), who.company(), who.address(), language);
  }

  private Person person(EmailAddress address, Language fallback) {
    return contacts.of(address).orElseGet(() -> Contact.unknown(address, fallback)).person();
  }
}
