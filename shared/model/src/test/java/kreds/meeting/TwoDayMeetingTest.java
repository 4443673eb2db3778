package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Letter;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A meeting where people stay overnight: it goes over two days, or three, and each point of its
/// programme is on one of them.
final class TwoDayMeetingTest {
  private static final Slot TWO_DAYS = slot("2027-05-04T13:00", "2027-05-05T12:00");
  private static final AgendaItem WELCOME = point(1, "13:00", "13:30", "Velkomst");
  private static final AgendaItem DINNER = point(1, "19:00", "22:00", "Middag");
  private static final AgendaItem TOOLS = point(2, "09:00", "11:30", "Værktøj");
  private static final Programme PROGRAMME = new Programme(List.of(WELCOME, DINNER, TOOLS));
  private final MeetingFixture meeting = aMeeting().saying(PROGRAMME).fixedOn(TWO_DAYS);

  @Test
  void itIsSaidWithBothDays() {
    assertThat(TWO_DAYS.days()).isEqualTo(2);
    assertThat(TWO_DAYS.times()).isEqualTo("2027-05-04 13:00 – 2027-05-05 12:00");
    assertThat(TWO_DAYS.said()).isEqualTo("date-1 (2027-05-04 13:00 – 2027-05-05 12:00)");
    assertThat(TWO_DAYS.day(2)).isEqualTo(LocalDate.parse("2027-05-05"));
    assertThat(TWO_DAYS.isNamed("2027-05-04")).isTrue();
    assertThat(morning(1, "2027-05-04").days()).isEqualTo(1);
  }

  @Test
  void fromAnotherDayOnItGoesOverAsManyWithTheSameTimes() {
    assertThat(TWO_DAYS.from(LocalDate.parse("2027-10-30")))
        .containsExactly(
            LocalDateTime.parse("2027-10-30T13:00"), LocalDateTime.parse("2027-10-31T12:00"));
    assertThat(morning(1, "2027-05-04").from(LocalDate.parse("2027-05-06")))
        .extracting(LocalDateTime::toLocalDate)
        .containsOnly(LocalDate.parse("2027-05-06"));
  }

