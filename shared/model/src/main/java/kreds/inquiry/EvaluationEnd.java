package kreds.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an evaluation has come to once it takes no more answers (S18).
public sealed interface EvaluationEnd {

  /// It was counted, once, as it closed. Whoever leaves or is forgotten afterwards changes no
  /// figure by it, or the difference of two looks would tell what they had said; and no name stands
  /// here. What fewer than [Rating#FEWEST] have rated is not kept: it would be theirs still when
  /// their answers are gone.
  ///
  /// @param answered how many had answered
  /// @param whole how the meeting as a whole was
  /// @param points how its points were, by identifier
  record Counted(int answered, Optional<Rating> whole, Map<String, Rating> points)
      implements EvaluationEnd {

    public Counted {
      points = Map.copyOf(points);
    }

    /// What these answers come to.
    public static Counted of(List<Response.Evaluated> answers) {
      var points = new HashMap<String, List<Integer>>();
      for (var answer : answers) {
        answer
            .points()
            .forEach(
                (point, rated) -> points.computeIfAbsent(point, _ -> new ArrayList<>()).add(rated));
      }
      var rated = new HashMap<String, Rating>();
      points.forEach((point, all) -> rating(all).ifPresent(found -> rated.put(point, found)));
      return new Counted(
          answers.size(), rating(answers.stream().map(Response.Evaluated::whole).toList()), rated);
    }

    private static Optional<Rating> rating(List<Integer> all) {
      return all.size() < Rating.FEWEST ? Optional.empty() : Optional.of(Rating.of(all));
    }
  }

  /// The group wants no evaluation any more: nothing that was said is counted.
  record CalledOff() implements EvaluationEnd {}
}
