package kreds.meetingscheduling.planning;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Question;
import kreds.meeting.AgendaItem;
import kreds.meeting.Visibility;
import kreds.person.Company;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.form.Fields;

/// Reads what staff write when they plan a meeting. Times are those of the wall clock in the
/// association's zone, without a zone in the text; a programme's times are those of the meeting's
/// day.
public record PlanInput(ZoneId zone, Language language) {
  private static final int SHORT = 120;
  private static final int LONG = 200;
  private static final int MOST_DATES = Question.WhichDate.MOST;
  private static final int MOST_POINTS = 40;
  private static final int MOST_SPEAKERS = 20;
  private static final int CLOCK = 5;
  private static final AgendaItem NOTHING =
      new AgendaItem(LocalTime.MIN, LocalTime.NOON, "?", "", Visibility.PARTICIPANTS);

  /// A meeting with a poll.
  public record Polled(Plan plan, List<Plan.Span> dates, Instant deadline) {}

  /// A meeting on a fixed date.
  public record Fixed(Plan plan, Plan.Span date) {}

  /// A programme for a meeting; the meeting is blank when the only open one is meant.
  public record Points(String network, String meeting, List<AgendaItem> points) {}

  public Polled polled(Fields fields) {
    return new Polled(
        plan(fields),
        fields.list("dates", 1, MOST_DATES, this::span),
        fields.moment("pollDeadline", zone));
  }

  public Fixed fixed(Fields fields) {
    return new Fixed(plan(fields), span(fields));
  }

  public Points points(Fields fields) {
    return new Points(
        fields.text("network", 1, SHORT),
        fields.optionalText("meeting", SHORT),
        fields.list("programme", 0, MOST_POINTS, PlanInput::point));
  }

  private Plan plan(Fields fields) {
    return new Plan(
        fields.text("network", 1, SHORT),
        fields.text("title", 1, SHORT),
        fields.optionalText("place", LONG),
        fields.list("programme", 0, MOST_POINTS, PlanInput::point),
        fields.part("host", this::person),
        fields.part("facilitator", this::person),
        fields.list("speakers", 0, MOST_SPEAKERS, this::speaker),
        fields.flag("early"));
  }

  private Plan.Span span(Fields fields) {
    return new Plan.Span(fields.moment("start", zone), fields.moment("end", zone));
  }

  private Person person(Fields fields) {
    return new Person(
        fields.text("name", 1, SHORT),
        Company.of(fields.optionalText("company", SHORT)),
        fields.email("email"),
        fields.optionalChoice("language", Language.class).orElse(language));
  }

  private Plan.Speaker speaker(Fields fields) {
    var name = fields.text("name", 1, SHORT);
    return new Plan.Speaker(
        name.isBlank() ? "?" : name,
        fields.optionalEmail("email"),
        fields.optionalChoice("language", Language.class).orElse(language));
  }

  private static AgendaItem point(Fields fields) {
    var start = clock(fields, "start");
    var end = clock(fields, "end");
    var title = fields.text("title", 1, SHORT);
    var speaker = fields.optionalText("speaker", SHORT);
    var audience =
        fields.optionalChoice("audience", Visibility.class).orElse(Visibility.PARTICIPANTS);
    if (start.isEmpty() || end.isEmpty() || title.isBlank()) {
      return NOTHING;
    }
    var inOrder = end.get().isAfter(start.get());
    fields.require(inOrder, "end", "ends-before-start");
    return inOrder ? new AgendaItem(start.get(), end.get(), title, speaker, audience) : NOTHING;
  }

  private static Optional<LocalTime> clock(Fields fields, String name) {
    var text = fields.text(name, CLOCK, CLOCK);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException notATime) {
      fields.require(false, name, "not-a-clock-time");
      return Optional.empty();
    }
  }
}
