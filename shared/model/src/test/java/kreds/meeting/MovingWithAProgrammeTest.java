package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// Whoever moves a meeting to where its programme does not fit writes that anew in the same step,
/// and people are written to once.
final class MovingWithAProgrammeTest {
  private static final Slot TWO_DAYS = slot("2027-05-04T13:00", "2027-05-05T12:00");
  private static final Slot ONE_DAY = slot("2027-05-07T09:00", "2027-05-07T15:00");
  private static final AgendaItem WELCOME = point(1, "13:00", "13:30", "Velkomst");
  private static final AgendaItem TOOLS = point(2, "09:00", "11:30", "Værktøj");
  private static final Programme SHORT =
      new Programme(List.of(point(1, "09:30", "11:00", "Værktøj i kort form")));
  private static final Instant WEEK_BEFORE = ONE_DAY.start().instant().minus(Duration.ofDays(6));
  private final MeetingFixture meeting =
      aMeeting().saying(new Programme(List.of(WELCOME, TOOLS))).fixedOn(TWO_DAYS);

  @Test
  void itIsReadAgainstTheNewTimeAndNotTheOld() {
    assertThat(code(move(ONE_DAY, Optional.empty(), MONDAY))).isEqualTo(Programme.OUTSIDE);

    var moved = meeting.now(after(move(ONE_DAY, Optional.of(SHORT), MONDAY)));

    assertThat(moved.meeting().programme()).isEqualTo(SHORT);
    assertThat(moved.meeting().slot().orElseThrow().isAt(ONE_DAY)).isTrue();
    assertThat(code(move(ONE_DAY, Optional.of(meeting.meeting().programme()), MONDAY)))
        .isEqualTo(Programme.OUTSIDE);
    assertThat(code(move(TWO_DAYS, Optional.of(late()), MONDAY))).isEqualTo(Programme.OUTSIDE);
  }

  @Test
  void peopleAreWrittenToOnceOfTheTimeAndTheProgramme() {
    var moved = done(move(ONE_DAY, Optional.of(SHORT), WEEK_BEFORE));

    assertThat(letters(moved, WEEK_BEFORE))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.letter().values()).containsEntry("change", "time"))
        .allSatisfy(each ->
            assertThat(each.letter().values())
                .containsEntry("agenda", "09.30 Værktøj i kort form"));
    assertThat(follows(moved, WEEK_BEFORE).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).endsWith(", 2 points");
          assertThat(line.after()).endsWith(", 1 point");
        });
    assertThat(moved.after().at(WEEK_BEFORE, staff()).happenings())
        .noneMatch(MeetingHappening.OfConduct.AgendaSent.class::isInstance);
  }

  @Test
  void whereOnlyThePlaceIsAnotherTheProgrammeIsBroughtToo() {
    var there =
        new Destination(
            TWO_DAYS,
            Whereabouts.at(Optional.of("Vejle")),
            Optional.of(new Programme(List.of(WELCOME))));
    var sent = after(meeting.all().move("m-1", there, Set.of(), MONDAY));
    var day = TWO_DAYS.start().instant().minus(Duration.ofDays(1));

    assertThat(sent.find("m-1").orElseThrow().meeting().programme().items())
        .containsExactly(WELCOME);
    var late = done(meeting.all().move("m-1", there, Set.of(), day));
    assertThat(letters(late, day))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.letter().values()).containsEntry("change", "place"));
    assertThat(late.after().find("m-1").orElseThrow().meeting().agendaAt()).isEmpty();
  }

  @Test
  void whereNothingElseIsAnotherItIsSetAsByItself() {
    var by = Whereabouts.at(Optional.empty());
    var found = new Whereabouts(Optional.empty(), Optional.of("Bus 5."));
    var same = new Destination(TWO_DAYS, by, Optional.of(new Programme(List.of(WELCOME))));
    var both = new Destination(TWO_DAYS, found, same.programme());

    var set = done(meeting.all().move("m-1", same, Set.of(), MONDAY));
    var told = done(meeting.all().move("m-1", both, Set.of(), MONDAY));

    assertThat(set.happenings()).singleElement().isInstanceOf(MeetingHappening.ProgrammeSet.class);
    assertThat(letters(told, MONDAY))
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.letter().kind()).isEqualTo(LetterKind.MEETING_CORRECTED));
    assertThat(told.after().find("m-1").orElseThrow().meeting().outline())
        .satisfies(is -> assertThat(is.directions()).isEqualTo("Bus 5."))
        .satisfies(is -> assertThat(is.programme().items()).containsExactly(WELCOME));
    assertThat(done(told.after().move("m-1", both, Set.of(), MONDAY)).isNothing()).isTrue();
  }

  private Outcome<Decision<RunMeetings, MeetingHappening>> move(
      Slot date, Optional<Programme> programme, Instant now) {
    var to = new Destination(date, Whereabouts.at(Optional.empty()), programme);
    return meeting.all().move("m-1", to, Set.of(), now);
  }

  private List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision, Instant now) {
    return follows(decision, now).letters();
  }

  private Consequences follows(Decision<RunMeetings, MeetingHappening> decision, Instant now) {
    var by = byStaff(Subject.meeting("m-1"), "move-meeting");
    var at = new Moment(by.step(), now, by.ids());
    var of = new MeetingConsequences(meeting.all().roster().network());
    return Consequences.of(decision.happenings(), each -> of.of(each, at));
  }

  private static Programme late() {
    return new Programme(List.of(point(2, "11:30", "13:00", "Frokost")));
  }

  private static Slot slot(String start, String end) {
    return new Slot("date-1", wall(start), wall(end));
  }

  private static AgendaItem point(int day, String start, String end, String title) {
    return new AgendaItem(
        day, LocalTime.parse(start), LocalTime.parse(end), title, "", Visibility.PUBLIC);
  }
}
