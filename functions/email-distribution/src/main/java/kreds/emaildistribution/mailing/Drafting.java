package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.function.UnaryOperator;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.id.Ids;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// Bulk mail waits as drafts (M7): prepared, looked at, edited, dropped. Nothing here sends.
record Drafting(
    MailingSteps steps, Audiences audiences, Checking checking, Ids ids, InstantSource clock) {

  /// A new draft, unless its words have faults.
  Outcome<Prepared> prepare(MailingContent content, Order order) {
    var id = ids.next("l");
    var draft = new Mailing.Draft(EmailAddress.of(order.actor()), clock.instant());
    return steps
        .changing()
        .on(
            order.about(Subject.mailing(id)),
            at ->
                sound(content)
                    .map(sound -> prepared(Mailing.prepared(id, sound, 0, draft).after()))
                    .map(looked -> written(looked, draft, at)));
  }

  /// A draft with other content, unless that has faults.
  Outcome<Prepared> edit(String id, UnaryOperator<MailingContent> edit, Order order) {
    return steps
        .changing()
        .on(
            order.about(Subject.mailing(id)),
            () -> Outcome.of(steps.mailings().of(id), MailingSteps.UNKNOWN),
            (mailing, at) ->
                mailing
                    .edit(mailing.content(), mailing.counted())
                    .then(_ -> sound(edit.apply(mailing.content())))
                    .then(content -> edited(mailing, content, at)));
  }

  /// A draft is thrown away.
  Outcome<Mailing> drop(String id, Order order) {
    return steps.take(order, id, (mailing, _) -> mailing.drop());
  }

  /// A mailing as it would go out now.
  Outcome<Prepared> show(String id) {
    return Outcome.of(steps.mailings().of(id), MailingSteps.UNKNOWN).map(this::prepared);
  }

  /// The word that releases this content to this number: whoever has it has seen both.
  String confirmation(Mailing mailing, int number) {
    return ids.of("ok", mailing.id(), Long.toString(mailing.version()), Integer.toString(number));
  }

  /// A draft with faulty words is not kept: its writer has it still, and sends it again.
  private Change<Prepared> written(Prepared looked, Mailing.Draft draft, Moment at) {
    if (looked.isFaulty()) {
      return Change.nothing(looked);
    }
    var mailing = looked.mailing();
    var decision =
        Mailing.prepared(mailing.id(), mailing.content(), looked.number(), draft);
    return steps.change().prepared(decision, at).map(looked::of);
  }

  private Outcome<Change<Prepared>> edited(Mailing before, MailingContent content, Moment at) {
    return before
        .edit(content, 0)
        .then(tried -> {
          var looked = prepared(tried.after());
          return looked.isFaulty()
              ? Outcome.done(Change.nothing(looked))
              : before
                  .edit(content, looked.number())
                  .map(decision -> steps.change().of(before, decision, at).map(looked::of));
        });
  }

  private Prepared prepared(Mailing mailing) {
    var checked = checking.check(mailing);
    return new Prepared(
        mailing, checked, confirmation(mailing, checked.selection().number()));
  }

  private Outcome<MailingContent> sound(MailingContent content) {
    if (content.audience().include().isEmpty()) {
      return Outcome.refused(
          Refusal.invalid("nobody-meant", "A mailing is for somebody: include."));
    }
    if (content.scheduledAt().isBefore(clock.instant())) {
      return Outcome.refused(
          Refusal.invalid("time-past", "The time of the mailing is past already."));
    }
    return audiences
        .missing(content)
        .<Outcome<MailingContent>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(content));
  }
}
