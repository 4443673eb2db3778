package kreds.invoice;

import java.util.Optional;
import kreds.company.RegisteredCompany;
import kreds.text.Worded;

/// Whether a company is a member of the association, as its register has it.
public enum Membership implements Worded {
  /// The register says so.
  MEMBER,
  /// The register says that it is none.
  NO_MEMBER,
  /// The register does not know it. It pays as one that is no member, until staff enter it: nobody
  /// gets a member's price by a name that nobody has heard of.
  UNKNOWN;

  static Membership of(Optional<RegisteredCompany> company) {
    if (company.isEmpty()) {
      return UNKNOWN;
    }
    return company.get().member() ? MEMBER : NO_MEMBER;
  }
}
