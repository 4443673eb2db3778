package kreds.meetingscheduling.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.inquiry.Choice;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// The form of a date poll. The page says how many dates it shows, so that each one that was
/// skipped can be named at its place.
public final class PollInput {
  /// What there is to say beside the dates.
  public static final Field<String> COMMENT = Field.area("comment", 1, 500).or("");

  private static final Field<Integer> SHOWN =
      Field.whole("dates", 0, Question.WhichDate.MOST)
          .or(0)
          .means("How many dates were shown, so that a skipped one is named.");

  private static final List<Field<Optional<Choice>>> DATES =
      IntStream.rangeClosed(1, Question.WhichDate.MOST)
          .mapToObj(number -> Field.choice("date-" + number, Choice.class).optional())
          .toList();

  private static final Field<Boolean> NONE =
      Field.flag("none").means("None of the dates that were shown suits: *no* to each.");

  static final Input<Response.DateChoices> INPUT = Input.of(PollInput::read);

  private PollInput() {}

  private static Response.DateChoices read(SentValues sent) {
    var shown = sent.get(SHOWN);
    var none = sent.get(NONE);
    var choices = new HashMap<String, Choice>();
    for (var at = 0; at < DATES.size(); at++) {
      var date = DATES.get(at);
      sent.require(none || at >= shown || sent.has(date), date, "missing");
      var given = sent.get(date);
      var choice = none && at < shown ? Optional.of(Choice.NO) : given;
      choice.ifPresent(made -> choices.put(date.name(), made));
    }
    return new Response.DateChoices(choices, sent.get(COMMENT));
  }
}
