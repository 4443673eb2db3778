package kreds.aws.dynamo;

import java.time.LocalTime;
import java.util.List;
import kreds.meeting.AgendaItem;
import kreds.meeting.AgendaNotice;
import kreds.meeting.Programme;
import kreds.meeting.Visibility;

/// The programme of a meeting, and how far people have been told of it, as fields of its row.
final class AgendaItems {
  private AgendaItems() {}

  static Item put(Item item, AgendaNotice notice) {
    item.put("agendaDays", notice.days()).put("agendaSentAt", notice.sentAt());
    if (!notice.firstAt().equals(notice.sentAt())) {
      item.put("agendaFirstAt", notice.firstAt());
    }
    if (notice.turn() > 0) {
      item.put("agendaTurn", notice.turn());
    }
    return notice.told().items().isEmpty()
        ? item
        : item.putAll("agendaTold", points(notice.told()));
  }

  /// Rows from before any agenda went out know of none; when it went out first is beside when it
  /// went out last where that is another time.
  static AgendaNotice fromItem(Item item) {
    return item.has("agendaDays")
        ? new AgendaNotice(
            item.whole("agendaDays"),
            item.maybeInstant(item.has("agendaFirstAt") ? "agendaFirstAt" : "agendaSentAt"),
            item.maybeInstant("agendaSentAt"),
            item.has("agendaTold") ? programme(item.parts("agendaTold")) : Programme.EMPTY,
            item.has("agendaTurn") ? item.whole("agendaTurn") : 0)
        : AgendaNotice.NONE;
  }

  static List<Item> points(Programme programme) {
    return programme.items().stream().map(AgendaItems::point).toList();
  }

  /// Without its day where that is the only one.
  private static Item point(AgendaItem point) {
    var item =
        Item.empty()
            .put("start", point.start().toString())
            .put("end", point.end().toString())
            .put("title", point.title())
            .put("speaker", point.speaker())
            .put("visibility", point.visibility());
    return point.day() == 1 ? item : item.put("day", point.day());
  }

  static Programme programme(List<Item> parts) {
    return new Programme(
        parts.stream()
            .map(part ->
                new AgendaItem(
                    part.has("day") ? part.whole("day") : 1,
                    LocalTime.parse(part.required("start")),
                    LocalTime.parse(part.required("end")),
                    part.required("title"),
                    part.text("speaker"),
                    part.constant("visibility", Visibility.class)))
            .toList());
  }
}
