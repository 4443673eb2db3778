package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.id.RunId;
import kreds.inquiry.Slot;
import kreds.meeting.Attendance;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.Outline;
import kreds.meeting.Team;
import kreds.meeting.Timing;

/// A meeting as a row under its run. While staff still have to bring it to an end it stands in the
/// sparse index `todo`.
public final class MeetingItems {
  /// The kind of such rows in the index `due`.
  static final String DUE = "meeting";

  /// The kind of those in the index `todo` whose day is over and that nobody has called held.
  static final String NOT_HELD = "not-held";

  private static final String FIRST = "firstOn";

  private static final String MEETING = "#MEETING#";

  private MeetingItems() {}

  static String sort(RunId run, String id) {
    return RunItems.sort(run) + MEETING + id;
  }

  /// Whether a row is a meeting itself.
  static boolean isMeeting(Item item) {
    var sort = item.required("sk");
    return sort.startsWith(MEETING, "RUN#01".length())
        && sort.indexOf('#', "RUN#01#MEETING#".length()) < 0;
  }

  /// The meeting that a row belongs to; blank for what concerns the whole run.
  static String idOf(Item item) {
    var sort = item.required("sk");
    if (!sort.startsWith(MEETING, "RUN#01".length())) {
      return "";
    }
    var end = sort.indexOf('#', "RUN#01#MEETING#".length());
    return sort.substring("RUN#01#MEETING#".length(), end < 0 ? sort.length() : end);
  }

  /// The row of a meeting, without its team.
  public static Item toItem(Meeting meeting) {
    var item =
        Item.empty()
            .put("pk", meeting.network())
            .put("sk", sort(meeting.run(), meeting.id()))
            .put("number", meeting.number())
            .put("title", meeting.title())
            .put("place", meeting.place())
            .put("state", meeting.state())
            .put("over", meeting.timing().over())
            .putAll("programme", AgendaItems.points(meeting.outline().programme()))
            .put("version", meeting.version())
            .putDue(DUE, meeting);
    item.putTexts("present", List.copyOf(new TreeSet<>(meeting.attendance().present())));
    CalendarItems.put(item, meeting.calendar());
    InvitationItems.put(item, meeting.invitations());
    if (!meeting.outline().directions().isEmpty()) {
      item.put("directions", meeting.outline().directions());
    }
    meeting.slot().ifPresent(slot -> item.put("slot", SlotItems.toItem(slot)));
    meeting.off().ifPresent(reason -> ReasonItems.put(item, reason));
    meeting.timing().meant().ifPresent(slot -> item.put("meant", SlotItems.toItem(slot)));
    meeting.former().ifPresent(slot -> item.put("movedFrom", SlotItems.toItem(slot)));
    meeting.timing().first().ifPresent(slot -> item.put(FIRST, SlotItems.toItem(slot)));
    if (meeting.isNotHeld()) {
      return item.putTodo(NOT_HELD, todoAt(meeting));
    }
    return meeting.isOpen() ? item.putTodo(todoAt(meeting)) : item;
  }

  /// The meeting of a row.
  public static Meeting fromItem(Item item, Team team) {
    return new Meeting(
        idOf(item),
        RunItems.idOf(item),
        new Outline(
            item.whole("number"),
            item.required("title"),
            item.text("place"),
            item.text("directions"),
            AgendaItems.programme(item.parts("programme"))),
        team,
        new Timing(
            item.constant("state", MeetingState.class),
            slot(item, "slot"),
            slot(item, "movedFrom"),
            item.flag("over"),
            slot(item, "meant"),
            item.has(ReasonItems.OFF) ? ReasonItems.fromItem(item) : Optional.empty(),
            slot(item, FIRST)),
        InvitationItems.fromItem(item),
        new Attendance(Set.copyOf(item.texts("present"))),
        CalendarItems.fromItem(item),
        item.number("version"));
  }

  private static Optional<Slot> slot(Item item, String name) {
    return item.has(name) ? Optional.of(SlotItems.fromItem(item.part(name))) : Optional.empty();
  }

  /// The meetings among these rows, each with its team and what was asked.
  static List<MeetingRecord> records(List<Item> rows) {
    var byMeeting = new LinkedHashMap<String, List<Item>>();
    for (var row : rows) {
      if (!idOf(row).isEmpty()) {
        byMeeting
            .computeIfAbsent(row.required("sk").substring(0, 6) + idOf(row), _ -> new ArrayList<>())
            .add(row);
      }
    }
    var records = new ArrayList<MeetingRecord>();
    for (var own : byMeeting.values()) {
      if (isMeeting(own.getFirst())) {
        records.add(
            new MeetingRecord(
                fromItem(own.getFirst(), TeamItems.team(own)), InquiryItems.records(own)));
      }
    }
    records.sort(BY_NUMBER);
    return records;
  }

  /// Those of the rows that are about a run as a whole.
  static List<Item> group(List<Item> rows) {
    return rows.stream().filter(row -> idOf(row).isEmpty()).toList();
  }

  private static final Comparator<MeetingRecord> BY_NUMBER =
      Comparator.comparingInt((MeetingRecord record) -> record.meeting().run().number())
          .thenComparingInt(record -> record.meeting().number())
          .thenComparing(record -> record.meeting().id());

  /// When it asks something of staff: at its end, or at once while it has no date.
  private static Instant todoAt(Meeting meeting) {
    return meeting.slot().map(slot -> slot.end().instant()).orElse(Instant.EPOCH);
  }
}
