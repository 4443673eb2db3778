package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import kreds.contact.MailList;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.id.Ids;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// What people say themselves about the mailings that they get. Every change has its line in the
/// audit with it; and where it was said by a letter of a mailing, that letter keeps it, in the same
/// step: how many left by a mailing is one of its figures (M15).
///
/// @param language of who has said none
public record MailChoices(
    Contacts contacts, Deliveries deliveries, Ids ids, Language language, Changing changing) {

  /// Who says it.
  ///
  /// @param mailing the one by whose letter; blank for none
  public record Reader(EmailAddress address, String mailing) {}

  private record Known(Contact contact, Optional<Delivery> letter) {}

  /// One thing said.
  private interface Saying {
    /// The contact after it.
    Contact said(Contact known, Instant now);

    /// The letter by which it was said, after it.
    Delivery noted(Delivery letter, Instant now);
  }

  /// Leaving lists, or coming back to them.
  private record OfLists(List<MailList> lists, boolean isBack) implements Saying {
    @Override
    public Contact said(Contact known, Instant now) {
      var after = known;
      for (var list : lists) {
        after = isBack ? after.back(list, now) : after.left(list, now);
      }
      return after;
    }

    @Override
    public Delivery noted(Delivery letter, Instant now) {
      var list = letter.letter().kind().mailClass().list();
      if (list.isEmpty() || !lists.contains(list.get())) {
        return letter;
      }
      return isBack ? letter.stayed() : letter.left(now);
    }
  }

  private record Subscribing(Language language) implements Saying {
    @Override
    public Contact said(Contact known, Instant now) {
      return known.subscribed(language, now);
    }

    @Override
    public Delivery noted(Delivery letter, Instant now) {
      return letter;
    }
  }

  /// They leave these lists. Twice is once.
  public Outcome<Contact> leave(Reader reader, List<MailList> lists) {
    return said("unsubscribe", reader, new OfLists(lists, false));
  }

  /// They want them after all.
  public Outcome<Contact> comeBack(Reader reader, List<MailList> lists) {
    return said("resubscribe", reader, new OfLists(lists, true));
  }

  /// They want the newsletter, in that language. Twice is once.
  public Outcome<Contact> subscribe(EmailAddress address, Language reads) {
    return said("subscribe", new Reader(address, ""), new Subscribing(reads));
  }

  /// What is known of an address.
  public Optional<Contact> of(EmailAddress address) {
    return contacts.of(address);
  }

  private Outcome<Contact> said(String what, Reader reader, Saying saying) {
    var subject = Subject.contact(reader.address, ids);
    return changing.on(
        new Step(subject, Actor.person("recipient"), what),
        () -> Outcome.done(known(reader)),
        (known, at) -> Outcome.done(change(known, saying, at)));
  }

  private Known known(Reader reader) {
    var contact = contacts.of(reader.address);
    return new Known(
        contact.orElseGet(() -> Contact.unknown(reader.address, language)), letter(reader));
  }

  private Optional<Delivery> letter(Reader reader) {
    return reader.mailing.isEmpty()
        ? Optional.empty()
        : deliveries.of(MailingLetters.keyFor(ids, reader.mailing, reader.address.value()));
  }

  private static Change<Contact> change(Known known, Saying saying, Moment at) {
    var before = known.contact;
    var after = saying.said(before, at.now());
    if (after.version() == before.version()) {
      return Change.nothing(before);
    }
    var writes = new ArrayList<Write>();
    writes.add(new Write.ContactSaved(before, after));
    if (known.letter.isPresent()) {
      var letter = known.letter.get();
      var noted = saying.noted(letter, at.now());
      if (noted.version() != letter.version()) {
        writes.add(new Write.LetterMarked(letter, noted));
      }
    }
    return Change.of(after, writes, Consequences.of(at.line(before.state(), after.state())));
  }
}
