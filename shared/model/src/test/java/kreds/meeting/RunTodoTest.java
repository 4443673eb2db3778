package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Budget;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.meeting.RunTodo.What;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What waits for staff in a run, and that doing it removes it.
final class RunTodoTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

  @Test
  void aCompleteGroupWaitsForItsFirstMeetingUntilOneIsPlanned() {
    var ready = aMeeting();

    var waits = RunTodo.of(ready.all(), MONDAY);

    assertThat(waits)
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(What.MEETING_NOT_PLANNED);
          assertThat(todo.since()).as("when the last that it needs got a place").isEqualTo(MONDAY);
        });
    var later = MONDAY.plusSeconds(9_999);
    var costed = after(ready.all().roster().costing(Budget.estimated(1, 1), later));
    var changed = new RunMeetings(costed, List.of(), List.of());
    assertThat(changed.roster().run().stamp().updatedAt()).isEqualTo(later);
    assertThat(RunTodo.of(changed, later).getFirst().since())
        .as("what else happens makes nothing wait shorter")
        .isEqualTo(MONDAY);
    assertThat(RunTodo.of(ready.polling().all(), MONDAY)).isEmpty();
    assertThat(RunTodo.of(aMeetingOf(aNetwork().taking(9, 40).seatedUpTo(3)).all(), MONDAY))
        .as("it is not complete")
        .isEmpty();
  }

  @Test
  void afterAMeetingTheNextIsToBePlannedUntilTheYearHasFour() {
    var meeting = aMeeting().fixedOn(firstMorning());
    assertThat(RunTodo.of(meeting.all(), END.minusMillis(1))).isEmpty();

    assertThat(what(meeting.all(), END))
        .containsExactly(What.MEETING_NOT_PLANNED, What.ATTENDANCE_MISSING, What.MINUTES_MISSING);
    assertThat(RunTodo.of(meeting.all(), END).getFirst().since()).isEqualTo(END);

    var all = meeting;
    for (var number = 2; number <= 4; number++) {
      all = all.another("m-" + number).fixedOn(morning(number, "2027-02-1" + number));
    }
    assertThat(what(all.all(), END.plus(Duration.ofDays(30))))
        .hasSize(9)
        .as("whether the group goes on is to be asked")
        .containsOnly(What.ATTENDANCE_MISSING, What.MINUTES_MISSING, What.RENEWAL_NOT_ASKED);
    var off = off(all, "m-4");
    assertThat(what(off, END.plus(Duration.ofDays(30))))
        .as("a cancelled one is none of them")
        .containsExactly(
            What.MEETING_NOT_PLANNED,
            What.ATTENDANCE_MISSING,
            What.MINUTES_MISSING,
            What.ATTENDANCE_MISSING,
            What.MINUTES_MISSING,
            What.ATTENDANCE_MISSING,
            What.MINUTES_MISSING);
  }

  @Test
  void aPollThatIsOverWaitsForItsDate() {
    var polling = aMeeting().polling();
    assertThat(RunTodo.of(polling.all(), DEADLINE.minusMillis(1))).isEmpty();

    var over = polling.all().at(DEADLINE, staff()).after();

    assertThat(RunTodo.of(over, DEADLINE))
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(What.DATE_NOT_CHOSEN);
          assertThat(todo.since()).isEqualTo(DEADLINE);
          assertThat(todo.meeting().orElseThrow().meeting().id()).isEqualTo("m-1");
        });
    assertThat(what(polling.now(over).scheduled().all(), DEADLINE)).isEmpty();
  }

  @Test
  void twoWeeksBeforeAMeetingItsProgrammeIsMissedUntilItBegins() {
    var bare = aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning());
    var since = START.minus(Duration.ofDays(14));
    assertThat(what(bare.all(), since.minusMillis(1))).isEmpty();

    assertThat(RunTodo.of(bare.all(), since))
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(What.PROGRAMME_MISSING);
          assertThat(todo.since()).isEqualTo(since);
        });
    assertThat(what(bare.all(), START)).isEmpty();
    assertThat(what(aMeeting().fixedOn(firstMorning()).all(), since)).isEmpty();
    assertThat(what(off(bare, "m-1"), since)).containsExactly(What.MEETING_NOT_PLANNED);
  }

  @Test
  void whoeverHasNotAcceptedTheRulesShowsOnceTheyHaveBeenReminded() {
    var week = MONDAY.plus(Duration.ofDays(7));
    var ruled = after(aMeeting().polling().all().rule("Regler", "", MONDAY));
    assertThat(what(ruled, week)).isEmpty();

    var reminded = ruled.at(week, staff()).after();

    assertThat(RunTodo.of(reminded, week))
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(What.RULES_NOT_ACCEPTED);
          assertThat(todo.since()).isEqualTo(week);
        });
    assertThat(what(after(reminded.close("rules-1", MONDAY)), week)).isEmpty();
  }

  @Test
  void whoCameLaterIsOverdueNoSoonerThanTheOthersWere() {
    var week = MONDAY.plus(Duration.ofDays(7));
    var meeting = aMeeting().polling();
    var ruled = after(meeting.all().rule("Regler", "", MONDAY)).at(week, staff()).after();
    var all = new ArrayList<InquiryRecord>();
    for (var each : ruled.group()) {
      var answers = new ArrayList<Answer>();
      for (var who : List.of("e-1", "e-2", "e-3")) {
        answers.add(new Answer(who, new Response.Accepted(1), MONDAY));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    var late = week.plus(Duration.ofDays(1));
    var came = after(ruled.roster().enrollConfirmed(applicant(ruled.roster().run().id(), 4), late));
    var four = new RunMeetings(came, ruled.meetings(), all);

    assertThat(what(four, late.plus(Duration.ofDays(6)))).doesNotContain(What.RULES_NOT_ACCEPTED);
    var due = late.plus(Duration.ofDays(7));
    assertThat(RunTodo.of(four, due))
        .filteredOn(todo -> todo.what() == What.RULES_NOT_ACCEPTED)
        .singleElement()
        .satisfies(todo -> assertThat(todo.since()).isEqualTo(due));
  }

  @Test
  void onceTheGroupHasSaidWhetherItGoesOnItWaitsForWhatBecomesOfIt() {
    var closes = END.plus(Duration.ofDays(14));
    var asked = after(aMeeting().fixedOn(firstMorning()).all().renew("", "", closes, MONDAY));
    assertThat(what(asked, closes.minusMillis(1)))
        .containsExactly(What.ATTENDANCE_MISSING, What.MINUTES_MISSING);

    assertThat(RunTodo.of(asked, closes))
        .filteredOn(todo -> todo.meeting().isEmpty())
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(What.RENEWAL_OVER);
          assertThat(todo.since()).isEqualTo(closes);
          assertThat(todo.meeting()).isEmpty();
        });
    assertThat(RunTodo.of(after(asked.close("renewal", MONDAY)), END))
        .as("closed by staff")
        .filteredOn(todo -> todo.meeting().isEmpty())
        .singleElement()
        .satisfies(todo -> assertThat(todo.since()).isEqualTo(MONDAY));
  }

  @Test
  void nothingWaitsInARunThatDoesNotComeAbout() {
    var roster = after(aMeeting().all().roster().cancelled("For få", MONDAY));

    assertThat(RunTodo.of(new RunMeetings(roster, List.of(), List.of()), MONDAY)).isEmpty();
  }

  /// A meeting of competitors is not held before attendance and minutes are there, whatever has
  /// become of its year.
  @Test
  void whatIsToBeKeptOfAMeetingWaitsThoughItsYearIsOver() {
    var meeting = aMeeting().fixedOn(firstMorning()).all();
    var finished =
        new RunMeetings(
            new NetworkFixture(meeting.roster()).in(RunState.FINISHED).roster(),
            meeting.meetings(),
            meeting.group());

    assertThat(what(finished, END)).containsExactly(What.ATTENDANCE_MISSING, What.MINUTES_MISSING);
    assertThat(what(finished, END.minusMillis(1))).isEmpty();
    assertThat(RunTodo.kept(meeting, END))
        .extracting(RunTodo::what)
        .containsExactly(What.ATTENDANCE_MISSING, What.MINUTES_MISSING);
  }

  private static RunMeetings off(MeetingFixture meeting, String id) {
    var reason = new Reason("Syg", Language.DA, Optional.empty());
    return after(meeting.all().cancel(id, reason, MONDAY));
  }

  private static List<What> what(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream().map(RunTodo::what).toList();
  }
}
