package kreds.emaildistribution.mailing;

import java.util.Map;
import java.util.function.Function;
import kreds.audit.Auditing;
import kreds.audit.Trail;
import kreds.aws.Answer;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.mail.Mailing;

/// Turns what came of an order into what staff hear.
///
/// @param auditing together with the trail: a refused step leaves a line in the audit, and changes
///   nothing else (P2)
record StaffAnswers(Auditing auditing, Trail trail) {

  /// @param subject what it was about, for the audit
  <T> Answer of(
      Outcome<T> outcome, String subject, String action, String actor, Function<T, Answer> done) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> done.apply(value);
      case Outcome.Refused<T>(var refusal) -> {
        if (refusal.kind() == Refusal.Kind.ILLEGAL_STEP) {
          trail.append(auditing.refused(subject, actor, action, refusal));
        }
        yield Answer.refused(refusal);
      }
    };
  }

  /// The fields of an event about a mailing.
  static Map<String, Object> named(Mailing mailing) {
    return Map.of("mailing", mailing.id());
  }

  /// The subject of a mailing in the audit.
  static String subject(String mailing) {
    return "mailing/" + mailing;
  }
}
