package kreds.meeting;

import static java.util.Objects.requireNonNull;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.member;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.BO;
import static kreds.sample.SpeakerFixture.aTalk;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Question;
import kreds.inquiry.Talk;
import kreds.link.LinkSubject;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.SpeakerFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Staff ask somebody to speak at a meeting, who says yes or no.
final class SpeakingTest {
  private static final Instant BEGINS = firstMorning().start().instant();
  private static final Duration DAY = Duration.ofDays(1);
  private final SpeakerFixture polling = aTalk(aMeeting().polling());
  private final SpeakerFixture scheduled = aTalk(aMeeting().polling().scheduled());

  @Test
  void whoIsAskedIsASpeakerWhoDoesNotTakePartYet() {
    var asked = polling.asked();

    var member = asked.member(AASE);
    assertThat(member.post()).isEqualTo("speaker-3");
    assertThat(member.state()).isEqualTo(SpeakerState.ASKED);
    assertThat(asked.meeting().attendees().find(AASE)).isEmpty();
    assertThat(asked.speaker(AASE).talk())
        .contains(
            new Talk("Nye EU-regler", Amount.kroner(8_000), MONDAY.plus(DAY.multipliedBy(7))));
    assertThat(asked.speaker(AASE).said()).isEmpty();
    assertThat(asked.meeting().meeting().version())
        .isGreaterThan(polling.meeting().meeting().version());
    assertThat(done(polling.ask(request())).happenings())
        .singleElement()
        .isInstanceOf(MeetingHappening.OfSpeaker.Asked.class);
  }

  @Test
  void
      whatIsAskedIsOpenUntilTheMeetingBeginsAndRemindsOnTheWorkingDayTwoDaysBeforeTheTimeToAnswer() {
    var inquiry = polling.asked().speaker(AASE).asked().orElseThrow().inquiry();

    assertThat(inquiry.id())
        .isEqualTo(new InquiryId(polling.meeting().planned().run(), "m-1", "speaker-t-aase"));
    assertThat(inquiry.id().isOfASpeaker()).isTrue();
    assertThat(InquiryId.poll(inquiry.id().run(), "m-1").isOfASpeaker()).isFalse();
    assertThat(inquiry.closesAt()).isEqualTo(morning(3, "2027-02-04").start().instant());
    assertThat(inquiry.remindsAt()).as("a Friday").contains(MONDAY.plus(DAY.multipliedBy(4)));
    assertThat(inquiry.notified()).containsExactly(AASE);

    var soon = MONDAY.plus(DAY.multipliedBy(4));
    var near = request(AASE, 1, Optional.of(soon), Optional.empty());
    assertThat(asked(polling, near).speaker(AASE).asked().orElseThrow().inquiry().remindsAt())
        .isEmpty();
    var far = request(AASE, 1, Optional.of(soon.plusMillis(1)), Optional.empty());
    assertThat(asked(polling, far).speaker(AASE).asked().orElseThrow().inquiry().remindsAt())
        .contains(MONDAY.plus(DAY.multipliedBy(2)).plusMillis(1));
  }

  @Test
  void theTimeToAnswerLiesAheadAndBeforeTheMeeting() {
    assertThat(code(polling.ask(by(MONDAY)))).isEqualTo("answer-past");
    assertThat(code(polling.ask(by(BEGINS.plusMillis(1))))).isEqualTo("answer-late");
    assertThat(asked(polling, by(BEGINS)).speaker(AASE).talk().orElseThrow().answerBy())
        .isEqualTo(BEGINS);
    assertThat(asked(polling, by(MONDAY.plusMillis(1))).member(AASE).state())
        .isEqualTo(SpeakerState.ASKED);

    var late = BEGINS.minus(DAY);
    var talk = aTalk(scheduled.meeting().now(after(scheduled.ask(request(), late))));
    assertThat(talk.speaker(AASE).talk().orElseThrow().answerBy()).isEqualTo(BEGINS);
  }

