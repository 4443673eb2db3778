package kreds.meetingscheduling.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kreds.meeting.RunTemplate;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// The meetings of a year as staff order them (S14): by a template that ships, or as they write
/// them.
///
/// @param first the day of the first
/// @param dryRun whether it only says what it would do
public record PlanRunInput(String network, LocalDate first, RunTemplate template, boolean dryRun) {
  private static final int LONGEST = 120;
  private static final int MOST_WEEKS = 104;
  private static final String OWN = "own";
  private static final Field<LocalDate> FIRST =
      Field.date("firstMeeting").means("The day of the first meeting, as it is to be.");
  private static final Field<RunTemplate> TEMPLATE =
      Field.word("template", shipped())
          .or(RunTemplate.SHIPPED.getFirst())
          .means("How many meetings, and how far apart; list-templates shows them.");
  private static final Field<String> TITLE = Field.text("title", 1, LONGEST);
  private static final Field<Integer> WEEKS =
      Field.whole("weeks", 0, MOST_WEEKS).means("So many weeks after the first.");
  private static final Field<LocalTime> START = Field.clock("start");
  private static final Field<LocalTime> END = Field.clock("end");
  private static final Field<List<RunTemplate.Planned>> MEETINGS =
      Field.list("meetings", 0, RunTemplate.MOST, Input.of(PlanRunInput::planned))
          .means("The meetings as you write them, in the place of a template.");
  private static final Field<Boolean> DRY_RUN =
      Field.flag("dryRun").means("To change nothing, and see the dates.");

  /// What staff send.
  public static final Input<PlanRunInput> INPUT = Input.of(PlanRunInput::of);

  private static Map<String, RunTemplate> shipped() {
    var words = new TreeMap<String, RunTemplate>();
    RunTemplate.SHIPPED.forEach(template -> words.put(template.name(), template));
    return words;
  }

  private static PlanRunInput of(SentValues sent) {
    var template = sent.get(TEMPLATE);
    var own = sent.get(MEETINGS);
    return new PlanRunInput(
        sent.get(PlanInput.NETWORK),
        sent.get(FIRST),
        own.isEmpty() ? template : new RunTemplate(OWN, own),
        sent.get(DRY_RUN));
  }

  private static RunTemplate.Planned planned(SentValues sent) {
    var title = sent.get(TITLE);
    var start = sent.get(START);
    var end = sent.get(END);
    var isInOrder = start.isBefore(end);
    sent.require(isInOrder, END, "ends-before-start", START);
    return new RunTemplate.Planned(
        title.isEmpty() ? "?" : title,
        sent.get(WEEKS),
        start,
        isInOrder ? Duration.between(start, end) : Duration.ofHours(1));
  }

  /// The same order, which is carried out.
  public Map<String, Object> forReal() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("network", network);
    fields.put(FIRST.name(), first.toString());
    if (!template.name().equals(OWN)) {
      fields.put(TEMPLATE.name(), template.name());
      return fields;
    }
    var meetings = new ArrayList<Map<String, Object>>();
    for (var each : template.meetings()) {
      var meeting = new LinkedHashMap<String, Object>();
      meeting.put(TITLE.name(), each.title());
      meeting.put(WEEKS.name(), each.weeks());
      meeting.put(START.name(), each.start().toString());
      meeting.put(END.name(), each.start().plus(each.length()).toString());
      meetings.add(meeting);
    }
    fields.put(MEETINGS.name(), meetings);
    return fields;
  }
}
