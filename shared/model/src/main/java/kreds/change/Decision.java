package kreds.change;

import java.util.ArrayList;
import java.util.List;

/// What a rule decided: how things are now, and what has happened, in the domain's words. Letters,
/// audit lines and due times follow from the happenings by pure functions. Where nothing happened
/// it was so already, and nothing is written.
///
/// @param after the aggregate as it is now
/// @param happenings of one sealed family, in the order in which they came about
public record Decision<A, H>(A after, List<H> happenings) {

  public Decision {
    happenings = List.copyOf(happenings);
  }

  /// It was so already.
  public static <A, H> Decision<A, H> unchanged(A asItWas) {
    return new Decision<>(asItWas, List.of());
  }

  /// This has happened.
  public static <A, H> Decision<A, H> of(A after, H happening) {
    return new Decision<>(after, List.of(happening));
  }

  /// The same, after what has happened already.
  public Decision<A, H> following(List<? extends H> before) {
    var all = new ArrayList<H>(before);
    all.addAll(happenings);
    return new Decision<>(after, all);
  }

  /// Whether it was so already.
  public boolean isNothing() {
    return happenings.isEmpty();
  }
}
