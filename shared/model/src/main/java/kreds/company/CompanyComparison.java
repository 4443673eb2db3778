package kreds.company;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds what somebody says of companies, one after the other, against the register, and tells what
/// comes of each. One that is known by its number or by one of its names is the same company, also
/// under another name now; the name before stays one of its names.
public final class CompanyComparison {
  private final Map<String, RegisteredCompany> bySpelling = new HashMap<>();
  private final Map<String, RegisteredCompany> byNumber = new HashMap<>();
  private final OtherNames names;

  public CompanyComparison(CompanyRegister register) {
    this(register, List.of());
  }

  /// @param together all that is said at once, in one file: no company of it becomes another of it
  ///   by a name
  public CompanyComparison(CompanyRegister register, List<RegisteredCompany> together) {
    this.names = new OtherNames(register, together);
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

    /// Another name of it is what another company is called that is said at once with it. Which of
    /// them the name belongs to only people know; nothing is kept of the one that claims it.
    record Crossed(RegisteredCompany company, RegisteredCompany with) implements Result {}

    /// A name of it, or its number, belongs to another company.
    ///
    /// @param numbered which has the number, where that is yet another
    record Taken(RegisteredCompany by, Optional<RegisteredCompany> numbered) implements Result {

      /// Whose name or number it is, which nobody else claims.
      public Taken(RegisteredCompany by) {
        this(by, Optional.empty());
      }

      public Taken {
        numbered = numbered.filter(other -> !other.equals(by));
      }

      /// Whether the other line says it the other way round: each has the other's number.
      public boolean isSwappedWith(Taken other) {
        return numbered.isPresent()
            && other.numbered.isPresent()
            && numbered.get().key().equals(other.by.key())
            && other.numbered.get().key().equals(by.key());
      }
    }
  }

  /// What comes of that one; what follows is held against it, too.
  ///
  /// @param isMembershipSaid otherwise its membership stands as it is, and counts for one that is
  ///   new
  public Result next(RegisteredCompany said, boolean isMembershipSaid) {
    var crossed = names.claimed(said);
    if (crossed.isPresent()) {
      return new Result.Crossed(said, crossed.get());
    }
    var known = known(said);
    var other = other(said, known);
    if (other.isPresent()) {
      return new Result.Taken(other.get(), numbered(said));
    }
    if (known.isEmpty()) {
      keep(said);
      return new Result.Added(said);
    }
    var before = known.get();
    var after = before.saying(isMembershipSaid ? said : said.as(before.member()));
    if (after.saysAs(before)) {
      return new Result.Same(before);
    }
    keep(after);
    return new Result.Changed(before, after);
  }

  private Optional<RegisteredCompany> numbered(RegisteredCompany said) {
    return Optional.ofNullable(byNumber.get(said.cvr()));
  }

  private Optional<RegisteredCompany> known(RegisteredCompany said) {
    var numbered = numbered(said);
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
