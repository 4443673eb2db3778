package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarStatus;
import kreds.delivery.Delivery;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds of a meeting in every calendar, whatever staff order and whoever comes and goes
/// between, whether the round has told them or not.
final class ReschedulingPropertiesTest {
  private static final Reason REASON = new Reason("Aflyst", Language.DA, Optional.empty());
  private static final int PEOPLE = 4;

  /// Something that happens, to the person or the day of that number.
  record Event(Kind kind, int number) {}

  /// What can happen.
  enum Kind {
    MOVE,
    PLACE,
    CORRECT,
    CANCEL,
    LEAVE,
    RETURN,
    ROUND
  }

  /// What a mailbox has got so far.
  private final Map<EmailAddress, CalendarEntry> calendars = new HashMap<>();

  private final Set<String> keys = new HashSet<>();
  private final Set<Integer> waiting = new HashSet<>();
  private MeetingFixture meeting = aMeetingOf(aNetwork());
  private Instant now = MONDAY;

  @Property(tries = 300)
  void oneEntryForLifeThatNeverFallsAndNobodyWhoLeftIsInvited(@ForAll("events") List<Event> all) {
    start();
    for (var event : all) {
      now = now.plusSeconds(60);
      happens(event);
    }
    happens(new Event(Kind.ROUND, 0));

    assertThat(calendars)
        .allSatisfy((mailbox, entry) -> {
          assertThat(entry.identity().uid()).isEqualTo("m-1@plast.example.dk");
          assertThat(entry.status() == CalendarStatus.CONFIRMED)
              .as("%s has it if it is theirs", mailbox)
              .isEqualTo(isOn() && isConcerned(mailbox));
          if (isOn() && isConcerned(mailbox)) {
            assertThat(entry.start()).isEqualTo(slot().start().instant());
            assertThat(entry.place()).isEqualTo(meeting.meeting().place());
            assertThat(entry.summary()).endsWith(meeting.meeting().title());
          }
        });
  }

  private void start() {
    calendars.clear();
    keys.clear();
    waiting.clear();
    now = MONDAY;
    var network = aNetwork().taking(2, 40).seatedUpTo(PEOPLE);
    meeting = aMeetingOf(network).by(hostedBy(person(1)));
    took(meeting.all().fix(meeting.planned(), firstMorning(), Set.of(Insistence.EARLY), now));
  }

  private void happens(Event event) {
    var runs = meeting.all();
    switch (event.kind()) {
      case MOVE -> took(runs.move("m-1", day(event.number()), Optional.empty(), Set.of(), now));
      case PLACE ->
          took(runs.move("m-1", slot(), Optional.of("Sted " + event.number()), Set.of(), now));
      case CORRECT ->
          took(runs.correct("m-1", Optional.of("Møde " + event.number()), Optional.empty(), now));
      case CANCEL -> took(runs.cancel("m-1", REASON, now));
      case LEAVE, RETURN -> moves(event);
      case ROUND -> {
        for (var number : List.copyOf(waiting)) {
          took(Outcome.done(meeting.all().moved(mover("e-" + number), now)));
        }
        waiting.clear();
      }
    }
  }

  private void moves(Event event) {
    var fixture = new NetworkFixture(meeting.all().roster());
    var who = SamplePeople.applicant(fixture.runId(), event.number());
    var isIn = isSeated(event.number());
    if (event.kind() == Kind.LEAVE && isIn) {
      meeting = meeting.among(fixture.having(new Enrollment.Left(who, now, who.id())));
      waiting.add(event.number());
    } else if (event.kind() == Kind.RETURN && !isIn) {
      meeting = meeting.among(fixture.having(new Enrollment.Confirmed(who, now)));
      waiting.add(event.number());
    }
  }

  private void took(Outcome<Decision<RunMeetings, MeetingHappening>> decided) {
    if (decided instanceof Outcome.Done<Decision<RunMeetings, MeetingHappening>>(var decision)) {
      var before = meeting.all().find("m-1").map(MeetingRecord::meeting);
      meeting = meeting.now(decision.after());
      before.ifPresent(was -> assertStep(was, decision));
      letters(decision).forEach(this::arrives);
    }
  }

  /// The meeting's sequence rises by one with time, place or cancelling, and with nothing else.
  private void assertStep(Meeting was, Decision<RunMeetings, MeetingHappening> decision) {
    var is = meeting.meeting();
    var rises =
        !was.slot().equals(is.slot())
            || was.state() != is.state()
            || decision.happenings().stream().anyMatch(ReschedulingPropertiesTest::isMoved);
    assertThat(is.calendar().uid()).isEqualTo(was.calendar().uid());
    assertThat(is.calendar().sequence()).isEqualTo(was.calendar().sequence() + (rises ? 1 : 0));
  }

  private static boolean isMoved(MeetingHappening happening) {
    return happening instanceof MeetingHappening.Changed(Rescheduled.Moved _);
  }

  private void arrives(Delivery letter) {
    assertThat(keys.add(letter.key())).as(letter.key()).isTrue();
    letter
        .letter()
        .calendar()
        .ifPresent(entry -> {
          var mailbox = letter.letter().to().address();
          var had = calendars.put(mailbox, entry);
          if (entry.status() == CalendarStatus.CONFIRMED) {
            assertThat(isConcerned(mailbox)).isTrue();
          } else {
            assertThat(had).as("only who has it is rid of it").isNotNull();
            assertThat(had.status()).isEqualTo(CalendarStatus.CONFIRMED);
          }
          if (had != null) {
            var isText = letter.key().startsWith("meeting-corrected/");
            var isKept = "still".equals(letter.letter().values().get("hosting"));
            assertThat(entry.identity().sequence())
                .isGreaterThanOrEqualTo(had.identity().sequence() + (isText || isKept ? 0 : 1));
            if (isKept) {
              assertThat(entry.identity().sequence())
                  .as("the same entry, with another page")
                  .isEqualTo(had.identity().sequence());
            }
          }
        });
  }

  private boolean isConcerned(EmailAddress mailbox) {
    return meeting.attendees().all().stream()
        .anyMatch(each -> each.person().address().equals(mailbox));
  }

  private boolean isSeated(int number) {
    return meeting.attendees().find("e-" + number).isPresent();
  }

  private boolean isOn() {
    return meeting.meeting().state() == MeetingState.SCHEDULED;
  }

  private Slot slot() {
    return meeting.meeting().slot().orElseThrow();
  }

  private static Slot day(int number) {
    return morning(1, "2027-03-0" + number);
  }

  private List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "change");
    return new ArrayList<>(
        Consequences.of(decision.happenings(), happening -> of.of(happening, at)).letters());
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(Kind.MOVE, Kind.PLACE, Kind.CORRECT)),
                Tuple.of(9, Arbitraries.of(Kind.LEAVE, Kind.RETURN, Kind.ROUND)),
                Tuple.of(1, Arbitraries.just(Kind.CANCEL))),
            Arbitraries.integers().between(1, PEOPLE))
        .as(Event::new)
        .list()
        .ofMaxSize(25);
  }
}
