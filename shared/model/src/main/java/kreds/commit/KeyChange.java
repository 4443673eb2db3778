package kreds.commit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.key.KeyHappening;
import kreds.key.SigningKeys;

/// Writes down what was decided about the keys of links, and the lines of the audit, which hold
/// numbers only: no time in words, since answers show the times of lines on the association's
/// clock.
public final class KeyChange {
  private KeyChange() {}

  /// What a decision writes; nothing if nothing happened.
  ///
  /// @param before as they were read
  public static Change<SigningKeys> of(
      SigningKeys before, Decision<SigningKeys, KeyHappening> decision, Moment at) {
    var after = decision.after();
    return decision.isNothing()
        ? Change.nothing(after)
        : Change.of(
            after,
            List.of(new Write.KeysSaved(Optional.of(before), after)),
            Consequences.of(
                decision.happenings(), happening -> Consequences.of(line(happening, at))));
  }

  private static AuditLine line(KeyHappening happening, Moment at) {
    return switch (happening) {
      case KeyHappening.Rotated(var before, var key) ->
          at.line(
              "key " + before + " signs",
              "key "
                  + key.number()
                  + " signs "
                  + Duration.between(at.now(), key.from()).toMinutes()
                  + " minutes later");
      case KeyHappening.Revoked(var key) -> at.line("key " + key.number(), "revoked");
    };
  }
}
