package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.contact.MailList;
import kreds.link.LinkSubject;
import kreds.mailing.Audience.Part;
import kreds.mailing.AudienceMember;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Candidates;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Concerned;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.text.Language;

/// Finds the persons behind one part of an audience.
record AudienceMembers(
    Rosters rosters, Candidates candidates, Contacts contacts, Language language) {

  /// @param until who came later is not meant
  /// @param now at which it is asked: a subscription may have lapsed
  /// @param whateverTheState whether candidates count who have answered already
  List<AudienceMember> named(
      Part part, Optional<Instant> until, Instant now, boolean whateverTheState) {
    return switch (part) {
      case Part.Candidates(var network, var state) ->
          candidatesOf(network, state, until, whateverTheState);
      case Part.Participants(var network) ->
          enrolled(network, roster -> roster.in(Enrollment.Confirmed.class), until);
      case Part.Waiting(var network) ->
          enrolled(network, roster -> roster.in(Enrollment.Waiting.class), until);
      case Part.Enrolled(var network) -> enrolled(network, Concerned::toTell, until);
      case Part.Subscribers _ -> subscribers(until, now);
      case Part.Address(var address) -> List.of(AudienceMember.of(known(address)));
    };
  }

  private List<AudienceMember> subscribers(Optional<Instant> until, Instant now) {
    return contacts
        .subscribers()
        .filter(each -> each.leftAt(MailList.NEWSLETTER).isEmpty())
        .filter(
            each -> each.newsletter().filter(it -> isInTime(it.consent().at(), until)).isPresent())
        .map(each -> AudienceMember.subscribing(each.person(), each.gets(MailList.NEWSLETTER, now)))
        .toList();
  }

  /// Without a state, those are invited who have not answered; and all are left out. Who has
  /// enrolled has answered, by whichever form.
  private List<AudienceMember> candidatesOf(
      String network,
      Optional<CandidateState> state,
      Optional<Instant> until,
      boolean whateverTheState) {
    var found = new ArrayList<AudienceMember>();
    var roster = whateverTheState ? Optional.<Roster>empty() : rosters.current(network);
    for (var candidate : candidates.ofNetwork(network)) {
      var meant =
          state.isPresent()
              ? candidate.state() == state.get()
              : whateverTheState || candidate.state().isToAnswer();
      var hasEnrolled = candidate.state().isToAnswer() && hasEnrolled(roster, candidate);
      if (meant && !hasEnrolled && isInTime(candidate.addedAt(), until)) {
        found.add(AudienceMember.of(candidate));
      }
    }
    return found;
  }

  private static boolean hasEnrolled(Optional<Roster> roster, Candidate candidate) {
    return roster
        .filter(all -> Concerned.hasEnrolled(all, candidate.person().address()))
        .isPresent();
  }

  private List<AudienceMember> enrolled(
      String network, Function<Roster, List<? extends Enrollment>> meant, Optional<Instant> until) {
    var roster = rosters.current(network);
    if (roster.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<AudienceMember>();
    for (var enrollment : meant.apply(roster.get())) {
      if (isInTime(since(enrollment), until)) {
        var place = new LinkSubject.OfEnrollment(enrollment.who().run(), enrollment.id());
        found.add(AudienceMember.enrolled(enrollment.person(), place));
      }
    }
    return found;
  }

  private static Instant since(Enrollment enrollment) {
    return enrollment.who().provedAt().orElse(enrollment.who().arrivedAt());
  }

  private static boolean isInTime(Instant since, Optional<Instant> until) {
    return until.isEmpty() || !since.isAfter(until.get());
  }

  private Person known(EmailAddress address) {
    return contacts.of(address).orElseGet(() -> Contact.unknown(address, language)).person();
  }
}
