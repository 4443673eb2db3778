package kreds.due;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One look at what is due: each is asked in turn, and one that the program fails at is named and
/// holds up none of the others.
///
/// @param kind what is looked at, for the log
/// @param rows the index
/// @param name an identifier of our own, for the log
/// @param work what is done with each
public record DueRound<T>(String kind, Rows<T> rows, Function<T, String> name, Consumer<T> work) {

  private static final int A_PAGE = 100;

  /// Asks the index.
  public interface Rows<T> {

    /// What is due at a moment, at most so many.
    DueRows<T> due(Instant now, int most);
  }

  /// Hears of what failed.
  public interface Aside {

    /// One piece of a larger work failed and was left aside.
    ///
    /// @param what an identifier of our own
    void aside(String kind, String what, RuntimeException failure);
  }

  /// What came of one look.
  ///
  /// @param done how many were looked at
  /// @param failed how many the program failed at, rows that cannot be read among them
  /// @param next when the next falls due, if it is known
  public record Summary(int done, int failed, Optional<Instant> next) {

    /// Two looks as one.
    public Summary and(Summary other) {
      return new Summary(
          done + other.done, failed + other.failed, DueRows.earlier(next, other.next));
    }
  }

  /// Looks once. What failed is due still, and so is what a page had no room for; a row that cannot
  /// be read waits for whoever mends it.
  public Summary run(Instant now, Aside aside) {
    var waiting = rows.due(now, A_PAGE);
    for (var key : waiting.unreadable()) {
      aside.aside(kind, key, new IllegalStateException("a row that cannot be read"));
    }
    var failed = 0;
    for (var each : waiting.due()) {
      failed += worked(each, aside) ? 0 : 1;
    }
    var isMore = waiting.due().size() + waiting.unreadable().size() >= A_PAGE;
    return new Summary(
        waiting.due().size(),
        failed + waiting.unreadable().size(),
        failed > 0 || isMore ? Optional.of(now) : waiting.next());
  }

  private boolean worked(T each, Aside aside) {
    try {
      work.accept(each);
      return true;
    } catch (RuntimeException failure) {
      aside.aside(kind, name.apply(each), failure);
      return false;
    }
  }
}
