package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Talk;
import kreds.person.Company;
import org.junit.jupiter.api.Test;

/// A speaker who has said yes at one address has said so at the next, too, until they say otherwise
/// or are asked something else.
final class FormerYesTest {
  private static final Instant LATER = MONDAY.plusSeconds(3_600);
  private static final Talk TALK = new Talk("Nye regler", Amount.kroner(8_000), LATER);
  private static final Instant CLOSES = firstMorning().start().instant();
  private final List<InquiryRecord> inquiries = new ArrayList<>();

  @Test
  void whatWasSaidAtTheFormerAddressStandsAndIsTheOwn() {
    asked("t-here");
    asked("t-former", yes("t-former", "Projektor", MONDAY));
    var speaker = speaker(SpeakerState.AGREED, "t-former");
    assertThat(speaker.said().map(Response.Speaks::needs)).contains("Projektor");
    assertThat(speaker.answer().map(Answer::attendee)).contains("t-here");
    assertThat(speaker.answer().map(Answer::at)).contains(MONDAY);
    assertThat(speaker.asked().orElseThrow().inquiry().id().kind()).isEqualTo("speaker-t-here");
  }

  @Test
  void ofSeveralTheLatestStandsWhereverItWasSaid() {
    asked("t-here", yes("t-here", "Tavle", LATER));
    asked("t-former", yes("t-former", "Projektor", MONDAY));
    assertThat(needs("t-former", "t-first")).contains("Tavle");
    asked("t-first", yes("t-first", "Mikrofon", LATER.plusSeconds(1)));
    assertThat(needs("t-former", "t-first")).contains("Mikrofon");
    assertThat(speaker(SpeakerState.AGREED, "t-former", "t-first").asked().orElseThrow().answers())
        .as("one person, one answer")
        .hasSize(1);
  }

  @Test
  void whoIsAskedSomethingElseHasNotAnsweredIt() {
    asked("t-here");
    asked("t-former", yes("t-former", "Projektor", MONDAY));
    for (var state : List.of(SpeakerState.ASKED_ANEW, SpeakerState.ASKED, SpeakerState.SET)) {
      assertThat(speaker(state, "t-former").said()).as(state.name()).isEmpty();
    }
    assertThat(needs("t-other")).isEmpty();
  }

  @Test
  void whatWasSaidToOtherTermsAtTheFormerAddressDoesNotCount() {
    asked("t-here");
    var before = Inquiry.opened(id("t-former"), new Question.Speaking(TALK), CLOSES);
    inquiries.add(
        new InquiryRecord(
            before.asking(new Question.Speaking(TALK), CLOSES),
            List.of(yes("t-former", "Projektor", MONDAY))));
    assertThat(needs("t-former")).isEmpty();
  }

  @Test
  void whoComesBackToAnAddressFindsTheirWordThere() {
    asked("t-here", yes("t-here", "Tavle", MONDAY));
    var again = SpeakerInquiry.goingOn(record(member(SpeakerState.AGREED)), TALK, own(), MONDAY);
    assertThat(again.turn()).isZero();
    assertThat(again.isOpen(MONDAY)).isTrue();
    assertThat(again.closesAt()).isEqualTo(firstMorning().changesUntil());
    assertThat(again.notified()).containsExactly("t-here");
    inquiries.set(0, new InquiryRecord(again, inquiries.getFirst().answers()));
    assertThat(needs("t-former")).contains("Tavle");
  }

  private Optional<String> needs(String... formerly) {
    return speaker(SpeakerState.AGREED, formerly).said().map(Response.Speaks::needs);
  }

  private Speaker speaker(SpeakerState state, String... formerly) {
    var member = member(state, formerly);
    return Speaker.of(record(member), member);
  }

  private MeetingRecord record(TeamMember member) {
    var meeting = aMeeting().by(new Team(List.of(member))).fixedOn(firstMorning()).meeting();
    return new MeetingRecord(meeting, inquiries);
  }

  private static TeamMember own() {
    return member(SpeakerState.AGREED);
  }

  private static TeamMember member(SpeakerState state, String... formerly) {
    var who = person(2);
    return new TeamMember(
        "t-here",
        Attendee.Role.SPEAKER,
        1,
        who.name(),
        Company.UNKNOWN,
        Optional.of(who.address()),
        who.language(),
        state,
        List.of(formerly));
  }

  private void asked(String who, Answer... answers) {
    var inquiry = Inquiry.opened(id(who), new Question.Speaking(TALK), CLOSES);
    inquiries.add(new InquiryRecord(inquiry, List.of(answers)));
  }

  private static Answer yes(String who, String needs, Instant at) {
    return new Answer(who, new Response.Speaks(true, needs, ""), at);
  }

  private static InquiryId id(String who) {
    var meeting = aMeeting().fixedOn(firstMorning()).meeting();
    return InquiryId.speaking(meeting.run(), meeting.id(), who);
  }
}
