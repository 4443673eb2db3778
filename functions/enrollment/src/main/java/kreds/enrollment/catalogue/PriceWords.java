package kreds.enrollment.catalogue;

import java.util.Map;
import java.util.Optional;
import kreds.network.PriceEstimate;
import kreds.run.Run;
import kreds.web.Visit;

/// What a run is going to cost, in words: an estimate, and where it comes from.
record PriceWords(Visit visit, Run run) {
  private Optional<PriceEstimate> price() {
    return run.price().map(PriceEstimate::roughly);
  }

  /// In a few words.
  String brief() {
    var price = price();
    return price.isPresent() ? range(price.get()) : visit.text("network.price.unknown");
  }

  /// Who takes part in a full group pays what it costs then.
  private String range(PriceEstimate price) {
    var full = visit.kroner(price.whenFull());
    var few = visit.kroner(price.atMinimum());
    return full.equals(few) || isFull()
        ? visit.text("network.price", "price", full)
        : visit.text("network.price.range", Map.of("full", full, "few", few));
  }

  /// With its reason.
  String explained() {
    var price = price();
    if (price.isEmpty()) {
      return visit.text("network.price.later");
    }
    var figures = figures(price.get());
    return isFull()
        ? visit.text("network.price.explained.full", figures)
        : visit.text("network.price.explained", figures);
  }

  private boolean isFull() {
    return run.placesLeft() == 0 && !run.rules().closed();
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
