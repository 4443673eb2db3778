package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.network.Capacity;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Who gives the place up while a meeting is on, in the night between two days: they were there,
/// the entry is one for both days, and what becomes of the meeting is said to them as to the
/// others.
final class LateLeaversTest {
  private static final Slot TWO_DAYS =
      new Slot("fixed", wall("2027-05-04T13:00"), wall("2027-05-05T12:00"));
  private static final Instant START = TWO_DAYS.start().instant();
  private static final Instant NIGHT = Instant.parse("2027-05-04T21:00:00Z");
  private static final Instant LUNCH = TWO_DAYS.end().instant();
  private static final Reason REASON = new Reason("Sne.", Language.DA, Optional.empty());
  private static final MeetingFixture BEGUN =
      aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(3)).fixedOn(TWO_DAYS);

  @Test
  void theMeetingStaysInTheirCalendarAndTheyAreOnTheList() {
    var gone = left(NIGHT);

    assertThat(letters(gone)).isEmpty();
    var run = gone.after();
    assertThat(new MeetingRoll(run.roster(), meeting(run)).has("e-2")).isTrue();
    var noted = after(run.attend("m-1", List.of("e-2"), List.of(), LUNCH));
    assertThat(meeting(noted).attendance().has("e-2")).isTrue();
    assertThat(letters(left(START.minusMillis(1))))
        .as("before it begins it is taken out")
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.MEETING_LEFT);
  }

  @Test
  void whatIsCalledOffWhileItIsOnIsTakenOutOfTheirCalendar() {
    var off = done(left(NIGHT).after().cancel("m-1", REASON, NIGHT.plusSeconds(60)));

    assertThat(to(off, "e-2"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.letter().kind()).isEqualTo(LetterKind.MEETING_LEFT);
          assertThat(each.letter().values()).containsEntry("others", "off");
          assertThat(each.letter().calendar().orElseThrow().cancelled()).isTrue();
        });
    assertThat(to(off, "e-1")).hasSize(1);
    var untold = done(leaving(NIGHT).all().cancel("m-1", REASON, NIGHT.plusSeconds(60)));
    assertThat(to(untold, "e-2"))
        .as("whom the round has not come to yet")
        .singleElement()
        .satisfies(each -> assertThat(each.letter().kind()).isEqualTo(LetterKind.MEETING_LEFT));
  }

  @Test
  void thatItCameToNothingReadsEverybodyWhoHadTheInvitation() {
    for (var run :
        List.of(
            left(NIGHT).after(), leaving(NIGHT).all(), left(LUNCH).after(), leaving(LUNCH).all())) {
      var off = done(run.at(LUNCH, staff()).after().cancel("m-1", REASON, LUNCH));

      assertThat(letters(off))
          .extracting(each -> each.letter().kind())
          .containsOnly(LetterKind.MEETING_MISSED);
      assertThat(to(off, "e-2"))
          .singleElement()
          .satisfies(each -> assertThat(each.letter().values()).containsEntry("goes", "out"));
      assertThat(to(off, "e-1").getFirst().letter().values()).containsEntry("goes", "on");
    }
    var before = done(left(START.minusMillis(1)).after().cancel("m-1", REASON, LUNCH));
    assertThat(to(before, "e-2")).as("who was not to come").isEmpty();
  }

  @Test
  void whoHasAnotherAddressSinceReadsItThere() {
    var moved =
        new Enrollment.Transferred(
            applicant(BEGUN.all().roster().run().id(), 2), LUNCH, "e-5", Onward.MOVED);
    var network = new NetworkFixture(BEGUN.all().roster()).having(moved).seated(5);

    var off = done(BEGUN.among(network).all().cancel("m-1", REASON, LUNCH));

    assertThat(to(off, "e-2")).isEmpty();
    assertThat(to(off, "e-5")).hasSize(1);
  }

  @Test
  void whoGetsAnotherAddressWhileItIsOnHasItThereAlone() {
    var network = new NetworkFixture(BEGUN.all().roster()).moving(2, 9);
    var run = BEGUN.among(network).all();

    var there = run.moved(mover("e-9"), NIGHT);
    var both = there.after().moved(mover("e-2"), NIGHT);

    assertThat(to(there, "e-9")).hasSize(1);
    assertThat(to(both, "e-2"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.letter().kind()).isEqualTo(LetterKind.MEETING_LEFT);
          assertThat(each.letter().values()).containsEntry("leaves", "address");
          assertThat(each.letter().calendar().orElseThrow().cancelled()).isTrue();
        });
    var off = done(both.after().cancel("m-1", REASON, NIGHT.plusSeconds(60)));
    assertThat(to(off, "e-9")).hasSize(1);
    assertThat(to(off, "e-2")).isEmpty();
    assertThat(letters(run.moved(mover("e-2"), LUNCH))).as("nothing is to come").isEmpty();
  }

  @Test
  void whoWasAskedHowItWasReadsItAtTheOtherAddress() {
    var morning = MeetingEvaluation.morningAfter(TWO_DAYS);
    var over = BEGUN.all().at(LUNCH, staff()).after().at(morning, staff()).after();
    assertThat(over.find("m-1").orElseThrow().evaluation().orElseThrow().inquiry().notified())
        .contains("e-2");
    var moved =
        new Enrollment.Transferred(
            applicant(over.roster().run().id(), 2), morning, "e-5", Onward.MOVED);
    var there = new NetworkFixture(over.roster()).having(moved).seated(5).roster();
    var run = new RunMeetings(there, over.meetings(), over.group(), over.statutes());

    var off = done(run.cancel("m-1", REASON, morning));

    assertThat(to(off, "e-5"))
        .singleElement()
        .satisfies(each -> assertThat(each.letter().values()).containsEntry("asked", "yes"));
  }

  @Test
  void whoIsForgottenIsWrittenToNoMore() {
    var forgotten = after(left(NIGHT).after().roster().forgotten("e-2", NIGHT));
    var run = BEGUN.among(new NetworkFixture(forgotten)).all();

    assertThat(to(done(run.cancel("m-1", REASON, LUNCH)), "e-2")).isEmpty();
    assertThat(to(done(run.cancel("m-1", REASON, NIGHT.plusSeconds(60))), "e-2")).isEmpty();
  }

  @Test
  void whoComesOnlyAfterItAndLeavesAgainIsNotTold() {
    var back =
        after(
            left(START.minus(Duration.ofDays(1)))
                .after()
                .roster()
                .enrollConfirmed(
                    applicant(BEGUN.all().roster().run().id(), 2), LUNCH.plusSeconds(1)));
    var again = after(back.leave("e-2", LUNCH.plusSeconds(9)));
    var record = left(START.minus(Duration.ofDays(1))).after().find("m-1").orElseThrow();
    var run = new RunMeetings(again, List.of(record), List.of());

    assertThat(to(done(run.cancel("m-1", REASON, LUNCH.plusSeconds(10))), "e-2")).isEmpty();
  }

  @Test
  void whoWasThereIsAskedHowItWasThoughTheyHaveLeftSince() {
    for (var left : List.of(left(NIGHT).after(), left(LUNCH).after())) {
      assertThat(asked(left)).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    }
    assertThat(asked(left(START.minusMillis(1)).after())).doesNotContain("e-2");

    for (var left : List.of(left(NIGHT).after(), left(LUNCH).after())) {
      assertThat(asked(back(left, 40))).as("who is back").contains("e-2");
      assertThat(asked(back(left, 2))).as("who is back in the line").contains("e-2");
    }
    assertThat(asked(back(left(START.minusMillis(1)).after(), 40))).doesNotContain("e-2");

    var noted = after(left(NIGHT).after().attend("m-1", List.of("e-2", "e-3"), List.of(), LUNCH));
    assertThat(asked(noted)).containsExactlyInAnyOrder("e-2", "e-3");
  }

  /// They come again after it, where so many have a place.
  private static RunMeetings back(RunMeetings run, int maximum) {
    var later = LUNCH.plus(Duration.ofHours(8));
    var sized = after(run.roster().resized(new Capacity(2, maximum), later));
    var again = after(sized.enrollConfirmed(applicant(sized.run().id(), 2, later), later));
    return new RunMeetings(again, run.meetings(), run.group());
  }

  /// Who is asked on the working day after it.
  private static Set<String> asked(RunMeetings run) {
    var days = LUNCH.plus(Duration.ofDays(4));
    var now = run.at(LUNCH, staff()).after();
    while (!now.at(days, staff()).isNothing()) {
      now = now.at(days, staff()).after();
    }
    var asked = now.find("m-1").orElseThrow().evaluation().orElseThrow().inquiry();
    return ((Question.Evaluating) asked.question()).asked();
  }

  private static MeetingFixture leaving(Instant at) {
    return BEGUN.among(new NetworkFixture(after(BEGUN.all().roster().leave("e-2", at))));
  }

  private static Decision<RunMeetings, MeetingHappening> left(Instant at) {
    return leaving(at).all().moved(mover("e-2"), at);
  }

  private static Meeting meeting(RunMeetings run) {
    return run.find("m-1").orElseThrow().meeting();
  }

  private static List<Delivery> to(
      Decision<RunMeetings, MeetingHappening> decision, String enrollment) {
    return letters(decision).stream()
        .filter(each -> List.of(each.key().split("/")).contains(enrollment))
        .toList();
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var consequences = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.meeting("m-1"), "cancel-meeting");
    return decision.happenings().stream()
        .flatMap(each -> consequences.of(each, at).letters().stream())
        .toList();
  }
}
