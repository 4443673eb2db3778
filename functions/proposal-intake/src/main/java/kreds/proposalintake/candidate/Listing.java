package kreds.proposalintake.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Moment;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// Somebody comes onto a list, beside what is known of the address. What staff say last about basis
/// and language holds, for the list and for mail: a basis that they take back carries none (P9).
/// What is not said stays as it is known; so does the person's own word, and what bars an address.
///
/// @param known of the address before
record Listing(NewCandidate named, Contact known) {

  /// Those people, each beside what is known of the address.
  static List<Listing> of(Contacts contacts, List<NewCandidate> named) {
    var addresses = new ArrayList<EmailAddress>();
    for (var one : named) {
      addresses.add(one.person().address());
    }
    var known = addresses.isEmpty() ? Map.<EmailAddress, Contact>of() : contacts.ofAll(addresses);
    var all = new ArrayList<Listing>();
    for (var one : named) {
      var person = one.person();
      var unknown = Contact.unknown(person.address(), person.language());
      all.add(new Listing(one, known.getOrDefault(person.address(), unknown)));
    }
    return all;
  }

  /// The candidate, in the language and on the basis that were said, or else are known.
  Candidate candidate(String network, CandidateSource source, Moment at) {
    var said = named.person();
    var address = said.address();
    return Candidate.named(
        named.idIn(network, at.ids()),
        network,
        new Person(said.name(), said.company(), address, language()),
        origin(source, at.now()),
        at.now());
  }

  /// What it writes: the candidate, and what is known of the address now.
  List<Write> writes(Candidate candidate) {
    return List.of(
        new Write.CandidateAdded(candidate), new Write.ContactSaved(known, contact(candidate)));
  }

  /// On what one may write to them.
  Basis basis(Instant now) {
    return origin(CandidateSource.STAFF, now).basis();
  }

  private Candidate.Origin origin(CandidateSource source, Instant now) {
    if (named.basis().isPresent()) {
      return new Candidate.Origin(source, named.basis().get(), named.evidence());
    }
    var basis = Basis.of(known, now);
    var evidence =
        basis == Basis.CONSENT
            ? known.consent().map(it -> it.text() + ", " + it.source()).orElseThrow()
            : named.evidence();
    return new Candidate.Origin(source, basis, evidence);
  }

  private Contact contact(Candidate candidate) {
    return known.told(
        candidate.person(),
        named.basis().map(basis -> basis == Basis.MEMBER).orElse(known.member()),
        named.basis().map(basis -> consent(basis, candidate)).orElse(known.consent()));
  }

  private Optional<Consent> consent(Basis basis, Candidate candidate) {
    var own = known.consent().filter(consent -> !isOfThisList(consent, candidate));
    return switch (basis) {
      case MEMBER -> known.consent();
      case NONE -> own;
      case CONSENT -> own.or(() -> Optional.of(said(candidate)));
    };
  }

  private static Consent said(Candidate candidate) {
    var origin = candidate.origin();
    var source = origin.source().name() + " " + candidate.network();
    return new Consent(candidate.addedAt(), origin.evidence(), source);
  }

  /// Whether this list told of it, rather than the person or the list of another network: what was
  /// given elsewhere is nobody's to take back here. Of the oldest it is not known which list it
  /// was.
  private static boolean isOfThisList(Consent consent, Candidate candidate) {
    for (var source : CandidateSource.values()) {
      var isOfIt =
          consent.source().equals(source.name())
              || consent.source().equals(source.name() + " " + candidate.network());
      if (isOfIt) {
        return true;
      }
    }
    return false;
  }

  private Language language() {
    return named.languageSaid() || known.version() == 0
        ? named.person().language()
        : known.profile().language();
  }
}
