package kreds.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kreds.budget.Seat;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.meeting.Payer;

/// One company and those it pays for.
///
/// @param registered what the register has of it
/// @param payers in the order of their seats
record Billed(Optional<RegisteredCompany> registered, List<Payer> payers) {

  /// All of them, by name. Of whom no company is known, everybody pays alone.
  static List<Billed> of(List<Payer> payers, CompanyRegister register) {
    var groups = new LinkedHashMap<String, List<Payer>>();
    for (var payer : payers) {
      var key = register.key(payer.company());
      groups
          .computeIfAbsent(key.isEmpty() ? payer.who().id() : key, _ -> new ArrayList<>())
          .add(payer);
    }
    var all = new ArrayList<Billed>();
    for (var group : groups.values()) {
      var registered = register.of(group.getFirst().company());
      all.add(new Billed(registered, List.copyOf(group)));
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
