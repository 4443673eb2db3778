package kreds.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.MeetingNumber;
import kreds.budget.Mix;
import kreds.budget.RunPrice;
import kreds.budget.Vat;
import kreds.company.CompanyRegister;
import kreds.meeting.HeldMeetings;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Reckoning;
import kreds.run.Payer;
import kreds.run.Roster;

/// What every company is to be invoiced for a run, as it is now. The base price is the one that is
/// asked, or the least at which all who pay carry all costs together ([RunPrice]). So nobody pays
/// more because somebody has gone who pays all the same, what was invoiced before stays right, and
/// a group is never short.
///
/// @param base of the first seat of a member company; empty where no price is asked while nobody
///   pays, or nothing is known of the costs
/// @param mix of those who have a place
/// @param companies by name
public record InvoiceBasis(
    RunPrice price, Optional<Amount> base, Vat vat, Mix mix, List<CompanyInvoice> companies) {

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
    var price = Reckoning.price(roster.knowing(register), records);
    var billed = Billed.of(Payer.of(roster, held::isOwed), register);
    var vat = price.budget().vat(usual);
    var mix = mix(billed);
    var base = price.each(mix.heads());
    return new InvoiceBasis(
        price,
        base,
        vat,
        mix,
        base.map(paid -> new Invoicing(price, vat, held).all(billed, paid)).orElse(List.of()));
  }

  /// What it follows from.
  public Budget budget() {
    return price.budget();
  }

  /// For how many meetings it is counted.
  public MeetingNumber meetings() {
    return budget().meetings();
  }

  /// How many have left and pay all the same.
  public int gone() {
    return budget().gone().size();
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

  /// What the run costs with those who pay: what was bought for somebody who has left is bought.
  public Amount costs() {
    return price.total(mix.heads());
  }

  /// What comes in, without VAT.
  public Amount net() {
    return companies.stream().map(CompanyInvoice::net).reduce(Amount.ZERO, Amount::plus);
  }

  /// What is left of it, or is short.
  public Amount surplus() {
    return net().minus(costs());
  }

  /// How many with a place carry the costs at the price that is asked, at the least; empty where no
  /// price is asked, or no number does.
  public OptionalLong leastHeads() {
    return budget().asked().map(price::leastHeads).orElse(OptionalLong.empty());
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
