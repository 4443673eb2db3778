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
import kreds.meeting.Payer;
import kreds.meeting.Reckoning;
import kreds.run.Roster;

/// What every company is to be invoiced for a run, as it is now. The base price is the one that is
/// asked, or the least at which all who pay carry all costs together ([RunPrice]). So nobody pays
/// more because somebody has gone who pays all the same, what was invoiced before stays right, and
/// a group is never short.
///
/// @param base of the first seat of a member company; empty where no price is asked while nobody
///   pays, or nothing is known of the costs
/// @param mix of those who have a place
/// @param gone how many have left and pay all the same
/// @param companies by name
public record InvoiceBasis(
    Budget budget,
    Optional<Amount> base,
    Vat vat,
    MeetingNumber meetings,
    Mix mix,
    int gone,
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
    var budget = Reckoning.of(roster, records);
    var payers = Payer.of(roster, held);
    var billed = Billed.of(payers, register);
    var mix = mix(billed);
    var gone = Math.toIntExact(payers.stream().filter(each -> each.leftAt().isPresent()).count());
    var price = new RunPrice(budget);
    var invoicing = new Invoicing(price, budget.vat(usual), held);
    var base = price.base(payers.size(), paid -> invoicing.net(billed, paid));
    return new InvoiceBasis(
        budget,
        base,
        budget.vat(usual),
        budget.meetings(),
        mix,
        gone,
        base.map(paid -> invoicing.all(billed, paid)).orElse(List.of()));
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
    return new RunPrice(budget).total(mix.heads());
  }

  /// What comes in, without VAT.
  public Amount net() {
    return companies.stream().map(CompanyInvoice::net).reduce(Amount.ZERO, Amount::plus);
  }

  /// What is left of it, or is short.
  public Amount surplus() {
    return net().minus(costs());
  }

  /// What would be left, or short, if so many had a place, at the price that is asked; empty where
  /// none is. Whoever has one now pays what the invoices say, and so does who has left and pays all
  /// the same; who comes besides pays as the first of a member company. Who would be missing of
  /// fewer nobody knows: then all are taken to pay that.
  public Optional<Amount> surplus(int heads) {
    var more = heads - mix.heads();
    var price = new RunPrice(budget);
    return budget
        .asked()
        .map(each -> more < 0 ? price.income(each, heads) : net().plus(each.times(more)))
        .map(income -> income.minus(price.total(heads)));
  }

  /// How many with a place carry the costs at the price that is asked, at the least, each reckoned
  /// as in [#surplus]; empty where no price is asked, or no number does.
  public OptionalLong leastHeads() {
    var price = new RunPrice(budget);
    var now = surplus(mix.heads());
    if (now.isEmpty()) {
      return OptionalLong.empty();
    }
    var asked = budget.asked().get();
    var alike = price.leastHeads(asked);
    if (now.get().oere() >= 0) {
      return OptionalLong.of(Math.max(1, Math.min(mix.heads(), alike.orElse(mix.heads()))));
    }
    var more = price.heads(asked, now.get().back());
    return more.isPresent() ? OptionalLong.of(mix.heads() + more.getAsLong()) : more;
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
