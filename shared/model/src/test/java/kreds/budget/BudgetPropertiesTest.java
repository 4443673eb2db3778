package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.text.Language;
import kreds.text.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// A run carries its own costs, whatever they are (B1, B2).
final class BudgetPropertiesTest {
  private static final long MOST_PARTS = 10_000;

  @Property
  void theInvoicesCoverTheCostsAtBreakEven(
      @ForAll("costs") Costs costs,
      @ForAll @IntRange(min = 1, max = 80) int heads,
      @ForAll @IntRange(max = 20) int meetings) {
    var price = costs.breakEven(heads, meetings);

    assertThat(price.times(heads)).isGreaterThanOrEqualTo(costs.total(heads, meetings));
    if (!price.isZero()) {
      assertThat(price.minus(new Amount(1)).times(heads)).isLessThan(costs.total(heads, meetings));
    }
  }

  @Property
  void withOneFewerTheyDoNotWhereTheRoundingIsSmallAgainstTheCosts(
      @ForAll("costs") Costs costs,
      @ForAll @IntRange(min = 2, max = 80) int heads,
      @ForAll @IntRange(max = 20) int meetings) {
    Assume.that(costs.fixed(meetings).oere() >= (long) heads * (heads - 1));
    var price = costs.breakEven(heads, meetings);

    assertThat(price.times(heads - 1)).isLessThan(costs.total(heads - 1, meetings));
  }

  @Property
  void theLeastHeadsAtAPriceAreTheLeastWhoCarryThem(
      @ForAll("costs") Costs costs,
      @ForAll @LongRange(max = 5_000_000) long price,
      @ForAll @IntRange(max = 20) int meetings) {
    var asked = new Amount(price);
    var least = costs.leastHeads(asked, meetings);

    if (least.isEmpty()) {
      assertThat(asked.times(80)).isLessThan(costs.total(80, meetings));
      return;
    }
    var heads = Math.toIntExact(Math.min(least.getAsLong(), 1_000_000));
    Assume.that(heads == least.getAsLong());
    assertThat(asked.times(heads)).isGreaterThanOrEqualTo(costs.total(heads, meetings));
    if (heads > 1) {
      assertThat(asked.times(heads - 1)).isLessThan(costs.total(heads - 1, meetings));
    }
  }

  @Property
  void moreHeadsNeverPayMoreEach(
      @ForAll("costs") Costs costs,
      @ForAll @IntRange(min = 1, max = 79) int heads,
      @ForAll @IntRange(max = 20) int meetings) {
    assertThat(costs.breakEven(heads + 1, meetings))
        .isLessThanOrEqualTo(costs.breakEven(heads, meetings));
  }

  /// A krone more is at least an øre for each of eighty.
  @Property
  void changingOneFeeChangesEveryFigure(
      @ForAll("costs") Costs costs,
      @ForAll @LongRange(min = 100, max = 1_000_000) long more,
      @ForAll @IntRange(min = 1, max = 20) int meetings,
      @ForAll @IntRange(max = 39) int which) {
    var at = which % costs.all().size();
    var dearer = new ArrayList<>(costs.all());
    var cost = dearer.get(at);
    dearer.set(at, new Cost(cost.what(), cost.amount().plus(new Amount(more)), cost.per()));

    for (var heads = 1; heads <= 80; heads++) {
      assertThat(new Costs(dearer).breakEven(heads, meetings))
          .isGreaterThan(costs.breakEven(heads, meetings));
    }
  }

  @Property
  void theBasePriceOfAnyMixIsTheLeastThatCoversTheCosts(
      @ForAll @LongRange(max = 3_000_000_000_000L) long total,
      @ForAll("tariffs") Tariff tariff,
      @ForAll("mixes") Mix mix) {
    var costs = new Amount(total);
    var base = base(tariff, costs, mix).orElseThrow();

    assertThat(sum(tariff, base, mix)).isGreaterThanOrEqualTo(costs);
    if (!base.isZero()) {
      assertThat(sum(tariff, base.minus(new Amount(1)), mix)).isLessThan(costs);
    }
  }

