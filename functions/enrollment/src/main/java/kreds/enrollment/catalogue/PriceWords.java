package kreds.enrollment.catalogue;

import java.util.Map;
import kreds.network.PriceEstimate;
import kreds.run.Run;
import kreds.web.Visit;

/// What a run is going to cost, in words: an estimate, and where it comes from.
record PriceWords(Visit visit, Run run) {
  private static final long HUNDRED = 100;

  /// In a few words.
  String brief() {
    return run.price().map(this::range).orElseGet(() -> visit.text("network.price.unknown"));
  }

  private String range(PriceEstimate price) {
    var full = visit.kroner(rounded(price.whenFull()));
    var few = visit.kroner(rounded(price.atMinimum()));
    return full.equals(few)
        ? visit.text("network.price", "price", full)
        : visit.text("network.price.range", Map.of("full", full, "few", few));
  }

  /// An estimate is no sum to be paid: to the next hundred, or it would look like one.
  private static long rounded(long amount) {
    return (amount + HUNDRED / 2) / HUNDRED * HUNDRED;
  }

  /// With its reason.
  String explained() {
    var price = run.price();
    return price.isPresent()
        ? visit.text("network.price.explained", figures(price.get()))
        : visit.text("network.price.later");
  }

  private Map<String, String> figures(PriceEstimate price) {
    var capacity = run.capacity();
    return Map.of(
        "full", visit.kroner(rounded(price.whenFull())),
        "few", visit.kroner(rounded(price.atMinimum())),
        "maximum", Integer.toString(capacity.maximum()),
        "minimum", Integer.toString(capacity.minimum()));
  }
}
