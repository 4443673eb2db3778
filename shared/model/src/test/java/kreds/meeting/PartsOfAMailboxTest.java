package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.inquiry.Attendee;
import kreds.sample.CountingIds;
import org.junit.jupiter.api.Test;

/// By which identifiers a mailbox makes a meeting happen.
final class PartsOfAMailboxTest {
  private static final CountingIds IDS = new CountingIds();

  @Test
  void aMailboxHasThePartsThatItHasAndThoseThatItWouldHave() {
    var meeting = aMeeting().by(hostedBy(person(2))).fixedOn(firstMorning()).meeting();

    assertThat(meeting.partsOf(person(2).address(), IDS))
        .containsAll(meeting.team().idsOf(person(2).address()))
        .contains(
            TeamMember.idOf(IDS, meeting.id(), Attendee.Role.SPEAKER, person(2).address().value()));
    assertThat(meeting.partsOf(person(3).address(), IDS))
        .doesNotContainAnyElementsOf(meeting.team().idsOf(person(2).address()));
  }
}
