package kreds.local.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// What the sample function is to answer, and what it was asked: a test hands it in as a part of
/// the world.
public final class Script {
  private final List<String> events = new CopyOnWriteArrayList<>();
  private volatile UnaryOperator<String> answer = event -> "{}";

  /// Answers so from now on.
  public void answers(UnaryOperator<String> from) {
    answer = from;
  }

  /// Everything it was asked, in order.
  public List<String> events() {
    return events;
  }

  String play(String event) {
    events.add(event);
    return answer.apply(event);
  }
}
