package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import kreds.inquiry.Ballot;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// The form of a ballot: a box to tick for each theme, speaker and date. It says which ballot was
/// seen, so that nobody votes on what they have not read.
public final class BallotInput {
  /// Which ballot the page showed.
  public static final Field<Integer> NUMBER =
      Field.whole("ballot", 1, 9_999).means("The number of the ballot that was read.");

  private static final List<Field<Boolean>> OPTIONS = options();

  static final Input<Response.Chosen> INPUT = Input.of(BallotInput::read);

  private BallotInput() {}

  private static Response.Chosen read(SentValues sent) {
    var number = sent.get(NUMBER);
    var chosen = new HashSet<String>();
    for (var option : OPTIONS) {
      if (sent.get(option)) {
        chosen.add(option.name());
      }
    }
    return new Response.Chosen(number, chosen);
  }

  private static List<Field<Boolean>> options() {
    var all = new ArrayList<Field<Boolean>>();
    all.addAll(numbered("theme-", Ballot.MOST_THEMES));
    all.addAll(numbered("speaker-", Ballot.MOST_SPEAKERS));
    all.addAll(numbered("date-", Question.WhichDate.MOST));
    return all;
  }

  private static List<Field<Boolean>> numbered(String name, int most) {
    return IntStream.rangeClosed(1, most).mapToObj(number -> Field.flag(name + number)).toList();
  }
}
