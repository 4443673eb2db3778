package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;

/// What the evaluation of one meeting has come to. While it takes answers nothing shows but how
/// many there are: of two looks, one before an answer and one after it, the difference is that
/// answer. Once it is closed it shows if enough have said it ([Rating#FEWEST]), and never who. The
/// answers themselves are kept with who gave them, since each may change their own and takes it
/// along when they are forgotten: whoever may read the table could see it there, and nobody by a
/// command or a page.
///
/// @param evaluation with what was answered
/// @param now when somebody looks
public record EvaluationResult(InquiryRecord evaluation, Instant now) {

  /// Whether answers are still taken.
  public boolean isOpen() {
    return evaluation.inquiry().isOpen(now);
  }

  /// When it takes no more.
  public Instant closesAt() {
    return evaluation.inquiry().closesAt();
  }

  /// How many were asked; nobody before the morning after the meeting.
  public int asked() {
    return question().asked().size();
  }

  /// How many have answered.
  public int answered() {
    return answers().size();
  }

  /// How the meeting as a whole was.
  public Optional<Rating> whole() {
    return rating(answer -> Optional.of(answer.whole()));
  }

  /// What was said beside, in an order that tells nothing of when or by whom.
  public List<String> comments() {
    return isOpen() || answered() < Rating.FEWEST
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
    return rating(answer -> Optional.ofNullable(answer.points().get(point)));
  }

  private Optional<Rating> rating(Function<Response.Evaluated, Optional<Integer>> rated) {
    var ratings = answers().stream().flatMap(answer -> rated.apply(answer).stream()).toList();
    return isOpen() || ratings.size() < Rating.FEWEST
        ? Optional.empty()
        : Optional.of(Rating.of(ratings));
  }

  private List<Response.Evaluated> answers() {
    return evaluation.answers().stream()
        .map(answer -> (Response.Evaluated) answer.response())
        .toList();
  }
}
