package kreds.emaildistribution.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.contact.MailList;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.id.Ids;
import kreds.limit.Arrival;
import kreds.limit.Limit;
import kreds.limit.OpenForm;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// Somebody types an address that is to get the newsletter. Nobody is on the list by that: a letter
/// goes to the address, and its link says all. Whoever gets the newsletter already is told so by
/// that letter, and by nothing else (A4). One wish is one letter by its limit: there is no row that
/// a letter's key could follow from.
public record AskingForNewsletter(Contacts contacts, Changing changing, Ids ids) {

  /// Takes a form, as long as it is within its limits.
  public Outcome<EmailAddress> ask(EmailAddress address, Language language, Arrival arrival) {
    return changing.on(
        new Step(Subject.contact(address, ids), Actor.visitor("visitor"), "ask-for-newsletter"),
        () -> Outcome.done(contacts.of(address)),
        (known, at) ->
            Outcome.done(
                (arrival.letters()
                        ? asked(address, letter(known, address, language, at), at)
                        : Change.<EmailAddress>nothing(address))
                    .repeating(arrival.attempt(), at.now())
                    .within(limits(arrival, address, at))));
  }

  private static Change<EmailAddress> asked(EmailAddress address, Delivery letter, Moment at) {
    return Change.of(
        address, List.of(), Consequences.of(at.line("", letter.letter().kind().key()), letter));
  }

  private Delivery letter(
      Optional<Contact> known, EmailAddress address, Language language, Moment at) {
    var isSubscribed = known.filter(it -> it.gets(MailList.NEWSLETTER, at.now())).isPresent();
    var kind = isSubscribed ? LetterKind.NEWSLETTER_LINK : LetterKind.NEWSLETTER_CONFIRM;
    LinkSubject page =
        isSubscribed
            ? new LinkSubject.OfAddress(address.value(), MailList.NEWSLETTER, "")
            : new LinkSubject.OfSubscriber(address.value(), language);
    var reads = known.filter(_ -> isSubscribed).map(it -> it.profile().language()).orElse(language);
    var reader = new Person("", Company.UNKNOWN, address, reads);
    return Delivery.now(
        kind.key() + "/" + ids.next("n"),
        Letter.of(
            kind, reader, Map.of("role", "newsletter"), Map.of("page", Link.of(page, at.now()))),
        at.now());
  }

  private List<Limit> limits(Arrival arrival, EmailAddress address, Moment at) {
    var limits = new ArrayList<>(OpenForm.NEWSLETTER.limits(arrival, at.now()));
    if (arrival.letters()) {
      limits.add(OpenForm.NEWSLETTER.letters(address, ids, at.now()));
      limits.add(OpenForm.NEWSLETTER.onceAWhile(address, ids, at.now()));
    }
    return limits;
  }
}
