package kreds.aws.dynamo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Question;
import kreds.inquiry.Response;

/// How a meeting was, as fields of the rows of an inquiry and its answers.
final class EvaluationItems {
  private EvaluationItems() {}

  static Item put(Item item, Question.Evaluating question) {
    return item.putAll("points", question.points().stream().map(EvaluationItems::toItem).toList())
        .putTexts("asked", List.copyOf(new TreeSet<>(question.asked())));
  }

  static Question question(Item item) {
    return new Question.Evaluating(
        item.parts("points").stream().map(EvaluationItems::point).toList(),
        new TreeSet<>(item.texts("asked")));
  }

  static Item put(Item item, Response.Evaluated answer) {
    var points = new TreeMap<String, String>();
    answer.points().forEach((point, rating) -> points.put(point, Integer.toString(rating)));
    return item.put("whole", answer.whole())
        .putMap("points", points)
        .put("comment", answer.comment());
  }

  static Response response(Item item) {
    Map<String, Integer> points = new HashMap<>();
    item.map("points").forEach((point, rating) -> points.put(point, Integer.parseInt(rating)));
    return new Response.Evaluated(item.whole("whole"), points, item.text("comment"));
  }

  private static Item toItem(EvaluatedPoint point) {
    return Item.empty()
        .put("point", point.id())
        .put("title", point.title())
        .put("speaker", point.speaker());
  }

  private static EvaluatedPoint point(Item part) {
    return new EvaluatedPoint(part.required("point"), part.required("title"), part.text("speaker"));
  }
}
