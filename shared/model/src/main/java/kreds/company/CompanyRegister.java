package kreds.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.person.Company;

/// The companies that the association knows. People type a name as they like; by the register one
/// company is one under each of its names, and not only however one name is spelt.
public final class CompanyRegister {
  /// Nothing is known beyond what people type.
  public static final CompanyRegister EMPTY = new CompanyRegister(List.of());

  private final List<RegisteredCompany> all;
  private final Map<String, RegisteredCompany> bySpelling = new HashMap<>();

  /// @param all no two of which go by one name
  public CompanyRegister(List<RegisteredCompany> all) {
    this.all = List.copyOf(all);
    for (var company : all) {
      for (var spelling : company.spellings()) {
        bySpelling.putIfAbsent(spelling, company);
      }
    }
  }

  /// All of them.
  public List<RegisteredCompany> all() {
    return all;
  }

  /// What the register has under what somebody typed.
  public Optional<RegisteredCompany> of(Company typed) {
    return Optional.ofNullable(bySpelling.get(typed.spelling()));
  }

  /// Whether both are one company; one of which nothing is known is nobody's.
  public boolean isSame(Company one, Company other) {
    var spelling = key(one);
    return !spelling.isEmpty() && spelling.equals(key(other));
  }

  /// Each company once, under the first name that is used for it.
  public List<Company> distinct(List<Company> named) {
    var found = new ArrayList<Company>();
    for (var each : named) {
      if (found.stream().noneMatch(other -> isSame(other, each))) {
        found.add(each);
      }
    }
    return found;
  }

  /// The spelling under which all names of one company fall together; blank for none.
  public String key(Company typed) {
    var spelling = typed.spelling();
    var known = bySpelling.get(spelling);
    return known == null ? spelling : known.key();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompanyRegister register && all.equals(register.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return "CompanyRegister[" + all.size() + "]";
  }
}
