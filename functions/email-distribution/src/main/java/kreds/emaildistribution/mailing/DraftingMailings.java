package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.id.Ids;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingState;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// Bulk mail waits as drafts (M7): prepared, looked at, edited, dropped. Nothing here sends.
public record DraftingMailings(
    MailingSteps steps, Audiences audiences, Checking checking, Ids ids, InstantSource clock) {

  /// What came of one step of an edit.
  ///
  /// @param isWhole whether all of it is written
  private record Edited(Prepared prepared, boolean isWhole) {}

  /// A new draft, unless something is wrong with it. If it leaves out more addresses than one step
  /// can write, the others are left out by further steps before the draft is shown; cut short in
  /// between, it is a draft like any other, whose number says that too many would get it, and the
  /// same order goes on with it. The same again is the same draft while it is one: who sends an
  /// order twice must not send two mails.
  public Outcome<Prepared> prepare(MailingContent content, Order order) {
    var place = NewDraft.of(content, steps.mailings(), ids);
    if (place.known().isPresent()) {
      return place.isWhole(content)
          ? Outcome.done(prepared(place.known().get()).again())
          : edit(place.id(), _ -> content, order);
    }
    var draft = new Mailing.Draft(EmailAddress.of(order.actor()), clock.instant());
    var goal = content.audience();
    var first = content.meant(goal.leavingOut(List.of()).towards(goal));
    var prepared =
        steps
            .changing()
            .on(
                order.about(Subject.mailing(place.id())),
                () -> Outcome.done(steps.mailings().of(place.id())),
                (known, at) ->
                    known.isPresent()
                        ? Outcome.done(Change.nothing(prepared(known.get()).again()))
                        : sound(content, isPast(content.scheduledAt()))
                            .map(sound ->
                                looked(Mailing.prepared(place.id(), sound, 0, draft).after()))
                            .map(looked -> written(looked, first, draft, at)));
    return prepared.then(looked ->
        looked.isFaulty() || first.equals(content)
            ? Outcome.done(looked)
            : edit(place.id(), _ -> content, order));
  }

  /// A draft with other content, unless that has faults; in several steps, if more addresses are
  /// left out than one can write. The words change with the last of them.
  public Outcome<Prepared> edit(String id, UnaryOperator<MailingContent> edit, Order order) {
    var step = step(id, edit, order);
    while (step instanceof Outcome.Done<Edited>(var edited) && !edited.isWhole()) {
      step = step(id, edit, order);
    }
    return step.map(Edited::prepared);
  }

  /// A draft is thrown away.
  public Outcome<Mailing> drop(String id, Order order) {
    return steps.take(order, id, (mailing, _) -> mailing.drop());
  }

  /// A mailing as it would go out now.
  public Outcome<Prepared> show(String id) {
    return Outcome.of(steps.mailings().of(id), MailingSteps.UNKNOWN).map(this::prepared);
  }

  /// The word that releases this content to this number: whoever has it has seen both.
  String confirmation(Mailing mailing, int number) {
    return confirmation(mailing, mailing.version(), number);
  }

  /// Whether that number and word have released a mailing that has not started yet: such an order
  /// again is the same answer.
  boolean hasReleased(Mailing mailing, int number, String word) {
    return mailing.state() == MailingState.APPROVED
        && mailing.counted() == number
        && confirmation(mailing, mailing.version() - 1, number).equals(word);
  }

  private String confirmation(Mailing mailing, long version, int number) {
    return ids.of("ok", mailing.id(), Long.toString(version), Integer.toString(number));
  }

  private Outcome<Edited> step(String id, UnaryOperator<MailingContent> edit, Order order) {
    return steps
        .changing()
        .on(
            order.about(Subject.mailing(id)),
            () -> Outcome.of(steps.mailings().of(id), MailingSteps.UNKNOWN),
            (mailing, at) ->
                mailing
                    .edit(mailing.content(), mailing.counted())
                    .then(_ -> sound(mailing.content(), edit.apply(mailing.content())))
                    .then(content -> edited(mailing, content, at)));
  }

  /// A draft with faulty words is not kept: its writer has it still, and sends it again.
  private Change<Prepared> written(
      Prepared looked, MailingContent first, Mailing.Draft draft, Moment at) {
    if (looked.isFaulty()) {
      return Change.nothing(looked);
    }
    var decision = Mailing.prepared(looked.mailing().id(), first, looked.number(), draft);
    return steps.change().prepared(decision, at).map(looked::of);
  }

  private Outcome<Change<Edited>> edited(Mailing before, MailingContent content, Moment at) {
    return before.edit(content, 0).then(tried -> edited(before, looked(tried.after()), at));
  }

  private Outcome<Change<Edited>> edited(Mailing before, Prepared looked, Moment at) {
    var was = before.content();
    var goal = looked.mailing().content();
    var next = was.audience().towards(goal.audience());
    var isWhole = next.equals(goal.audience());
    return looked.isFaulty()
        ? Outcome.done(Change.nothing(new Edited(looked, true)))
        : before
            .edit(isWhole ? goal : was.meant(next), looked.number())
            .map(decision -> steps.change().of(before, decision, at))
            .map(change -> change.map(stored -> new Edited(looked.of(stored), isWhole)));
  }

  private Prepared prepared(Mailing mailing) {
    return prepared(mailing, checking.check(mailing));
  }

  /// The same, where what it names may not be there.
  private Prepared looked(Mailing mailing) {
    var missing = audiences.missing(mailing.content());
    var checked = checking.check(mailing);
    return prepared(mailing, missing.isEmpty() ? checked : checked.faulty(missing));
  }

  private Prepared prepared(Mailing mailing, Checked checked) {
    return new Prepared(
        mailing, checked, confirmation(mailing, checked.selection().number()), false);
  }

  /// A time that was good when it was said may have come meanwhile: then it goes when it is
  /// released, unless it is too late for it.
  private Outcome<MailingContent> sound(MailingContent before, MailingContent after) {
    var isNew = !after.scheduledAt().equals(before.scheduledAt());
    return sound(after, isPast(isNew ? after.scheduledAt() : after.notAfter()));
  }

  private boolean isPast(Optional<Instant> moment) {
    return moment.filter(clock.instant()::isAfter).isPresent();
  }

  private static Outcome<MailingContent> sound(MailingContent content, boolean isPast) {
    if (content.audience().include().isEmpty()) {
      return Outcome.refused(
          Refusal.invalid("nobody-meant", "A mailing is for somebody: include."));
    }
    return isPast
        ? Outcome.refused(
            Refusal.invalid(
                "time-past",
                "The time of the mailing is past already: name another in scheduledAt."))
        : Outcome.done(content);
  }
}
