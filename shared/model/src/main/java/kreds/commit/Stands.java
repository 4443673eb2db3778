package kreds.commit;

import java.util.function.Function;

/// How something stands after an order.
///
/// @param already whether it stood so before, and nothing was written
public record Stands<T>(T now, boolean already) {

  /// What a change leaves, as it is shown.
  public static <S, T> Change<Stands<T>> after(Change<S> change, Function<S, T> shown) {
    var already = change.writes().isEmpty();
    return change.map(now -> new Stands<>(shown.apply(now), already));
  }

  /// Says so to staff: ordered twice is no fault, and no second change.
  public String said(String sentence) {
    return already ? "It stood so already. " + sentence : sentence;
  }
}
