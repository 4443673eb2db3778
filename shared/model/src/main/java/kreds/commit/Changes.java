package kreds.commit;

import java.util.List;
import java.util.Optional;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;

/// The one way in which anything is written.
public interface Changes {

  /// As many rows as one transaction takes. A network holds at most [Capacity#MOST] people, so that
  /// all that concerns one of them fits; letters to larger circles are a mailing.
  int MOST_ROWS = 100;

  /// Writes all or nothing.
  ///
  /// @return a "no": a rule's own, when the condition of such a write does not hold, or that it is
  ///   [#tooMany]; nothing is written then. Empty when everything is written
  /// @throws kreds.outcome.Stale if somebody was faster
  /// @throws AlreadyThere if a letter or a line has a key that is taken
  Optional<Refusal> commit(List<Write> writes);

  /// The "no" to a change of more than [#MOST_ROWS] rows, given before anything is sent.
  static Refusal tooMany(int rows) {
    return Refusal.invalid(
        "too-much-at-once",
        "This would be "
            + rows
            + " rows in one step; at most "
            + MOST_ROWS
            + " can be written. Order it for fewer people, such as fewer speakers, or in parts.");
  }

  /// What those writes mean together whose conditions did not hold: that somebody was faster weighs
  /// most, since whatever else was refused may come of it.
  ///
  /// @param refused in the order of the change; at least one
  static Optional<Refusal> meaning(List<Write> refused) {
    var no = Optional.<Refusal>empty();
    var fault = Optional.<String>empty();
    for (var write : refused) {
      switch (write.whenRefused()) {
        case Write.Refused.Again _ -> throw new Stale(write.what());
        case Write.Refused.Fault(var what) -> fault = fault.or(() -> Optional.of(what));
        case Write.Refused.No(var refusal) -> no = no.or(() -> Optional.of(refusal));
      }
    }
    if (fault.isPresent()) {
      throw new AlreadyThere(fault.get());
    }
    return no;
  }
}
