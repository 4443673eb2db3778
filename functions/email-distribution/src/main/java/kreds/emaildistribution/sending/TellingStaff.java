package kreds.emaildistribution.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.aws.Figure;
import kreds.aws.Log;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.delivery.Concern;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.id.Ids;
import kreds.outcome.Outcome;
import kreds.person.Person;

/// Tells staff of letters that did not reach their people (U3, O2): one letter about all that came
/// up since the last round. It is written together with the note that staff know, so each is told
/// once.
///
/// @param staff the secretariat as a recipient
public record TellingStaff(
    Deliveries deliveries, Changing changing, Ids ids, Person staff, Log log) {
  /// Letters in one transaction, with room for the letter about them.
  private static final int MOST = 60;

  /// Tells what there is to tell; one query when there is nothing. What the program fails at holds
  /// up neither the others nor the round.
  ///
  /// @param run whose time it takes
  public void tell(SenderRun run) {
    var news = news();
    for (var from = 0; from < news.size() && run.hasTime(); from += MOST) {
      var some = news.subList(from, Math.min(from + MOST, news.size()));
      try {
        tell(some);
      } catch (RuntimeException trouble) {
        log.aside("telling", some.getFirst().key(), trouble);
      }
    }
  }

  private List<Delivery> news() {
    try {
      var news = deliveries.concerning(Concern.NEW);
      news.unreadable().forEach(this::unreadable);
      return news.due();
    } catch (RuntimeException trouble) {
      log.aside("telling", "staff", trouble);
      return List.of();
    }
  }

  private void unreadable(String key) {
    log.aside("telling", key, new IllegalStateException("a row that cannot be read"));
  }

  /// As the index tells them at first; it may be a moment behind, and then they are read.
  private void tell(List<Delivery> some) {
    var step = new Step(Subject.sending(), Actor.SYSTEM, "tell-staff");
    var told =
        changing.on(
            step,
            some,
            () -> Outcome.done(read(some)),
            (letters, at) -> Outcome.done(told(letters, at)));
    if (told instanceof Outcome.Done<Integer>(var number) && number > 0) {
      log.figure(Figure.MISSED_LETTERS, number);
    }
  }

  private List<Delivery> read(List<Delivery> some) {
    var letters = new ArrayList<Delivery>();
    for (var one : some) {
      deliveries.of(one.key()).filter(now -> now.concern() == Concern.NEW).ifPresent(letters::add);
    }
    return letters;
  }

  private Change<Integer> told(List<Delivery> letters, Moment at) {
    if (letters.isEmpty()) {
      return Change.nothing(0);
    }
    var marks = new ArrayList<Write>();
    for (var letter : letters) {
      marks.add(new Write.LetterMarked(letter, letter.toldToStaff()));
    }
    var about = new Consequences(List.of(about(letters, at)), List.of());
    return Change.of(letters.size(), marks, about);
  }

  private Delivery about(List<Delivery> letters, Moment at) {
    var first = letters.getFirst();
    var key = ids.of("n", first.key(), Long.toString(first.version()));
    var words = new MissedWords(staff.language());
    var values =
        Map.of(
            "number", Integer.toString(letters.size()),
            "letters", words.lines(letters),
            "rest", words.rest(letters),
            "event", StaffEvent.of("email-distribution", "list-held", staff));
    return Delivery.now(
        LetterKind.MAIL_MISSED.key() + "/" + key,
        Letter.of(LetterKind.MAIL_MISSED, staff, values, Map.of()),
        at.now());
  }
}
