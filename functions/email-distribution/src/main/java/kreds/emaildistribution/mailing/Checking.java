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
import kreds.mailing.TiedOrder;
import kreds.run.ComingOver;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.run.Rosters;
import kreds.text.Language;

/// Looks a mailing through as if it went out now: who gets it, and whether its words can be written
/// to them (M11). The same is asked when it is prepared, when it is released, and when it starts.
record Checking(
    Audiences audiences,
    Networks networks,
    Rosters rosters,
    MailingLetters letters,
    Writing writing,
    InstantSource clock) {

  Checked check(Mailing mailing) {
    var content = mailing.content();
    var selection = audiences.select(content, mailing.approvedAt(), clock.instant());
    var matter = matter(mailing);
    var faults = new ArrayList<>(MailingFaults.of(content, selection, mailing.draft().tied()));
    content.texts().forEach((language, text) -> faults.addAll(dead(language, text)));
    return faults.isEmpty()
        ? written(mailing, selection, matter)
        : new Checked(selection, matter, faults, 0, clock.instant());
  }

  /// A link that leads nowhere cannot be called back once the mail is out.
  private static List<MailingFault> dead(Language language, MailingText text) {
    return LinkTargets.dead(text.body()).stream()
        .map(url -> new MailingFault(language, "body", "dead-link", url))
        .toList();
  }

  private Matter matter(Mailing mailing) {
    var id = mailing.content().network();
    var network = id.isEmpty() ? Optional.<NetworkRun>empty() : networks.of(id);
    var merge = mailing.draft().tied().filter(TiedOrder::isMerge);
    return new Matter(network, merge.flatMap(this::comingOver));
  }

  private Optional<ComingOver> comingOver(TiedOrder merge) {
    return rosters
        .current(merge.fields().getOrDefault("from", ""))
        .flatMap(from ->
            from.run()
                .merges()
                .into()
                .map(rosters::of)
                .orElseGet(() -> rosters.current(merge.fields().getOrDefault("into", "")))
                .map(into -> ComingOver.of(from, into, clock.instant())));
  }

  /// One letter in each language is written, to nobody: what the writer refuses shows before the
  /// first mail.
  private Checked written(Mailing mailing, Selection selection, Matter matter) {
    var faults = new ArrayList<MailingFault>();
    var tried = EnumSet.noneOf(Language.class);
    var size = 0;
    for (var recipient : selection.recipients()) {
      var language = recipient.person().language();
      if (tried.add(language)) {
        try {
          size = Math.max(size, size(mailing, recipient, matter));
        } catch (UnwritableLetter cannot) {
          faults.add(new MailingFault(language, "body", "unwritable", cannot.code()));
        }
      }
    }
    return new Checked(selection, matter, faults, size, clock.instant());
  }

  /// How many octets its HTML has.
  private int size(Mailing mailing, Recipient recipient, Matter matter) {
    var letter = letters.to(recipient, mailing, matter, clock.instant());
    var text = mailing.content().in(recipient.person().language());
    var unused = writing.write(letter, text);
    return writing.preview(letter, text).html().getBytes(StandardCharsets.UTF_8).length;
  }
}
