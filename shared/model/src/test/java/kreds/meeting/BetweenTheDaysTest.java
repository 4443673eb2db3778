package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A meeting of several days has begun, and what is on the next one is still to come: people are
/// told of it until the end.
final class BetweenTheDaysTest {
  private static final Slot TWO_DAYS = slot("2027-05-04T13:00", "2027-05-05T12:00");
  private static final Slot ONE_DAY = slot("2027-05-04T13:00", "2027-05-04T18:00");
  private static final AgendaItem WELCOME = point(1, "13:00", "13:30", "Velkomst");
  private static final AgendaItem TOOLS = point(2, "09:00", "11:30", "Værktøj");
  private static final Instant NIGHT = Instant.parse("2027-05-04T21:00:00Z");
  private static final Instant LUNCH = TWO_DAYS.end().instant();
  private final MeetingFixture begun = aMeeting().saying(programme(WELCOME)).fixedOn(TWO_DAYS);
  private final MeetingFixture oneDay = aMeeting().saying(programme(WELCOME)).fixedOn(ONE_DAY);

  @Test
  void somethingOfItIsToComeUntilItsLastDayIsOver() {
    assertThat(begun.meeting().isToCome(NIGHT)).isTrue();
    assertThat(begun.meeting().isToCome(LUNCH.minusMillis(1))).isTrue();
    assertThat(begun.meeting().isToCome(LUNCH)).isFalse();
    var start = ONE_DAY.start().instant();
    assertThat(oneDay.meeting().isToCome(start.minusMillis(1))).isTrue();
    assertThat(oneDay.meeting().isToCome(start)).as("people sit together").isFalse();
  }

  @Test
  void anotherProgrammeOfTheSecondDayIsToldInTheNight() {
    var reminded = begun.all().at(NIGHT.minus(Duration.ofDays(2)), staff()).after();
    var told = reminded.at(NIGHT.minus(Duration.ofDays(2)), staff()).after();
    var other = after(told.programme("m-1", programme(WELCOME, TOOLS), NIGHT));

    var round = other.at(NIGHT, staff());

    assertThat(round.happenings())
        .anyMatch(MeetingHappening.OfConduct.AgendaSent.class::isInstance);
    assertThat(letters(round, NIGHT))
        .filteredOn(each -> each.letter().calendar().isEmpty())
        .isNotEmpty()
        .allSatisfy(each -> {
          assertThat(each.letter().kind()).isEqualTo(LetterKind.MEETING_AGENDA);
          assertThat(each.letter().values()).containsEntry("change", "changed");
          assertThat(each.notAfter()).contains(LUNCH);
        });
    var late = after(told.programme("m-1", programme(TOOLS), NIGHT)).at(LUNCH, staff());
    assertThat(late.happenings())
        .noneMatch(MeetingHappening.OfConduct.AgendaSent.class::isInstance);
  }

