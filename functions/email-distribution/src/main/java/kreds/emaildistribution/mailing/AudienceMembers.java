package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.basics.EmailAddress;
import kreds.basics.Person;
import kreds.contact.Contacts;
import kreds.mail.Audience.Part;
import kreds.mail.Named;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Candidates;
import kreds.network.Enrollment;
import kreds.network.EnrollmentState;
import kreds.network.Rosters;
import kreds.text.Language;

/// Finds the persons behind one part of an audience.
record AudienceMembers(Rosters rosters, Candidates candidates, Contacts contacts) {

  /// @param until who came later is not meant
  /// @param whateverTheState whether candidates count who have answered already
  List<Named> named(Part part, Optional<Instant> until, boolean whateverTheState) {
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
}
