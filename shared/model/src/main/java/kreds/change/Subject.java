package kreds.change;

import kreds.id.Ids;
import kreds.person.EmailAddress;

/// What a step touches, as the audit keeps it: the kind and the identifier.
public record Subject(String kind, String id) {

  /// A network, its runs and its rosters.
  public static Subject network(String id) {
    return new Subject("network", id);
  }

  /// A meeting and what is asked about it.
  public static Subject meeting(String id) {
    return new Subject("meeting", id);
  }

  /// A proposal.
  public static Subject proposal(String id) {
    return new Subject("proposal", id);
  }

  /// A mailing.
  public static Subject mailing(String id) {
    return new Subject("mailing", id);
  }

  /// A letter to one recipient.
  public static Subject delivery(String key) {
    return new Subject("delivery", key);
  }

  /// Whether letters may leave at all.
  public static Subject sending() {
    return new Subject("sending", "ledger");
  }

  /// An address, by a keyed number: forgetting a person leaves the line.
  public static Subject contact(EmailAddress address, Ids ids) {
    return new Subject("contact", ids.of("k", address.value()));
  }

  /// The register of companies.
  public static Subject companies() {
    return new Subject("companies", "register");
  }

  /// The templates that years are planned by.
  public static Subject templates() {
    return new Subject("templates", "register");
  }

  /// What links are signed with.
  public static Subject keys() {
    return new Subject("keys", "links");
  }

  /// As it is written, such as `network/plastgenanvendelse`.
  public String text() {
    return kind + "/" + id;
  }
}
