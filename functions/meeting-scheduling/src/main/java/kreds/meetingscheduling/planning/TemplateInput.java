package kreds.meetingscheduling.planning;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Slot;
import kreds.meeting.RunTemplate;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// A template as staff write it (S14).
///
/// @param name which one
/// @param meetings in their order; none takes it off
public record TemplateInput(String name, List<RunTemplate.Planned> meetings) {
  private static final int LONGEST = 120;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_WEEKS = 104;
  private static final Field<String> TITLE = Field.text("title", 1, LONGEST);
  private static final Field<Integer> WEEKS =
      Field.whole("weeks", 0, MOST_WEEKS).means("So many weeks after the first.");
  private static final Field<Integer> DAYS =
      Field.whole("days", 1, Slot.MOST_DAYS)
          .or(1)
          .means("Over how many days it goes, to its end on the last; one if not said.");
  private static final Field<LocalTime> START = Field.clock("start");
  private static final Field<LocalTime> END = Field.clock("end");

  /// By which name a template is asked for.
  static final Field<String> NAME = Field.text("template", 1, LONGEST_NAME);

  /// Its meetings.
  static final Field<List<RunTemplate.Planned>> MEETINGS =
      Field.list("meetings", 0, RunTemplate.MOST, Input.of(TemplateInput::planned));

  private static final Field<List<RunTemplate.Planned>> OWN =
      MEETINGS.means("Its meetings; an empty list takes it off, and one that ships is as it was.");

  /// What staff send.
  public static final Input<TemplateInput> INPUT = Input.of(TemplateInput::of);

  /// Whoever forgets the meetings takes no template off by that.
  private static TemplateInput of(SentValues sent) {
    var input = new TemplateInput(sent.get(NAME), sent.get(OWN));
    sent.require(sent.has(OWN), OWN, "missing");
    return input;
  }

  private static RunTemplate.Planned planned(SentValues sent) {
    var title = sent.get(TITLE);
    var start = sent.get(START);
    var end = sent.get(END);
    var length = Duration.between(start, end).plusDays(sent.get(DAYS) - 1L);
    var isInOrder = !length.isZero() && !length.isNegative();
    sent.require(isInOrder, END, "ends-before-start", START);
    return new RunTemplate.Planned(
        title.isEmpty() ? "?" : title,
        sent.get(WEEKS),
        start,
        isInOrder ? length : Duration.ofHours(1));
  }

  /// Meetings as they are sent.
  public static List<Map<String, Object>> written(List<RunTemplate.Planned> all) {
    var meetings = new ArrayList<Map<String, Object>>();
    for (var each : all) {
      var meeting = new LinkedHashMap<String, Object>();
      meeting.put(TITLE.name(), each.title());
      meeting.put(WEEKS.name(), each.weeks());
      if (each.days() > 1) {
        meeting.put(DAYS.name(), each.days());
      }
      meeting.put(START.name(), each.start().toString());
      meeting.put(END.name(), each.start().plus(each.length()).toString());
      meetings.add(meeting);
    }
    return meetings;
  }
}
