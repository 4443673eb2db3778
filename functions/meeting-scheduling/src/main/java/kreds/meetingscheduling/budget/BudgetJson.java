package kreds.meetingscheduling.budget;

import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Cost;
import kreds.budget.Credit;
import kreds.budget.MeetingNumber;
import kreds.budget.PriceTable;
import kreds.budget.Seat;
import kreds.budget.Tariff;
import kreds.meeting.SpeakerFee;
import kreds.meeting.SpeakerState;
import kreds.text.Money;
import kreds.web.api.Means;

/// A run's budget with all its figures. Sums are kroner without VAT, with two decimals, as text, so
/// that no program makes a fraction of them.
record BudgetJson(
    String network,
    int run,
    List<CostJson> costs,
    @Means(
            "Of those who are asked to speak or have said yes; part of the costs at every head count.")
        List<FeeJson> fees,
    CountedMeetingsJson meetings,
    int vat,
    TariffJson tariff,
    @Means(
            "What the first of a member company pays; nothing where it is whatever carries the"
                + " costs.")
        Optional<String> price,
    @Means("How many are needed at the price that is asked; nothing if no number is enough.")
        Optional<Long> leastHeads,
    List<PriceRowJson> table,
    BudgetNowJson now,
    @Means("They pay as companies that are no members until they are in the register.")
        List<String> unknownCompanies) {

  /// What is paid for, and how often.
  record CostJson(String what, String amount, Cost.Per per) {
    private static CostJson of(Cost cost) {
      return new CostJson(cost.what(), written(cost.amount()), cost.per());
    }
  }

  /// What one speaker is to be paid.
  ///
  /// @param meeting its number in the run
  record FeeJson(int meeting, String speaker, String subject, String amount, SpeakerState state) {

    private static FeeJson of(SpeakerFee fee) {
      return new FeeJson(
          fee.meeting(), fee.speaker(), fee.subject(), written(fee.amount()), fee.state());
    }
  }

  /// For how many meetings the costs are counted, and who says so.
  record CountedMeetingsJson(int count, MeetingNumber.Source source) {}

  /// In percent.
  record TariffJson(int nonMember, int secondSeat, Credit credit) {}

  /// With so many: what the first of a member company pays so that they carry the costs.
  record PriceRowJson(
      int heads,
      String costs,
      String breakEven,
      String withVat,
      Optional<String> nonMember,
      Optional<String> secondSeat,
      @Means(
              "At the price that is asked: of those who have a place now, and of as many first of member"
                  + " companies beside as are more; of fewer, where those who pay most are missing.")
          Optional<String> surplus) {}

  /// With those who have a place.
  record BudgetNowJson(
      int heads,
      int members,
      int moreOfMembers,
      int others,
      int moreOfOthers,
      @Means("Have left, and pay all the same.") int left,
      Optional<String> price,
      String costs,
      String income,
      String surplus) {}

  static BudgetJson of(RunBudget run) {
    var basis = run.basis();
    var tariff = run.budget().terms().tariff();
    var least = run.leastHeads();
    return new BudgetJson(
        run.roster().network().id(),
        run.roster().run().id().number(),
        run.budget().costs().all().stream().map(CostJson::of).toList(),
        run.fees().stream().map(FeeJson::of).toList(),
        new CountedMeetingsJson(basis.meetings().count(), basis.meetings().source()),
        basis.vat().percent(),
        new TariffJson(tariff.nonMemberPercent(), tariff.secondSeatPercent(), tariff.credit()),
        run.budget().asked().map(BudgetJson::written),
        least.isPresent() ? Optional.of(least.getAsLong()) : Optional.empty(),
        run.table().rows().stream().map(row -> row(run, tariff, row)).toList(),
        now(run),
        basis.unknown());
  }

  private static PriceRowJson row(RunBudget run, Tariff tariff, PriceTable.Row row) {
    var price = row.breakEven();
    return new PriceRowJson(
        row.heads(),
        written(row.costs()),
        written(price),
        written(price.plus(run.basis().vat().on(price))),
        only(tariff.nonMemberPercent(), tariff.price(price, Seat.OTHER)),
        only(tariff.secondSeatPercent(), tariff.price(price, Seat.MORE_OF_MEMBER)),
        row.surplus().map(BudgetJson::written));
  }

  /// A price of its own; nothing where it is everybody's.
  private static Optional<String> only(int percent, Amount price) {
    return percent == Tariff.USUAL.nonMemberPercent()
        ? Optional.empty()
        : Optional.of(written(price));
  }

  private static BudgetNowJson now(RunBudget run) {
    var basis = run.basis();
    var mix = basis.mix();
    return new BudgetNowJson(
        mix.heads(),
        mix.members(),
        mix.moreOfMembers(),
        mix.others(),
        mix.moreOfOthers(),
        basis.gone(),
        basis.base().map(BudgetJson::written),
        written(basis.costs()),
        written(basis.net()),
        written(basis.surplus()));
  }

  static String written(Amount amount) {
    return Money.plain(amount.oere());
  }
}
