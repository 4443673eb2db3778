package kreds.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.person.Company;

/// What companies are called of which something is said at once. By the order of the lines alone
/// one would become the other where it claims the other's name as one of its own: a file that says
/// so of two companies says it of neither.
final class OtherNames {
  private final CompanyRegister register;
  private final Map<String, RegisteredCompany> registered = new HashMap<>();
  private final Map<String, List<RegisteredCompany>> called = new HashMap<>();

  OtherNames(CompanyRegister register, List<RegisteredCompany> together) {
    this.register = register;
    for (var each : register.all()) {
      if (!each.cvr().isEmpty()) {
        registered.put(each.cvr(), each);
      }
    }
    for (var each : together) {
      called.computeIfAbsent(each.key(), _ -> new ArrayList<>()).add(each);
    }
  }

  /// Which other company is called what that one claims as another name of its own; empty for none.
  Optional<RegisteredCompany> claimed(RegisteredCompany said) {
    for (var spelling : said.spellings()) {
      for (var other : called.getOrDefault(spelling, List.of())) {
        if (!isOne(said, other)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether both are one company anyway: by the name, by the number, or by what the register has.
  private boolean isOne(RegisteredCompany one, RegisteredCompany other) {
    if (one.key().equals(other.key())) {
      return true;
    }
    if (!one.cvr().isEmpty() && !other.cvr().isEmpty()) {
      return one.cvr().equals(other.cvr());
    }
    return register.isSame(known(one), known(other));
  }

  private Company known(RegisteredCompany said) {
    var numbered = registered.get(said.cvr());
    return numbered == null ? said.company() : numbered.company();
  }
}
