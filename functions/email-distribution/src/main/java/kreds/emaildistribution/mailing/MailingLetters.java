package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Settings;
import kreds.basics.Ids;
import kreds.basics.Link;
import kreds.basics.LinkPurpose;
import kreds.basics.Person;
import kreds.mail.Delivery;
import kreds.mail.Letter;
import kreds.mail.LetterKind;
import kreds.mail.Mailing;
import kreds.mail.Recipient;
import kreds.network.Network;
import kreds.text.Language;

/// The letters that a mailing causes: one to each recipient, trials to who asked for them, and what
/// staff hear when something is wrong.
record MailingLetters(Ids ids, Settings settings) {
  /// Stands in the links of a trial: they open, and harm nobody.
  static final String TRIAL = "trial";

  /// One letter of a mailing. Its key follows from mailing and address alone: one mail per address,
  /// whatever part of the audience the person is found in.
  Delivery to(Recipient recipient, Mailing mailing, Optional<Network> network, Instant now) {
    var address = recipient.person().address().value();
    var links = new HashMap<String, Link>();
    links.put("unsubscribe", Link.of(LinkPurpose.UNSUBSCRIBE, now, address));
    if (recipient.candidate().isPresent()) {
      var candidate = recipient.candidate().get();
      links.put("answer", Link.of(LinkPurpose.CANDIDATE, now, candidate.network(), candidate.id()));
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
            "unsubscribe", Link.of(LinkPurpose.UNSUBSCRIBE, now, TRIAL),
            "answer", Link.of(LinkPurpose.CANDIDATE, now, TRIAL, TRIAL));
    return Delivery.now(
        "mailing-test/" + mailing.id() + "/" + ids.next("t"),
        Letter.of(LetterKind.MAILING_TEST, shown, values, links),
        now);
  }

  /// To staff: something is wrong with a mailing. Each kind of trouble is told once.
  ///
  /// @param trouble `late`, `held` or `faulty`
  Delivery trouble(Mailing mailing, String trouble, int count, Instant now) {
    var staff =
        new Person(
            settings.associationName(), "", settings.staffAddress(), settings.defaultLanguage());
    return Delivery.now(
        "mailing-trouble/" + mailing.id() + "/" + trouble,
        Letter.of(
            LetterKind.MAILING_TROUBLE,
            staff,
            Map.of("mailing", mailing.id(), "trouble", trouble, "count", Integer.toString(count)),
            Map.of()),
        now);
  }

  private static Map<String, String> values(Person person, Optional<Network> network) {
    var values = new HashMap<String, String>();
    values.put("name", person.name());
    values.put("company", person.company());
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
