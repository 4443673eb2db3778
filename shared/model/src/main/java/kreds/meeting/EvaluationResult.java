package kreds.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;

/// What the evaluation of one meeting has come to. Nobody reads who said what, and nothing at all
/// before enough have said it ([Rating#FEWEST]).
///
/// @param evaluation with what was answered
public record EvaluationResult(InquiryRecord evaluation) {

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
    return answered() < Rating.FEWEST
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
    return ratings.size() < Rating.FEWEST ? Optional.empty() : Optional.of(Rating.of(ratings));
  }

  private List<Response.Evaluated> answers() {
    return evaluation.answers().stream()
        .map(answer -> (Response.Evaluated) answer.response())
        .toList();
  }
}
