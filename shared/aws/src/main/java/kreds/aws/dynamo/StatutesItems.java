package kreds.aws.dynamo;

import java.util.List;
import kreds.id.RunId;
import kreds.meeting.Posts;
import kreds.meeting.Statutes;

/// How a group's meetings are prepared and kept, as a row of its run among its meetings.
public final class StatutesItems {
  private static final String STATUTES = "#STATUTES";

  private StatutesItems() {}

  /// The row.
  public static Item toItem(RunId run, Statutes statutes) {
    var item =
        Item.empty()
            .put("pk", run.network())
            .put("sk", RunItems.sort(run) + STATUTES)
            .put("agendaDays", statutes.agendaDays())
            .put("objectionDays", statutes.objectionDays())
            .put("attendance", statutes.attendance())
            .put("evaluation", statutes.evaluation())
            .put("version", statutes.version());
    return statutes.posts().equals(Posts.NONE) ? item : PostItems.put(item, statutes.posts());
  }

  /// The statutes of a row. Rows from before meetings were evaluated do not say it, and those of a
  /// group that elects nobody say nothing of posts.
  public static Statutes fromItem(Item item) {
    return new Statutes(
        item.whole("agendaDays"),
        item.whole("objectionDays"),
        item.whole("attendance"),
        !item.has("evaluation") || item.flag("evaluation"),
        item.has(PostItems.ELECTED) ? PostItems.posts(item) : Posts.NONE,
        item.number("version"));
  }

  /// Those among the rows of one run; the usual ones where it has none of its own.
  static Statutes among(List<Item> rows) {
    for (var row : rows) {
      if (row.required("sk").endsWith(STATUTES)) {
        return fromItem(row);
      }
    }
    return Statutes.USUAL;
  }
}