  @Test
  void theSameOrderAgainChangesNothingWhateverWasAnswered() {
    var by = MONDAY.plus(DAY);
    var asked = asked(polling, by(by));

    assertThat(done(asked.ask(by(by), by.plus(DAY))).isNothing()).isTrue();
    assertThat(done(asked.ask(request(), by.plus(DAY))).isNothing()).isTrue();
    assertThat(done(asked.answered(false).ask(by(by), by.plus(DAY))).isNothing()).isTrue();
    assertThat(done(asked.answered(true).ask(by(by), by.plus(DAY))).isNothing()).isTrue();
    assertThat(done(asked.ask(by(by.plus(DAY)))).isNothing()).isFalse();
  }

  @Test
  void otherTermsAskAnewAndWhatWasSaidCountsNoMore() {
    var agreed = scheduled.asked().answered(true);

    var anew = asked(agreed, request(AASE, 9_000, Optional.empty(), Optional.empty()));

    assertThat(anew.member(AASE).state()).isEqualTo(SpeakerState.ASKED_ANEW);
    assertThat(anew.member(AASE).post()).isEqualTo("speaker-3");
    assertThat(anew.speaker(AASE).said()).isEmpty();
    assertThat(anew.speaker(AASE).talk().orElseThrow().fee()).isEqualTo(Amount.kroner(9_000));
    assertThat(anew.meeting().attendees().find(AASE)).isPresent();
    assertThat(anew.meeting().meeting().invited()).contains(AASE);
    assertThat(anew.answered(true).member(AASE).state()).isEqualTo(SpeakerState.AGREED);

    var declined = scheduled.asked().answered(false);
    var again = asked(declined, request(AASE, 9_000, Optional.empty(), Optional.empty()));
    assertThat(again.member(AASE).state()).isEqualTo(SpeakerState.ASKED);
  }

  @Test
  void whoWasNamedByThePlanTakesPartWhileTheyAreAsked() {
    var signe = named(polling, MeetingFixture.SPEAKER);
    var asked = after(polling.ask(signe));

    var meeting = polling.meeting().now(asked);
    assertThat(meeting.meeting().team().find(MeetingFixture.SPEAKER).orElseThrow().state())
        .isEqualTo(SpeakerState.ASKED_ANEW);
    assertThat(meeting.attendees().find(MeetingFixture.SPEAKER)).isPresent();
    assertThat(meeting.meeting().team().in(Attendee.Role.SPEAKER)).hasSize(2);
  }

  @Test
  void whoSaysYesBeforeThereIsADateIsAskedForIt() {
    var decision = polling.asked().answer(true, MONDAY);
    var after = polling.now(decision.after());

    assertThat(after.member(AASE).state()).isEqualTo(SpeakerState.AGREED);
    assertThat(after.record().poll().orElseThrow().inquiry().notified()).contains(AASE);
    assertThat(after.meeting().attendees().asked()).extracting(Attendee::id).contains(AASE);
    assertThat(decision.happenings())
        .satisfiesExactly(
            said -> assertThat(said).isInstanceOf(MeetingHappening.OfSpeaker.Answered.class),
            told -> assertThat(told).isInstanceOf(MeetingHappening.NewcomerTold.class));
  }

  @Test
  void whoSaysYesToAMeetingThatHasItsDateIsInvited() {
    var agreed = scheduled.asked().answered(true);

    assertThat(agreed.meeting().meeting().invited()).contains(AASE);
    assertThat(agreed.record().rsvp().orElseThrow().inquiry().notified()).contains(AASE);
    var again = agreed.answer(true, MONDAY);
    assertThat(again.happenings())
        .singleElement()
        .isInstanceOf(MeetingHappening.OfSpeaker.Answered.class);
    assertThat(again.after().find("m-1").orElseThrow().meeting())
        .isEqualTo(agreed.meeting().meeting());
  }

