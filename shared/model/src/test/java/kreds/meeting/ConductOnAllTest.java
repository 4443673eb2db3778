package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Minutes;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import org.junit.jupiter.api.Test;

/// What was decided on everybody who is in the run holds the run, so that somebody who gets a place
/// meanwhile is not left out; what concerns one meeting or one person does not.
final class ConductOnAllTest {

  @Test
  void whatEverybodyIsToldOfHoldsTheRun() {
    var fixture = aMeeting().fixedOn(firstMorning());
    var meeting = fixture.meeting();
    var all = fixture.attendees();
    var minutes = new Question.Objecting(new Minutes(1, "Referat"));
    var inquiry =
        Inquiry.opened(InquiryId.minutes(meeting.run(), meeting.id(), 1), minutes, MONDAY);

    assertThat(
            List.<MeetingHappening.OfConduct>of(
                new MeetingHappening.OfConduct.StatutesSet(
                    Statutes.USUAL, Statutes.USUAL, List.of(), List.of()),
                new MeetingHappening.OfConduct.AgendaSent(
                    meeting, AgendaNotice.NONE, all, List.of()),
                new MeetingHappening.OfConduct.MinutesPublished(
                    meeting, inquiry, List.of(), Set.of(), List.of()),
                new MeetingHappening.OfConduct.FilesTold(meeting, inquiry, 1, List.of(), List.of()),
                new MeetingHappening.OfConduct.EvaluationAsked(meeting, inquiry, List.of()),
                new MeetingHappening.OfConduct.Held(meeting, meeting)))
        .allMatch(MeetingHappening.OfConduct::isOnAll);
  }

  @Test
  void whatConcernsOneMeetingOrOnePersonDoesNot() {
    var fixture = aMeeting().fixedOn(firstMorning());
    var meeting = fixture.meeting();
    var by = fixture.attendees().all().getFirst();
    var answer = new Answer(by.id(), new Response.Objection(1, "Nej"), MONDAY, 0);

    assertThat(
            List.<MeetingHappening.OfConduct>of(
                new MeetingHappening.OfConduct.AttendanceTaken(meeting, 0),
                new MeetingHappening.OfConduct.AgendaTooLate(meeting),
                new MeetingHappening.OfConduct.MinutesStand(meeting, minutesOf(meeting), 1),
                new MeetingHappening.OfConduct.Objected(meeting, by, answer, person(1))))
        .noneMatch(MeetingHappening.OfConduct::isOnAll);
  }

  @Test
  void whoIsAskedToSpeakIsNamedByIdentifierAlone() {
    var request =
        new SpeakerRequest(
            "t-1",
            person(1),
            "Emne",
            kreds.budget.Amount.kroner(1),
            Optional.empty(),
            Optional.empty());

    assertThat(request).hasToString("SpeakerRequest[t-1]");
  }

  private static Inquiry minutesOf(Meeting meeting) {
    return Inquiry.opened(
        InquiryId.minutes(meeting.run(), meeting.id(), 1),
        new Question.Objecting(new Minutes(1, "Referat")),
        MONDAY);
  }
}
