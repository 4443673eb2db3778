package kreds.enrollment.catalogue;

import java.util.Map;
import kreds.network.PriceEstimate;
import kreds.run.Run;
import kreds.web.Visit;

/// What a run is going to cost, in words: an estimate, and where it comes from.
record PriceWords(Visit visit, Run run) {

  /// In a few words.
  String brief() {
    var price = run.price();
    return price.isPresent()
        ? visit.text("network.price", "price", visit.kroner(price.get().whenFull()))
        : visit.text("network.price.unknown");
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
        "full", visit.kroner(price.whenFull()),
        "few", visit.kroner(price.atMinimum()),
        "maximum", Integer.toString(capacity.maximum()),
        "minimum", Integer.toString(capacity.minimum()));
  }
}
