package kreds.proposal;

import kreds.person.Person;

/// Who had the idea.
///
/// @param phone as it was typed; may be blank
public record Proposer(Person person, String phone) {

  /// How the audit names the proposer: never by name or address.
  public static final String ACTOR = "proposer";

  @Override
  public String toString() {
    return "Proposer[…]";
  }
}
