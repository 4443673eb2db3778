package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.delivery.DeliveryState;
import kreds.mailing.Audience;
import kreds.mailing.AudienceMember;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingFault;
import kreds.mailing.Mailings;
import kreds.mailing.Selection;
import kreds.person.EmailAddress;
import kreds.run.Networks;

/// Finds out who an audience is at this moment.
record Audiences(
    AudienceMembers groups,
    Networks networks,
    Contacts contacts,
    Deliveries deliveries,
    Mailings mailings) {

  /// What a mailing names and is not there, each with the field that names it.
  List<MailingFault> missing(MailingContent content) {
    var named = new LinkedHashMap<>(content.audience().networks());
    if (!content.network().isEmpty()) {
      named.putFirst("network", content.network());
    }
    var faults = new ArrayList<MailingFault>();
    named.forEach((field, network) -> {
      if (networks.of(network).isEmpty()) {
        faults.add(MailingFault.noNetwork(field, network));
      }
    });
    for (var mailing : content.audience().alreadyGot()) {
      if (mailings.of(mailing).isEmpty()) {
        faults.add(MailingFault.noMailing("alreadyGot", mailing));
      }
    }
    return faults;
  }

  /// Who gets it now, and how many do not.
  ///
  /// @param until who came later than that is not meant: a release names a number; empty before
  /// @param now at which it is asked
  Selection select(MailingContent content, Optional<Instant> until, Instant now) {
    var audience = content.audience();
    var include = new ArrayList<AudienceMember>();
    for (var part : audience.include()) {
      include.addAll(groups.named(part, until, now, false));
    }
    var exclude = new HashSet<EmailAddress>();
    for (var part : audience.exclude()) {
      for (var named : groups.named(part, Optional.empty(), now, true)) {
        exclude.add(named.person().address());
      }
    }
    var got = alreadyGot(audience);
    return audience.isNewsletter()
        ? Selection.ofIssue(include, exclude, got, contacts::ofAll, now)
        : Selection.of(content.network(), include, exclude, got, contacts::ofAll, now);
  }

  /// Who has a letter of it that left, or still may.
  private Set<EmailAddress> alreadyGot(Audience audience) {
    var got = new HashSet<EmailAddress>();
    for (var mailing : audience.alreadyGot()) {
      deliveries
          .ofMailing(mailing)
          .filter(letter -> !isLost(letter.state()))
          .forEach(letter -> got.add(letter.letter().to().address()));
    }
    return got;
  }

  private static boolean isLost(DeliveryState state) {
    return switch (state) {
      case FAILED, SUPPRESSED, EXPIRED -> true;
      case PENDING, SENDING, SENT, DELIVERED, BOUNCED, COMPLAINED, UNKNOWN -> false;
    };
  }
}
