package kreds.inquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.due.Due;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Something that a group is asked, open until a moment. The last answer of each counts; closed, it
/// is frozen. Storing, conditions, links and views are the same for every kind.
///
/// @param closesAt no answer is taken from then on
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
    Set<String> notified,
    int turn,
    long version)
    implements Due {

  public Inquiry {
    notified = Set.copyOf(notified);
  }

  /// One that was asked once.
  public Inquiry(
      InquiryId id,
      Question question,
      boolean closed,
      Instant closesAt,
      Set<String> notified,
      long version) {
    this(id, question, closed, closesAt, notified, 0, version);
  }

  /// Open from now on.
  public static Inquiry opened(InquiryId id, Question question, Instant closesAt) {
    return new Inquiry(id, question, false, closesAt, Set.of(), 1);
  }

  /// Whether answers are still taken.
  public boolean isOpen(Instant now) {
    return !closed && now.isBefore(closesAt);
  }

  /// It closes by itself.
  @Override
  public Optional<Instant> nextAt() {
    return closed ? Optional.empty() : Optional.of(closesAt);
  }

  /// Takes an answer, or says why not.
  public Outcome<Answer> answer(Attendee by, Response response, Instant now) {
    var wrong = question.against(by, response);
    if (wrong.isPresent() && wrong.get().kind() == Refusal.Kind.ILLEGAL_STEP) {
      return Outcome.refused(wrong.get());
    }
    if (!isOpen(now)) {
      return Outcome.refused(question.closed());
    }
    return wrong.isPresent()
        ? Outcome.refused(wrong.get())
        : Outcome.done(new Answer(by.id(), response, now, turn));
  }

  /// The same, frozen.
  public Inquiry frozen() {
    return closed ? this : with(true, notified);
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
    return all.size() == notified.size() ? this : with(closed, all);
  }

  /// The same, once somebody is asked no more: who comes again gets another letter.
  public Inquiry forgetting(String attendee) {
    var rest = new TreeSet<>(notified);
    return rest.remove(attendee) ? with(closed, rest) : this;
  }

  /// The same asked anew, until another moment: no answer that was given so far counts.
  public Inquiry anew(Instant until) {
    return new Inquiry(id, question, closed, until, notified, turn + 1, version + 1);
  }

  /// Whether an answer is one to what is asked now.
  boolean counts(Answer answer) {
    return answer.turn() == turn;
  }

  private Inquiry with(boolean over, Set<String> informed) {
    return new Inquiry(id, question, over, closesAt, informed, turn, version + 1);
  }
}
