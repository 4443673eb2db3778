package kreds.proposalintake.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.id.Ids;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;

/// Somebody who is to become a candidate.
///
/// @param basis as it was said; empty if nothing was, which takes nothing back
/// @param evidence what the basis rests on; may be blank
/// @param languageSaid whether the language was said, rather than supposed
record NewCandidate(Person person, Optional<Basis> basis, String evidence, boolean languageSaid) {

  /// How somebody is refused who is on the list, but not as it is said now.
  static final String LISTED_OTHERWISE = "candidate-listed-otherwise";

  /// Somebody of whom nothing else is said.
  static NewCandidate of(Person person) {
    return new NewCandidate(person, Optional.empty(), "", false);
  }

  /// Whoever is on the list already is that candidate, unless something else is said now: what is
  /// not taken must not look taken.
  Outcome<Candidate> repeats(Candidate listed) {
    var others = otherThan(listed);
    return others.isEmpty()
        ? Outcome.done(listed)
        : Outcome.refused(
            Refusal.illegal(
                LISTED_OTHERWISE,
                "This person is on the list already, with another "
                    + String.join(" and ", others)
                    + "; nothing is changed. To change it, order remove-candidate with "
                    + listed.id()
                    + " and add the person again; who has answered stays as they are."));
  }

  /// In what it says something else than the list does, in words.
  List<String> otherThan(Candidate listed) {
    var stands = listed.person();
    var others = new ArrayList<String>();
    add(others, "name", !person.name().equals(stands.name()));
    add(
        others,
        "company",
        person.company().isKnown() && !person.company().equals(stands.company()));
    add(others, "basis", basis.isPresent() && basis.get() != listed.origin().basis());
    add(others, "evidence", !evidence.isEmpty() && !evidence.equals(listed.origin().evidence()));
    add(others, "language", languageSaid && person.language() != stands.language());
    return others;
  }

  private static void add(List<String> words, String word, boolean isOther) {
    if (isOther) {
      words.add(word);
    }
  }

  /// The identifier on that network's list: the same address is the same candidate.
  String idIn(String network, Ids ids) {
    return Candidate.idOf(network, person.address(), ids);
  }

  @Override
  public String toString() {
    return "NewCandidate[…]";
  }
}
