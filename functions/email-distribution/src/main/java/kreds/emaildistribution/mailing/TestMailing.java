package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.ArrayList;
import kreds.audit.Auditing;
import kreds.audit.Trail;
import kreds.basics.EmailAddress;
import kreds.basics.Outcome;
import kreds.basics.Person;
import kreds.basics.Refusal;
import kreds.contact.Contacts;
import kreds.emaildistribution.writing.Preview;
import kreds.emaildistribution.writing.Writing;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.Mailing;
import kreds.mail.Mailings;
import kreds.mail.Recipient;
import kreds.text.Language;

/// Shows what a mailing will look like: as a trial mail to who asks, with links that harm nobody;
/// or as one recipient will read it (M4).
record TestMailing(
    Mailings mailings,
    Contacts contacts,
    Deliveries deliveries,
    Checking checking,
    MailingLetters letters,
    Writing writing,
    Auditing auditing,
    Trail trail,
    InstantSource clock) {

  /// One trial in each language that the mailing has.
  Outcome<Integer> test(String id, String actor) {
    var mailing = mailings.of(id);
    if (mailing.isEmpty()) {
      return Outcome.refused(Drafting.unknown());
    }
    var to = person(EmailAddress.of(actor));
    var checked = checking.check(mailing.get());
    var trials = new ArrayList<Delivery>();
    for (var language : Language.values()) {
      if (mailing.get().content().in(language).isPresent()) {
        var as = shown(checked, language, to);
        trials.add(letters.trial(to, as, mailing.get(), checked.network(), clock.instant()));
      }
    }
    trail.append(
        auditing.line("mailing/" + id, actor, "test-mailing", "", trials.size() + " letters"));
    return Outcome.done(deliveries.add(trials));
  }

  /// What one recipient will read.
  Outcome<Preview> preview(String id, EmailAddress address) {
    var mailing = mailings.of(id);
    if (mailing.isEmpty()) {
      return Outcome.refused(Drafting.unknown());
    }
    var checked = checking.check(mailing.get());
    for (var recipient : checked.selection().recipients()) {
      if (recipient.person().address().equals(address)) {
        return Outcome.done(previewed(mailing.get(), checked, recipient));
      }
    }
    return Outcome.refused(
        Refusal.invalid("not-a-recipient", "That address would not get the mailing."));
  }

  private Preview previewed(Mailing mailing, Checked checked, Recipient recipient) {
    var letter = letters.to(recipient, mailing, checked.network(), clock.instant());
    return writing.preview(letter, mailing.content().in(recipient.person().language()));
  }

  /// Shown with the name of the first recipient who reads the language, so that it looks as it
  /// will.
  private static Person shown(Checked checked, Language language, Person otherwise) {
    for (var recipient : checked.selection().recipients()) {
      if (recipient.person().language() == language) {
        return recipient.person();
      }
    }
    return new Person(otherwise.name(), otherwise.company(), otherwise.address(), language);
  }

  private Person person(EmailAddress address) {
    return contacts
        .of(address)
        .map(known -> new Person(known.name(), known.company(), address, known.language()))
        .orElse(new Person("", "", address, Language.DA));
  }
}
