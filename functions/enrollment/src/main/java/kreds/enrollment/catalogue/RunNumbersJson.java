package kreds.enrollment.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import kreds.network.PriceEstimate;
import kreds.run.Run;
import kreds.web.api.Means;
import kreds.web.api.OneOf;

/// The figures of a run that anybody may see.
record RunNumbersJson(
    int minimum,
    int maximum,
    int confirmed,
    int waiting,
    @Means(
            "For a newcomer: 0 while people wait, unless rules about them alone may keep them waiting.")
        int placesLeft,
    @Means("Still needed for the minimum.") int missing,
    LocalDate decisionDate,
    Optional<PriceJson> priceEstimate) {

  /// What a participant would pay, in whole kroner.
  record PriceJson(long whenFull, long atMinimum, @OneOf("DKK") String currency) {

    static PriceJson of(PriceEstimate price) {
      return new PriceJson(price.whenFull(), price.atMinimum(), "DKK");
    }
  }

  static RunNumbersJson of(Run run) {
    return new RunNumbersJson(
        run.capacity().minimum(),
        run.capacity().maximum(),
        run.seats().confirmed(),
        run.seats().waiting(),
        run.placesLeft(),
        run.missing(),
        run.decisionDate(),
        price(run));
  }

  private static Optional<PriceJson> price(Run run) {
    var price = run.price();
    return price.isPresent() ? Optional.of(PriceJson.of(price.get())) : Optional.empty();
  }
}
