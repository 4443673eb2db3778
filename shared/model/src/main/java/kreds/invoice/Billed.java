package kreds.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Seat;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.run.Payer;

/// One company and those it pays for.
///
/// @param registered what the register has of it
/// @param payers in the order of their seats
record Billed(Optional<RegisteredCompany> registered, List<Payer> payers) {

  /// All of them, by name.
  static List<Billed> of(List<Payer> payers, CompanyRegister register) {
    var all = new ArrayList<Billed>();
    for (var group : Payer.byCompany(payers, register)) {
      all.add(new Billed(register.of(group.getFirst().company()), group));
    }
    all.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
    return all;
  }

  String name() {
    return registered
        .map(RegisteredCompany::company)
        .orElseGet(() -> payers.getFirst().company())
        .name();
  }

  String cvr() {
    return registered.map(RegisteredCompany::cvr).orElse("");
  }

  Membership membership() {
    return Membership.of(registered);
  }

  /// For which price its seat of that number is.
  Seat seat(int number) {
    return Seat.of(membership() == Membership.MEMBER, number);
  }
}
