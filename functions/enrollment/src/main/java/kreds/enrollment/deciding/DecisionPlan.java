package kreds.enrollment.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.commit.Write;

/// What a way would write, and what becomes of each.
///
/// @param places of those who come into another network
/// @param price per head, before and after
record DecisionPlan(List<Write> writes, List<DecisionJson.PlaceJson> places, PricesJson price) {

  DecisionPlan {
    writes = List.copyOf(writes);
    places = List.copyOf(places);
  }

  /// One in which everybody stays where they are.
  static DecisionPlan of(List<Write> writes, PricesJson price) {
    return new DecisionPlan(writes, List.of(), price);
  }

  /// With what the release of the letter writes, too.
  List<Write> and(Optional<List<Write>> letter) {
    var all = new ArrayList<>(writes);
    letter.ifPresent(all::addAll);
    return all;
  }
}
