package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.CalendarEntry;
import kreds.delivery.Letter;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// How one finds the place of a meeting is told to those who are invited there, and to nobody else.
final class DirectionsTest {
  private static final String PARKING = "Parkér bag hal 3.\nIndgang B.";
  private final MeetingFixture scheduled = aMeeting().fixedOn(firstMorning());
  private final RunMeetings found = after(correct(scheduled.all(), PARKING));

  @Test
  void theyAreATextThatIsCorrectedUnderTheSameSequence() {
    var decision = done(correct(scheduled.all(), PARKING));

    assertThat(meeting(decision.after()).outline().directions()).isEqualTo(PARKING);
    assertThat(meeting(decision.after()).calendar()).isEqualTo(scheduled.meeting().calendar());
    assertThat(meeting(decision.after()).place()).isEqualTo("Odense, Havnegade 1");
    assertThat(letters(decision))
        .isNotEmpty()
        .allSatisfy(letter ->
            assertThat(letter.values())
                .containsEntry("directions", PARKING)
                .containsEntry("wasPlace", ""));
    assertThat(done(correct(decision.after(), PARKING)).isNothing()).isTrue();
    assertThat(meeting(after(correct(decision.after(), ""))).outline().directions()).isEmpty();
    assertThat(audit(decision)).isEqualTo("directions corrected");
  }

  @Test
  void theEntryOfWhoeverIsInvitedHasThemAfterTheProgramme() {
    assertThat(letters(done(correct(scheduled.all(), PARKING))))
        .last()
        .satisfies(letter ->
            assertThat(letter.calendar().map(CalendarEntry::description))
                .contains(
                    "09.30 Velkomst\n10.00 Bordet rundt\n\nSådan finder du frem:\n" + PARKING));
  }

  @Test
  void theyAreNoPartOfWhatEverybodyReads() {
    var record = found.find("m-1").orElseThrow();
    var network = found.roster().network();

    assertThat(MeetingFeed.publicly(network, List.of(record), Language.DA, MONDAY))
        .singleElement()
        .satisfies(entry -> assertThat(entry.description()).doesNotContain("Parkér"));
    assertThat(network.nextMeeting().orElseThrow().toString()).doesNotContain("Parkér");
  }

  @Test
  void anotherPlaceIsNotFoundByThemAndTheSamePlaceOnAnotherDayIs() {
    var ninth = morning(1, "2027-02-09");
    var elsewhere = found.move("m-1", firstMorning(), Optional.of("Vejle"), Set.of(), MONDAY);
    assertThat(meeting(after(elsewhere)).outline().directions()).isEmpty();

    var later = found.move("m-1", ninth, Optional.empty(), Set.of(), MONDAY);
    assertThat(meeting(after(later)).outline().directions()).isEqualTo(PARKING);

    var said = new Whereabouts(Optional.of("Vejle"), Optional.of("Bus 5."));
    assertThat(meeting(after(found.move("m-1", ninth, said, Set.of(), MONDAY))).outline())
        .satisfies(outline -> assertThat(outline.directions()).isEqualTo("Bus 5."))
        .satisfies(outline -> assertThat(outline.place()).isEqualTo("Vejle"));
  }

  @Test
  void aMoveThatOnlySaysThemCorrectsThem() {
    var only = new Whereabouts(Optional.empty(), Optional.of("Bus 5."));

    var decision = done(found.move("m-1", firstMorning(), only, Set.of(), MONDAY));

    assertThat(meeting(decision.after()).outline().directions()).isEqualTo("Bus 5.");
    assertThat(meeting(decision.after()).calendar()).isEqualTo(scheduled.meeting().calendar());
  }

  @Test
  void aPlanThatSaysOthersIsAnotherPlan() {
    var planned = scheduled.planned();
    var asked =
        MeetingRecord.fixed(planned.corrected(planned.outline().found("Bus 5.")), firstMorning());

    assertThat(PlanComparison.of(asked, scheduled.all().meetings()).orElseThrow().refusal())
        .hasValueSatisfying(
            no -> assertThat(no.detail()).contains("directions is \"\", asked was \"Bus 5.\""));
  }

  private static Meeting meeting(RunMeetings run) {
    return run.find("m-1").orElseThrow().meeting();
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> correct(
      RunMeetings run, String directions) {
    var where = new Whereabouts(Optional.empty(), Optional.of(directions));
    return run.correct("m-1", Optional.empty(), where, MONDAY);
  }

  private static List<Letter> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var at = byStaff(Subject.meeting("m-1"), "correct-meeting");
    var network = decision.after().roster().network();
    return new MeetingConsequences(network)
        .of(decision.happenings().getFirst(), at).letters().stream()
            .map(each -> each.letter())
            .toList();
  }

  private static String audit(Decision<RunMeetings, MeetingHappening> decision) {
    var at = byStaff(Subject.meeting("m-1"), "correct-meeting");
    return new MeetingConsequences(decision.after().roster().network())
        .of(decision.happenings().getFirst(), at)
        .audit()
        .getFirst()
        .after();
  }
}
