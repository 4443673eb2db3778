package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.person.Company;
import kreds.sample.MeetingFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What is kept of the meetings of a run, and what a meeting is made of.
final class MeetingRecordTest {
  @Test
  void theMeetingsOfARunAreInTheirOrder() {
    var two = aMeeting().fixedOn(morning(1, "2027-01-26")).another("m-2").polling();
    var again = two.all().choose("m-2", "date-2", Set.of(Insistence.ANYWAY), MONDAY);

    assertThat(two.all().meetings())
        .extracting(record -> record.meeting().number())
        .containsExactly(1, 2);
    assertThat(two.all().nextNumber()).isEqualTo(3);
    var programmed = done(two.all().programme("m-1", Programme.EMPTY, MONDAY)).after();
    assertThat(programmed.meetings())
        .extracting(record -> record.meeting().id())
        .containsExactly("m-1", "m-2");
    assertThat(done(again).after().meetings()).hasSize(2);
  }

  @Test
  void theDatesOfAMeetingAreThoseThatItMayHaveOrTheOneThatItHas() {
    assertThat(aMeeting().polling().record().dates()).isEqualTo(mornings());
    assertThat(aMeeting().polling().record().isPolling(MONDAY)).isTrue();
    assertThat(aMeeting().polling().record().isPolling(DEADLINE)).isFalse();
    var scheduled = aMeeting().polling().scheduled().record();
    assertThat(scheduled.dates()).containsExactly(firstMorning());
    assertThat(scheduled.proposed()).isEqualTo(mornings());
    assertThat(scheduled.isPolling(MONDAY)).isFalse();
    assertThat(aMeeting().fixedOn(firstMorning()).record().proposed()).isEmpty();
    assertThat(scheduled.inquiries()).extracting(InquiryRecord::answers).allMatch(List::isEmpty);
  }

  @Test
  void aTeamHasOneHostAndOneFacilitatorAndNoParticipant() {
    var host = MeetingFixture.member("t-1", Attendee.Role.HOST, 0, "Hanne", "h@x.dk");
    var speaker = MeetingFixture.member("t-2", Attendee.Role.SPEAKER, 2, "Signe", "s@x.dk");

    assertThatThrownBy(() -> new Team(List.of(host, host)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Team(List.of(speaker, speaker)).in(Attendee.Role.SPEAKER)).hasSize(2);
    assertThat(host.post()).isEqualTo("host");
    assertThat(speaker.post()).isEqualTo("speaker-2");
    assertThat(speaker.toString()).isEqualTo("TeamMember[speaker-2]");
    assertThatThrownBy(
            () -> MeetingFixture.member("t-1", Attendee.Role.PARTICIPANT, 0, "Hanne", "h@x.dk"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MeetingFixture.member("t-1", Attendee.Role.HOST, 0, " ", "h@x.dk"))
        .isInstanceOf(IllegalArgumentException.class);
    for (var role : List.of(Attendee.Role.HOST, Attendee.Role.FACILITATOR)) {
      assertThatThrownBy(() ->
              new TeamMember(
                  "t-1", role, 0, "Hanne", Company.UNKNOWN, Optional.empty(), Language.DA))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anOutlineHasATitleAndANumber() {
    assertThatThrownBy(() -> new Outline(0, "Sortering", "", Programme.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Outline(1, " ", "", Programme.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
