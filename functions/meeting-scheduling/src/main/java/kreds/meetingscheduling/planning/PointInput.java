package kreds.meetingscheduling.planning;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Slot;
import kreds.meeting.AgendaItem;
import kreds.meeting.Programme;
import kreds.meeting.Visibility;
import kreds.web.form.Choices;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Reads the points of a programme. Their times are those of one of the meeting's days.
final class PointInput {
  private static final int SHORT = 120;
  private static final int MOST = 40;
  private static final Field<Integer> DAY =
      Field.whole("day", 1, Slot.MOST_DAYS)
          .or(1)
          .means("On which day of the meeting, where it goes over several; the first if not said.");
  private static final Field<LocalTime> START = Field.clock("start");
  private static final Field<LocalTime> END = Field.clock("end");
  private static final Field<String> TITLE = Field.text("title", 1, SHORT);
  private static final Field<String> SPEAKER = Field.text("speaker", 1, SHORT).or("");
  private static final Field<Visibility> AUDIENCE =
      Field.choice("audience", Visibility.class).or(Visibility.PARTICIPANTS);

  /// In whatever order; none is needed.
  static final Field<List<AgendaItem>> PROGRAMME =
      Field.list("programme", 0, MOST, Input.of(PointInput::read));

  /// What is read instead of a point that is not right.
  private static final AgendaItem NOTHING =
      new AgendaItem(LocalTime.MIN, LocalTime.NOON, "?", "", Visibility.PARTICIPANTS);

  private PointInput() {}

  /// These points as staff send them.
  static List<Map<String, Object>> written(Programme programme) {
    return programme.items().stream().map(PointInput::written).toList();
  }

  private static Map<String, Object> written(AgendaItem point) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(DAY.name(), point.day());
    fields.put(START.name(), point.start().toString());
    fields.put(END.name(), point.end().toString());
    fields.put(TITLE.name(), point.title());
    if (!point.speaker().isBlank()) {
      fields.put(SPEAKER.name(), point.speaker());
    }
    fields.put(AUDIENCE.name(), Choices.written(point.visibility()));
    return fields;
  }

  private static AgendaItem read(SentValues sent) {
    var day = sent.get(DAY);
    var start = sent.get(START);
    var end = sent.get(END);
    var title = sent.get(TITLE);
    var speaker = sent.get(SPEAKER);
    var audience = sent.get(AUDIENCE);
    if (title.isEmpty()) {
      return NOTHING;
    }
    var inOrder = end.isAfter(start);
    sent.require(inOrder, END, "ends-before-start");
    return inOrder ? new AgendaItem(day, start, end, title, speaker, audience) : NOTHING;
  }
}
