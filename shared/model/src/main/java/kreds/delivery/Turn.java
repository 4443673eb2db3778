package kreds.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// When a sender may hand over its next letters.
public sealed interface Turn {

  /// At these moments, one letter each; no other sender has them.
  ///
  /// @param after what has to be kept before the first of them is used
  record Taken(SendingPace after, Instant first, Duration apart, int number) implements Turn {

    /// Each of the moments.
    public List<Instant> moments() {
      var moments = new ArrayList<Instant>();
      for (var place = 0; place < number; place++) {
        moments.add(first.plus(apart.multipliedBy(place)));
      }
      return moments;
    }
  }

  /// Not before this moment: others have all until then.
  record Later(Instant from) implements Turn {}

  /// What may leave in a day has left.
  record TodayNoMore() implements Turn {}
}
