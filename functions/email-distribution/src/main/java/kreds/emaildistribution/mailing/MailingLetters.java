package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kreds.contact.MailList;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.id.Ids;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.mailing.Mailing;
import kreds.mailing.Recipient;
import kreds.person.Person;
import kreds.text.Language;

/// The letters of a mailing: one to each recipient, and trials to who asked for them.
public record MailingLetters(Ids ids) {
  /// One letter of a mailing. Its key follows from mailing and address alone: one mail per address,
  /// whatever part of the audience the person is found in.
  public Delivery to(Recipient recipient, Mailing mailing, Matter matter, Instant now) {
    var address = recipient.person().address().value();
    var links = new HashMap<String, Link>();
    recipient
        .kind()
        .mailClass()
        .list()
        .map(list -> new LinkSubject.OfAddress(address, list, mailing.id()))
        .ifPresent(out -> links.put("unsubscribe", Link.of(out, now)));
    recipient
        .candidate()
        .map(who -> new LinkSubject.OfCandidate(who.network(), who.id()))
        .ifPresent(answer -> links.put("answer", Link.of(answer, now)));
    recipient.place().ifPresent(page -> links.put("page", Link.of(page, now)));
    return letter(recipient, links, mailing, matter, now);
  }

  /// The key that a recipient's letter has.
  String keyFor(Recipient recipient, Mailing mailing) {
    return keyFor(ids, mailing.id(), recipient.person().address().value());
  }

  /// The key of the letter of a mailing to an address.
  static String keyFor(Ids ids, String mailing, String address) {
    return Mailing.keyFor(mailing, ids.of("r", address));
  }

  /// The same to be looked at: its links lead to nobody, since whoever tries them must not answer
  /// for the recipient.
  Delivery shown(Recipient recipient, Mailing mailing, Matter matter, Instant now) {
    var links = new HashMap<>(trialLinks(recipient.person().language(), recipient.kind(), now));
    if (recipient.candidate().isEmpty()) {
      links.remove("answer");
    }
    if (recipient.place().isEmpty()) {
      links.remove("page");
    }
    return letter(recipient, links, mailing, matter, now);
  }

  private Delivery letter(
      Recipient recipient, Map<String, Link> links, Mailing mailing, Matter matter, Instant now) {
    var own = matter.of(recipient.place(), recipient.person().language());
    return Delivery.at(
        keyFor(recipient, mailing),
        Letter.of(
            recipient.kind(),
            recipient.person(),
            values(recipient.person(), recipient.kind(), own),
            links),
        mailing.id(),
        now,
        now,
        mailing.content().notAfter());
  }

  /// A trial of a mailing, to who asked for it only: the mail that a recipient gets, but for a line
  /// that says so.
  ///
  /// @param as the recipient whose name, company and class of mail it shows
  /// @param own what it knows of the recipient's own
  Delivery trial(
      Person to,
      Person as,
      LetterKind kind,
      Mailing mailing,
      Map<String, String> own,
      Instant now) {
    var shown = new Person(to.name(), to.company(), to.address(), as.language());
    var values = values(as, kind, own);
    values.put("mailing", mailing.id());
    values.put("as", kind.name());
    return Delivery.now(
        "mailing-test/" + mailing.id() + "/" + ids.next("t"),
        Letter.of(LetterKind.MAILING_TEST, shown, values, trialLinks(as.language(), kind, now)),
        now);
  }

  /// They open, and harm nobody.
  private static Map<String, Link> trialLinks(Language language, LetterKind kind, Instant now) {
    var list = kind.mailClass().list().orElse(MailList.NETWORKS);
    return Map.of(
        "unsubscribe", Link.of(LinkSubject.OfAddress.trial(language, list), now),
        "answer", Link.of(LinkSubject.OfCandidate.trial(language), now),
        "page", Link.of(LinkSubject.OfCandidate.trial(language), now));
  }

  private static Map<String, String> values(
      Person person, LetterKind kind, Map<String, String> own) {
    var values = new HashMap<>(own);
    if (kind == LetterKind.MAILING_TO_ENROLLED) {
      // Why they get it, in the footer.
      values.put("role", "enrolled");
    }
    values.put("name", person.name());
    values.put("company", person.company().name());
    return values;
  }
}
