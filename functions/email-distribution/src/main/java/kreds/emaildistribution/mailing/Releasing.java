package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.Optional;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.basics.Tries;
import kreds.mail.Mailing;
import kreds.mail.MailingState;
import kreds.mail.Mailings;

/// The second, deliberate step (M7, T7): a release names the number of recipients and the word that
/// came with it. It freezes the content; until its time the mailing can be stopped.
record Releasing(
    Mailings mailings,
    Drafting drafting,
    Checking checking,
    Auditing auditing,
    InstantSource clock,
    Tries tries) {

  /// What came of an attempt to release.
  sealed interface Result {

    /// It starts at its time.
    record Released(Mailing mailing) implements Result {}

    /// The number or the content is another than the one that was confirmed, or the words have
    /// faults: look again.
    record Changed(Prepared now) implements Result {}
  }

  Outcome<Result> release(String id, int number, String confirmation, String actor) {
    return tries.untilFresh(() -> {
      var mailing = mailings.of(id);
      if (mailing.isEmpty()) {
        return Outcome.refused(Drafting.unknown());
      }
      var refusal = whyNot(mailing.get());
      return refusal.isPresent()
          ? Outcome.refused(refusal.get())
          : Outcome.done(released(mailing.get(), number, confirmation, actor));
    });
  }

  /// A mailing that is released does not start.
  Outcome<Mailing> stop(String id, String actor) {
    return tries.untilFresh(() -> {
      var mailing = mailings.of(id);
      if (mailing.isEmpty()) {
        return Outcome.refused(Drafting.unknown());
      }
      if (mailing.get().state() != MailingState.APPROVED) {
        return Outcome.refused(
            Refusal.illegal(
                "mailing-not-stoppable",
                "The mailing is "
                    + mailing.get().state()
                    + ": it can be stopped from its release until it starts."));
      }
      var line = auditing.line("mailing/" + id, actor, "stop-mailing", "APPROVED", "CANCELLED");
      return Outcome.done(mailings.save(mailing.get().cancelled("stopped"), Consequences.of(line)));
    });
  }

  private Result released(Mailing draft, int number, String confirmation, String actor) {
    var checked = checking.check(draft);
    var counted = checked.selection().number();
    var word = drafting.confirmation(draft, counted);
    if (!checked.faults().isEmpty() || counted != number || !word.equals(confirmation)) {
      return new Result.Changed(new Prepared(draft, checked, word));
    }
    var line =
        auditing.line(
            "mailing/" + draft.id(), actor, "release-mailing", "DRAFT", "APPROVED to " + counted);
    return new Result.Released(
        mailings.save(draft.approved(counted, clock.instant()), Consequences.of(line)));
  }

  private Optional<Refusal> whyNot(Mailing mailing) {
    if (mailing.state() != MailingState.DRAFT) {
      return Optional.of(
          Refusal.illegal(
              "mailing-not-a-draft",
              "The mailing is " + mailing.state() + ": only a draft can be released."));
    }
    return mailing.isTooLate(clock.instant())
        ? Optional.of(
            Refusal.illegal("mailing-too-late", "The time of the mailing is over: edit it first."))
        : Optional.empty();
  }
}
