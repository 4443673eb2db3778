package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.programme;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Slot;
import kreds.person.EmailAddress;
import kreds.sample.MeetingFixture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What everybody has read of a meeting's programme, whatever staff write and however often the
/// meeting moves: before it begins they have read the one that there is, and nobody reads twice
/// that it has changed when it has not.
final class AgendaPropertiesTest {
  /// So that what happens lies before and within the days of the agenda.
  private static final Statutes STATUTES = new Statutes(20, 14, 50, 0);

  private static final List<Programme> PROGRAMMES =
      List.of(
          Programme.EMPTY,
          programme(),
          new Programme(List.of(point("Velkomst", Visibility.PUBLIC))),
          new Programme(List.of(point("Kun os", Visibility.PARTICIPANTS))));

  /// Something that happens a day after what was before it.
  record Event(Kind kind, int number) {}

  /// What can happen.
  enum Kind {
    WRITE,
    MOVE,
    ROUND,
    WAIT
  }

  private final Map<EmailAddress, String> read = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private MeetingFixture meeting = aMeeting();
  private Instant now = MONDAY;

  @Property(tries = 300)
  void beforeItBeginsEverybodyHasReadTheProgrammeThatThereIs(@ForAll("events") List<Event> all) {
    start();
    for (var event : all) {
      now = now.plus(Duration.ofDays(1));
      happens(event);
    }
    now = slot().start().instant().minus(Duration.ofHours(1));
    round();

    var everybody = meeting.attendees();
    var is = meeting.meeting().programme();
    if (!is.items().isEmpty()) {
      assertThat(meeting.meeting().agenda().sentAt()).as("it went out").isPresent();
    }
    for (var each : everybody.all()) {
      if (!everybody.shownTo(each, is).isEmpty()) {
        assertThat(read.get(each.person().address()))
            .isEqualTo(MeetingEntry.agenda(meeting.meeting(), each, everybody));
      }
    }
  }

  private void start() {
    read.clear();
    keys.clear();
    now = MONDAY;
    meeting = aMeeting();
    meeting = meeting.now(after(meeting.all().conducted(STATUTES, MONDAY)));
    took(done(meeting.all().fix(meeting.planned(), day(1), Set.of(Insistence.EARLY), now)));
  }

  private void happens(Event event) {
    switch (event.kind()) {
      case WRITE ->
          took(
              done(
                  meeting
                      .all()
                      .programme("m-1", PROGRAMMES.get(event.number() % PROGRAMMES.size()), now)));
      case MOVE ->
          took(
              done(
                  meeting.all().move("m-1", day(event.number()), Optional.empty(), Set.of(), now)));
      case ROUND -> round();
      case WAIT -> now = now.plus(Duration.ofHours(1));
    }
  }

  private void round() {
    var decision = meeting.all().at(now, staff());
    while (!decision.isNothing()) {
      took(decision);
      decision = meeting.all().at(now, staff());
    }
  }

  private void took(Decision<RunMeetings, MeetingHappening> decision) {
    meeting = meeting.now(decision.after());
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "change");
    Consequences.of(decision.happenings(), happening -> of.of(happening, at))
        .letters()
        .forEach(this::arrives);
  }

  private void arrives(Delivery letter) {
    assertThat(keys.add(letter.key())).as(letter.key()).isTrue();
    var values = letter.letter().values();
    var agenda = values.get("agenda");
    if (agenda == null) {
      return;
    }
    var had = read.put(letter.letter().to().address(), agenda);
    if (letter.letter().kind() == LetterKind.MEETING_AGENDA) {
      assertThat(agenda).isNotEmpty();
      assertThat("changed".equals(values.get("change")) && agenda.equals(had)).isFalse();
    }
  }

  private Slot slot() {
    return meeting.meeting().slot().orElseThrow();
  }

  private static Slot day(int number) {
    return morning(1, "2027-02-1" + number);
  }

  private static AgendaItem point(String title, Visibility visibility) {
    return new AgendaItem(LocalTime.of(9, 30), LocalTime.of(10, 30), title, "", visibility);
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return Combinators.combine(
            Arbitraries.of(Kind.WRITE, Kind.WRITE, Kind.MOVE, Kind.ROUND, Kind.WAIT),
            Arbitraries.integers().between(1, 8))
        .as(Event::new)
        .list()
        .ofMaxSize(25);
  }
}
