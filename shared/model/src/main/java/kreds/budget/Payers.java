package kreds.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Who pays in a run, company by company: what a price follows from where not all pay the same.
///
/// @param companies of each, who has a place for it, and who has left and pays all the same
public record Payers(List<CompanySeats> companies) {

  public Payers {
    companies = List.copyOf(companies);
  }

  /// Where nothing is known but who has left: each pays as the first of a member company, and so
  /// does whoever has a place.
  ///
  /// @param gone of each, how many meetings had begun then
  public static Payers alike(List<Integer> gone) {
    var companies = new ArrayList<CompanySeats>();
    for (var begun : gone) {
      companies.add(CompanySeats.left(true, begun));
    }
    return new Payers(companies);
  }

  /// The same and those.
  public Payers and(Payers others) {
    var all = new ArrayList<>(companies);
    all.addAll(others.companies);
    return new Payers(all);
  }

  /// How many have a place.
  public int heads() {
    var heads = 0;
    for (var company : companies) {
      heads += company.heads();
    }
    return heads;
  }

  /// What so many of those who have a place pay at the least, whichever of them they are, together
  /// with those who have left: of fewer nobody knows who would be missing. Of one company the later
  /// seats are missing first.
  ///
  /// @param paid what is paid for a company, by those who have left and none, one, two … of those
  ///   who are there
  Amount least(int heads, Function<CompanySeats, List<Amount>> paid) {
    if (heads == heads()) {
      var all = Amount.ZERO;
      for (var company : companies) {
        all = all.plus(paid.apply(company).getLast());
      }
      return all;
    }
    var least = List.of(Amount.ZERO);
    for (var company : companies) {
      least = together(least, paid.apply(company));
    }
    return least.get(heads);
  }

  private static List<Amount> together(List<Amount> others, List<Amount> own) {
    var all = new ArrayList<Amount>();
    for (var heads = 0; heads < others.size() + own.size() - 1; heads++) {
      var least = new Amount(Long.MAX_VALUE);
      for (var of = Math.max(0, heads - others.size() + 1);
          of <= Math.min(heads, own.size() - 1);
          of++) {
        var sum = others.get(heads - of).plus(own.get(of));
        least = sum.compareTo(least) < 0 ? sum : least;
      }
      all.add(least);
    }
    return all;
  }
}
