package kreds.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.MeetingNumber;
import kreds.budget.Mix;
import kreds.budget.Vat;
import kreds.company.CompanyRegister;
import kreds.meeting.MeetingRecord;
import kreds.run.Roster;

/// What every company is to be invoiced for a run, as it is now. The base price is the one that is
/// asked, or the least at which those who have a place carry all costs together; what somebody who
/// has left still owes comes on top, so that a group is never short because one of them has gone.
///
/// @param base of the first seat of a member company; empty while nobody has a place and no price
///   is asked
/// @param mix of those who have a place
/// @param companies by name
public record InvoiceBasis(
    Budget budget,
    Optional<Amount> base,
    Vat vat,
    MeetingNumber meetings,
    Mix mix,
    List<CompanyInvoice> companies) {

  public InvoiceBasis {
    companies = List.copyOf(companies);
  }

  /// That of a run.
  ///
  /// @param records all its meetings
  /// @param usual the VAT where the run has none of its own
  public static InvoiceBasis of(
      Roster roster, List<MeetingRecord> records, CompanyRegister register, Vat usual) {
    var held = HeldMeetings.of(records);
    var budget = roster.run().budget();
    var number = MeetingNumber.of(budget, held.count());
    var billed = Billed.of(Payer.of(roster, held), register);
    var mix = mix(billed);
    var base = budget.price(mix, number.count());
    var invoicing = new Invoicing(budget.terms().tariff(), budget.vat(usual), number, held);
    return new InvoiceBasis(
        budget,
        base,
        budget.vat(usual),
        number,
        mix,
        base.map(price -> invoicing.all(billed, price)).orElse(List.of()));
  }

  private static Mix mix(List<Billed> billed) {
    var mix = Mix.NOBODY;
    for (var company : billed) {
      var number = 0;
      for (var payer : company.payers()) {
        number++;
        mix = payer.leftAt().isEmpty() ? mix.and(company.seat(number)) : mix;
      }
    }
    return mix;
  }

  /// What the run costs with those who have a place.
  public Amount costs() {
    return budget.costs().total(mix.heads(), meetings.count());
  }

  /// What comes in, without VAT.
  public Amount net() {
    return companies.stream().map(CompanyInvoice::net).reduce(Amount.ZERO, Amount::plus);
  }

  /// What is left of it, or is short.
  public Amount surplus() {
    return net().minus(costs());
  }

  /// The companies that the register does not know.
  public List<String> unknown() {
    var names = new ArrayList<String>();
    for (var company : companies) {
      if (company.membership() == Membership.UNKNOWN && !company.name().isEmpty()) {
        names.add(company.name());
      }
    }
    return names;
  }
}
