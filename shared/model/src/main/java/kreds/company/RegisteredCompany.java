package kreds.company;

import java.util.ArrayList;
import java.util.List;
import kreds.person.Company;

/// A company as the association's register has it.
///
/// @param cvr its number in the Danish register of companies (*CVR-nummer*, eight digits); blank
///   for one that has none
/// @param member whether it is a member of the association
/// @param region where it is, in the register's words; may be blank
/// @param aliases other names that people type for it
/// @param version rises with every change; guards the row
public record RegisteredCompany(
    Company company,
    String cvr,
    boolean member,
    String region,
    List<Company> aliases,
    long version) {

  /// How many other names one company has.
  public static final int MOST_ALIASES = 20;

  public RegisteredCompany {
    if (company.spelling().isEmpty()) {
      throw new IllegalArgumentException("a company has a name");
    }
    aliases = List.copyOf(aliases);
  }

  /// The spelling that it is found by, and that its row is called by.
  public String key() {
    return company.spelling();
  }

  /// Every spelling that means it; its own first.
  public List<String> spellings() {
    var all = new ArrayList<String>();
    all.add(key());
    for (var alias : aliases) {
      var spelling = alias.spelling();
      if (!spelling.isEmpty() && !all.contains(spelling)) {
        all.add(spelling);
      }
    }
    return all;
  }

  /// Whether both say the same of it.
  public boolean saysAs(RegisteredCompany other) {
    return company.equals(other.company)
        && cvr.equals(other.cvr)
        && member == other.member
        && region.equals(other.region)
        && spellings().equals(other.spellings());
  }

  /// The same row at another version.
  public RegisteredCompany at(long version) {
    return new RegisteredCompany(company, cvr, member, region, aliases, version);
  }

  /// The same, as a member or not.
  public RegisteredCompany as(boolean isMember) {
    return new RegisteredCompany(company, cvr, isMember, region, aliases, version);
  }

  /// Said anew: what it was called before stays a name of it.
  public RegisteredCompany saying(RegisteredCompany now) {
    var names = new ArrayList<>(now.aliases);
    for (var before : aliases) {
      keep(before, now, names);
    }
    keep(company, now, names);
    return new RegisteredCompany(
        now.company,
        now.cvr.isEmpty() ? cvr : now.cvr,
        now.member,
        now.region.isEmpty() ? region : now.region,
        names,
        version);
  }

  private static void keep(Company name, RegisteredCompany now, List<Company> names) {
    var isNew = !name.isSameAs(now.company) && names.stream().noneMatch(name::isSameAs);
    if (isNew) {
      names.add(name);
    }
  }
}
