package kreds.distribution.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.basics.EmailAddress;
import kreds.basics.Person;
import kreds.basics.Refusal;
import kreds.contact.Contacts;
import kreds.mail.Audience;
import kreds.mail.Audience.Part;
import kreds.mail.Deliveries;
import kreds.mail.DeliveryState;
import kreds.mail.MailingContent;
import kreds.mail.Mailings;
import kreds.mail.Named;
import kreds.mail.Selection;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Candidates;
import kreds.network.Enrollment;
import kreds.network.EnrollmentState;
import kreds.network.Rosters;
import kreds.text.Language;

/// Finds out who an audience is at this moment.
record Audiences(
    Rosters rosters,
    Candidates candidates,
    Contacts contacts,
    Deliveries deliveries,
    Mailings mailings) {

  /// What an audience names and is not there.
  Optional<Refusal> missing(MailingContent content) {
    var networks = new HashSet<>(content.audience().networks());
    if (!content.network().isEmpty()) {
      networks.add(content.network());
    }
    for (var network : networks) {
      if (rosters.of(network).isEmpty()) {
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
    var include = new ArrayList<Named>();
    for (var part : audience.include()) {
      include.addAll(named(part, until, false));
    }
    var exclude = new HashSet<EmailAddress>();
    for (var part : audience.exclude()) {
      for (var named : named(part, Optional.empty(), true)) {
        exclude.add(named.person().address());
      }
    }
    var addresses = new ArrayList<EmailAddress>();
    for (var named : include) {
      addresses.add(named.person().address());
    }
    return Selection.of(include, exclude, alreadyGot(audience), contacts.ofAll(addresses));
  }

  private List<Named> named(Part part, Optional<Instant> until, boolean whateverTheState) {
    return switch (part) {
      case Part.Candidates(var network, var state) ->
          candidatesOf(network, state, until, whateverTheState);
      case Part.Participants(var network) -> enrolled(network, EnrollmentState.CONFIRMED, until);
      case Part.Waiting(var network) -> enrolled(network, EnrollmentState.WAITING, until);
      case Part.Address(var address) -> List.of(new Named(known(address), Optional.empty()));
    };
  }

  /// Without a state, those are invited who have not answered; and all are left out.
  private List<Named> candidatesOf(
      String network,
      Optional<CandidateState> state,
      Optional<Instant> until,
      boolean whateverTheState) {
    var found = new ArrayList<Named>();
    for (var candidate : candidates.ofNetwork(network)) {
      var meant =
          state.isPresent()
              ? candidate.state() == state.get()
              : whateverTheState || isOpen(candidate);
      if (meant && isInTime(candidate.addedAt(), until)) {
        found.add(new Named(candidate.person(), Optional.of(candidate)));
      }
    }
    return found;
  }

  private static boolean isOpen(Candidate candidate) {
    return switch (candidate.state()) {
      case NAMED, INVITED -> true;
      case ACCEPTED, DECLINED -> false;
    };
  }

  private List<Named> enrolled(String network, EnrollmentState state, Optional<Instant> until) {
    var roster = rosters.of(network);
    if (roster.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Named>();
    for (var enrollment : roster.get().in(state)) {
      if (isInTime(since(enrollment), until)) {
        found.add(new Named(enrollment.person(), Optional.empty()));
      }
    }
    return found;
  }

  private static Instant since(Enrollment enrollment) {
    return enrollment.confirmedAt().orElse(enrollment.arrivedAt());
  }

  private static boolean isInTime(Instant since, Optional<Instant> until) {
    return until.isEmpty() || !since.isAfter(until.get());
  }

  private Person known(EmailAddress address) {
    var contact = contacts.of(address);
    return contact.isPresent()
        ? new Person(
            contact.get().name(), contact.get().company(), address, contact.get().language())
        : new Person("", "", address, Language.DA);
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
