package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.inquiry.Ballot;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// The form of a ballot: a box to tick for each theme, speaker and date, or one name for each post.
/// It says which ballot was seen, so that nobody votes on what they have not read.
public final class BallotInput {
  /// Which ballot the page showed.
  public static final Field<Integer> NUMBER =
      Field.whole("ballot", 1, 9_999).means("The number of the ballot that was read.");

  /// That one does not stand.
  public static final Field<Boolean> NOT_STANDING =
      Field.flag(Ballot.NOT_STANDING).means("In an election: that you do not stand.");

  private static final List<Field<Boolean>> OPTIONS = options();

  private static final Map<Post, Field<Optional<Integer>>> POSTS = posts();

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
    POSTS.forEach((post, field) -> sent.get(field).map(post::option).ifPresent(chosen::add));
    if (sent.get(NOT_STANDING)) {
      chosen.add(Ballot.NOT_STANDING);
    }
    return new Response.Chosen(number, chosen);
  }

  private static Map<Post, Field<Optional<Integer>>> posts() {
    var all = new EnumMap<Post, Field<Optional<Integer>>>(Post.class);
    for (var post : Post.values()) {
      all.put(
          post,
          Field.whole(post.word(), 1, 9_999)
              .optional()
              .means("In an election: whom you want, by the `person` of the option."));
    }
    return all;
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
