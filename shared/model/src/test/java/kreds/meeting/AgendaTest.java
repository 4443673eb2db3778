package kreds.meeting;

import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.programme;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Slot;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Members of one group are competitors: the programme of each meeting goes out beforehand, as the
/// group's statutes say.
final class AgendaTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant WEEK_BEFORE = START.minus(Duration.ofDays(7));
  private static final AgendaItem COFFEE = point("11:00", "11:30", "Kaffe", Visibility.PUBLIC);
  private static final AgendaItem PRICES =
      point("11:00", "11:30", "Hvad vi har lært", Visibility.PARTICIPANTS);

  @Test
  void aWeekBeforeAMeetingWhoeverHasTheInvitationGetsItsProgrammeOnce() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    assertThat(scheduled.meeting().nextAt()).contains(WEEK_BEFORE);
    assertThat(scheduled.all().at(WEEK_BEFORE.minusMillis(1), staff()).isNothing()).isTrue();

    var told = scheduled.all().at(WEEK_BEFORE, staff());

    assertThat(keys(told))
        .containsExactly(
            key(1, HOST),
            key(1, SPEAKER),
            key(1, FACILITATOR),
            key(1, "e-1"),
            key(1, "e-2"),
            key(1, "e-3"));
    var letter = letters(told).getLast();
    assertThat(letter.letter().values())
        .containsEntry("agenda", "09.30 Velkomst\n10.00 Bordet rundt")
        .containsEntry("place", "Odense, Havnegade 1")
        .containsEntry("start", START.toString())
        .containsEntry("end", firstMorning().end().instant().toString())
        .containsEntry("change", "first");
    assertThat(letter.notAfter()).contains(START);
    assertThat(letter.letter().links()).containsKey("page");
    assertThat(audit(told).action()).isEqualTo("send-agenda");
    assertThat(audit(told).after()).isEqualTo("6 people");
    var meeting = only(told.after());
    assertThat(meeting.agenda().sentAt()).contains(WEEK_BEFORE);
    assertThat(meeting.nextAt()).contains(firstMorning().end().instant());
    assertThat(told.after().at(WEEK_BEFORE, staff()).isNothing()).isTrue();
  }

  @Test
  void anOutsideSpeakerReadsThePublicPartAlone() {
    var told = aMeeting().fixedOn(firstMorning()).all().at(WEEK_BEFORE, staff());

    assertThat(letters(told).get(1).letter().values())
        .containsEntry("role", "speaker")
        .containsEntry("agenda", "09.30 Velkomst");
  }

  @Test
  void aProgrammeThatComesLaterGoesOutWithTheNextRound() {
    var bare = aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning());
    var late = WEEK_BEFORE.plus(Duration.ofDays(2));
    assertThat(bare.all().at(late, staff()).isNothing()).isTrue();

    var written = after(bare.all().programme("m-1", programme(), late));

    assertThat(only(written).nextAt()).contains(WEEK_BEFORE);
    assertThat(keys(written.at(late, staff()))).contains(key(1, "e-1")).hasSize(6);
  }

  @Test
  void aProgrammeThatIsAnotherThenGoesOutOnceMoreHoweverOftenItWasWritten() {
    var sent = sent();
    var later = WEEK_BEFORE.plus(Duration.ofDays(1));
    var once = after(sent.programme("m-1", with(COFFEE), later));
    assertThat(keys(once.at(later, staff()))).hasSize(6);
    var back = after(once.programme("m-1", programme(), later));
    assertThat(back.at(later, staff()).isNothing()).as("it is the one that they have").isTrue();

    var told = after(back.programme("m-1", with(COFFEE), later)).at(later, staff());

    assertThat(keys(told)).contains(key(2, HOST), key(2, SPEAKER), key(2, "e-3"));
    assertThat(letters(told).getLast().letter().values())
        .containsEntry("change", "changed")
        .containsEntry("agenda", "09.30 Velkomst\n10.00 Bordet rundt\n11.00 Kaffe");
    assertThat(told.after().at(later, staff()).isNothing()).isTrue();
  }

  @Test
  void whoMayNotKnowWhatIsAnotherHearsNothingOfIt() {
    var told = after(sent().programme("m-1", with(PRICES), WEEK_BEFORE)).at(WEEK_BEFORE, staff());

    assertThat(keys(told)).hasSize(5).doesNotContain(key(2, SPEAKER));
    assertThat(audit(told).after()).isEqualTo("5 people");
  }

  @Test
  void whatReadsTheSameIsNoNews() {
    var longer = new ArrayList<>(programme().items());
    longer.set(1, point("10:00", "12:00", "Bordet rundt", Visibility.PARTICIPANTS));

    var told =
        after(sent().programme("m-1", new Programme(longer), WEEK_BEFORE)).at(WEEK_BEFORE, staff());

    assertThat(letters(told)).isEmpty();
    assertThat(only(told.after()).agenda().told()).isEqualTo(new Programme(longer));
    assertThat(told.after().at(WEEK_BEFORE, staff()).isNothing()).isTrue();
  }

  @Test
  void whoWasShownNothingOfTheOneBeforeReadsNoChange() {
    var inside = new Programme(List.of(PRICES));
    var scheduled = aMeeting().saying(inside).fixedOn(firstMorning()).all();
    var first = scheduled.at(WEEK_BEFORE, staff());
    assertThat(keys(first)).hasSize(5).doesNotContain(key(1, SPEAKER));

    var told = after(first.after().programme("m-1", with(PRICES), WEEK_BEFORE));

    assertThat(letters(told.at(WEEK_BEFORE, staff())))
        .extracting(letter -> letter.letter().values().get("change"))
        .containsExactly("changed", "first", "changed", "changed", "changed", "changed");
  }

  @Test
  void whatIsTakenOffAltogetherIsNoAgenda() {
    var emptied = after(sent().programme("m-1", Programme.EMPTY, WEEK_BEFORE));

    assertThat(emptied.at(WEEK_BEFORE, staff()).isNothing()).isTrue();
  }

  @Test
  void itFollowsAMeetingThatMovesAndGoesOutAgainForTheNewDay() {
    var later = morning(1, "2027-02-20");
    var again = later.start().instant().minus(Duration.ofDays(7));

    var moved = moved(sent(), later);

    assertThat(only(moved).agenda().sentAt()).isEmpty();
    assertThat(only(moved).nextAt()).contains(again);
    assertThat(moved.at(again.minusMillis(1), staff()).isNothing()).isTrue();
    var told = moved.at(again, staff());
    assertThat(keys(told)).contains(key(2, "e-1")).hasSize(6);
    assertThat(letters(told).getLast().letter().values()).containsEntry("change", "first");
  }

  @Test
  void whatTellsOfADayThatIsNearBringsTheProgrammeItself() {
    var soon = morning(1, "2027-02-01");

    var moved = moved(sent(), soon);
    var fixed = aMeeting().fixedOn(morning(1, "2027-01-10"));

    assertThat(only(moved).agenda().sentAt()).contains(WEEK_BEFORE);
    assertThat(moved.at(WEEK_BEFORE, staff()).isNothing()).isTrue();
    assertThat(fixed.meeting().agenda().sentAt()).contains(MONDAY);
    assertThat(fixed.meeting().agenda().told()).isEqualTo(programme());
    var bare = aMeeting().saying(Programme.EMPTY).fixedOn(morning(1, "2027-01-10"));
    assertThat(bare.meeting().agenda().sentAt()).isEmpty();
    assertThat(aMeeting().fixedOn(morning(1, "2027-01-11")).meeting().agenda().sentAt()).isEmpty();
  }

  @Test
  void anotherPlaceAloneLeavesItAsItIs() {
    var elsewhere =
        after(sent().move("m-1", firstMorning(), Optional.of("Vejle"), Set.of(), WEEK_BEFORE));

    assertThat(only(elsewhere).agenda()).isEqualTo(only(sent()).agenda());
    assertThat(elsewhere.at(WEEK_BEFORE, staff()).isNothing()).isTrue();
    var later = WEEK_BEFORE.plus(Duration.ofDays(1));
    var laterOn = after(sent().move("m-1", firstMorning(), Optional.of("Vejle"), Set.of(), later));
    assertThat(only(laterOn).agenda().sentAt()).contains(WEEK_BEFORE);
  }

  @Test
  void itStopsWithAMeetingThatIsCancelled() {
    var reason = new Reason("Syg", Language.DA, Optional.empty());
    var cancelled = after(aMeeting().fixedOn(firstMorning()).all().cancel("m-1", reason, MONDAY));

    assertThat(cancelled.at(WEEK_BEFORE, staff()).isNothing()).isTrue();
    assertThat(only(cancelled).isAgendaDue(WEEK_BEFORE)).isFalse();
  }

  @Test
  void onceTheMeetingHasBegunNobodyIsToldAnyMoreAndItIsNoted() {
    var scheduled = aMeeting().fixedOn(firstMorning());

    var begun = scheduled.all().at(START, staff());

    assertThat(letters(begun)).isEmpty();
    assertThat(begun.happenings())
        .hasSize(2)
        .last()
        .isInstanceOf(MeetingHappening.OfConduct.AgendaTooLate.class);
    assertThat(only(begun.after()).agenda().sentAt()).isEmpty();
    assertThat(only(begun.after()).nextAt()).contains(firstMorning().end().instant());
    assertThat(begun.after().at(START, staff()).isNothing()).isTrue();
    assertThat(keys(scheduled.all().at(START.minusMillis(1), staff())))
        .as("the reminder comes before it")
        .allMatch(key -> key.startsWith("meeting-reminder/"));
    assertThat(only(scheduled.all()).isAgendaDue(firstMorning().end().instant())).isFalse();
  }

  @Test
  void theReminderOfTheSameMomentComesFirstAndTheAgendaAfterIt() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    var late = START.minus(Duration.ofDays(2));

    var one = scheduled.all().at(late, staff());
    var two = one.after().at(late, staff());

    assertThat(keys(one)).allMatch(key -> key.startsWith("meeting-reminder/")).hasSize(3);
    assertThat(keys(two)).allMatch(key -> key.startsWith("meeting-agenda/")).hasSize(6);
    assertThat(two.after().at(late, staff()).isNothing()).isTrue();
  }

  @Test
  void theAgendasOfTwoMeetingsComeOneAfterTheOther() {
    var first = aMeeting().fixedOn(firstMorning());
    var second = first.another("m-2").saying(programme()).fixedOn(morning(9, "2027-02-03"));
    var both = WEEK_BEFORE.plus(Duration.ofDays(1));

    var one = second.all().at(both, staff());
    var two = one.after().at(both, staff());

    assertThat(one.happenings()).hasSize(1);
    assertThat(two.happenings()).hasSize(1);
    assertThat(two.after().at(both, staff()).isNothing()).isTrue();
  }

  @Test
  void whoComesLaterReadsItInTheInvitation() {
    var scheduled = aMeeting().fixedOn(firstMorning()).now(sent());
    var four = scheduled.among(aNetwork().taking(2, 40).seatedUpTo(4)).all();

    assertThat(four.at(WEEK_BEFORE, staff()).isNothing()).isTrue();
    assertThat(letters(four.moved(mover("e-4"), WEEK_BEFORE)).getFirst().letter().values())
        .containsEntry("agenda", "09.30 Velkomst\n10.00 Bordet rundt");
  }

  @Test
  void whoHasNoInvitationGetsNoAgenda() {
    var four =
        aMeeting().fixedOn(firstMorning()).among(aNetwork().taking(2, 40).seatedUpTo(4)).all();

    assertThat(keys(four.at(WEEK_BEFORE, staff()))).doesNotContain(key(1, "e-4")).hasSize(6);
  }

  @Test
  void otherStatutesMoveWhatIsStillToGoOut() {
    var scheduled = aMeeting().fixedOn(firstMorning());

    var set = done(scheduled.all().conducted(new Statutes(10, 14, 50, 0), MONDAY));

    assertThat(set.after().statutes()).isEqualTo(new Statutes(10, 14, 50, 1));
    assertThat(only(set.after()).nextAt()).contains(START.minus(Duration.ofDays(10)));
    assertThat(only(set.after()).version()).isEqualTo(scheduled.meeting().version() + 1);
    assertThat(audit(set).before())
        .isEqualTo("agenda 7 days before, objections for 14 days, attendance 50 %");
    assertThat(audit(set).after()).startsWith("agenda 10 days before");
    assertThat(done(set.after().conducted(new Statutes(10, 14, 50, 9), MONDAY)).isNothing())
        .isTrue();
    var next = scheduled.now(set.after()).another("m-2").saying(programme());
    assertThat(next.fixedOn(morning(2, "2027-03-02")).meeting().agenda().days()).isEqualTo(10);
    var polled =
        scheduled.now(set.after()).another("m-3").polling(List.of(morning(3, "2027-04-06")));
    assertThat(polled.all().statutes().version()).isEqualTo(1);
  }

  @Test
  void otherDaysForObjectionsOrAnotherShareChangeThemToo() {
    var run = aMeeting().all();

    var objections = after(run.conducted(new Statutes(7, 20, 50, 0), MONDAY));
    var share = after(objections.conducted(new Statutes(7, 20, 75, 0), MONDAY));

    assertThat(share.statutes()).isEqualTo(new Statutes(7, 20, 75, 2));
    assertThat(share.meetings()).as("no meeting is another for it").isEqualTo(run.meetings());
  }

  @Test
  void aMeetingThatIsOverKeepsItsOwn() {
    var over = sent().at(START, staff()).after().at(firstMorning().end().instant(), staff());

    var set = after(over.after().conducted(new Statutes(3, 14, 50, 0), MONDAY));

    assertThat(only(set)).isEqualTo(only(over.after()));
  }

  @Test
  void aRunThatIsOverHasNoMoreStatutes() {
    var run = aMeeting().all();
    var cancelled =
        new RunMeetings(
            after(run.roster().cancelled("For få", MONDAY)), run.meetings(), run.group());

    assertThat(code(cancelled.conducted(new Statutes(3, 14, 50, 0), MONDAY))).isEqualTo("run-over");
  }

  @ParameterizedTest
  @CsvSource({"0,14,50", "61,14,50", "7,0,50", "7,91,50", "7,14,-1", "7,14,101"})
  void statutesThatMakeNoSenseAreNone(int agenda, int objections, int share) {
    assertThatThrownBy(() -> new Statutes(agenda, objections, share, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1,1,0", "60,90,100"})
  void theLeastAndTheMostAreAllowed(int agenda, int objections, int share) {
    assertThat(new Statutes(agenda, objections, share, 1).said())
        .contains(
            "agenda " + agenda + (agenda == 1 ? " day before" : " days before"),
            "for " + objections + (objections == 1 ? " day," : " days,"),
            share + " %");
  }

  @Test
  void theClockOnTheWallIsTheSameAWeekBeforeAcrossTheChange() {
    var spring = new Slot("x", wall("2027-03-31T09:30"), wall("2027-03-31T12:00"));

    assertThat(AgendaNotice.NONE.dueAt(spring)).isEqualTo(wall("2027-03-24T09:30").instant());
  }

  @Test
  void whenItWentOutFirstStaysKnownWhateverGoesOutLater() {
    var later = WEEK_BEFORE.plus(Duration.ofDays(1));
    var again = after(sent().programme("m-1", with(COFFEE), later)).at(later, staff()).after();

    assertThat(only(again).agenda().firstAt()).contains(WEEK_BEFORE);
    assertThat(only(again).agenda().sentAt()).contains(later);
    assertThat(only(again).agenda().sentAgainAt()).contains(later);
    assertThat(only(sent()).agenda().sentAgainAt()).isEmpty();
    assertThat(only(moved(again, morning(1, "2027-02-20"))).agenda().firstAt())
        .as("of another day it is still to go out")
        .isEmpty();
  }

  @Test
  void whatIsSentWhileTheyMeetIsNoAgendaBeforeIt() {
    var days = new Slot("date-1", wall("2027-02-02T09:30"), wall("2027-02-03T12:00"));
    var evening = START.plus(Duration.ofHours(8));
    var bare = aMeeting().saying(Programme.EMPTY).fixedOn(days);
    var late =
        after(bare.all().programme("m-1", programme(), evening))
            .at(evening, staff())
            .after()
            .at(evening, staff())
            .after();

    assertThat(only(late).agenda().firstAt()).contains(evening);
    assertThat(lacking(late, days)).contains(Lacking.AGENDA);

    var sent = aMeeting().fixedOn(days).all().at(WEEK_BEFORE, staff()).after();
    var shorter = new Slot("date-1", days.start(), wall("2027-02-03T11:00"));
    var ended = after(sent.move("m-1", shorter, Optional.empty(), Set.of(), evening));
    assertThat(only(ended).agenda().firstAt()).contains(WEEK_BEFORE);
    assertThat(only(ended).agenda().sentAt()).contains(evening);
    assertThat(lacking(ended, days)).doesNotContain(Lacking.AGENDA);
  }

  private static List<Lacking> lacking(RunMeetings run, Slot slot) {
    return Lacking.of(run.find("m-1").orElseThrow(), slot.end().instant());
  }

  private static RunMeetings sent() {
    return aMeeting().fixedOn(firstMorning()).all().at(WEEK_BEFORE, staff()).after();
  }

  private static RunMeetings moved(RunMeetings run, Slot date) {
    return after(run.move("m-1", date, Optional.empty(), Set.of(), WEEK_BEFORE));
  }

  private static Programme with(AgendaItem more) {
    return new Programme(
        List.of(programme().items().getFirst(), programme().items().getLast(), more));
  }

  private static AgendaItem point(String from, String to, String title, Visibility visibility) {
    return new AgendaItem(LocalTime.parse(from), LocalTime.parse(to), title, "", visibility);
  }

  private static Meeting only(RunMeetings run) {
    return run.find("m-1").orElseThrow().meeting();
  }

  private static String key(int turn, String who) {
    return "meeting-agenda/m-1/" + turn + "/" + who;
  }

  private static List<String> keys(Decision<RunMeetings, MeetingHappening> decision) {
    return letters(decision).stream().map(Delivery::key).toList();
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static AuditLine audit(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).audit().getFirst();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "set-statutes");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }
}
