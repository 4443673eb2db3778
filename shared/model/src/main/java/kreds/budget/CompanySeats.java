package kreds.budget;

import java.util.List;
import java.util.OptionalInt;

/// The seats that one company pays for.
///
/// @param member whether it is a member of the association
/// @param begun of each seat, in their order, how many meetings had begun when it was left; empty
///   for one that is taken
public record CompanySeats(boolean member, List<OptionalInt> begun) {

  public CompanySeats {
    begun = List.copyOf(begun);
  }

  static CompanySeats left(boolean member, int begun) {
    return new CompanySeats(member, List.of(OptionalInt.of(begun)));
  }

  /// How many are taken.
  int heads() {
    return (int) begun.stream().filter(OptionalInt::isEmpty).count();
  }
}