  /// What comes in above the costs is less than an øre more on the base price would bring: one øre
  /// a head, and their shares of it.
  @Property
  void whatIsRoundedUpIsLessThanAnOereMoreForEverybody(
      @ForAll @LongRange(max = 100_000_000) long total,
      @ForAll("tariffs") Tariff tariff,
      @ForAll("mixes") Mix mix) {
    var costs = new Amount(total);
    var over = sum(tariff, base(tariff, costs, mix).orElseThrow(), mix).minus(costs);
    var shares =
        10_000L * mix.members()
            + 100L * tariff.secondSeatPercent() * mix.moreOfMembers()
            + 100L * tariff.nonMemberPercent() * mix.others()
            + (long) tariff.nonMemberPercent() * tariff.secondSeatPercent() * mix.moreOfOthers();

    assertThat(over.oere()).isLessThan(mix.heads() + Math.ceilDiv(shares, MOST_PARTS));
  }

  @Property
  void aFlatGroupPaysTheBreakEvenPrice(
      @ForAll("costs") Costs costs,
      @ForAll("mixes") Mix mix,
      @ForAll @IntRange(max = 20) int meetings) {
    assertThat(base(Tariff.USUAL, costs.total(mix.heads(), meetings), mix))
        .contains(costs.breakEven(mix.heads(), meetings));
  }

  @Property
  void taxOnWhatIsGivenBackIsTheTaxThatWasPaid(
      @ForAll @LongRange(max = 1_000_000_000) long net, @ForAll @IntRange(max = 100) int percent) {
    var vat = new Vat(percent);
    assertThat(vat.on(new Amount(net)).plus(vat.on(new Amount(-net)))).isEqualTo(Amount.ZERO);
    assertThat(Math.abs(vat.on(new Amount(net)).oere() * 100 - net * percent))
        .isLessThanOrEqualTo(50);
  }

  @Property
  void nobodyGetsBackMoreThanWasPaid(
      @ForAll @LongRange(max = 1_000_000_000) long paid,
      @ForAll @IntRange(min = 1, max = 52) int meetings,
      @ForAll @IntRange(max = 52) int ahead) {
    Assume.that(ahead <= meetings);
    var back = Credit.MEETINGS_LEFT.of(new Amount(paid), ahead, meetings);

    assertThat(back).isBetween(Amount.ZERO, new Amount(paid));
    assertThat(back.times(meetings)).isLessThanOrEqualTo(new Amount(paid).times(ahead));
  }

  @Property
  void whatIsTypedIsReadInBothSpellings(@ForAll @LongRange(max = 1_000_000_000) long oere) {
    var amount = new Amount(oere);
    for (var language : Language.values()) {
      var written = Money.exact(language, oere);
      var bare = written.replace("DKK\u00A0", "").replace("\u00A0kr.", "");
      assertThat(TypedAmount.read(bare)).as(bare).contains(amount);
    }
    assertThat(TypedAmount.read(Money.decimal(oere))).contains(amount);
  }

  /// The base price of that mix.
  static Optional<Amount> base(Tariff tariff, Amount total, Mix mix) {
    return tariff.least(total, base -> sum(tariff, base, mix));
  }

  /// What all of them pay at that base price.
  static Amount sum(Tariff tariff, Amount base, Mix mix) {
    var sum = Amount.ZERO;
    for (var seat : Seat.values()) {
      sum = sum.plus(tariff.price(base, seat).times(mix.of(seat)));
    }
    return sum;
  }

  @Provide
  Arbitrary<Costs> costs() {
    var oere = Arbitraries.longs().between(0, 20_000_000);
    var pers = Arbitraries.of(Cost.Per.class);
    return Combinators.combine(oere, pers)
        .as((amount, per) -> new Cost("x", new Amount(amount), per))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(BudgetPropertiesTest::numbered);
  }

  private static Costs numbered(List<Cost> costs) {
    var named = new ArrayList<Cost>();
    for (var cost : costs) {
      named.add(new Cost("Nr. " + named.size(), cost.amount(), cost.per()));
    }
    return new Costs(named);
  }

  @Provide
  Arbitrary<Tariff> tariffs() {
    return Combinators.combine(
            Arbitraries.integers().between(1, Tariff.MOST),
            Arbitraries.integers().between(0, Tariff.MOST),
            Arbitraries.of(Credit.class))
        .as(Tariff::new);
  }

  /// Somebody is always the first of their company.
  @Provide
  Arbitrary<Mix> mixes() {
    var some = Arbitraries.integers().between(0, 20);
    return Combinators.combine(some, some, some, some)
        .as(Mix::new)
        .filter(mix -> mix.members() + mix.others() > 0);
  }
}