  @Test
  void whoGetsAPlaceInTheNightIsInvitedToWhatIsLeft() {
    var four = begun.among(aNetwork().taking(2, 40).seatedUpTo(4));

    var told = four.all().moved(mover("e-4"), NIGHT);

    assertThat(letters(told, NIGHT))
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.MEETING_INVITATION);
    assertThat(four.all().moved(mover("e-4"), LUNCH).isNothing()).isTrue();
  }

  @Test
  void theSpeakerOfTheSecondDayCanStillBeAskedAndSayNo() {
    var asked = after(new Speaking(begun.all()).ask("m-1", request(), NIGHT));

    var inquiry =
        asked.find("m-1").orElseThrow().inquiry("speaker-" + AASE).orElseThrow().inquiry();
    assertThat(inquiry.isOpen(LUNCH.minusMillis(1))).isTrue();
    assertThat(inquiry.closesAt()).isEqualTo(LUNCH);
    assertThat(Speaking.of(asked.find("m-1").orElseThrow()))
        .filteredOn(speaker -> speaker.member().id().equals(AASE))
        .singleElement()
        .satisfies(speaker ->
            assertThat(speaker.talk().orElseThrow().answerBy()).isAfter(NIGHT).isEqualTo(LUNCH));
    assertThat(code(new Speaking(begun.all()).ask("m-1", request(), LUNCH)))
        .isEqualTo("meeting-begun");
    var out = done(new Speaking(begun.all()).release("m-1", "speaker-1", NIGHT));
    assertThat(letters(out, NIGHT))
        .singleElement()
        .satisfies(each -> assertThat(each.letter().calendar()).isPresent());
  }

  @Test
  void beforeItBeginsASpeakerAnswersBeforeItsFirstDay() {
    var before = TWO_DAYS.start().instant().minus(Duration.ofDays(3));

    var asked = after(new Speaking(begun.all()).ask("m-1", request(), before));

    assertThat(Speaking.of(asked.find("m-1").orElseThrow()))
        .filteredOn(speaker -> speaker.member().id().equals(AASE))
        .singleElement()
        .satisfies(speaker ->
            assertThat(speaker.talk().orElseThrow().answerBy())
                .isEqualTo(TWO_DAYS.start().instant()));
  }

  @Test
  void theSecondDayFallsOutAndEverybodyReadsWhenItEnds() {
    var end = slot("2027-05-04T13:00", "2027-05-05T08:00");

    var ended = done(move(begun, end, NIGHT));

    assertThat(letters(ended, NIGHT))
        .isNotEmpty()
        .allSatisfy(each -> {
          assertThat(each.letter().values()).containsEntry("change", "on");
          assertThat(each.letter().calendar()).isPresent();
        });
    assertThat(begun.now(ended.after()).meeting().slot().orElseThrow().end()).isEqualTo(end.end());
    assertThat(code(move(begun, slot("2027-05-04T14:00", "2027-05-05T08:00"), NIGHT)))
        .as("it has begun when it has begun")
        .isEqualTo("meeting-begun");
    assertThat(code(move(begun, slot("2027-05-04T13:00", "2027-05-04T22:00"), NIGHT)))
        .as("that is past")
        .isEqualTo("meeting-begun");
    assertThat(code(move(begun, end, LUNCH))).isEqualTo("meeting-begun");
  }

  @Test
  void whatBeginsAsBeforeHasNotMoved() {
    var before = TWO_DAYS.start().instant().minus(Duration.ofDays(3));

    var longer = done(move(oneDay, TWO_DAYS, before));
    var later = done(move(oneDay, slot("2027-05-04T14:00", "2027-05-05T12:00"), before));

    assertThat(letters(longer, before))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.letter().values()).containsEntry("change", "end"));
    assertThat(letters(later, before))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.letter().values()).containsEntry("change", "time"));
  }

  @Test
  void whileItIsOnEverybodySeesWhereItIs() {
    var network = begun.all().roster().network();

    var entries = MeetingFeed.publicly(network, begun.all().meetings(), Language.DA, NIGHT);
    var after = MeetingFeed.publicly(network, begun.all().meetings(), Language.DA, LUNCH);

    assertThat(entries)
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.place()).isEqualTo(begun.meeting().place()).isNotBlank());
    assertThat(after).singleElement().satisfies(entry -> assertThat(entry.place()).isEmpty());
  }

  private List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision, Instant now) {
    var by = byStaff(Subject.meeting("m-1"), "move-meeting");
    var at = new Moment(by.step(), now, by.ids());
    return decision.happenings().stream()
        .flatMap(each ->
            new MeetingConsequences(begun.all().roster().network()).of(each, at).letters().stream())
        .toList();
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> move(
      MeetingFixture meeting, Slot date, Instant now) {
    return meeting.all().move("m-1", date, Optional.empty(), Set.of(), now);
  }

  private static Programme programme(AgendaItem... points) {
    return new Programme(List.of(points));
  }

  private static Slot slot(String start, String end) {
    return new Slot("date-1", wall(start), wall(end));
  }

  private static AgendaItem point(int day, String start, String end, String title) {
    return new AgendaItem(
        day, LocalTime.parse(start), LocalTime.parse(end), title, "", Visibility.PUBLIC);
  }
}
