package kreds.aws.dynamo;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kreds.meeting.AgendaItem;
import kreds.meeting.Visibility;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.meeting.Programme;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;

/// A meeting as a row of its network. Times are kept as the wall clock shows them, with their zone;
/// `startsAt` beside them is the moment, for conditions. While the meeting is open it stands in the
/// sparse index `open`.
public final class MeetingItems {
  /// The one partition of the index `open`.
  static final String OPEN = "yes";

  private MeetingItems() {}

  /// The row of a meeting.
  public static Item toItem(Meeting meeting) {
    var item = toClosedItem(meeting);
    return meeting.state().isOpen() ? item.put("open", OPEN) : item;
  }

  /// The same, off the index of the open ones.
  static Item toClosedItem(Meeting meeting) {
    var item =
        Item.empty()
            .put("pk", meeting.network())
            .put("sk", meeting.id())
            .put("run", meeting.run())
            .put("number", meeting.number())
            .put("title", meeting.title())
            .put("state", meeting.state())
            .putAll("dates", slots(meeting.dates()))
            .put("deadline", meeting.deadline())
            .put("place", meeting.place())
            .putAll("programme", points(meeting.programme()))
            .putTexts("told", List.copyOf(new TreeSet<>(meeting.told())))
            .put("sequence", meeting.sequence())
            .put("version", meeting.version());
    TeamItems.put(item, meeting.team());
    if (meeting.chosen().isPresent()) {
      var chosen = meeting.chosen().get();
      item.put("chosen", slot(chosen)).put("startsAt", chosen.start().instant());
    }
    return item;
  }

  /// The meeting of a row.
  public static Meeting fromItem(Item item) {
    return new Meeting(
        item.required("sk"),
        item.required("pk"),
        item.whole("run"),
        item.whole("number"),
        item.required("title"),
        item.constant("state", MeetingState.class),
        slots(item),
        item.maybeInstant("deadline"),
        item.has("chosen") ? Optional.of(slot(item.part("chosen"))) : Optional.empty(),
        item.text("place"),
        programme(item.parts("programme")),
        TeamItems.of(item),
        new TreeSet<>(item.texts("told")),
        item.whole("sequence"),
        item.number("version"));
  }

  private static List<Item> slots(List<Slot> dates) {
    var parts = new ArrayList<Item>();
    for (var date : dates) {
      parts.add(slot(date));
    }
    return parts;
  }

  private static List<Slot> slots(Item item) {
    var dates = new ArrayList<Slot>();
    for (var part : item.parts("dates")) {
      dates.add(slot(part));
    }
    return dates;
  }

  private static Item slot(Slot slot) {
    return Item.empty()
        .put("id", slot.id())
        .put("start", slot.start().local().toString())
        .put("end", slot.end().local().toString())
        .put("zone", slot.start().zone().getId());
  }

  private static Slot slot(Item part) {
    var zone = ZoneId.of(part.required("zone"));
    return new Slot(
        part.required("id"),
        new WallTime(LocalDateTime.parse(part.required("start")), zone),
        new WallTime(LocalDateTime.parse(part.required("end")), zone));
  }

  private static List<Item> points(Programme programme) {
    var parts = new ArrayList<Item>();
    for (var point : programme.items()) {
      parts.add(
          Item.empty()
              .put("start", point.start().toString())
              .put("end", point.end().toString())
              .put("title", point.title())
              .put("speaker", point.speaker())
              .put("audience", point.audience()));
    }
    return parts;
  }

  private static Programme programme(List<Item> parts) {
    var points = new ArrayList<AgendaItem>();
    for (var part : parts) {
      points.add(
          new AgendaItem(
              LocalTime.parse(part.required("start")),
              LocalTime.parse(part.required("end")),
              part.required("title"),
              part.text("speaker"),
              part.constant("audience", Audience.class)));
    }
    return new Programme(points);
  }
}
