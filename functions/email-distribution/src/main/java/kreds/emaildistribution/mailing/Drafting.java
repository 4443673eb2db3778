package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.EmailAddress;
import kreds.basics.Ids;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.basics.Tries;
import kreds.mail.Mailing;
import kreds.mail.MailingContent;
import kreds.mail.MailingState;
import kreds.mail.Mailings;

/// Bulk mail waits as drafts (M7): prepared, looked at, edited, dropped. Nothing here sends.
record Drafting(
    Mailings mailings,
    Audiences audiences,
    Checking checking,
    Ids ids,
    Auditing auditing,
    InstantSource clock,
    Tries tries) {

  /// A new draft, unless its words have faults.
  Outcome<Prepared> prepare(MailingContent content, String actor) {
    var trouble = troubleWith(content);
    if (trouble.isPresent()) {
      return Outcome.refused(trouble.get());
    }
    var draft = Mailing.draft(ids.next("l"), content, 0, EmailAddress.of(actor), clock.instant());
    return written(draft, "", "prepare-mailing", actor);
  }

  /// A draft with other content, unless that has faults.
  Outcome<Prepared> edit(String id, UnaryOperator<MailingContent> change, String actor) {
    return tries.untilFresh(() -> {
      var mailing = mailings.of(id);
      if (mailing.isEmpty()) {
        return Outcome.refused(unknown());
      }
      if (mailing.get().state() != MailingState.DRAFT) {
        return Outcome.refused(frozen(mailing.get()));
      }
      var content = change.apply(mailing.get().content());
      var trouble = troubleWith(content);
      return trouble.isPresent()
          ? Outcome.refused(trouble.get())
          : written(
              mailing.get().edited(content, 0),
              mailing.get().state().name(),
              "edit-mailing",
              actor);
    });
  }

  /// A draft is thrown away.
  Outcome<Mailing> drop(String id, String actor) {
    return tries.untilFresh(() -> {
      var mailing = mailings.of(id);
      if (mailing.isEmpty()) {
        return Outcome.refused(unknown());
      }
      if (mailing.get().state() != MailingState.DRAFT) {
        return Outcome.refused(frozen(mailing.get()));
      }
      var line = auditing.line("mailing/" + id, actor, "drop-mailing", "DRAFT", "CANCELLED");
      return Outcome.done(mailings.save(mailing.get().cancelled("dropped"), Consequences.of(line)));
    });
  }

  /// A mailing as it would go out now.
  Outcome<Prepared> show(String id) {
    var mailing = mailings.of(id);
    return mailing.isPresent()
        ? Outcome.done(prepared(mailing.get(), checking.check(mailing.get())))
        : Outcome.refused(unknown());
  }

  /// The word that releases this content to this number: whoever has it has seen both.
  String confirmation(Mailing mailing, int number) {
    return ids.of("ok", mailing.id(), Long.toString(mailing.version()), Integer.toString(number));
  }

  static Refusal unknown() {
    return Refusal.notFound("mailing-unknown", "There is no mailing of that identifier.");
  }

  /// A draft with faulty words is not kept: its writer has it still, and sends it again.
  private Outcome<Prepared> written(Mailing draft, String before, String action, String actor) {
    var checked = checking.check(draft);
    if (!checked.faults().isEmpty()) {
      return Outcome.done(new Prepared(draft, checked, ""));
    }
    var line = auditing.line("mailing/" + draft.id(), actor, action, before, "DRAFT");
    var counted = draft.edited(draft.content(), checked.selection().number());
    return Outcome.done(prepared(mailings.save(counted, Consequences.of(line)), checked));
  }

  private Prepared prepared(Mailing mailing, Checked checked) {
    return new Prepared(mailing, checked, confirmation(mailing, checked.selection().number()));
  }

  private Optional<Refusal> troubleWith(MailingContent content) {
    if (content.audience().include().isEmpty()) {
      return Optional.of(Refusal.invalid("nobody-meant", "A mailing is for somebody: include."));
    }
    if (content.scheduledAt().isBefore(clock.instant())) {
      return Optional.of(Refusal.invalid("time-past", "The time of the mailing is past already."));
    }
    return audiences.missing(content);
  }

  private static Refusal frozen(Mailing mailing) {
    return Refusal.illegal(
        "mailing-frozen",
        "The mailing is " + mailing.state() + ": only a draft can be edited or dropped.");
  }
}