  @Test
  void whoSaysNoHearsNothingMoreUnlessTheEntryIsInTheCalendar() {
    var silent = scheduled.asked().answer(false, MONDAY);
    var released = (MeetingHappening.OfSpeaker.Released) silent.happenings().get(1);
    assertThat(released.isTold()).isFalse();
    assertThat(released.isRid()).isFalse();

    var agreed = scheduled.asked().answered(true);
    var after = agreed.answer(false, MONDAY);
    var rid = (MeetingHappening.OfSpeaker.Released) after.happenings().get(1);
    assertThat(rid.isTold()).isTrue();
    assertThat(rid.isRid()).isTrue();
    assertThat(rid.why()).isEqualTo(SpeakerFarewell.OWN_WISH);
    assertThat(rid.meeting().invited()).doesNotContain(AASE);
    var declined = agreed.answered(false);
    assertThat(declined.member(AASE).state()).isEqualTo(SpeakerState.DECLINED);
    assertThat(declined.meeting().attendees().find(AASE)).isEmpty();
    assertThat(declined.record().rsvp().orElseThrow().inquiry().notified()).doesNotContain(AASE);
    assertThat(declined.answer(false, MONDAY).happenings()).hasSize(1);
    assertThat(declined.speaker(AASE).asked().orElseThrow().inquiry().isOpen(MONDAY)).isTrue();
    assertThat(declined.speaker(AASE).asked().orElseThrow().inquiry().notified())
        .as("asked as before: the answer alone is written of it")
        .isEqualTo(agreed.speaker(AASE).asked().orElseThrow().inquiry().notified());
  }

  @Test
  void whoThinksOtherwiseComesBackUnderAHigherSequence() {
    var back = scheduled.asked().answered(true).answered(false).answered(true);

    assertThat(back.member(AASE).state()).isEqualTo(SpeakerState.AGREED);
    assertThat(back.meeting().meeting().invited()).contains(AASE);
    assertThat(back.meeting().meeting().invitations().raised(AASE)).isEqualTo(2);
  }

  @Test
  void anotherInThePlaceEndsWhatTheFormerWasAsked() {
    var declined = scheduled.asked().answered(false);

    var replaced = asked(declined, request(BO, 5_000, Optional.empty(), Optional.of("speaker-3")));

    assertThat(replaced.member(AASE).state()).isEqualTo(SpeakerState.RELEASED);
    assertThat(replaced.speaker(AASE).asked().orElseThrow().inquiry().closed()).isTrue();
    assertThat(replaced.member(BO).post()).isEqualTo("speaker-4");
    assertThat(replaced.member(BO).state()).isEqualTo(SpeakerState.ASKED);
    var same = request(BO, 5_000, Optional.empty(), Optional.of("speaker-3"));
    assertThat(done(replaced.ask(same)).isNothing()).isTrue();
    var back = asked(replaced, request());
    assertThat(back.member(AASE).state()).isEqualTo(SpeakerState.ASKED);
    assertThat(back.speaker(AASE).asked().orElseThrow().inquiry().isOpen(MONDAY)).isTrue();
  }

  @Test
  void whoIsReplacedIsToldUnlessTheyHaveSaidNo() {
    var replacing = request(BO, 5_000, Optional.empty(), Optional.of("speaker-3"));

    assertThat(parting(scheduled.asked(), replacing).isTold()).isTrue();
    assertThat(parting(scheduled.asked(), replacing).isRid()).isFalse();
    assertThat(parting(scheduled.asked().answered(true), replacing).isRid()).isTrue();
    assertThat(parting(scheduled.asked().answered(false), replacing).isTold()).isFalse();
  }

  @Test
  void staffTakeOutWhomThePlanNamedToo() {
    var decision = done(scheduled.release("speaker-1"));

    var out = (MeetingHappening.OfSpeaker.Released) decision.happenings().getFirst();
    assertThat(out.isTold()).isTrue();
    assertThat(out.isRid()).isTrue();
    assertThat(out.why()).isEqualTo(SpeakerFarewell.OTHERWISE);
    var after = scheduled.now(decision.after());
    assertThat(after.member(MeetingFixture.SPEAKER).state()).isEqualTo(SpeakerState.RELEASED);
    assertThat(done(after.release("speaker-1")).isNothing()).isTrue();

    var asked =
        (MeetingHappening.OfSpeaker.Released)
            done(polling.release("speaker-1")).happenings().getFirst();
    assertThat(asked.isTold()).isTrue();
    assertThat(asked.isRid()).isFalse();
    var unreached =
        (MeetingHappening.OfSpeaker.Released)
            done(scheduled.release("speaker-2")).happenings().getFirst();
    assertThat(unreached.isTold()).isFalse();
  }

  @Test
  void whoHasSaidYesAndStandsAtNoPointIsNamed() {
    assertThat(scheduled.meeting().meeting().withoutPoint()).as("set by the plan").isEmpty();
    assertThat(scheduled.asked().meeting().meeting().withoutPoint()).isEmpty();
    assertThat(scheduled.asked().answered(true).meeting().meeting().withoutPoint())
        .containsExactly("speaker-3");
  }

