package kreds.meetingscheduling.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// The form that says how a meeting was: a number for the whole, and one for each point of its
/// programme that somebody has a word about.
public final class EvaluationInput {
  private static final int MOST_POINTS = 40;
  private static final int LONGEST = 2_000;

  /// What there is to say beside.
  public static final Field<String> COMMENT = Field.area("comment", 1, LONGEST).or("");

  private static final Field<Boolean> WITHDRAWS =
      Field.word("action", new TreeMap<>(Map.of("answer", false, "withdraw", true)))
          .or(false)
          .means("`withdraw` takes back what was said; then nothing else is needed.");

  static final Field<Integer> WHOLE =
      Field.whole("whole", Response.Evaluated.LEAST, Response.Evaluated.MOST)
          .means("The meeting as a whole, from 1 to 5.");

  private static final List<Field<Optional<Integer>>> POINTS =
      IntStream.rangeClosed(1, MOST_POINTS).mapToObj(EvaluationInput::point).toList();

  static final Input<Response.Evaluated> INPUT = Input.of(EvaluationInput::read);

  private EvaluationInput() {}

  private static Field<Optional<Integer>> point(int number) {
    return Field.whole("point-" + number, Response.Evaluated.LEAST, Response.Evaluated.MOST)
        .optional();
  }

  private static Response.Evaluated read(SentValues sent) {
    if (sent.get(WITHDRAWS)) {
      return Response.Evaluated.WITHDRAWN;
    }
    var points = new HashMap<String, Integer>();
    var whole = sent.get(WHOLE);
    for (var point : POINTS) {
      sent.get(point)
          .filter(EvaluationInput::isRating)
          .ifPresent(rating -> points.put(point.name(), rating));
    }
    return new Response.Evaluated(
        isRating(whole) ? whole : Response.Evaluated.LEAST, points, sent.get(COMMENT));
  }

  /// A field that is not right is read into something that is none, and told.
  private static boolean isRating(int number) {
    return number >= Response.Evaluated.LEAST && number <= Response.Evaluated.MOST;
  }
}
