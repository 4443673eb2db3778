package kreds.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.due.Due;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.time.WorkingDays;

/// Something that a group is asked, open until a moment. The last answer of each counts; closed, it
/// is frozen. Storing, conditions, links and views are the same for every kind.
///
/// @param closesAt no answer is taken from then on
/// @param remindsAt when whoever is silent is reminded; empty if that has been, or there is no time
///   for it
/// @param notified who has the letter that asks; who comes later gets it (E17)
/// @param turn how often everybody was asked anew, since what it is about is another: an answer of
///   an earlier turn counts no more, and whoever gave it is among the silent
/// @param version rises with every change and every answer, so that nothing is decided against an
///   answer that arrives in between
public record Inquiry(
    InquiryId id,
    Question question,
    boolean closed,
    Instant closesAt,
    Optional<Instant> remindsAt,
    Set<String> notified,
    int turn,
    long version)
    implements Due {

  public Inquiry {
    notified = Set.copyOf(notified);
  }

  /// Open from now on.
  public static Inquiry opened(InquiryId id, Question question, Instant closesAt) {
    return new Inquiry(id, question, false, closesAt, Optional.empty(), Set.of(), 0, 1);
  }

  /// The same, which reminds whoever is silent so long before its end, once, on a day on which
  /// people are at work ([WorkingDays]). Where not twice as much is left, the letter that asks has
  /// just come, and nobody is reminded.
  public Inquiry reminding(Duration before, Instant now) {
    var at = WorkingDays.until(closesAt.minus(before));
    var isTime = now.plus(before).isBefore(at);
    return with(closed, isTime ? Optional.of(at) : Optional.empty(), notified, version);
  }

  /// The same, which reminds whoever is silent then, once.
  public Inquiry remindingAt(Instant at) {
    return with(closed, Optional.of(at), notified, version);
  }

  /// Whether answers are still taken.
  public boolean isOpen(Instant now) {
    return !closed && now.isBefore(closesAt);
  }

  /// It reminds whoever is silent, closes by itself, and may have to tell what came of it.
  @Override
  public Optional<Instant> nextAt() {
    return closed
        ? Optional.of(closesAt).filter(_ -> question.isStillToTell())
        : remindsAt.or(() -> Optional.of(closesAt));
  }

  /// Whether it is time to remind whoever is silent.
  public boolean isToRemind(Instant now) {
    return isOpen(now) && remindsAt.filter(at -> !at.isAfter(now)).isPresent();
  }

  /// The same, once whoever is silent has been reminded.
  public Inquiry reminded() {
    return with(closed, Optional.empty(), notified, version + 1);
  }

  /// The same, once somebody has answered.
  public Inquiry answered() {
    return with(closed, remindsAt, notified, version + 1);
  }

  /// Takes an answer, or says why not.
  public Outcome<Answer> answer(Attendee by, Response response, Instant now) {
    var wrong = question.against(by, response);
    if (wrong.isPresent() && wrong.get().kind() == Refusal.Kind.ILLEGAL_STEP) {
      return Outcome.refused(wrong.get());
    }
    if (!isOpen(now) && !question.takesBack(response)) {
      return Outcome.refused(question.closed());
    }
    return wrong.isPresent()
        ? Outcome.refused(wrong.get())
        : Outcome.done(new Answer(by.id(), response, now, turn));
  }

  /// The same, frozen.
  public Inquiry frozen() {
    return closed ? this : with(true, remindsAt, notified, version + 1);
  }

  /// The same, frozen, with what came of it.
  public Inquiry concluded(Question outcome) {
    return new Inquiry(id, outcome, true, closesAt, remindsAt, notified, turn, version + 1);
  }

  /// The same, once it is noted otherwise who counts in it: nothing is concluded on who did before.
  public Inquiry weighed() {
    return with(closed, remindsAt, notified, version + 1);
  }

  /// The same at a time: over when its time is.
  public Inquiry at(Instant now) {
    return isOpen(now) ? this : frozen();
  }

  /// The same, once these have the letter too.
  public Inquiry notifying(Collection<Attendee> more) {
    var all = new TreeSet<>(notified);
    for (var attendee : more) {
      all.add(attendee.id());
    }
    return all.size() == notified.size() ? this : with(closed, remindsAt, all, version + 1);
  }

  /// The same, once somebody is asked no more: who comes again gets another letter.
  public Inquiry forgetting(String attendee) {
    var rest = new TreeSet<>(notified);
    return rest.remove(attendee) ? with(closed, remindsAt, rest, version + 1) : this;
  }

  /// The same asked anew, until another moment: no answer that was given so far counts, and nobody
  /// has been reminded.
  public Inquiry anew(Instant until) {
    return new Inquiry(
        id, question, closed, until, Optional.empty(), notified, turn + 1, version + 1);
  }

  /// The same, which asks something else, and everybody anew: whatever was answered counts no more.
  public Inquiry asking(Question other, Instant until) {
    return new Inquiry(id, other, false, until, Optional.empty(), notified, turn + 1, version + 1);
  }

  /// The same, which takes answers until another moment. What was answered still counts, and nobody
  /// is reminded who cannot answer any more.
  public Inquiry until(Instant other) {
    return other.equals(closesAt)
        ? this
        : new Inquiry(
            id,
            question,
            closed,
            other,
            remindsAt.filter(other::isAfter),
            notified,
            turn,
            version + 1);
  }

  /// The same as it is read where something else ends it before: of that nothing is kept.
  Inquiry openUntil(Instant at) {
    var until = at.isBefore(closesAt) ? at : closesAt;
    return new Inquiry(id, question, closed, until, remindsAt, notified, turn, version);
  }

  /// Whether an answer is one to what is asked now.
  boolean counts(Answer answer) {
    return answer.turn() == turn;
  }

  /// The same, which can be answered otherwise, too; whatever was answered still counts.
  public Inquiry asking(Question wider) {
    return new Inquiry(id, wider, closed, closesAt, remindsAt, notified, turn, version + 1);
  }

  /// The same question in other words or until another moment: who has answered has answered, and
  /// where it took no more answers it takes them again.
  public Inquiry reopened(Question asked, Instant until) {
    return new Inquiry(id, asked, false, until, Optional.empty(), notified, turn, version + 1);
  }

  /// The same question, of which something is noted: it is answered as before.
  public Inquiry noting(Question noted) {
    return new Inquiry(id, noted, closed, closesAt, remindsAt, notified, turn, version + 1);
  }

  /// The same, of which that has come: it takes no more answers.
  public Inquiry ending(Question ended, Instant now) {
    return new Inquiry(
        id, ended, true, openUntil(now).closesAt, Optional.empty(), notified, turn, version + 1);
  }

  private Inquiry with(
      boolean over, Optional<Instant> reminds, Set<String> informed, long version) {
    return new Inquiry(id, question, over, closesAt, reminds, informed, turn, version);
  }
}
