package kreds.emaildistribution.mailing;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kreds.emaildistribution.writing.LinkTargets;
import kreds.emaildistribution.writing.UnwritableLetter;
import kreds.emaildistribution.writing.Writing;
import kreds.mailing.Mailing;
import kreds.mailing.MailingFault;
import kreds.mailing.MailingFaults;
import kreds.mailing.MailingText;
import kreds.mailing.Recipient;
import kreds.mailing.Selection;
import kreds.network.Network;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.text.Language;

/// Looks a mailing through as if it went out now: who gets it, and whether its words can be written
/// to them (M11). The same is asked when it is prepared, when it is released, and when it starts.
record Checking(
    Audiences audiences,
    Networks networks,
    MailingLetters letters,
    Writing writing,
    InstantSource clock) {

  Checked check(Mailing mailing) {
    var content = mailing.content();
    var selection = audiences.select(content, mailing.approvedAt(), clock.instant());
    var network = network(mailing);
    var faults = new ArrayList<>(MailingFaults.of(content, selection));
    content.texts().forEach((language, text) -> faults.addAll(dead(language, text)));
    return faults.isEmpty()
        ? written(mailing, selection, network)
        : new Checked(selection, network, faults, 0, clock.instant());
  }

  /// A link that leads nowhere cannot be called back once the mail is out.
  private static List<MailingFault> dead(Language language, MailingText text) {
    return LinkTargets.dead(text.body()).stream()
        .map(url -> new MailingFault(language, "body", "dead-link", url))
        .toList();
  }

  Optional<Network> network(Mailing mailing) {
    var id = mailing.content().network();
    return id.isEmpty() ? Optional.empty() : networks.of(id).map(NetworkRun::network);
  }

  /// One letter in each language is written, to nobody: what the writer refuses shows before the
  /// first mail.
  private Checked written(Mailing mailing, Selection selection, Optional<Network> network) {
    var faults = new ArrayList<MailingFault>();
    var tried = EnumSet.noneOf(Language.class);
    var size = 0;
    for (var recipient : selection.recipients()) {
      var language = recipient.person().language();
      if (tried.add(language)) {
        try {
          size = Math.max(size, size(mailing, recipient, network));
        } catch (UnwritableLetter cannot) {
          faults.add(new MailingFault(language, "body", "unwritable", cannot.code()));
        }
      }
    }
    return new Checked(selection, network, faults, size, clock.instant());
  }

  /// How many octets its HTML has.
  private int size(Mailing mailing, Recipient recipient, Optional<Network> network) {
    var letter = letters.to(recipient, mailing, network, clock.instant());
    var text = mailing.content().in(recipient.person().language());
    var unused = writing.write(letter, text);
    return writing.preview(letter, text).html().getBytes(StandardCharsets.UTF_8).length;
  }
}
