package kreds.meeting;

import static java.util.Objects.requireNonNull;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;
import kreds.run.Enrollment;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Who comes to have a place later is told once of each meeting that is open.
final class NewcomerTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant LATER = MONDAY.plusSeconds(3600);
  private static final Instant END = firstMorning().end().instant();

  @Test
  void whoCameLaterIsToldOnceOfThePollAndOnceOfTheDate() {
    var polling = aMeeting().polling().among(four());

    var asked = polling.all().moved(mover("e-4"), MONDAY);
    assertThat(asked.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class,
            told -> {
              assertThat(told.poll()).isPresent();
              assertThat(told.newcomer().id()).isEqualTo("e-4");
            });
    assertThat(asked.after().moved(mover("e-4"), MONDAY).isNothing()).isTrue();
    assertThat(asked.after().find("m-1").orElseThrow().poll().orElseThrow().inquiry().notified())
        .contains("e-4");

    var scheduled = aMeeting().polling().scheduled().among(four());
    var invited = scheduled.all().moved(mover("e-4"), MONDAY);
    assertThat(invited.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class, told -> assertThat(told.poll()).isEmpty());
    assertThat(invited.after().find("m-1").orElseThrow().meeting().invited()).contains("e-4");
    assertThat(invited.after().find("m-1").orElseThrow().rsvp().orElseThrow().inquiry().notified())
        .contains("e-4");
    assertThat(invited.after().moved(mover("e-4"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void whoHasNoPlaceAnyMoreOrIsUnknownHearsNothing() {
    var scheduled = aMeeting().polling().scheduled().all();

    assertThat(scheduled.moved(mover("e-9"), MONDAY).isNothing()).isTrue();
    assertThat(scheduled.moved(mover("e-1"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void whoGaveUpAPlaceIsRidOfWhatIsAheadOnceAndIsToldAnewWhenComingAgain() {
    var scheduled = aMeeting().polling().scheduled();
    var gone = scheduled.among(four().leaving(2));

    var rid = gone.all().moved(mover("e-2"), MONDAY);

    assertThat(rid.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.LeaverTold.class,
            told -> {
              assertThat(told.gone().id()).isEqualTo("e-2");
              assertThat(told.isRid()).isTrue();
            });
    var record = rid.after().find("m-1").orElseThrow();
    assertThat(record.meeting().invited()).doesNotContain("e-2").contains("e-1");
    assertThat(record.meeting().calendar()).isEqualTo(scheduled.meeting().calendar());
    assertThat(record.rsvp().orElseThrow().inquiry().notified()).doesNotContain("e-2");
    assertThat(rid.after().moved(mover("e-2"), MONDAY).isNothing()).isTrue();

    var again = gone.now(rid.after()).among(four()).all().moved(mover("e-2"), MONDAY);
    assertThat(again.happenings())
        .singleElement()
        .isInstanceOf(MeetingHappening.NewcomerTold.class);
  }

  /// Between leaving and coming back no round has looked: the calendar has the meeting still, or
  /// the person has taken it out by hand. The one letter that follows holds for both.
  @Test
  void whoLeftAndIsBackBeforeAnybodyToldThemIsInvitedOnceMoreAndOnce() {
    var scheduled = aMeeting().polling().scheduled();
    var back = scheduled.among(four().having(backSince(LATER)));

    var told = back.all().moved(mover("e-2"), LATER);

    assertThat(told.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class, it -> assertThat(it.poll()).isEmpty());
    assertThat(sequence(told, "e-2")).isEqualTo(2);
    assertThat(sequence(told, "e-1")).isZero();
    assertThat(told.after().moved(mover("e-2"), LATER).isNothing()).isTrue();
  }

  @Test
  void whoLeftAndIsBackDuringAPollIsAskedOnceMoreAndOnce() {
    var polling = aMeeting().polling();
    var back = polling.among(four().having(backSince(LATER)));

    var told = back.all().moved(mover("e-2"), LATER);

    assertThat(told.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class,
            it -> assertThat(it.poll().orElseThrow().version()).isGreaterThan(2));
    assertThat(told.after().moved(mover("e-2"), LATER).isNothing()).isTrue();
  }

  @Test
  void whoIsBackAndInvitedWithEverybodyBeforeTheRoundHearsNothingMore() {
    var polling = aMeeting().polling();
    var dated = polling.among(four().having(backSince(LATER))).scheduled();

    assertThat(dated.all().moved(mover("e-2"), LATER).isNothing()).isTrue();
  }

  /// A calendar drops what comes under a sequence that it has cancelled.
  @Test
  void eachTakingOutAndEachInvitingAgainIsOneMoreInThatPersonsCalendar() {
    var scheduled = aMeeting().polling().scheduled();
    var rid = scheduled.among(four().leaving(2)).all().moved(mover("e-2"), MONDAY);
    assertThat(sequence(rid, "e-2")).isEqualTo(1);

    var again = scheduled.now(rid.after()).among(four().having(backSince(LATER)));
    var invited = again.all().moved(mover("e-2"), LATER);
    assertThat(sequence(invited, "e-2")).isEqualTo(2);

    var gone = again.now(invited.after()).among(four().leaving(2)).all().moved(mover("e-2"), LATER);
    assertThat(sequence(gone, "e-2")).isEqualTo(3);
    assertThat(gone.after().find("m-1").orElseThrow().meeting().calendar().sequence()).isZero();
  }

  /// Who hosts and has a place keeps the one entry that the mailbox has, whatever becomes of the
  /// place between two rounds.
  @Test
  void nothingIsTakenBackFromWhoMakesTheMeetingHappenBesides() {
    var hosted = aMeeting().by(hostedBy(person(2))).polling().scheduled();
    var back = hosted.among(four().having(backSince(LATER)));

    var told = back.all().moved(mover("e-2"), LATER);

    assertThat(told.happenings()).singleElement().isInstanceOf(MeetingHappening.NewcomerTold.class);
    assertThat(sequence(told, "e-2")).isZero();
  }

  /// Rows from before places were kept do not say for which one somebody was told.
  @Test
  void ofWhomItIsNotKnownForWhichPlaceTheyWereToldNobodyIsToldTwice() {
    var scheduled = aMeeting().polling().scheduled();
    var old = scheduled.meeting();
    var row =
        new Meeting(
            old.id(),
            old.run(),
            old.outline(),
            old.team(),
            old.timing(),
            new InvitationList(old.invited(), Map.of(), Map.of(), AgendaNotice.NONE),
            old.calendar(),
            old.version());
    var records = List.of(new MeetingRecord(row, scheduled.record().inquiries()));
    var roster = four().having(backSince(LATER)).roster();

    assertThat(new RunMeetings(roster, records, List.of()).moved(mover("e-2"), LATER).isNothing())
        .isTrue();
  }

  @Test
  void theRunSaysUntilWhenADateIsAskedFor() {
    var polling = aMeeting().polling();

    assertThat(polling.all().roster().run().asksUntil()).contains(DEADLINE);
    assertThat(polling.scheduled().all().roster().run().asksUntil()).isEmpty();
  }

  @Test
  void whoHandedOverIsRidOfTheMeetingAndTheColleagueIsInvited() {
    var run = aNetwork().runId();
    var asked = after(four().roster().handOver("e-2", applicant(run, 7), MONDAY));
    var taken = new NetworkFixture(after(asked.confirm("e-7", MONDAY)));
    var meetings = aMeeting().polling().scheduled().among(taken).all();

    assertThat(meetings.moved(mover("e-2"), MONDAY).happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.LeaverTold.class, told -> assertThat(told.isRid()).isTrue());
    assertThat(meetings.moved(mover("e-7"), MONDAY).happenings())
        .singleElement()
        .isInstanceOf(MeetingHappening.NewcomerTold.class);
  }

  @Test
  void whomTheRosterHasForgottenIsRidOfTheMeetingAtTheAddressThatTheMoverKnows() {
    var forgotten = new NetworkFixture(after(four().roster().forgotten("e-2", MONDAY)));
    var meetings = aMeeting().polling().scheduled().among(forgotten).all();
    var mover = new Mover(forgotten.runId(), "e-2", MONDAY, Optional.of(person(2)));

    assertThat(meetings.moved(mover, MONDAY).happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.LeaverTold.class,
            told -> {
              assertThat(told.isRid()).isTrue();
              assertThat(told.gone().person()).isEqualTo(person(2));
            });
  }

  @Test
  void ofAPollOrAMeetingThatIsOverThereIsNothingToTakeOutOfACalendar() {
    var polling = aMeeting().polling().among(four().leaving(2)).all();
    var scheduled = aMeeting().polling().scheduled().among(four().leaving(2)).all();

    for (var decision :
        List.of(polling.moved(mover("e-2"), MONDAY), scheduled.moved(mover("e-2"), END))) {
      assertThat(decision.happenings())
          .singleElement()
          .isInstanceOfSatisfying(
              MeetingHappening.LeaverTold.class, told -> assertThat(told.isRid()).isFalse());
    }
  }

  @Test
  void aHostWhoGivesUpAPlaceKeepsTheMeetingInTheCalendar() {
    var hosted = aMeeting().by(MeetingFixture.hostedBy(person(2))).fixedOn(firstMorning());

    assertThat(hosted.among(four().leaving(2)).all().moved(mover("e-2"), MONDAY).happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.LeaverTold.class,
            told -> {
              assertThat(told.isRid()).isFalse();
              assertThat(told.kept().orElseThrow().as().id()).isEqualTo(HOST);
            });
    var letters = letters(hosted.among(four().leaving(2)).all().moved(mover("e-2"), MONDAY));
    assertThat(letters).hasSize(1);
    var letter = letters.getFirst().letter();
    assertThat(letter.kind()).isEqualTo(LetterKind.MEETING_HOSTED);
    assertThat(letter.values())
        .containsEntry("hosting", "still")
        .containsEntry("entry", "here")
        .containsEntry("role", "host");
    assertThat(
            ((LinkSubject.OfMeeting) requireNonNull(letter.links().get("page")).subject())
                .attendee())
        .isEqualTo(HOST);
    assertThat(letter.calendar().orElseThrow().cancelled()).isFalse();
    assertThat(hosted.among(four().leaving(2)).all().moved(mover("e-2"), START).happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.LeaverTold.class, told -> assertThat(told.kept()).isEmpty());
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "tell-mover");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at)).letters();
  }

  @Test
  void aMeetingThatHasBegunOrAPollThatIsClosedIsNoNews() {
    var scheduled = aMeeting().polling().scheduled().among(four()).all();
    var polling = aMeeting().polling().among(four()).all();

    assertThat(scheduled.moved(mover("e-4"), START.minusMillis(1)).isNothing()).isFalse();
    assertThat(scheduled.moved(mover("e-4"), START).isNothing()).isTrue();
    assertThat(scheduled.moved(mover("e-4"), END).isNothing()).isTrue();
    assertThat(polling.moved(mover("e-4"), DEADLINE.minusSeconds(1)).isNothing()).isFalse();
    assertThat(polling.moved(mover("e-4"), DEADLINE).isNothing()).isTrue();
  }

  @Test
  void whoCameLaterIsToldOfEachMeetingThatIsOpen() {
    var two = aMeeting().fixedOn(morning(1, "2027-01-26")).another("m-2").polling().among(four());

    assertThat(two.all().moved(mover("e-4"), MONDAY).happenings())
        .extracting(told -> ((MeetingHappening.NewcomerTold) told).meeting().id())
        .containsExactly("m-1", "m-2");
  }

  @Test
  void aHostWhoComesToHaveAPlaceIsAskedOnceForTheDates() {
    var person = person(4);
    var polling = aMeeting().by(MeetingFixture.hostedBy(person)).polling().among(four());

    assertThat(polling.all().moved(mover("e-4"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void aNewcomerIsToldAtOnce() {
    var run = aMeeting().planned().run();
    assertThat(new Mover(run, "e-1", MONDAY).nextAt()).contains(MONDAY);
  }

  private static Enrollment.Confirmed backSince(Instant since) {
    return new Enrollment.Confirmed(SamplePeople.applicant(four().runId(), 2), since);
  }

  private static int sequence(Decision<RunMeetings, MeetingHappening> decision, String attendee) {
    var meeting = decision.after().find("m-1").orElseThrow().meeting();
    return meeting.calendarOf(attendee).sequence();
  }

  private static NetworkFixture four() {
    return aNetwork().taking(2, 40).seatedUpTo(4);
  }
}
