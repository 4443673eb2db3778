package kreds.aws.dynamo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.EvaluationEnd;
import kreds.inquiry.Question;
import kreds.inquiry.Rating;
import kreds.inquiry.Response;

/// How a meeting was, as fields of the rows of an inquiry and its answers.
final class EvaluationItems {
  private EvaluationItems() {}

  static Item put(Item item, Question.Evaluating question) {
    item.putAll("points", question.points().stream().map(EvaluationItems::toItem).toList())
        .putTexts("asked", List.copyOf(new TreeSet<>(question.asked())));
    question.end().ifPresent(end -> item.put("end", toItem(end)));
    return item;
  }

  static Question question(Item item) {
    return new Question.Evaluating(
        item.parts("points").stream().map(EvaluationItems::point).toList(),
        new TreeSet<>(item.texts("asked")),
        item.has("end") ? Optional.of(end(item.part("end"))) : Optional.empty());
  }

  /// What it has come to, without names.
  private static Item toItem(EvaluationEnd end) {
    return switch (end) {
      case EvaluationEnd.CalledOff _ -> Item.empty().put("calledOff", true);
      case EvaluationEnd.Counted(var answered, var whole, var points) -> {
        var ratings = new TreeMap<>(points);
        var item = Item.empty().put("answered", answered);
        whole.ifPresent(rating -> item.put("whole", toItem(rating)));
        yield item.putAll(
            "points",
            ratings.entrySet().stream()
                .map(each -> toItem(each.getValue()).put("point", each.getKey()))
                .toList());
      }
    };
  }

  private static EvaluationEnd end(Item part) {
    if (part.has("calledOff")) {
      return new EvaluationEnd.CalledOff();
    }
    var points = new HashMap<String, Rating>();
    part.parts("points").forEach(each -> points.put(each.required("point"), rating(each)));
    return new EvaluationEnd.Counted(
        part.whole("answered"),
        part.has("whole") ? Optional.of(rating(part.part("whole"))) : Optional.empty(),
        points);
  }

  private static Item toItem(Rating rating) {
    return Item.empty().put("count", rating.count()).put("sum", rating.sum());
  }

  private static Rating rating(Item part) {
    return new Rating(part.whole("count"), part.whole("sum"));
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
