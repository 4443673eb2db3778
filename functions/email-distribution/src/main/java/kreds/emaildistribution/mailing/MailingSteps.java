package kreds.emaildistribution.mailing;

import java.time.Instant;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.MailingChange;
import kreds.mailing.Mailing;
import kreds.mailing.MailingHappening;
import kreds.mailing.Mailings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// The way of every step with a mailing: read, decide, commit, with what follows.
record MailingSteps(Mailings mailings, MailingChange change, Changing changing) {
  /// There is none of that name.
  static final Refusal UNKNOWN =
      Refusal.notFound("mailing-unknown", "There is no mailing of that identifier.");

  /// A rule of a mailing.
  interface Rule {
    Outcome<Decision<Mailing, MailingHappening>> decide(Mailing mailing, Instant now);
  }

  /// Takes a step.
  Outcome<Mailing> take(Step step, String id, Rule rule) {
    return changing.on(
        step,
        () -> Outcome.of(mailings.of(id), UNKNOWN),
        (mailing, at) ->
            rule.decide(mailing, at.now()).map(decision -> change.of(mailing, decision, at)));
  }

  /// Takes a step that staff ordered.
  Outcome<Mailing> take(Order order, String id, Rule rule) {
    return take(order.about(Subject.mailing(id)), id, rule);
  }

  /// Takes a step that time asks for, on the mailing as it is now: staff may have been faster.
  ///
  /// @return the mailing as it is afterwards
  Mailing happen(String id, Rule rule) {
    var step = new Step(Subject.mailing(id), Actor.SYSTEM, "look-after-mailing");
    return take(step, id, rule)
        .fold(
            mailing -> mailing,
            refusal -> {
              throw new IllegalStateException("refused in a round: " + refusal.code());
            });
  }
}
