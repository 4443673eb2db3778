package kreds.enrollment.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.commit.Write;

/// What a way would write, and what becomes of each.
///
/// @param places of those who come into another network
/// @param price per head, before and after
/// @param other what else is written of the network
record DecisionPlan(
    List<Write> writes,
    List<DecisionJson.PlaceJson> places,
    PricesJson price,
    OtherMailings other) {

  DecisionPlan {
    writes = List.copyOf(writes);
    places = List.copyOf(places);
  }

  /// One in which everybody stays where they are.
  static DecisionPlan of(List<Write> writes, PricesJson price) {
    return new DecisionPlan(writes, List.of(), price, OtherMailings.NONE);
  }

  /// The same, and what becomes of the other mailings.
  DecisionPlan with(OtherMailings mailings) {
    return new DecisionPlan(writes, places, price, mailings);
  }

  /// With what the release of the letter and the end of other mailings write, too.
  List<Write> and(Optional<List<Write>> letter, List<Write> others) {
    var all = new ArrayList<>(writes);
    letter.ifPresent(all::addAll);
    all.addAll(others);
    return all;
  }

  /// The mailings that did not fit the step.
  List<OtherMailings.Affected> left() {
    return other.left(writes.size());
  }
}
