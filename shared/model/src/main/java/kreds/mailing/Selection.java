package kreds.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kreds.contact.Contact;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// Who gets a mailing, and how many do not, and why: one mail per address (M1).
///
/// @param recipients in the order of their addresses, so that expanding it again goes the same way
/// @param leftOut how many by reason: `excluded`, `already-got`, `suppressed`, `unsubscribed`,
///   `no-basis`, `lapsed` (a subscription to the newsletter that has not been used for a year)
/// @param unfounded those who are left out because there is neither membership nor consent
public record Selection(
    List<Recipient> recipients, Map<String, Integer> leftOut, List<Person> unfounded) {

  /// Of so many addresses what is known is asked for, and held, at a time.
  static final int AT_ONCE = 1_000;

  public Selection {
    recipients = List.copyOf(recipients);
    leftOut = Map.copyOf(leftOut);
    unfounded = List.copyOf(unfounded);
  }

  /// Include minus exclude minus already got; of each who remains, what the contact says about
  /// writing to them now.
  ///
  /// @param network the one that the mailing is about; blank for none
  /// @param contacts what is known of these addresses: asked for [#AT_ONCE] at a time, so that what
  ///   is held does not grow with all that is known of everybody
  /// @param now at which it is asked: a consent may have lapsed
  public static Selection of(
      String network,
      Collection<AudienceMember> include,
      Set<EmailAddress> exclude,
      Set<EmailAddress> alreadyGot,
      Function<List<EmailAddress>, Map<EmailAddress, Contact>> contacts,
      Instant now) {
    return of(
        new Selecting(network, false, exclude, alreadyGot, now),
        oneByAddress(include, network),
        contacts);
  }

  /// The same of an issue of the newsletter, whatever it is about: in it nobody is written to of
  /// their own, and who has left the newsletter does not get it, whatever else they are.
  public static Selection ofIssue(
      Collection<AudienceMember> include,
      Set<EmailAddress> exclude,
      Set<EmailAddress> alreadyGot,
      Function<List<EmailAddress>, Map<EmailAddress, Contact>> contacts,
      Instant now) {
    return of(
        new Selecting("", true, exclude, alreadyGot, now), oneByAddress(include, ""), contacts);
  }

  private static Selection of(
      Selecting selecting,
      Collection<AudienceMember> all,
      Function<List<EmailAddress>, Map<EmailAddress, Contact>> contacts) {
    var some = new ArrayList<AudienceMember>();
    for (var named : all) {
      some.add(named);
      if (some.size() == AT_ONCE) {
        selecting.add(some, contacts);
        some.clear();
      }
    }
    selecting.add(some, contacts);
    return selecting.selected();
  }

  /// How many get it.
  public int number() {
    return recipients.size();
  }

  /// How many are left out because there is neither membership nor consent.
  public int withoutBasis() {
    return unfounded.size();
  }

  /// Who is named twice is named once.
  private static Collection<AudienceMember> oneByAddress(
      Collection<AudienceMember> include, String network) {
    var byAddress = new TreeMap<String, AudienceMember>();
    for (var named : include) {
      byAddress.merge(
          named.person().address().value(), named, (one, other) -> one.and(other, network));
    }
    return byAddress.values();
  }
}
