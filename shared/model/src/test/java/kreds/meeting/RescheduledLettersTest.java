package kreds.meeting;

import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarStatus;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Who hears of a meeting that is moved, corrected or cancelled, what they read, and what their
/// calendar gets.
final class RescheduledLettersTest {
  private static final Slot NINTH = morning(1, "2027-02-09");
  private static final Reason REASON =
      new Reason("Værten er syg.", Language.DA, Optional.of("The host is ill."));
  private final MeetingFixture scheduled = aMeetingOf(confirmed(2)).fixedOn(firstMorning());

  @Test
  void everybodyReadsFromWhenToWhenAndGetsTheEntryOneStepHigher() {
    var letters = letters(moved(scheduled));

    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-moved-hosted/m-1/4/" + HOST,
            "meeting-moved-hosted/m-1/4/" + SPEAKER,
            "meeting-moved-hosted/m-1/4/" + FACILITATOR,
            "meeting-moved/m-1/4/e-1",
            "meeting-moved/m-1/4/e-2");
    assertThat(letters.getLast().letter().values())
        .containsEntry("change", "time")
        .containsEntry("former", "other")
        .containsEntry("was", "2027-02-02T08:30:00Z/2027-02-02T11:30:00Z")
        .containsEntry("start", "2027-02-09T08:30:00Z")
        .containsEntry("end", "2027-02-09T11:30:00Z")
        .containsEntry("place", "Odense, Havnegade 1")
        .containsEntry("wasPlace", "")
        .containsEntry("agenda", "09.30 Velkomst\n10.00 Bordet rundt");
    assertThat(entries(letters))
        .extracting(each -> each.identity().sequence(), CalendarEntry::status)
        .containsOnly(tuple(1, CalendarStatus.CONFIRMED));
    assertThat(letters)
        .allSatisfy(each -> assertThat(each.notAfter()).contains(NINTH.end().instant()))
        .allSatisfy(each -> assertThat(each.letter().links()).containsKey("page"));
  }

  @Test
  void ofAnotherPlaceOnlyThePlaceIsNews() {
    var elsewhere =
        scheduled.all().move("m-1", firstMorning(), Optional.of("Vejle"), Set.of(), MONDAY);

    assertThat(letters(elsewhere).getLast().letter().values())
        .containsEntry("change", "place")
        .containsEntry("former", "same")
        .containsEntry("place", "Vejle")
        .containsEntry("wasPlace", "Odense, Havnegade 1");
    var both = scheduled.all().move("m-1", NINTH, Optional.of("Vejle"), Set.of(), MONDAY);
    assertThat(letters(both).getLast().letter().values()).containsEntry("change", "both");
    assertThat(lines(elsewhere))
        .containsExactly(
            "scheduled date-1 (2027-02-02 09:30–12:30)|scheduled date-1 (2027-02-02 09:30–12:30),"
                + " another place");
  }

  @Test
  void whoCameSinceGetsTheFirstInvitationAndWhoLeftGetsNone() {
    var others = scheduled.among(confirmed(4).leaving(2));

    assertThat(letters(moved(others)))
        .extracting(Delivery::key)
        .filteredOn(key -> key.contains("/e-"))
        .containsExactly(
            "meeting-moved/m-1/4/e-1",
            "meeting-invitation/m-1/4/e-3",
            "meeting-invitation/m-1/4/e-4");
    var after = done(moved(others)).after().find("m-1").orElseThrow().meeting();
    assertThat(after.invited()).as("still to be rid of it").contains("e-2", "e-3", "e-4");
  }

  @Test
  void aCorrectedTextGoesToEachMailboxThatHasTheInvitationUnderTheSameSequence() {
    var hosted = aMeetingOf(confirmed(2)).by(hostedBy(person(1))).fixedOn(firstMorning());
    var corrected = hosted.all().correct("m-1", Optional.of("Sortering"), Optional.empty(), MONDAY);

    assertThat(letters(corrected))
        .extracting(Delivery::key)
        .containsExactly("meeting-corrected/m-1/4/e-1", "meeting-corrected/m-1/4/e-2");
    assertThat(letters(corrected).getFirst().letter().values())
        .containsEntry("meeting", "Sortering")
        .containsEntry("wasTitle", "Sortering i praksis")
        .containsEntry("wasPlace", "");
    assertThat(entries(letters(corrected)))
        .extracting(each -> each.identity().sequence(), CalendarEntry::status)
        .containsOnly(tuple(0, CalendarStatus.CONFIRMED));
    assertThat(lines(corrected)).containsExactly("|title corrected");
    var polled =
        aMeeting().polling().all().correct("m-1", Optional.of("X"), Optional.of("Y"), MONDAY);
    assertThat(letters(polled)).isEmpty();
    assertThat(lines(polled)).containsExactly("|title and place corrected");
  }

  @Test
  void aCancelledMeetingLeavesTheCalendarOfWhoeverHasItAndOfNobodyElse() {
    var english = aMeetingOf(confirmed(2)).by(hostedBy(reading(Language.EN, person(9))));
    var others = english.fixedOn(firstMorning()).among(confirmed(3));

    var letters = letters(others.all().cancel("m-1", REASON, MONDAY));

    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-cancelled/m-1/4/" + HOST,
            "meeting-cancelled/m-1/4/e-1",
            "meeting-cancelled/m-1/4/e-2");
    assertThat(letters)
        .extracting(each -> each.letter().values().get("reason"))
        .containsExactly("The host is ill.", "Værten er syg.", "Værten er syg.");
    assertThat(entries(letters))
        .hasSize(3)
        .extracting(each -> each.identity().sequence(), CalendarEntry::status)
        .containsOnly(tuple(1, CalendarStatus.CANCELLED));
    assertThat(lines(others.all().cancel("m-1", REASON, MONDAY)))
        .containsExactly(
            "scheduled date-1 (2027-02-02 09:30–12:30)|cancelled date-1 (2027-02-02 09:30–12:30)");
  }

  @Test
  void whoHasJustLeftIsRidOfACancelledMeetingAndNotToldThatTheOthersMeet() {
    var others = scheduled.among(confirmed(2).leaving(2));

    var letters = letters(others.all().cancel("m-1", REASON, MONDAY));

    assertThat(letters)
        .extracting(Delivery::key)
        .endsWith("meeting-cancelled/m-1/5/e-1", "meeting-left/m-1/e-2/5");
    assertThat(letters.getLast().letter().values()).containsEntry("others", "off");
    assertThat(entries(letters).getLast().status()).isEqualTo(CalendarStatus.TAKEN_BACK);
    assertThat(entries(letters).getLast().identity().sequence()).isEqualTo(2);
  }

  @Test
  void whoeverWasAskedForADateHearsThatItIsOffWithoutACalendar() {
    var danish = new Reason("Aflyst.", Language.DA, Optional.empty());
    var polling = aMeetingOf(confirmed(2)).by(hostedBy(reading(Language.EN, person(9)))).polling();
    var letters = letters(polling.among(confirmed(3)).all().cancel("m-1", danish, MONDAY));

    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-poll-cancelled/m-1/3/" + HOST,
            "meeting-poll-cancelled/m-1/3/e-1",
            "meeting-poll-cancelled/m-1/3/e-2");
    assertThat(entries(letters)).isEmpty();
    assertThat(letters.getFirst().letter().values())
        .containsEntry("reason", "Aflyst.")
        .containsEntry(Letter.TYPED_LANGUAGE, "da");
    assertThat(letters.getLast().letter().values()).doesNotContainKey(Letter.TYPED_LANGUAGE);
  }

  private static NetworkFixture confirmed(int participants) {
    return aNetwork().taking(2, 40).seatedUpTo(participants);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> moved(MeetingFixture meeting) {
    return meeting.all().move("m-1", NINTH, Optional.empty(), Set.of(), MONDAY);
  }

  private static List<CalendarEntry> entries(List<Delivery> letters) {
    return letters.stream().flatMap(each -> each.letter().calendar().stream()).toList();
  }

  private static List<Delivery> letters(Outcome<Decision<RunMeetings, MeetingHappening>> decided) {
    return consequences(decided).letters();
  }

  private static List<String> lines(Outcome<Decision<RunMeetings, MeetingHappening>> decided) {
    return consequences(decided).audit().stream()
        .map(line -> line.before() + "|" + line.after())
        .toList();
  }

  private static Consequences consequences(
      Outcome<Decision<RunMeetings, MeetingHappening>> decided) {
    var decision = done(decided);
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "change");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }
}