  @Test
  void whatASpeakerIsAskedStaysAsItIsWhenTheySayNo() {
    for (var asked : List.of(polling.asked(), scheduled.asked().answered(true))) {
      var before = asked.speaker(AASE).asked().orElseThrow().inquiry();

      var declined = asked.now(asked.answer(false, MONDAY).after());

      assertThat(declined.speaker(AASE).asked().orElseThrow().inquiry())
          .as("the answer itself is written to that row")
          .isEqualTo(before);
    }
  }

  @Test
  void whoHasAPlaceBesidesIsAskedForDatesAsThatOnceTheySpeakNoMore() {
    var member = aMeeting().all().roster().find("e-1").orElseThrow().person();
    var speaking =
        new TeamMember(
            AASE,
            Attendee.Role.SPEAKER,
            3,
            member.name(),
            member.company(),
            Optional.of(member.address()),
            member.language());
    var asked = aTalk(aMeeting().by(new Team(List.of(speaking))).polling());
    assertThat(asked.record().poll().orElseThrow().inquiry().notified()).contains(AASE);

    var decision = done(asked.release("speaker-3"));

    assertThat(decision.happenings())
        .hasSize(2)
        .last()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class,
            told -> assertThat(told.newcomer().id()).isEqualTo("e-1"));
    assertThat(asked.now(decision.after()).record().poll().orElseThrow().inquiry().notified())
        .contains("e-1")
        .doesNotContain(AASE);
  }

  @Test
  void whoIsConcernedInAnotherWayKeepsTheEntry() {
    var both =
        new SpeakerRequest(
            AASE,
            scheduled.meeting().attendees().participants().getFirst().person(),
            "Eget oplæg",
            Amount.ZERO,
            Optional.empty(),
            Optional.empty());
    var asked = scheduled.now(after(scheduled.ask(both)));
    var agreed = asked.answered(true);
    assertThat(agreed.meeting().attendees().find(AASE)).isPresent();

    var released =
        (MeetingHappening.OfSpeaker.Released) agreed.answer(false, MONDAY).happenings().get(1);

    assertThat(released.isRid()).isFalse();
    assertThat(released.isTold()).as("the entry leads to the speaker's page until then").isTrue();
    assertThat(released.kept().orElseThrow().as().id()).isEqualTo("e-1");
    var letter = letters(agreed.answer(false, MONDAY)).getLast().letter();
    assertThat(letter.kind()).isEqualTo(LetterKind.SPEAKER_RELEASED);
    assertThat(letter.values())
        .containsEntry("calendar", "kept")
        .containsEntry("farewell", "own-wish")
        .containsEntry("role", "participant");
    assertThat(letter.calendar().orElseThrow().cancelled()).isFalse();
    assertThat(
            ((LinkSubject.OfMeeting) requireNonNull(letter.links().get("page")).subject())
                .attendee())
        .isEqualTo("e-1");
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "answer-speaker");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at)).letters();
  }

  @Test
  void nobodyReplacesThemselvesOrSomebodyWhoIsNotThere() {
    assertThat(code(polling.ask(request(BO, 1, Optional.empty(), Optional.of("speaker-9")))))
        .isEqualTo("speaker-unknown");
    assertThat(code(polling.release("host"))).isEqualTo("speaker-unknown");
    assertThat(
            code(polling.asked().ask(request(AASE, 1, Optional.empty(), Optional.of("speaker-3")))))
        .isEqualTo("speaker-same");
    assertThat(code(new Speaking(polling.meeting().all()).ask("m-9", request(), MONDAY)))
        .isEqualTo("meeting-unknown");
    assertThat(code(new Speaking(polling.meeting().all()).release("m-9", "speaker-1", MONDAY)))
        .isEqualTo("meeting-unknown");
    var nobody = aTalk(aMeeting().by(Team.NOBODY).polling());
    assertThat(AgainstSpeaking.unknown("speaker-1", List.of()).detail())
        .contains("it has no speakers");
    assertThat(asked(nobody, request()).member(AASE).post()).isEqualTo("speaker-1");
  }

  @Test
  void whenTheMeetingBeginsItsSpeakersAreWhoTheyAre() {
    assertThat(code(scheduled.ask(request(), BEGINS))).isEqualTo("meeting-begun");
    assertThat(code(new Speaking(scheduled.meeting().all()).release("m-1", "speaker-1", BEGINS)))
        .isEqualTo("meeting-begun");
    var off =
        scheduled.now(
            after(
                scheduled
                    .meeting()
                    .all()
                    .cancel("m-1", new Reason("Sygdom", Language.DA, Optional.empty()), MONDAY)));
    assertThat(code(off.ask(request()))).isEqualTo("meeting-cancelled");
  }

  @Test
  void whoNeverAnsweredIsTakenOutOnceTheMeetingHasBegunAndHearsNothingOnceItIsOver() {
    var silent = scheduled.asked().meeting().all();
    var over = firstMorning().end().instant();

    var during = done(new Speaking(silent).release("m-1", "speaker-3", BEGINS));
    var afterwards = done(new Speaking(silent).release("m-1", "speaker-3", over));

    assertThat(released(during).isTold()).isTrue();
    assertThat(released(afterwards).isTold()).isFalse();
    assertThat(code(new Speaking(silent).release("m-1", "speaker-1", over)))
        .as("who takes part has spoken")
        .isEqualTo("meeting-begun");
    var off = after(silent.cancel("m-1", new Reason("Syg", Language.DA, Optional.empty()), MONDAY));
    assertThat(code(new Speaking(off).release("m-1", "speaker-3", MONDAY)))
        .isEqualTo("meeting-cancelled");
    var ended = new NetworkFixture(silent.roster()).in(RunState.FINISHED).roster();
    var finished = new RunMeetings(ended, silent.meetings(), silent.group());
    assertThat(code(new Speaking(finished).release("m-1", "speaker-3", over)))
        .isEqualTo("run-over");
  }

  private static MeetingHappening.OfSpeaker.Released released(
      Decision<RunMeetings, MeetingHappening> decision) {
    return (MeetingHappening.OfSpeaker.Released) decision.happenings().getFirst();
  }

  @Test
  void aMeetingHasTwentySpeakers() {
    var members = new ArrayList<TeamMember>();
    for (var number = 1; number <= 19; number++) {
      members.add(
          member(
              "t-" + number,
              Attendee.Role.SPEAKER,
              number,
              "Nr. " + number,
              number + "@x.example"));
    }
    var twenty = asked(aTalk(aMeeting().by(new Team(members)).polling()), request());

    assertThat(code(twenty.ask(request(BO, 1, Optional.empty(), Optional.empty()))))
        .isEqualTo("speakers-too-many");
    var other = request(AASE, 1, Optional.empty(), Optional.empty());
    assertThat(asked(twenty, other).member(AASE).state()).isEqualTo(SpeakerState.ASKED);
  }

  @Test
  void onlySpeakersAreAskedAndATalkIsAboutSomething() {
    assertThatThrownBy(() ->
            member("t-1", Attendee.Role.HOST, 0, "Hanne", "h@x.example").in(SpeakerState.ASKED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Talk(" ", Amount.ZERO, MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Talk("x", new Amount(-1), MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Talk("x", new Amount(Amount.MOST.oere() + 1), MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Talk("x", Amount.MOST, MONDAY).fee()).isEqualTo(Amount.MOST);
    assertThat(new Question.Speaking(new Talk("x", Amount.ZERO, MONDAY)).closed().code())
        .isEqualTo("talk-closed");
  }

  private MeetingHappening.OfSpeaker.Released parting(
      SpeakerFixture fixture, SpeakerRequest request) {
    return (MeetingHappening.OfSpeaker.Released) done(fixture.ask(request)).happenings().getFirst();
  }

  private static SpeakerRequest by(Instant answerBy) {
    return request(AASE, 8_000, Optional.of(answerBy), Optional.empty());
  }

  private static SpeakerFixture asked(SpeakerFixture fixture, SpeakerRequest request) {
    return fixture.now(after(fixture.ask(request)));
  }

  private static SpeakerRequest named(SpeakerFixture fixture, String id) {
    var member = fixture.member(id);
    return new SpeakerRequest(
        id,
        member.reached().orElseThrow().person(),
        "Sortering",
        Amount.ZERO,
        Optional.empty(),
        Optional.empty());
  }
}
