package kreds.run;

import java.util.ArrayList;
import java.util.List;
import kreds.person.Company;

/// Companies that staff keep apart: of those that they name, one at most may be in a run. Who has a
/// seat keeps it, also when two of them sit together already.
public final class Apart {

  private Apart() {}

  /// Whether a company has a seat with which that person's may not be together.
  static boolean isKeptOut(Roster roster, Enrollment enrollment) {
    return !roster.run().rules().notTogether().isEmpty() && !with(roster, enrollment).isEmpty();
  }

  /// The companies that keep that person out, each once, as they are written there.
  public static List<Company> with(Roster roster, Enrollment enrollment) {
    var rules = roster.run().rules();
    var own = enrollment.person().company();
    var found = new ArrayList<Company>();
    for (var other : roster.enrollments()) {
      var company = other.person().company();
      if (other.holdsSeat()
          && rules.keepsApart(own, company, roster.companies())
          && isNew(found, company)) {
        found.add(company);
      }
    }
    return found;
  }

  /// Those of them that have seats together, from before the rule; nothing if no two do.
  public static List<Company> together(Roster roster) {
    var found = new ArrayList<Company>();
    for (var enrollment : roster.enrollments()) {
      var company = enrollment.person().company();
      if (enrollment.holdsSeat() && isNew(found, company) && isKeptOut(roster, enrollment)) {
        found.add(company);
      }
    }
    return found;
  }

  private static boolean isNew(List<Company> found, Company company) {
    for (var known : found) {
      if (known.isSameAs(company)) {
        return false;
      }
    }
    return true;
  }
}
