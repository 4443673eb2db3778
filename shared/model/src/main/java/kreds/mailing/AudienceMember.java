package kreds.mailing;

import java.util.Optional;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.person.Person;

/// One person of a part of an audience, before anybody asked whether the person may be written to.
///
/// @param candidate the candidacy by which the person is in it
/// @param place the person's own page of the network in which they have a place, or wait for one,
///   by which they are in it
/// @param subscriber whether they are in it as a subscriber of the newsletter
/// @param lapsed whether they are in it only by a subscription that has lapsed, and so get nothing
public record AudienceMember(
    Person person,
    Optional<Candidate> candidate,
    Optional<LinkSubject.OfEnrollment> place,
    boolean subscriber,
    boolean lapsed) {

  /// Whom somebody named.
  public static AudienceMember of(Person person) {
    return new AudienceMember(person, Optional.empty(), Optional.empty(), false, false);
  }

  /// Who might take part.
  public static AudienceMember of(Candidate candidate) {
    return new AudienceMember(
        candidate.person(), Optional.of(candidate), Optional.empty(), false, false);
  }

  /// Who has a place, or waits for one.
  public static AudienceMember enrolled(Person person, LinkSubject.OfEnrollment place) {
    return new AudienceMember(person, Optional.empty(), Optional.of(place), false, false);
  }

  /// Who subscribes to the newsletter.
  ///
  /// @param holds whether the subscription has not lapsed
  public static AudienceMember subscribing(Person person, boolean holds) {
    return new AudienceMember(person, Optional.empty(), Optional.empty(), holds, !holds);
  }

  /// Whether a mailing about that network is about the person's own: it is service mail then, which
  /// needs no consent and which nobody is spared who has opted out of advertising.
  boolean isOwn(String network) {
    return place.filter(own -> own.run().network().equals(network)).isPresent();
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
        first.person,
        first.candidate.or(second::candidate),
        first.place,
        first.subscriber || second.subscriber,
        first.lapsed && second.lapsed);
  }

  private int weight(String network) {
    return (isOwn(network) ? 2 : 0) + (candidate.isPresent() ? 1 : 0);
  }

  @Override
  public String toString() {
    return "AudienceMember[…]";
  }
}
