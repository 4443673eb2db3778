package kreds.meeting;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.inquiry.GroupRules;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Minutes;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.sample.CountingIds;
import kreds.sample.MeetingFixture;
import kreds.sample.Outcomes;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Whoever has not answered is reminded, once, before the end (S2).
final class RemindingTest {
  private static final Instant DAY_BEFORE = DEADLINE.minus(Duration.ofDays(1));
  private static final Instant START = firstMorning().start().instant();
  private static final Instant THREE_BEFORE = START.minus(Duration.ofDays(3));

  @Test
  void aDayBeforeThePollEndsTheSilentAreRemindedOnceAndNobodyElse() {
    var polling =
        aMeeting()
            .polling()
            .answered("e-1", Choice.YES, Choice.NO, Choice.NO)
            .answered(HOST, Choice.YES, Choice.YES, Choice.YES);
    assertThat(polling.record().poll().orElseThrow().inquiry().nextAt()).contains(DAY_BEFORE);
    assertThat(polling.all().at(DAY_BEFORE.minusMillis(1), staff()).isNothing()).isTrue();

    var told = polling.all().at(DAY_BEFORE, staff());

    assertThat(silent(told)).containsExactly(SPEAKER, FACILITATOR, "e-2", "e-3");
    var poll = told.after().find("m-1").orElseThrow().poll().orElseThrow();
    assertThat(poll.inquiry().isOpen(DAY_BEFORE)).isTrue();
    assertThat(poll.inquiry().nextAt()).contains(DEADLINE);
    assertThat(poll.answers()).hasSize(2);
    assertThat(told.after().at(DEADLINE.minusMillis(1), staff()).isNothing()).isTrue();
    var letters = letters(told);
    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-poll-reminder/m-1/" + SPEAKER,
            "meeting-poll-reminder/m-1/" + FACILITATOR,
            "meeting-poll-reminder/m-1/e-2",
            "meeting-poll-reminder/m-1/e-3");
    assertThat(letters.getFirst().letter().values())
        .containsEntry("deadline", "2027-01-15T11:00:00Z")
        .containsEntry("role", "speaker")
        .containsKey("dates");
    assertThat(letters.getFirst().notAfter()).contains(DEADLINE);
  }

  @Test
  void whoHasAPlaceButNoLetterYetIsNotRemindedOfWhatTheyWereNotAsked() {
    var polling = aMeeting().polling();
    var four = polling.among(aNetwork().taking(2, 40).seatedUpTo(4));

    var told = four.all().at(DAY_BEFORE, staff());

    assertThat(silent(told)).contains("e-3").doesNotContain("e-4");
  }

  @Test
  void wherePollAndLetterAreNotTwoDaysApartNobodyIsReminded() {
    var late = DEADLINE.minus(Duration.ofDays(2));
    var polling =
        Outcomes.after(
            aMeeting()
                .all()
                .poll(
                    aMeeting().planned(),
                    MeetingFixture.mornings(),
                    DEADLINE,
                    Set.of(Insistence.EARLY),
                    late));

    assertThat(inquiry(polling).nextAt()).contains(DEADLINE);
    assertThat(polling.at(DEADLINE.minusMillis(1), staff()).isNothing()).isTrue();
  }

  @Test
  void onceTheDateIsChosenNobodyIsAskedForOne() {
    var chosen = aMeeting().polling().scheduled();

    assertThat(chosen.all().at(DAY_BEFORE, staff()).isNothing()).isTrue();
  }

  @Test
  void aReminderThatComesAfterTheEndIsNone() {
    var closed = aMeeting().polling().all().at(DEADLINE, staff());

    assertThat(closed.happenings())
        .singleElement()
        .isInstanceOf(MeetingHappening.InquiryClosed.class);
  }

  @Test
  void threeDaysBeforeTheMeetingThoseWithAPlaceAreRemindedWhoHaveNotSaidWhetherTheyCome() {
    var scheduled = aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning());
    var said = answered(scheduled, "e-2", new Response.Rsvp(false, ""));
    assertThat(said.all().at(THREE_BEFORE.minusMillis(1), staff()).isNothing()).isTrue();

    var told = said.all().at(THREE_BEFORE, staff());

    assertThat(silent(told)).containsExactly("e-1", "e-3");
    assertThat(told.after().find("m-1").orElseThrow().unsaid(said.attendees()))
        .extracting(Attendee::id)
        .containsExactly("e-1", "e-3");
    var letter = letters(told).getFirst();
    assertThat(letter.key()).isEqualTo("meeting-reminder/m-1/0/e-1");
    assertThat(letter.letter().kind()).isEqualTo(LetterKind.MEETING_REMINDER);
    assertThat(letter.letter().calendar()).isEmpty();
    assertThat(letter.letter().values())
        .containsEntry("start", "2027-02-02T08:30:00Z")
        .containsEntry("place", "Odense, Havnegade 1");
    assertThat(letter.notAfter()).contains(START);
    assertThat(told.after().at(START.minusMillis(1), staff()).isNothing()).isTrue();
  }

  @Test
  void theReminderFollowsAMeetingThatMovesAndStopsWithOneThatIsCancelled() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    var reminded = scheduled.all().at(THREE_BEFORE, staff()).after();
    var later = morning(1, "2027-02-20");
    var threeBefore = later.start().instant().minus(Duration.ofDays(3));

    var moved =
        Outcomes.after(reminded.move("m-1", later, Optional.empty(), Set.of(), THREE_BEFORE));

    assertThat(rsvp(moved).nextAt()).contains(threeBefore);
    var told = moved.at(threeBefore, staff());
    assertThat(silent(told)).containsExactly("e-1", "e-2", "e-3");
    assertThat(letters(told).getFirst().key()).isEqualTo("meeting-reminder/m-1/1/e-1");

    var reason = new Reason("Oplægsholderen er syg.", Language.DA, Optional.empty());
    var cancelled = Outcomes.after(moved.cancel("m-1", reason, THREE_BEFORE));
    assertThat(cancelled.at(threeBefore, staff()).isNothing()).isTrue();
  }

  @Test
  void whereAllHaveSaidItNobodyIsWrittenTo() {
    var scheduled = aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning());
    for (var each : List.of("e-1", "e-2", "e-3")) {
      scheduled = answered(scheduled, each, new Response.Rsvp(true, ""));
    }

    var told = scheduled.all().at(THREE_BEFORE, staff());

    assertThat(letters(told)).isEmpty();
    assertThat(scheduled.record().unsaid(scheduled.attendees())).isEmpty();
    assertThat(told.after().at(THREE_BEFORE, staff()).isNothing()).isTrue();
  }

  @Test
  void twoRemindersOfOneMomentComeOneAfterTheOther() {
    var first = aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning());
    var second = first.another("m-2").fixedOn(morning(9, "2027-02-03"));
    var after = THREE_BEFORE.plus(Duration.ofDays(1));

    var one = second.all().at(after, staff());
    var two = one.after().at(after, staff());

    assertThat(one.happenings()).hasSize(1);
    assertThat(two.happenings()).hasSize(1);
    assertThat(two.after().at(after, staff()).isNothing()).isTrue();
  }

  @Test
  void theAuditSaysHowManyWereReminded() {
    var told = aMeeting().polling().all().at(DAY_BEFORE, staff());

    assertThat(follows(told).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.action()).isEqualTo("remind-silent");
          assertThat(line.after()).isEqualTo("6 people");
        });
  }

  private static Inquiry inquiry(RunMeetings meetings) {
    return meetings.find("m-1").orElseThrow().poll().orElseThrow().inquiry();
  }

  private static Inquiry rsvp(RunMeetings meetings) {
    return meetings.find("m-1").orElseThrow().rsvp().orElseThrow().inquiry();
  }

  private static MeetingFixture answered(MeetingFixture meeting, String by, Response response) {
    var record = meeting.record();
    var inquiries = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      var answers = new ArrayList<>(each.answers());
      answers.add(new Answer(by, response, MONDAY));
      inquiries.add(new InquiryRecord(each.inquiry(), answers));
    }
    return meeting.now(
        new RunMeetings(
            meeting.all().roster(),
            List.of(new MeetingRecord(record.meeting(), inquiries)),
            List.of()));
  }

  @Test
  void whatIsAskedWithoutAMeetingIsNotRemindedOfWithOne() {
    var fixture = aMeeting().fixedOn(firstMorning());
    var run = fixture.meeting().run();
    var somebody = fixture.attendees().all().getFirst();
    var at =
        new Moment(new Step(Subject.meeting("m-1"), Actor.SYSTEM, "x"), MONDAY, new CountingIds());
    var letters = new MeetingLetters(fixture.all().roster().network());
    for (var question :
        List.of(
            new Question.MayJoin("e-9", "Firma", "Rolle", Set.of()),
            new Question.Accepting(new GroupRules(1, "Regler", "")),
            new Question.Choosing(aBallot()),
            new Question.Renewing("", "", Optional.empty()),
            new Question.Objecting(new Minutes(1, "Referat")))) {
      var inquiry = Inquiry.opened(InquiryId.renewal(run), question, DEADLINE);
      assertThatThrownBy(() -> letters.reminding(fixture.meeting(), inquiry, somebody, at))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("nobody is reminded");
    }
  }

  private static List<String> silent(Decision<RunMeetings, MeetingHappening> decision) {
    assertThat(decision.happenings()).hasSize(1);
    var told = (MeetingHappening.SilentReminded) decision.happenings().getFirst();
    return told.silent().stream().map(Attendee::id).toList();
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var step = new Step(Subject.meeting("m-1"), Actor.SYSTEM, "look-after-meeting");
    var at = new Moment(step, DAY_BEFORE, new CountingIds());
    var network = decision.after().roster().network();
    return Consequences.of(
        decision.happenings(), each -> new MeetingConsequences(network).of(each, at));
  }
}
