package kreds.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import kreds.budget.Budget;
import kreds.budget.CompanySeats;
import kreds.budget.Payers;
import kreds.budget.RunPrice;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.person.Company;

/// What a head pays in a run, whoever has a place in it.
public final class PlacePrice {
  private PlacePrice() {}

  /// By that budget, where nothing is read but the roster: whoever has left pays as the run has
  /// counted them.
  public static RunPrice of(Roster roster, Budget budget) {
    var places = new ArrayList<>(roster.in(Enrollment.Confirmed.class));
    places.sort(
        Comparator.comparing(Enrollment.Confirmed::since).thenComparing(Enrollment.Confirmed::id));
    var seats = new LinkedHashMap<String, CompanySeats>();
    for (var place : places) {
      var company = place.person().company();
      var key = roster.companies().key(company);
      seats.merge(
          key.isEmpty() ? place.id() : key,
          seats(company, List.of(OptionalInt.empty()), roster.companies()),
          CompanySeats::and);
    }
    var left = new RunPrice(budget).payers().left();
    return new RunPrice(budget, new Payers(List.copyOf(seats.values())).and(left));
  }

  /// Those of a company, as the register knows it.
  ///
  /// @param begun of each, how many meetings had begun when it was left
  public static CompanySeats seats(
      Company company, List<OptionalInt> begun, CompanyRegister register) {
    var isMember = register.of(company).filter(RegisteredCompany::member).isPresent();
    return new CompanySeats(isMember, begun);
  }
}
