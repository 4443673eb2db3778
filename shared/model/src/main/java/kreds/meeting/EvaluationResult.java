package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.EvaluationEnd;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Rating;
import kreds.inquiry.Response;
import kreds.text.Worded;

/// What the evaluation of one meeting has come to. While it takes answers nothing shows but how
/// many there are: of two looks, one before an answer and one after it, the difference is that
/// answer. Once it is closed it shows what was counted then, if enough have said it
/// ([Rating#FEWEST]), and never who. The answers themselves are kept with who gave them, since each
/// may change their own and takes it along when they are forgotten: whoever may read the table
/// could see it there, and nobody by a command or a page.
///
/// @param evaluation with what was answered
/// @param now when somebody looks
public record EvaluationResult(InquiryRecord evaluation, Instant now) {

  /// How far it has come.
  public enum State implements Worded {
    /// Answers are taken.
    OPEN,
    /// Its time is over, and the round has still to count it.
    COUNTING,
    /// It is counted.
    CLOSED,
    /// The group evaluates its meetings no more: it is not counted.
    CALLED_OFF
  }

  /// How far it has come.
  public State state() {
    var inquiry = evaluation.inquiry();
    if (inquiry.isOpen(now)) {
      return State.OPEN;
    }
    if (question().isCalledOff()) {
      return State.CALLED_OFF;
    }
    return inquiry.closed() ? State.CLOSED : State.COUNTING;
  }

  /// Whether answers are still taken.
  public boolean isOpen() {
    return state() == State.OPEN;
  }

  /// Whether there is a result, be it that too few have answered.
  public boolean isClosed() {
    return state() == State.CLOSED;
  }

  /// When it takes no more.
  public Instant closesAt() {
    return evaluation.inquiry().closesAt();
  }

  /// How many were asked, and count; nobody before the morning after the meeting.
  public int asked() {
    return question().asked().size();
  }

  /// How many have answered.
  public int answered() {
    return kept().map(EvaluationEnd.Counted::answered).orElseGet(() -> answers().size());
  }

  /// How the meeting as a whole was.
  public Optional<Rating> whole() {
    return counted().flatMap(EvaluationEnd.Counted::whole);
  }

  /// What was said beside, in an order that tells nothing of when or by whom. Whoever is forgotten
  /// takes theirs along.
  public List<String> comments() {
    return !isClosed() || answered() < Rating.FEWEST
        ? List.of()
        : answers().stream()
            .map(Response.Evaluated::comment)
            .filter(comment -> !comment.isBlank())
            .sorted()
            .toList();
  }

  Question.Evaluating question() {
    return (Question.Evaluating) evaluation.inquiry().question();
  }

  /// How a point of it was.
  Optional<Rating> of(String point) {
    return counted().map(counted -> counted.points().get(point));
  }

  /// Of one that closed before figures were kept, what its answers come to.
  private Optional<EvaluationEnd.Counted> counted() {
    return isClosed()
        ? kept().or(() -> Optional.of(EvaluationEnd.Counted.of(answers())))
        : Optional.empty();
  }

  private Optional<EvaluationEnd.Counted> kept() {
    return question()
        .end()
        .filter(EvaluationEnd.Counted.class::isInstance)
        .map(EvaluationEnd.Counted.class::cast);
  }

  private List<Response.Evaluated> answers() {
    return evaluation.answers().stream()
        .filter(answer -> question().asked().contains(answer.attendee()))
        .map(answer -> (Response.Evaluated) answer.response())
        .toList();
  }
}
