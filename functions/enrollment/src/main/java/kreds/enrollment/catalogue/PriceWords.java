package kreds.enrollment.catalogue;

import java.util.Map;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Seat;
import kreds.budget.Tariff;
import kreds.network.PriceEstimate;
import kreds.run.Run;
import kreds.text.Money;
import kreds.web.Visit;

/// What a run is going to cost, in words: an estimate, and where it comes from; or the price that
/// is set.
record PriceWords(Visit visit, Run run) {
  private Optional<PriceEstimate> price() {
    return run.price().map(PriceEstimate::roughly);
  }

  /// In a few words.
  String brief() {
    var asked = run.budget().asked();
    if (asked.isPresent()) {
      return asked(asked.get());
    }
    var price = price();
    return price.isPresent() ? range(price.get()) : visit.text("network.price.unknown");
  }

  /// Who takes part in a full group pays what it costs then.
  private String range(PriceEstimate price) {
    var full = visit.kroner(price.whenFull());
    var few = visit.kroner(price.atMinimum());
    return full.equals(few) || run.isTaken()
        ? visit.text("network.price", "price", full)
        : visit.text("network.price.range", Map.of("full", full, "few", few));
  }

  /// A price that is set is said as it is, and what companies pay that are no members.
  private String asked(Amount price) {
    var tariff = run.budget().terms().tariff();
    var other = tariff.price(price, Seat.OTHER);
    return other.equals(price)
        ? visit.text("network.price.asked", "price", money(price))
        : visit.text(
            "network.price.asked.other", Map.of("price", money(price), "other", money(other)));
  }

  private String money(Amount amount) {
    return Money.asShort(visit.language(), amount.oere());
  }

  /// With its reason.
  String explained() {
    var asked = run.budget().asked();
    var sentences =
        asked.isPresent()
            ? visit.text("network.price.explained.asked", "price", asked(asked.get()))
            : estimated();
    return run.budget().calculated().isPresent() ? sentences + others() + second() : sentences;
  }

  /// What participants pay whose company is no member, where that is something else; with a price
  /// that is set that is said as a sum.
  private String others() {
    var percent = run.budget().terms().tariff().nonMemberPercent();
    return percent == Tariff.USUAL.nonMemberPercent() || run.budget().asked().isPresent()
        ? ""
        : " " + visit.text("network.price.other", "percent", Integer.toString(percent));
  }

  /// What further participants of one company pay, where that is something else.
  private String second() {
    var percent = run.budget().terms().tariff().secondSeatPercent();
    return percent == Tariff.USUAL.secondSeatPercent()
        ? ""
        : " " + visit.text("network.price.second", "percent", Integer.toString(percent));
  }

  private String estimated() {
    var price = price();
    if (price.isEmpty()) {
      return visit.text("network.price.later");
    }
    var figures = figures(price.get());
    return run.isTaken()
        ? visit.text("network.price.explained.full", figures)
        : visit.text("network.price.explained", figures);
  }

  private Map<String, String> figures(PriceEstimate price) {
    var capacity = run.capacity();
    return Map.of(
        "full", visit.kroner(price.whenFull()),
        "few", visit.kroner(price.atMinimum()),
        "maximum", Integer.toString(capacity.maximum()),
        "minimum", Integer.toString(capacity.minimum()));
  }
}
