package kreds.meeting;

import static java.util.Objects.requireNonNull;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.member;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// Staff name somebody else who hosts or leads a meeting.
final class NamingTheTeamTest {
  private static final TeamMember HELLE =
      member("t-helle", Attendee.Role.HOST, 0, "Helle Ny", "helle@ny.example");
  private static final Instant END = firstMorning().end().instant();
  private final MeetingFixture scheduled = aMeeting().fixedOn(firstMorning());

  @Test
  void theFormerHostIsRidOfTheMeetingAndTheOtherOneIsInvited() {
    var decision = done(name(scheduled, HELLE, MONDAY));

    var meeting = decision.after().find("m-1").orElseThrow().meeting();
    assertThat(meeting.team().in(Attendee.Role.HOST)).containsExactly(HELLE);
    assertThat(meeting.invited()).contains("t-helle").doesNotContain(HOST);
    assertThat(decision.after().attendees(meeting).find(HOST)).as("the links end").isEmpty();
    assertThat(letters(decision))
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.MEETING_LEFT, LetterKind.MEETING_HOSTED);
    var left = letters(decision).getFirst().letter();
    assertThat(left.values()).containsEntry("leaves", "host").containsEntry("role", "parted");
    assertThat(left.calendar()).as("it is taken back").isPresent();
    assertThat(letters(decision).getLast().letter().values())
        .containsEntry("hosting", "joined")
        .containsEntry("role", "host");
    assertThat(follows(decision).audit().getFirst().after()).isEqualTo("host is another");
    assertThat(done(name(scheduled.now(decision.after()), HELLE, MONDAY)).isNothing()).isTrue();
  }

  @Test
  void whoComesBackIsInvitedUnderAHigherSequence() {
    var hanne = scheduled.meeting().team().find(HOST).orElseThrow();
    var away = scheduled.now(after(name(scheduled, HELLE, MONDAY)));

    var back = done(name(away, hanne, MONDAY));

    var meeting = back.after().find("m-1").orElseThrow().meeting();
    assertThat(meeting.invited()).contains(HOST).doesNotContain("t-helle");
    assertThat(meeting.calendarOf(HOST).sequence())
        .isGreaterThan(scheduled.meeting().calendarOf(HOST).sequence());
  }

  @Test
  void aMeetingWithoutAHostGetsOne() {
    var alone = aMeeting().by(Team.NOBODY).fixedOn(firstMorning());

    assertThat(letters(done(name(alone, HELLE, MONDAY))))
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.MEETING_HOSTED);
  }

  @Test
  void theSamePersonInOtherWordsIsWrittenToByNobody() {
    var married = member(FACILITATOR, Attendee.Role.FACILITATOR, 0, "Poul Ny", "poul@p.example");

    var decision = done(name(scheduled, married, MONDAY));

    assertThat(letters(decision)).isEmpty();
    assertThat(decision.after().find("m-1").orElseThrow().meeting().team().members())
        .contains(married)
        .hasSize(4);
  }

  @Test
  void whileDatesAreAskedTheOtherOneIsAskedAndTheFormersAnswerCountsNoMore() {
    var decision = done(name(aMeeting().polling(), HELLE, MONDAY));

    assertThat(letters(decision))
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.TEAM_RELEASED, LetterKind.MEETING_POLL);
    var told = letters(decision).getFirst().letter();
    assertThat(told.values())
        .containsEntry("leaves", "host")
        .containsEntry("stays", "no")
        .containsEntry("role", "parted");
    assertThat(told.calendar()).isEmpty();
    var record = decision.after().find("m-1").orElseThrow();
    assertThat(record.poll().orElseThrow().inquiry().notified())
        .contains("t-helle")
        .doesNotContain(HOST);
  }

  /// Their last word was that they do nothing more.
  @Test
  void whoHadAnsweredAndIsNamedAgainIsAskedAgain() {
    var polling = aMeeting().polling().answered(HOST, Choice.NO, Choice.YES, Choice.YES);
    var hanne = polling.meeting().team().find(HOST).orElseThrow();
    var away = polling.now(after(name(polling, HELLE, MONDAY)));

    var back = done(name(away, hanne, MONDAY));

    assertThat(letters(back))
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.TEAM_RELEASED, LetterKind.MEETING_POLL);
    assertThat(back.after().find("m-1").orElseThrow().poll().orElseThrow().inquiry().notified())
        .contains(HOST)
        .doesNotContain("t-helle");
    assertThat(done(name(polling.now(back.after()), hanne, MONDAY)).isNothing()).isTrue();
  }

  @Test
  void whoHasAPlaceBesidesKeepsTheEntry() {
    var member = scheduled.all().roster().find("e-1").orElseThrow().person();
    var hosting = aMeeting().by(MeetingFixture.hostedBy(member)).fixedOn(firstMorning());

    var letters = letters(done(name(hosting, HELLE, MONDAY)));

    assertThat(letters)
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.TEAM_RELEASED, LetterKind.MEETING_HOSTED);
    assertThat(letters.getFirst().key()).isEqualTo("team-released/m-1/6/t-hanne");
    var told = letters.getFirst().letter();
    assertThat(told.values())
        .containsEntry("stays", "kept")
        .containsEntry("rest", "nothing")
        .containsEntry("rsvp", "awaited")
        .containsEntry("role", "participant");
    assertThat(told.calendar().orElseThrow().cancelled())
        .as("anew: the one in the calendar leads to the host's page")
        .isFalse();
    assertThat(told.calendar().orElseThrow().identity())
        .isEqualTo(hosting.meeting().calendarOf(HOST));
    assertThat(about(told)).isEqualTo("e-1");
  }

  @Test
  void whoHasSaidThatTheyComeReadsThatTheAnswerStands() {
    var member = scheduled.all().roster().find("e-1").orElseThrow().person();
    var hosting = aMeeting().by(MeetingFixture.hostedBy(member)).fixedOn(firstMorning());
    var rsvp = hosting.record().rsvp().orElseThrow().inquiry();
    var comes = new Answer("e-1", new Response.Rsvp(true, ""), MONDAY);
    var answered =
        new RunMeetings(
            hosting.all().roster(),
            List.of(
                new MeetingRecord(
                    hosting.meeting(), List.of(new InquiryRecord(rsvp, List.of(comes))))),
            List.of());

    assertThat(
            letters(done(name(hosting.now(answered), HELLE, MONDAY))).getFirst().letter().values())
        .containsEntry("rsvp", "given");
  }

  private static String about(Letter letter) {
    return ((LinkSubject.OfMeeting) requireNonNull(letter.links().get("page")).subject())
        .attendee();
  }

  @Test
  void whoWasAskedNothingHearsNothing() {
    var planned =
        after(
            aMeeting()
                .all()
                .poll(
                    aMeeting().planned(),
                    MeetingFixture.mornings(),
                    MeetingFixture.DEADLINE,
                    Set.of(Insistence.EARLY),
                    MONDAY));
    var record = planned.find("m-1").orElseThrow();
    var asked = record.poll().orElseThrow();
    var unasked =
        new RunMeetings(
            planned.roster(),
            List.of(
                new MeetingRecord(
                    record.meeting(),
                    List.of(new InquiryRecord(asked.inquiry().forgetting(HOST), List.of())))),
            List.of());

    assertThat(letters(done(name(scheduled.now(unasked), HELLE, MONDAY))))
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.MEETING_POLL);
  }

  @Test
  void whoSpeaksBesidesIsAskedForDatesAsThatOnceTheyHostNoMore() {
    var polling = aMeeting().by(hostingAndSpeaking()).polling();
    assertThat(polling.record().poll().orElseThrow().inquiry().notified())
        .contains(HOST)
        .doesNotContain(SPEAKER);

    var named = polling.now(after(name(polling, HELLE, MONDAY)));

    assertThat(named.record().poll().orElseThrow().inquiry().notified())
        .contains(SPEAKER, "t-helle")
        .doesNotContain(HOST);
    var answered = named.answered(SPEAKER, Choice.NO, Choice.YES, Choice.YES);
    assertThat(answered.poll().tally(firstMorning()).refusedBy()).containsExactly("speaker-1");
  }

  @Test
  void whoSpeaksBesidesKeepsTheEntryAndIsToldOnce() {
    var dated = aMeeting().by(hostingAndSpeaking()).fixedOn(firstMorning());

    var letters = letters(done(name(dated, HELLE, MONDAY)));

    assertThat(letters)
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.TEAM_RELEASED, LetterKind.MEETING_HOSTED);
    assertThat(letters.getFirst().letter().values())
        .containsEntry("stays", "kept")
        .containsEntry("role", "speaker")
        .containsEntry("rest", "other");
    assertThat(about(letters.getFirst().letter())).isEqualTo(SPEAKER);
    assertThat(letters.getFirst().letter().calendar()).isPresent();
  }

  private static Team hostingAndSpeaking() {
    return new Team(
        List.of(
            member(HOST, Attendee.Role.HOST, 0, "Hanne Vært", "hanne@vaert.example"),
            member(SPEAKER, Attendee.Role.SPEAKER, 1, "Hanne Vært", "hanne@vaert.example")));
  }

  @Test
  void whoHasAPlaceBesidesIsAskedForDatesAsThatOnceTheyHostNoMore() {
    var member = scheduled.all().roster().find("e-1").orElseThrow().person();
    var hosting = aMeeting().by(MeetingFixture.hostedBy(member)).polling();

    var decision = done(name(hosting, HELLE, MONDAY));

    assertThat(letters(decision))
        .extracting(each -> each.letter().to().address())
        .containsExactlyInAnyOrder(
            member.address(), member.address(), HELLE.address().orElseThrow());
    assertThat(letters(decision).getFirst().letter().values())
        .as("it has no date yet")
        .containsEntry("stays", "no");
    assertThat(decision.after().find("m-1").orElseThrow().poll().orElseThrow().inquiry().notified())
        .contains("e-1", "t-helle");
  }

  @Test
  void whoHostedAMeetingThatIsOverDid() {
    assertThat(code(name(scheduled, HELLE, END))).isEqualTo("meeting-over");
    assertThat(code(new NamingTheTeam(scheduled.all()).name("m-9", HELLE, MONDAY)))
        .isEqualTo("meeting-unknown");
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> name(
      MeetingFixture meeting, TeamMember other, Instant now) {
    return new NamingTheTeam(meeting.all()).name("m-1", other, now);
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "correct-meeting");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }
}
