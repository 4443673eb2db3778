package kreds.proposal;

import java.time.Instant;
import kreds.basics.EmailAddress;

/// Somebody whom the proposer thinks of. Gets no automatic mail: whoever is named by somebody else
/// has not asked for one.
public record Suggestion(String name, String company, EmailAddress address, Instant at) {

  @Override
  public String toString() {
    return "Suggestion[…]";
  }
}
