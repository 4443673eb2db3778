package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.id.Ids;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.mailing.Mailing;
import kreds.mailing.Recipient;
import kreds.network.Network;
import kreds.person.Person;
import kreds.text.Language;

/// The letters of a mailing: one to each recipient, and trials to who asked for them.
record MailingLetters(Ids ids) {
  /// Stands in the links of a trial: they open, and harm nobody.
  static final String TRIAL = "trial";

  /// One letter of a mailing. Its key follows from mailing and address alone: one mail per address,
  /// whatever part of the audience the person is found in.
  Delivery to(Recipient recipient, Mailing mailing, Optional<Network> network, Instant now) {
    var address = recipient.person().address().value();
    var links = new HashMap<String, Link>();
    links.put("unsubscribe", Link.of(new LinkSubject.OfAddress(address), now));
    if (recipient.candidate().isPresent()) {
      var candidate = recipient.candidate().get();
      links.put(
          "answer", Link.of(new LinkSubject.OfCandidate(candidate.network(), candidate.id()), now));
    }
    return Delivery.at(
        mailing.keyFor(ids.of("r", address)),
        Letter.of(recipient.kind(), recipient.person(), values(recipient.person(), network), links),
        mailing.id(),
        now,
        now,
        Optional.of(mailing.content().notAfter()));
  }

  /// A trial of a mailing, to who asked for it only.
  ///
  /// @param as the person whose name and company it shows
  Delivery trial(Person to, Person as, Mailing mailing, Optional<Network> network, Instant now) {
    var shown = new Person(to.name(), to.company(), to.address(), as.language());
    var values = values(as, network);
    values.put("mailing", mailing.id());
    var links =
        Map.of(
            "unsubscribe", Link.of(new LinkSubject.OfAddress(TRIAL), now),
            "answer", Link.of(new LinkSubject.OfCandidate(TRIAL, TRIAL), now));
    return Delivery.now(
        "mailing-test/" + mailing.id() + "/" + ids.next("t"),
        Letter.of(LetterKind.MAILING_TEST, shown, values, links),
        now);
  }

  private static Map<String, String> values(Person person, Optional<Network> network) {
    var values = new HashMap<String, String>();
    values.put("name", person.name());
    values.put("company", person.company().name());
    if (network.isPresent()) {
      values.put("title", title(network.get(), person.language()));
      values.put("network", network.get().id());
    }
    return values;
  }

  private static String title(Network network, Language language) {
    return network.description().in(language).title();
  }
}
