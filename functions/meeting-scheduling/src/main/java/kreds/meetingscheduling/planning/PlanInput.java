package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;
import kreds.meeting.AgendaItem;
import kreds.meeting.Insistence;
import kreds.meeting.Planning;
import kreds.meeting.Programme;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.MeantPerson;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Reads what staff write when they plan a meeting. Times are those of the wall clock in the
/// association's zone, without a zone in the text.
public final class PlanInput {
  private static final int SHORT = 120;
  private static final int LONG = 200;

  /// As many characters as tell somebody the way.
  static final int DIRECTIONS_LENGTH = 1000;

  private static final int MOST_SPEAKERS = 20;

  /// Which network.
  public static final Field<String> NETWORK = Field.text("network", 1, SHORT);

  /// Which of its meetings; blank when the only open one is meant.
  public static final Field<String> MEETING = Field.text("meeting", 1, SHORT).or("");

  /// The same order, only to be looked at.
  public static final Field<Boolean> DRY_RUN =
      Field.flag("dryRun").means("To change nothing, and see what would come of it.");

  /// A programme for a meeting.
  public static final Input<Points> POINTS =
      Input.of(sent ->
          new Points(
              sent.get(NETWORK),
              sent.get(MEETING),
              sent.get(PointInput.PROGRAMME),
              sent.get(DRY_RUN)));

  private static final Field<String> TITLE = Field.text("title", 1, SHORT);
  private static final Field<String> PLACE = Field.text("place", 1, LONG).or("");
  private static final Field<String> DIRECTIONS =
      Field.area("directions", 1, DIRECTIONS_LENGTH)
          .or("")
          .means("How to find the place: parking, entrance, bus. For those alone who are invited.");
  private static final Field<String> NAME = Field.text("name", 1, SHORT);
  private static final Field<String> COMPANY = Field.text("company", 1, SHORT).or("");
  private static final Field<EmailAddress> EMAIL = Field.email("email");
  private static final Field<Optional<EmailAddress>> EMAIL_IF_KNOWN = EMAIL.optional();

  /// Of whom it is left out, whatever they have chosen in the run.
  static final Field<Optional<Language>> READS =
      Field.choice("language", Language.class).optional();

  /// What is read instead of a date that is not right.
  private static final Slot NO_DATE =
      new Slot(
          "none",
          WallTime.at(Instant.EPOCH, ZoneOffset.UTC),
          WallTime.at(Instant.EPOCH.plusSeconds(1), ZoneOffset.UTC));

  private final ZoneId zone;
  private final InstantSource clock;
  private final Field<Instant> start;
  private final Field<Instant> end;
  private final Field<Instant> deadline;
  private final Field<List<Plan.Span>> dates;
  private final Language language;
  private final Field<Optional<MeantPerson>> host;
  private final Field<Optional<MeantPerson>> facilitator;
  private final Field<List<Plan.Speaker>> speakers;

  /// @param zone where the association is
  /// @param language what somebody reads of whom it is neither said nor known
  public PlanInput(ZoneId zone, Language language, InstantSource clock) {
    this.zone = zone;
    this.clock = clock;
    this.language = language;
    start = Field.moment("start", zone);
    end = Field.moment("end", zone);
    deadline = Field.moment("pollDeadline", zone);
    dates = Field.list("dates", 1, Question.WhichDate.MOST, Input.of(this::span));
    host = Field.part("host", Input.of(this::person));
    facilitator = Field.part("facilitator", Input.of(this::person));
    speakers = Field.list("speakers", 0, MOST_SPEAKERS, Input.of(this::speaker));
  }

  /// A meeting with a poll.
  public record Polled(Plan plan, List<Plan.Span> dates, Instant deadline, boolean dryRun) {}

  /// A meeting on a fixed date.
  public record Fixed(Plan plan, Plan.Span date, boolean dryRun) {}

  /// A programme for a meeting; the meeting is blank when the only open one is meant.
  public record Points(String network, String meeting, List<AgendaItem> points, boolean dryRun) {}

