package kreds.mailing;

import java.util.Optional;
import kreds.network.Candidate;
import kreds.person.Person;

/// One person of a part of an audience, before anybody asked whether the person may be written to.
///
/// @param candidate the candidacy by which the person is in it
/// @param enrolledIn the network in which the person has a place, or waits for one, by which they
///   are in it
public record AudienceMember(
    Person person, Optional<Candidate> candidate, Optional<String> enrolledIn) {

  /// Whom somebody named.
  public static AudienceMember of(Person person) {
    return new AudienceMember(person, Optional.empty(), Optional.empty());
  }

  /// Who might take part.
  public static AudienceMember of(Candidate candidate) {
    return new AudienceMember(candidate.person(), Optional.of(candidate), Optional.empty());
  }

  /// Who has a place in that network, or waits for one.
  public static AudienceMember enrolled(Person person, String network) {
    return new AudienceMember(person, Optional.empty(), Optional.of(network));
  }

  /// Whether a mailing about that network is about the person's own: it is service mail then, which
  /// needs no consent and which nobody is spared who has opted out of advertising.
  boolean isOwn(String network) {
    return enrolledIn.filter(network::equals).isPresent();
  }

  /// The two as one, who are one person. The enrollment is the person's own word, a candidacy
  /// somebody else's; the link to answer by comes with the candidacy.
  ///
  /// @param network the one that the mailing is about
  AudienceMember and(AudienceMember other, String network) {
    var isLess = weight(network) < other.weight(network);
    var first = isLess ? other : this;
    var second = isLess ? this : other;
    return new AudienceMember(
        first.person, first.candidate.or(second::candidate), first.enrolledIn);
  }

  private int weight(String network) {
    return (isOwn(network) ? 2 : 0) + (candidate.isPresent() ? 1 : 0);
  }

  @Override
  public String toString() {
    return "AudienceMember[…]";
  }
}
