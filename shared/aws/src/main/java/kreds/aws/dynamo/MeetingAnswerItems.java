package kreds.aws.dynamo;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import kreds.inquiry.Choice;
import kreds.meeting.Coming;
import kreds.meeting.PollAnswer;

/// What persons answered about a meeting, as rows that follow the meeting's own.
public final class MeetingAnswerItems {
  private static final String POLL = "#POLL#";
  private static final String COMING = "#COMING#";

  private MeetingAnswerItems() {}

  /// The last sort key that belongs to a meeting: `$` follows `#`.
  static String endOf(String meeting) {
    return meeting + "$";
  }

  static boolean isPoll(Item item) {
    return item.required("sk").contains(POLL);
  }

  static boolean isComing(Item item) {
    return item.required("sk").contains(COMING);
  }

  /// The row of an answer to a poll.
  public static Item toItem(String network, PollAnswer answer) {
    var choices = new TreeMap<String, String>();
    for (var choice : answer.choices().entrySet()) {
      choices.put(choice.getKey(), choice.getValue().name());
    }
    return Item.empty()
        .put("pk", network)
        .put("sk", answer.meeting() + POLL + answer.respondent())
        .put("meeting", answer.meeting())
        .put("respondent", answer.respondent())
        .putMap("choices", choices)
        .put("comment", answer.comment())
        .put("answeredAt", answer.answeredAt());
  }

  /// The answer of such a row.
  public static PollAnswer poll(Item item) {
    return new PollAnswer(
        item.required("meeting"),
        item.required("respondent"),
        choices(item.map("choices")),
        item.text("comment"),
        item.instant("answeredAt"));
  }

  /// The row that says whether somebody comes.
  public static Item toItem(String network, Coming answer) {
    return Item.empty()
        .put("pk", network)
        .put("sk", answer.meeting() + COMING + answer.person())
        .put("meeting", answer.meeting())
        .put("person", answer.person())
        .put("comes", answer.comes())
        .put("note", answer.note())
        .put("answeredAt", answer.answeredAt());
  }

  /// The answer of such a row.
  public static Coming coming(Item item) {
    return new Coming(
        item.required("meeting"),
        item.required("person"),
        item.flag("comes"),
        item.text("note"),
        item.instant("answeredAt"));
  }

  private static Map<String, Choice> choices(Map<String, String> texts) {
    var choices = new HashMap<String, Choice>();
    for (var entry : texts.entrySet()) {
      choices.put(entry.getKey(), Choice.valueOf(entry.getValue()));
    }
    return choices;
  }
}
