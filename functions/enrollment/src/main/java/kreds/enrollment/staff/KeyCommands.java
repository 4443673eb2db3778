package kreds.enrollment.staff;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import kreds.audit.AuditTrail;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Stands;
import kreds.key.SigningKey;
import kreds.key.SigningKeys;
import kreds.outcome.Outcome;
import kreds.web.api.AnswerJson;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.AuditLineJson;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can ask and order about the keys that personal links are signed with.
public record KeyCommands(
    RotatingKeys rotating, AuditTrail trail, InstantSource clock, ZoneId zone) {
  private static final Field<Integer> NUMBER = Field.whole("number", 1, SigningKey.MOST);
  private static final Field<String> CONFIRMATION =
      Field.text("confirmation", 1, 80).means("As list-keys shows it for that number.");
  private static final Input<Revoke> REVOKE =
      Input.of(sent -> new Revoke(sent.get(NUMBER), sent.get(CONFIRMATION)));

  private record Revoke(int number, String confirmation) {}

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.LIST_KEYS,
            "Lists the keys that personal links are signed with, without showing one",
            _ -> rotating.look().fold(this::listed, StaffAnswer::refused))
        .add(
            StaffCommand.ROTATE_KEYS,
            "Makes a new key for personal links; it signs in five minutes, older links still open",
            order -> turned(rotating.rotate(order)))
        .add(
            StaffCommand.REVOKE_KEY,
            "Takes away a key that somebody got hold of: every link that it signed ends in minutes,"
                + " but that one can still leave the mailings by it",
            REVOKE,
            this::revoke);
  }

  private StaffAnswer revoke(Revoke input, Order order) {
    return turned(rotating.revoke(input.number(), input.confirmation(), order));
  }

  private StaffAnswer turned(Outcome<Stands<SigningKeys>> outcome) {
    return outcome.fold(this::told, StaffAnswer::refused);
  }

  private StaffAnswer told(Stands<SigningKeys> keys) {
    return answer(keys.said(sentence(keys.now())), keys.now());
  }

  private StaffAnswer listed(SigningKeys keys) {
    return answer(sentence(keys), keys);
  }

  private String sentence(SigningKeys keys) {
    var now = clock.instant();
    var sentence = "Key " + keys.signingAt(now).number() + " signs.";
    var newest = keys.keys().getLast();
    return keys.hasOneWaiting(now)
        ? sentence
            + " Key "
            + newest.number()
            + " takes over at "
            + AnswerJson.onTheWall(newest.from(), zone)
            + "."
        : sentence;
  }

  /// What may be done next: another key unless one waits to sign already, or away with one that
  /// does not sign. That ends every link that it has signed, so staff must copy its confirmation
  /// from the list.
  private StaffAnswer answer(String sentence, SigningKeys keys) {
    var signing = keys.signingAt(clock.instant());
    var answer = StaffAnswer.done(sentence, json(keys, signing));
    answer =
        keys.hasOneWaiting(clock.instant())
            ? answer.next(StaffCommand.LIST_KEYS, Map.of())
            : answer.next(StaffCommand.ROTATE_KEYS, Map.of());
    for (var key : keys.keys()) {
      if (!key.equals(signing)) {
        answer =
            answer.toFill(StaffCommand.REVOKE_KEY, Map.of("number", key.number()), "confirmation");
      }
    }
    return answer;
  }

  private KeysJson json(SigningKeys keys, SigningKey signing) {
    var all =
        keys.keys().stream()
            .map(key ->
                new KeysJson.KeyJson(
                    key.number(),
                    key.from(),
                    key.equals(signing),
                    rotating.confirmation(key.number())))
            .toList();
    return new KeysJson(all, AuditLineJson.all(trail.of(Subject.keys().text())));
  }
}
