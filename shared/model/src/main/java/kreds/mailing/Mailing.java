package kreds.mailing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kreds.change.Decision;
import kreds.due.Due;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// One message to an audience, at a time. Bulk mail waits as a draft; releasing it is a second step
/// that names the number (M7), and freezes the content.
///
/// @param draft who wrote it, and when
/// @param counted how many were to get it when it was released; before, when it was last looked at
/// @param approvedAt when it was released; who joined the audience later does not get it
/// @param version rises with every change, from 1; guards every write
public record Mailing(
    String id,
    MailingContent content,
    Draft draft,
    int counted,
    Optional<Instant> approvedAt,
    MailingProgress progress,
    long version)
    implements Due {

  /// So long after its end most of what will become of it has: whoever answers, answers within
  /// days.
  private static final Duration UNTIL_COUNTED = Duration.ofDays(3);

  private static final String DROPPED = "dropped";
  private static final String STOPPED = "stopped";
  private static final String LATE = "late";
  private static final Refusal TO_NOBODY =
      Refusal.illegal(
          "mailing-to-nobody",
          "Nobody would get the mailing, so it is not released. show-mailing says how many are left"
              + " out, and why.");

  /// Who wrote a mailing, and when.
  ///
  /// @param by the member of staff
  /// @param tied the order that it goes out with, and never without
  public record Draft(EmailAddress by, Instant at, Optional<TiedOrder> tied) {

    /// One that goes out by itself.
    public Draft(EmailAddress by, Instant at) {
      this(by, at, Optional.empty());
    }
  }

  /// A new draft.
  ///
  /// @param number how many would get it now
  public static Decision<Mailing, MailingHappening> prepared(
      String id, MailingContent content, int number, Draft draft) {
    return Decision.of(
        new Mailing(id, content, draft, number, Optional.empty(), MailingProgress.DRAFT, 1),
        new MailingHappening.Prepared());
  }

  /// How far it has come.
  public MailingState state() {
    return progress.state();
  }

  /// Whether it is held up: none of its letters leaves.
  public boolean isPaused() {
    return state() == MailingState.PAUSED;
  }

  /// Whether letters of it have gone out, or are going: of one that ended before anybody had it
  /// none have.
  public boolean isOut() {
    return switch (state()) {
      case SENDING, PAUSED -> true;
      case FINISHED -> !progress.reason().equals(LATE);
      case DRAFT, APPROVED, CANCELLED -> false;
    };
  }

  /// Whether letters of it are still to be made without anybody's doing: it starts at its time, or
  /// has not come to its end.
  public boolean startsByItself() {
    return state() == MailingState.APPROVED || (state() == MailingState.SENDING && !isExpanded());
  }

  @Override
  public Optional<Instant> nextAt() {
    return progress.dueAt();
  }

  /// Whether every letter of it is made.
  public boolean isExpanded() {
    return progress.expanded();
  }

  /// Whether a letter of that key is still to be made.
  public boolean lacks(String key) {
    return !isExpanded() && key.compareTo(progress.place()) > 0;
  }

  /// How many were to get it when it was released, and had no letter when all were made: they were
  /// taken off the list in between, or may no longer be written to.
  public int goneSince() {
    return isExpanded() ? Math.max(0, counted - progress.made()) : 0;
  }

  /// The key of the letter to one recipient: one mail per address, however often the audience is
  /// expanded.
  public String keyFor(String recipient) {
    return keyFor(id, recipient);
  }

  /// The same of the mailing of that identifier.
  public static String keyFor(String mailing, String recipient) {
    return "mailing/" + mailing + "/" + recipient;
  }

  /// By which time it stands among the others: its own, or until it has one, when it was drafted.
  public Instant listedAt() {
    return content.scheduledAt().orElse(draft.at());
  }

  /// Whether its time is over.
  public boolean isTooLate(Instant now) {
    return content.notAfter().filter(now::isAfter).isPresent();
  }

  /// A draft with other content.
  ///
  /// @param number how many would get it now
  public Outcome<Decision<Mailing, MailingHappening>> edit(MailingContent other, int number) {
    return drafted("edited or dropped", "mailing-frozen")
        .map(_ ->
            Decision.of(with(other, number, approvedAt, progress), new MailingHappening.Edited()));
  }

  /// A draft is thrown away. Twice is once.
  public Outcome<Decision<Mailing, MailingHappening>> drop() {
    if (isCancelledAs(DROPPED)) {
      return unchanged();
    }
    return drafted("edited or dropped", "mailing-frozen")
        .map(_ ->
            Decision.of(
                to(MailingState.CANCELLED, Optional.empty(), DROPPED),
                new MailingHappening.Dropped()));
  }

  /// The second, deliberate step: it starts at its time.
  ///
  /// @param number how many get it; somebody does
  public Outcome<Decision<Mailing, MailingHappening>> release(int number, Instant now) {
    return mayBeReleased(now).then(_ -> approved(number, now));
  }

  /// The same for a draft that goes out with an order: in the same step as what it tells of.
  public Outcome<Decision<Mailing, MailingHappening>> releasedWith(
      TiedOrder order, int number, Instant now) {
    return draft.tied().equals(Optional.of(order))
        ? inTime(now).then(_ -> approved(number, now))
        : Outcome.refused(tied());
  }

  private Outcome<Decision<Mailing, MailingHappening>> approved(int number, Instant now) {
    return number == 0
        ? Outcome.refused(TO_NOBODY)
        : Outcome.done(
            Decision.of(
                approved(content.released(now), number, now),
                new MailingHappening.Released(number)));
  }

  private Mailing approved(MailingContent frozen, int number, Instant now) {
    var waits = progress.to(MailingState.APPROVED, frozen.scheduledAt(), "");
    return with(frozen, number, Optional.of(now), waits);
  }

  /// Whether it can be released by itself at all: a draft whose time is not over, and which tells
  /// of nothing that is still to be done.
  public Outcome<Mailing> mayBeReleased(Instant now) {
    return inTime(now)
        .then(_ -> draft.tied().isPresent() ? Outcome.refused(tied()) : Outcome.done(this));
  }

  private Outcome<Mailing> inTime(Instant now) {
    return drafted("released", "mailing-not-a-draft")
        .then(_ ->
            isTooLate(now)
                ? Outcome.refused(
                    Refusal.illegal(
                        "mailing-too-late", "The time of the mailing is over: edit it first."))
                : Outcome.done(this));
  }

  /// One that is released does not start. Twice is once.
  public Outcome<Decision<Mailing, MailingHappening>> stop() {
    if (isCancelledAs(STOPPED)) {
      return unchanged();
    }
    return state() == MailingState.APPROVED
        ? Outcome.done(
            Decision.of(
                to(MailingState.CANCELLED, Optional.empty(), STOPPED),
                new MailingHappening.Stopped()))
        : Outcome.refused(
            Refusal.illegal(
                "mailing-not-stoppable",
                "The mailing is "
                    + state().word()
                    + ": it can be stopped from its release until it starts."));
  }

  /// None of its letters goes out until it is resumed; looked at when its time is over. Twice is
  /// once.
  public Outcome<Decision<Mailing, MailingHappening>> pause() {
    if (isPaused()) {
      return unchanged();
    }
    return in(MailingState.SENDING)
        .map(_ ->
            Decision.of(
                to(MailingState.PAUSED, content.notAfter().map(last -> last.plusSeconds(1)), ""),
                new MailingHappening.Paused()));
  }

  /// Its letters go out again. Twice is once.
  public Outcome<Decision<Mailing, MailingHappening>> resume(Instant now) {
    if (state() == MailingState.SENDING) {
      return unchanged();
    }
    return in(MailingState.PAUSED)
        .map(_ ->
            Decision.of(
                to(MailingState.SENDING, Optional.of(now), ""), new MailingHappening.Resumed()));
  }

  /// Its time has come: its letters are being made.
  public Decision<Mailing, MailingHappening> start(Instant now) {
    return Decision.of(
        to(MailingState.SENDING, Optional.of(now), ""), new MailingHappening.Started());
  }

  /// Some of its letters are made, in the order of their keys, so that whoever goes on knows where.
  ///
  /// @param letters how many
  /// @param last the key of the last of them
  public Decision<Mailing, MailingHappening> made(int letters, String last) {
    return Decision.of(
        with(content, counted, approvedAt, progress.made(letters, last)),
        new MailingHappening.LettersMade());
  }

  /// Every letter is made; looked at again then.
  public Decision<Mailing, MailingHappening> expanded(Instant next) {
    var all = progress.to(MailingState.SENDING, Optional.of(next), "").all();
    return Decision.of(
        with(content, counted, approvedAt, all), new MailingHappening.Expanded(progress.made()));
  }

  /// Letters still wait; looked at again then.
  public Decision<Mailing, MailingHappening> lookedAt(Instant next) {
    return Decision.of(
        to(state(), Optional.of(next), progress.reason()), new MailingHappening.LookedAt());
  }

  /// None of its letters waits any more; looked at once more when it is known what became of them,
  /// if anybody got one.
  ///
  /// @param end what became of them so far
  public Decision<Mailing, MailingHappening> finish(MailingEnd end, Instant now) {
    var over =
        end.isAllTooLate()
            ? to(MailingState.FINISHED, Optional.empty(), LATE)
            : to(MailingState.FINISHED, Optional.of(now.plus(UNTIL_COUNTED)), "");
    return Decision.of(over, new MailingHappening.Finished(end));
  }

  /// What became of it is told, once.
  public Decision<Mailing, MailingHappening> counted(MailingFigures figures) {
    return nextAt().isEmpty()
        ? Decision.unchanged(this)
        : Decision.of(
            to(MailingState.FINISHED, Optional.empty(), ""), new MailingHappening.Counted(figures));
  }

  /// Not one letter is made, for that reason.
  ///
  /// @param why `late` or `faulty`
  /// @param count how many were to get it
  public Decision<Mailing, MailingHappening> cancel(String why, int count) {
    return Decision.of(
        to(MailingState.CANCELLED, Optional.empty(), why),
        new MailingHappening.Cancelled(why, count));
  }

  private Refusal tied() {
    return Refusal.illegal(
        "mailing-tied",
        "The mailing goes out with "
            + draft.tied().map(TiedOrder::command).orElse("no other order")
            + ", in one step: it would tell of what is not done yet.");
  }

  private boolean isCancelledAs(String why) {
    return state() == MailingState.CANCELLED && progress.reason().equals(why);
  }

  private Outcome<Decision<Mailing, MailingHappening>> unchanged() {
    return Outcome.done(Decision.unchanged(this));
  }

  private Outcome<Mailing> drafted(String what, String code) {
    return state() == MailingState.DRAFT
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.illegal(
                code, "The mailing is " + state().word() + ": only a draft can be " + what + "."));
  }

  private Outcome<Mailing> in(MailingState expected) {
    return state() == expected
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.illegal(
                "mailing-not-" + expected.word(),
                "The mailing is " + state().word() + ", not " + expected.word() + "."));
  }

  private Mailing to(MailingState next, Optional<Instant> due, String why) {
    return with(content, counted, approvedAt, progress.to(next, due, why));
  }

  private Mailing with(
      MailingContent words, int number, Optional<Instant> approved, MailingProgress next) {
    return new Mailing(id, words, draft, number, approved, next, version + 1);
  }
}