  /// A meeting with a poll.
  public Input<Polled> polled() {
    return Input.of(sent -> {
      var input = new Polled(plan(sent), sent.get(dates), sent.get(deadline), sent.get(DRY_RUN));
      mustBeNear(sent, input.deadline, deadline);
      var starts =
          input.dates.stream().map(Plan.Span::start).filter(Instant.EPOCH::isBefore).toList();
      sent.require(starts.stream().allMatch(input.deadline::isBefore), deadline, "deadline-late");
      sent.require(Set.copyOf(starts).size() == starts.size(), dates, "date-twice");
      fits(sent, input.plan, input.dates, dates);
      return input;
    });
  }

  /// A meeting on a fixed date.
  public Input<Fixed> fixed() {
    return Input.of(sent -> {
      var input = new Fixed(plan(sent), span(sent), sent.get(DRY_RUN));
      fits(sent, input.plan, List.of(input.date), end);
      return input;
    });
  }

  /// The points of the programme follow one another, inside the meeting.
  private void fits(SentValues sent, Plan plan, List<Plan.Span> spans, Field<?> when) {
    var faults = new ArrayList<Refusal>();
    if (Programme.of(plan.programme()) instanceof Outcome.Refused<Programme>(var overlap)) {
      faults.add(overlap);
    }
    spans.stream()
        .flatMap(span -> span.slot(zone).stream())
        .flatMap(slot -> Programme.outside(plan.programme(), slot).stream())
        .findFirst()
        .filter(_ -> !sent.isFaulty(when))
        .ifPresent(faults::add);
    sent.refuse(faults, PointInput.PROGRAMME);
  }

  private Plan plan(SentValues sent) {
    return new Plan(
        sent.get(NETWORK),
        sent.get(TITLE),
        sent.get(PLACE),
        sent.get(DIRECTIONS),
        sent.get(PointInput.PROGRAMME),
        sent.get(host),
        sent.get(facilitator),
        sent.get(speakers),
        Insisting.on(sent, Insistence.EARLY, Insistence.ANOTHER));
  }

  /// The host, where one is named.
  Optional<MeantPerson> host(SentValues sent) {
    return sent.get(host);
  }

  /// The facilitator, where one is named.
  Optional<MeantPerson> facilitator(SentValues sent) {
    return sent.get(facilitator);
  }

  /// Whether one of the two was named, but not rightly.
  boolean isNamedWrongly(SentValues sent) {
    return sent.isFaulty(host) || sent.isFaulty(facilitator);
  }

  /// The one date of a meeting; some other one where what was sent is none, and a fault.
  Slot dated(SentValues sent) {
    return span(sent).slot(zone).orElse(NO_DATE);
  }

  /// A date; over few days, and not too far ahead.
  Plan.Span span(SentValues sent) {
    var span = new Plan.Span(sent.get(start), sent.get(end));
    mustBeNear(sent, span.start(), start);
    sent.require(span.start().isBefore(span.end()), end, "ends-before-start", start);
    sent.require(!span.isTooLong(zone), end, "too-many-days", start);
    return span;
  }

  /// Nobody plans so far ahead.
  void mustBeNear(SentValues sent, Instant at, Field<Instant> field) {
    sent.require(!Planning.isTooFar(at, clock.instant(), zone), field, "too-far-ahead");
  }

  private MeantPerson person(SentValues sent) {
    var person =
        new Person(sent.get(NAME), Company.of(sent.get(COMPANY)), sent.get(EMAIL), language);
    return MeantPerson.reading(person, sent.get(READS));
  }

  private Plan.Speaker speaker(SentValues sent) {
    var name = sent.get(NAME);
    var said = sent.get(READS);
    return new Plan.Speaker(
        name.isEmpty() ? "?" : name,
        sent.get(EMAIL_IF_KNOWN),
        said.orElse(language),
        said.isPresent());
  }
}
