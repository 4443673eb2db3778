package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kreds.emaildistribution.writing.UnwritableLetter;
import kreds.emaildistribution.writing.Writing;
import kreds.mailing.Mailing;
import kreds.mailing.MailingFault;
import kreds.mailing.MailingFaults;
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
    var selection = audiences.select(content.audience(), mailing.approvedAt());
    var network = network(mailing);
    var faults = MailingFaults.of(content, selection);
    return new Checked(
        selection, network, faults.isEmpty() ? written(mailing, selection, network) : faults);
  }

  Optional<Network> network(Mailing mailing) {
    var id = mailing.content().network();
    return id.isEmpty() ? Optional.empty() : networks.of(id).map(NetworkRun::network);
  }

  /// One letter in each language is written, to nobody: what the writer refuses shows before the
  /// first mail.
  private List<MailingFault> written(
      Mailing mailing, Selection selection, Optional<Network> network) {
    var faults = new ArrayList<MailingFault>();
    var tried = EnumSet.noneOf(Language.class);
    for (var recipient : selection.recipients()) {
      if (tried.add(recipient.person().language())) {
        faults.addAll(tried(mailing, recipient, network));
      }
    }
    return faults;
  }

  private List<MailingFault> tried(
      Mailing mailing, Recipient recipient, Optional<Network> network) {
    var language = recipient.person().language();
    try {
      var unused =
          writing.write(
              letters.to(recipient, mailing, network, clock.instant()),
              mailing.content().in(language));
      return List.of();
    } catch (UnwritableLetter cannot) {
      return List.of(new MailingFault(language, "body", "unwritable", cannot.code()));
    }
  }
}
