package kreds.company;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Holds what somebody says of companies, one after the other, against the register, and tells what
/// comes of each. One that is known by its number or by one of its names is the same company, also
/// under another name now; the name before stays one of its names.
public final class CompanyComparison {
  private final Map<String, RegisteredCompany> bySpelling = new HashMap<>();
  private final Map<String, RegisteredCompany> byNumber = new HashMap<>();

  public CompanyComparison(CompanyRegister register) {
    register.all().forEach(this::keep);
  }

  /// What comes of one.
  public sealed interface Result {

    /// It is not in the register yet.
    record Added(RegisteredCompany company) implements Result {}

    /// It is, and something else is said of it.
    record Changed(RegisteredCompany before, RegisteredCompany after) implements Result {}

    /// It is, and nothing else is said of it.
    record Same(RegisteredCompany company) implements Result {}

    /// A name of it, or its number, belongs to another company.
    record Taken(RegisteredCompany by) implements Result {}
  }

  /// What comes of that one; what follows is held against it, too.
  public Result next(RegisteredCompany said) {
    var known = known(said);
    var other = other(said, known);
    if (other.isPresent()) {
      return new Result.Taken(other.get());
    }
    if (known.isEmpty()) {
      keep(said);
      return new Result.Added(said);
    }
    var before = known.get();
    var after = before.saying(said);
    if (after.saysAs(before)) {
      return new Result.Same(before);
    }
    keep(after);
    return new Result.Changed(before, after);
  }

  private Optional<RegisteredCompany> known(RegisteredCompany said) {
    var numbered = Optional.ofNullable(byNumber.get(said.cvr()));
    return numbered.isPresent() ? numbered : Optional.ofNullable(bySpelling.get(said.key()));
  }

  /// Whose number or names it claims besides its own.
  private Optional<RegisteredCompany> other(
      RegisteredCompany said, Optional<RegisteredCompany> known) {
    if (known.isPresent() && isAnotherNumber(said.cvr(), known.get().cvr())) {
      return known;
    }
    for (var spelling : said.spellings()) {
      var owner = bySpelling.get(spelling);
      if (owner != null && !Optional.of(owner).equals(known)) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }

  private static boolean isAnotherNumber(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private void keep(RegisteredCompany company) {
    for (var spelling : company.spellings()) {
      bySpelling.put(spelling, company);
    }
    if (!company.cvr().isEmpty()) {
      byNumber.put(company.cvr(), company);
    }
  }
}
