package kreds.meetingscheduling.inquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.Choice;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// What somebody answered to a date poll.
///
/// @param dates in the order in which they were proposed
public record PollAnswerJson(
    @Inlined @Means("One answer a date: `date-1`, `date-2`, …") Map<String, Choice> dates,
    Optional<String> comment) {

  /// As it is kept.
  public static PollAnswerJson of(Response.DateChoices answer) {
    return new PollAnswerJson(inOrder(answer), Optional.of(answer.comment()));
  }

  /// The same, where a blank comment is not worth a line.
  public static PollAnswerJson brief(Response.DateChoices answer) {
    return new PollAnswerJson(
        inOrder(answer), Optional.of(answer.comment()).filter(comment -> !comment.isEmpty()));
  }

  private static Map<String, Choice> inOrder(Response.DateChoices answer) {
    var dates = new LinkedHashMap<String, Choice>();
    for (var number = 1; number <= Question.WhichDate.MOST; number++) {
      var choice = answer.choices().get("date-" + number);
      if (choice != null) {
        dates.put("date-" + number, choice);
      }
    }
    return dates;
  }
}
