package kreds.local.seed;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kreds.aws.Jitter;
import kreds.aws.Settings;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.id.Ids;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.outcome.Outcome;
import kreds.person.Person;
import kreds.testing.store.Stored;

/// The weeks that lie behind a demo. Each step of them is decided by the rules at its own moment;
/// what is written is only how all stands today. Nobody is mailed what is old.
final class Past {
  /// The member of staff who has done everything so far.
  static final String STAFF = "mette@example.dk";

  private static final Duration JUST_NOW = Duration.ofHours(1);
  private static final int AT_ONCE = 40;

  private final List<Write> writes = new ArrayList<>();
  private final Instant now;
  final Stored stored;
  final Ids ids;
  final Settings settings;
  final Person staff;

  /// @param now when the demo opens
  /// @param staff the secretariat, as the recipient of a letter
  Past(Stored stored, Ids ids, Settings settings, Person staff, Instant now) {
    this.stored = stored;
    this.ids = ids;
    this.settings = settings;
    this.staff = staff;
    this.now = now;
  }

  /// So many hours before the demo opens; after that, if they are less than none.
  Instant before(long hours) {
    return now.minus(Duration.ofHours(hours));
  }

  /// Reads a run with its meetings.
  RunMeetingsLookup lookup() {
    return new RunMeetingsLookup(stored.rosters(), stored.meetings());
  }

  /// Changes whatever is read, without letters: these were read long ago.
  ///
  /// @param then what the time is meanwhile
  Changing changing(InstantSource then) {
    return new Changing(
        writes ->
            stored
                .changes()
                .commit(
                    writes.stream()
                        .filter(write -> !(write instanceof Write.LetterAdded))
                        .toList()),
        ids,
        then,
        new Jitter(new SecureRandom()));
  }

  /// An order of staff at a moment.
  Moment ordered(String command, Subject subject, Instant then) {
    return new Moment(new Order(STAFF, command).about(subject), then, ids);
  }

  /// A step at a moment.
  Moment at(Step step, Instant then) {
    return new Moment(step, then, ids);
  }

  /// A row as it stands.
  void stands(Write row) {
    writes.add(row);
  }

  /// The rows of a step, with what came of it.
  void stands(Change<?> step) {
    for (var write : step.writes()) {
      if (!isOver(write)) {
        writes.add(write);
      }
    }
  }

  /// What came of a step whose row has changed since: its line, and its letters.
  void happened(Change<?> step) {
    for (var write : step.writes()) {
      var isNews = write instanceof Write.LetterAdded && !isOver(write);
      if (write instanceof Write.LineAdded || isNews) {
        writes.add(write);
      }
    }
  }

  /// Whether nothing of it is left today: the letter was read long ago, the newcomer is none any
  /// more.
  private boolean isOver(Write write) {
    return write instanceof Write.MoverNoted
        || (write instanceof Write.LetterAdded(var letter)
            && letter.attempts() == 0
            && letter.createdAt().isBefore(now.minus(JUST_NOW)));
  }

  /// Writes all that has been said so far.
  void write() {
    for (var from = 0; from < writes.size(); from += AT_ONCE) {
      var some = writes.subList(from, Math.min(writes.size(), from + AT_ONCE));
      stored.write(some.toArray(Write[]::new));
    }
    writes.clear();
  }

  /// What a rule has allowed: a "no" is a fault of the demo's files.
  static <T> T done(Outcome<T> outcome) {
    return outcome.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the demo does not fit the rules: " + no.detail());
        });
  }
}
