package kreds.enrollment.staff;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.KeyChange;
import kreds.commit.Stands;
import kreds.id.Ids;
import kreds.key.KeyHappening;
import kreds.key.Keys;
import kreds.key.SigningKeys;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Staff change what links are signed with: a new key from time to time, and away with one that
/// somebody has got hold of, without a deployment.
///
/// @param fresh draws a secret that nobody had before
public record RotatingKeys(Keys keys, Changing changing, Ids ids, Supplier<String> fresh) {
  private static final Refusal NONE =
      Refusal.notFound("keys-unknown", "There are no keys yet; they are made at the start.");
  private static final Refusal NOT_MEANT =
      Refusal.invalid(
          "confirmation-wrong",
          "Nothing is revoked: the confirmation is not that of this number. list-keys shows it;"
              + " every link that the key has signed ends.");

  /// As they are.
  Outcome<SigningKeys> look() {
    return Outcome.of(keys.read(), NONE);
  }

  /// A new one, which signs in some minutes. Ordered again meanwhile it is the same one.
  Outcome<Stands<SigningKeys>> rotate(Order order) {
    return change(order, (known, now) -> known.rotated(fresh.get(), now));
  }

  /// Takes one away.
  Outcome<Stands<SigningKeys>> revoke(int number, String confirmation, Order order) {
    return change(
        order,
        (known, now) ->
            known
                .revoked(number, now)
                .then(decision ->
                    confirmation.equals(confirmation(number))
                        ? Outcome.done(decision)
                        : Outcome.refused(NOT_MEANT)));
  }

  /// The word that takes this number away: whoever has it has seen the list.
  String confirmation(int number) {
    return ids.of("ok", "revoke-key", Integer.toString(number));
  }

  private Outcome<Stands<SigningKeys>> change(
      Order order,
      BiFunction<SigningKeys, Instant, Outcome<Decision<SigningKeys, KeyHappening>>> rule) {
    return changing.on(
        order.about(Subject.keys()),
        this::look,
        (known, at) ->
            rule.apply(known, at.now())
                .map(decision -> Stands.after(KeyChange.of(known, decision, at), keys -> keys)));
  }
}