  @Test
  void pointsFollowOneAnotherByDayAndThoseOfTwoDaysNeverOverlap() {
    var mixed = done(Programme.of(List.of(TOOLS, DINNER, WELCOME)));

    assertThat(mixed.items()).containsExactly(WELCOME, DINNER, TOOLS);
    assertThat(done(Programme.of(List.of(point(2, "13:15", "14:00", "Kage"), WELCOME))).items())
        .hasSize(2);
    assertThat(code(Programme.of(List.of(TOOLS, point(2, "11:00", "12:00", "Kage")))))
        .isEqualTo("programme-overlap");
    assertThatThrownBy(() -> point(0, "09:00", "10:00", "X"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> point(4, "09:00", "10:00", "X"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPointLiesWithinTheMeetingOnItsOwnDay() {
    assertThat(PROGRAMME.outside(TWO_DAYS)).isEmpty();
    assertThat(outside(point(1, "09:00", "10:00", "For tidligt"))).isTrue();
    assertThat(outside(point(2, "08:00", "12:00", "Hele formiddagen"))).isFalse();
    assertThat(outside(point(2, "11:30", "12:01", "For sent"))).isTrue();
    assertThat(outside(point(3, "09:00", "10:00", "En dag for meget"))).isTrue();
    assertThat(new Programme(List.of(TOOLS)).outside(morning(1, "2027-05-04")))
        .hasValueSatisfying(no ->
            assertThat(no.detail()).contains("\"Værktøj\" (day 2, 09:00–11:30)", "09:30–12:30"));
  }

  @Test
  void whoeverHasTheInvitationReadsEachPointUnderItsDay() {
    var happening = done(meeting.all().move("m-1", next(), Optional.empty(), Set.of(), MONDAY));
    var network = happening.after().roster().network();
    var at = byStaff(Subject.meeting("m-1"), "move-meeting");
    var values =
        new MeetingConsequences(network)
            .of(happening.happenings().getFirst(), at).letters().stream()
                .map(each -> each.letter())
                .filter(letter -> letter.to().language() == Language.DA)
                .map(Letter::values)
                .toList();

    assertThat(values)
        .isNotEmpty()
        .allSatisfy(each ->
            assertThat(each)
                .containsEntry("start", "2027-05-11T11:00:00Z")
                .containsEntry("end", "2027-05-12T10:00:00Z")
                .containsEntry("was", "2027-05-04T11:00:00Z/2027-05-05T10:00:00Z"))
        .last()
        .satisfies(each ->
            assertThat(each.getOrDefault("agenda", "").replace('\u00A0', ' '))
                .isEqualTo(
                    """
                    Tirsdag den 11. maj 2027:
                    13.00 Velkomst
                    19.00 Middag
                    Onsdag den 12. maj 2027:
                    09.00 Værktøj\
                    """));
  }

  @Test
  void whileItHasNoDateThePointsStandUnderTheNumberOfTheDay() {
    assertThat(AgendaDay.all(PROGRAMME.items(), Optional.empty(), Language.DA))
        .extracting(day -> day.heading().replace('\u00A0', ' '))
        .containsExactly("Dag 1", "Dag 2");
    assertThat(AgendaDay.all(PROGRAMME.items(), Optional.empty(), Language.EN))
        .extracting(day -> day.heading().replace('\u00A0', ' '))
        .containsExactly("Day 1", "Day 2");
    assertThat(AgendaDay.all(List.of(WELCOME), Optional.empty(), Language.DA))
        .extracting(AgendaDay::heading)
        .containsExactly("");
    assertThat(AgendaDay.all(List.of(), Optional.empty(), Language.DA)).isEmpty();
  }

  @Test
  void theCatalogueHasEachPublicPointWithItsDay() {
    assertThat(meeting.all().roster().network().nextMeeting().orElseThrow().agenda())
        .containsExactly(
            "2027-05-04 13:00 Velkomst", "2027-05-04 19:00 Middag", "2027-05-05 09:00 Værktøj");
  }

  @Test
  void whenItBeginsLaterItsFirstDayMovesAlongAndTheSecondStays() {
    var later = slot("2027-05-11T13:30", "2027-05-12T12:00");
    assertThat(moved(later))
        .containsExactly(
            point(1, "13:30", "14:00", "Velkomst"), point(1, "19:30", "22:30", "Middag"), TOOLS);
    var earlier = slot("2027-05-11T12:00", "2027-05-12T11:00");
    assertThat(moved(earlier))
        .as("the second day ends earlier, too")
        .containsExactly(
            point(1, "12:00", "12:30", "Velkomst"),
            point(1, "18:00", "21:00", "Middag"),
            point(2, "08:00", "10:30", "Værktøj"));
    assertThat(code(move(morning(1, "2027-05-11")))).isEqualTo("programme-outside");
  }

  @Test
  void itIsOnUntilItsLastDayIsOverAndPeopleAreAskedTheNextWorkingDay() {
    var night = Instant.parse("2027-05-04T23:00:00Z");
    var end = Instant.parse("2027-05-05T10:00:00Z");
    assertThat(meeting.meeting().hasBegun(night)).isTrue();
    assertThat(meeting.meeting().isOver(night)).isFalse();
    assertThat(meeting.meeting().stageAt(night)).isEqualTo(MeetingStage.SCHEDULED);
    assertThat(code(meeting.all().publish("m-1", "Vi var der.", night)))
        .isEqualTo("meeting-not-over");
    assertThat(meeting.meeting().isOver(end)).isTrue();

    var over = meeting.all().at(end, staff()).after().find("m-1").orElseThrow();

    assertThat(over.evaluation().orElseThrow().inquiry().nextAt())
        .as("the day after is Ascension Day")
        .contains(Instant.parse("2027-05-07T06:00:00Z"));
  }

  @Test
  void theClocksChangeInItsNightAndItIsAnHourShorter() {
    var night = slot("2027-03-27T13:00", "2027-03-28T12:00");

    assertThat(night.start().instant()).isEqualTo(Instant.parse("2027-03-27T12:00:00Z"));
    assertThat(night.end().instant()).isEqualTo(Instant.parse("2027-03-28T10:00:00Z"));
    assertThat(new Programme(List.of(point(2, "11:00", "12:00", "Farvel"))).outside(night))
        .as("it fits by the clock on the wall")
        .isEmpty();
    assertThat(new Programme(List.of(point(2, "02:15", "03:30", "Natmad"))).outside(night))
        .as("no clock shows that")
        .hasValueSatisfying(no -> {
          assertThat(no.code()).isEqualTo("time-does-not-exist");
          assertThat(no.mistakes()).isNotEmpty();
        });
    var autumn = slot("2027-10-30T13:00", "2027-10-31T12:00");
    assertThat(new Programme(List.of(point(2, "01:15", "02:30", "Natmad"))).outside(autumn))
        .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("time-exists-twice"));
  }

  @Test
  void aPointWithoutADayIsSaidToBeOnTheFirst() {
    assertThat(new Programme(List.of(point(1, "09:00", "11:30", "Værktøj"))).outside(TWO_DAYS))
        .hasValueSatisfying(no -> assertThat(no.detail()).contains("(day 1, 09:00–11:30)"));
    assertThat(WELCOME.said()).isEqualTo("\"Velkomst\" (13:00–13:30)");
    assertThat(WELCOME.said(morning(1, "2027-05-04"))).isEqualTo("\"Velkomst\" (13:00–13:30)");
    assertThat(TOOLS.said()).isEqualTo("\"Værktøj\" (day 2, 09:00–11:30)");
  }

  @Test
  void theNextMeetingOfATemplateIsAfterTheLastDayOfTheOneBefore() {
    var length = Duration.ofHours(50);
    var seminar = new RunTemplate.Planned("Seminar", 0, LocalTime.of(13, 0), length);
    var other = new RunTemplate.Planned("B", 0, LocalTime.of(9, 0), Duration.ofHours(3));
    assertThat(seminar.days()).isEqualTo(3);

    assertThat(new RunTemplate("own", List.of(seminar, other)).days(LocalDate.parse("2027-08-14")))
        .as("Saturday to Monday, and not into that Monday")
        .containsExactly(LocalDate.parse("2027-08-14"), LocalDate.parse("2027-08-23"));
  }

  @Test
  void nobodyIsElsewhereOnItsSecondDay() {
    var other = meeting.another("m-2").planned();

    assertThat(
            code(
                meeting
                    .all()
                    .fix(
                        other,
                        slot("2027-05-05T09:00", "2027-05-05T10:00"),
                        Set.of(Insistence.EARLY),
                        MONDAY)))
        .isEqualTo("meeting-overlaps");
  }

  @Test
  void aTemplateCanHaveOneAndItIsOnNoHoliday() {
    var length = Duration.ofHours(23);
    var seminar = new RunTemplate.Planned("Seminar", 1, LocalTime.of(13, 0), length);
    assertThat(seminar.days()).isEqualTo(2);
    assertThat(new RunTemplate.Planned("A", 0, LocalTime.of(9, 30), Duration.ofHours(5)).days())
        .isEqualTo(1);
    var template =
        new RunTemplate(
            "own",
            List.of(new RunTemplate.Planned("A", 0, LocalTime.NOON, Duration.ofHours(1)), seminar));

    assertThat(template.days(LocalDate.parse("2027-04-28")))
        .as("the next Wednesday is before Ascension Day")
        .containsExactly(LocalDate.parse("2027-04-28"), LocalDate.parse("2027-05-12"));
    assertThat(template.days(LocalDate.parse("2027-04-09")))
        .as("not from a Friday on into the weekend")
        .containsExactly(LocalDate.parse("2027-04-09"), LocalDate.parse("2027-04-15"));
  }

  private List<AgendaItem> moved(Slot date) {
    return meeting.now(after(move(date))).meeting().programme().items();
  }

  private Outcome<Decision<RunMeetings, MeetingHappening>> move(Slot date) {
    return meeting.all().move("m-1", date, Optional.empty(), Set.of(), MONDAY);
  }

  private static Slot next() {
    return slot("2027-05-11T13:00", "2027-05-12T12:00");
  }

  private static boolean outside(AgendaItem item) {
    return new Programme(List.of(item)).outside(TWO_DAYS).isPresent();
  }

  private static Slot slot(String start, String end) {
    return new Slot("date-1", wall(start), wall(end));
  }

  private static AgendaItem point(int day, String start, String end, String title) {
    return new AgendaItem(
        day, LocalTime.parse(start), LocalTime.parse(end), title, "", Visibility.PUBLIC);
  }
}
