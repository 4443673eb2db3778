package kreds.mailing;

/// What can happen to a mailing.
public sealed interface MailingHappening {

  /// There is a new draft.
  record Prepared() implements MailingHappening {}

  /// The draft has other content.
  record Edited() implements MailingHappening {}

  /// The draft was thrown away.
  record Dropped() implements MailingHappening {}

  /// Released to so many.
  record Released(int number) implements MailingHappening {}

  /// Stopped before it started.
  record Stopped() implements MailingHappening {}

  /// Its time has come.
  record Started() implements MailingHappening {}

  /// Some of its letters are made.
  record LettersMade() implements MailingHappening {}

  /// Every letter is made.
  record Expanded(int letters) implements MailingHappening {}

  /// It was looked at, and letters still wait.
  record LookedAt() implements MailingHappening {}

  /// Held up while it goes out.
  record Paused() implements MailingHappening {}

  /// It goes on.
  record Resumed() implements MailingHappening {}

  /// None of its letters waits any more.
  record Finished(MailingEnd end) implements MailingHappening {}

  /// Some days have passed since, and what became of it is known.
  record Counted(MailingFigures figures) implements MailingHappening {}

  /// Not one letter of it was made.
  ///
  /// @param why `late` or `faulty`
  record Cancelled(String why, int count) implements MailingHappening {}
}
