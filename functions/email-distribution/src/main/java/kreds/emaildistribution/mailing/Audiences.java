package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.delivery.DeliveryState;
import kreds.mailing.Audience;
import kreds.mailing.AudienceMember;
import kreds.mailing.MailingContent;
import kreds.mailing.Mailings;
import kreds.mailing.Selection;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Networks;

/// Finds out who an audience is at this moment.
record Audiences(
    AudienceMembers groups,
    Networks networks,
    Contacts contacts,
    Deliveries deliveries,
    Mailings mailings) {

  /// What an audience names and is not there.
  Optional<Refusal> missing(MailingContent content) {
    var named = new HashSet<>(content.audience().networks());
    if (!content.network().isEmpty()) {
      named.add(content.network());
    }
    for (var network : named) {
      if (networks.of(network).isEmpty()) {
        return Optional.of(
            Refusal.notFound("network-unknown", "There is no network of that identifier."));
      }
    }
    for (var mailing : content.audience().alreadyGot()) {
      if (mailings.of(mailing).isEmpty()) {
        return Optional.of(
            Refusal.notFound("mailing-unknown", "There is no mailing of that identifier."));
      }
    }
    return Optional.empty();
  }

  /// Who gets it now, and how many do not.
  ///
  /// @param until who came later than that is not meant: a release names a number; empty before
  Selection select(Audience audience, Optional<Instant> until) {
    var include = new ArrayList<AudienceMember>();
    for (var part : audience.include()) {
      include.addAll(groups.named(part, until, false));
    }
    var exclude = new HashSet<EmailAddress>();
    for (var part : audience.exclude()) {
      for (var named : groups.named(part, Optional.empty(), true)) {
        exclude.add(named.person().address());
      }
    }
    var addresses = new ArrayList<EmailAddress>();
    for (var named : include) {
      addresses.add(named.person().address());
    }
    return Selection.of(include, exclude, alreadyGot(audience), contacts.ofAll(addresses));
  }

  /// Who has a letter of it that left, or still may.
  private Set<EmailAddress> alreadyGot(Audience audience) {
    var got = new HashSet<EmailAddress>();
    for (var mailing : audience.alreadyGot()) {
      for (var delivery : deliveries.ofMailing(mailing)) {
        if (!isLost(delivery.state())) {
          got.add(delivery.letter().to().address());
        }
      }
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
