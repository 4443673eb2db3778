package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.member;
import static kreds.sample.MeetingFixture.team;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import kreds.inquiry.Attendee;
import kreds.person.EmailAddress;
import kreds.sample.CountingIds;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// Who makes a meeting happen, and by what they are known.
final class TeamTest {
  private static final String HANNE = "hanne@vaert.example";

  @Test
  void whoHasAPartIsKnownByIt() {
    var ids = new CountingIds();

    var id = TeamMember.idOf(ids, "m-1", Attendee.Role.HOST, HANNE);

    assertThat(id).isEqualTo(ids.of("t", "m-1", "HOST", HANNE));
    assertThat(TeamMember.isOne(id)).isTrue();
    assertThat(TeamMember.isOne("e-1")).isFalse();
  }

  @Test
  void oneMailboxIsKnownByEachOfItsPartsWhateverHasBecomeOfThem() {
    var members = new ArrayList<>(team().members());
    members.add(
        member("t-2", Attendee.Role.SPEAKER, 3, "Hanne Vært", HANNE).in(SpeakerState.DECLINED));
    var team = new Team(members);

    assertThat(team.idsOf(EmailAddress.of(HANNE)))
        .containsExactlyInAnyOrder(MeetingFixture.HOST, "t-2");
    assertThat(team.idsOf(EmailAddress.of("jens@uden.example"))).isEmpty();
  }

  @Test
  void whatIsDecidedBesideAMeetingRaisesItsVersionAlone() {
    var meeting = aMeeting().fixedOn(firstMorning()).meeting();

    var after = meeting.besides();

    assertThat(after.version()).isEqualTo(meeting.version() + 1);
    assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(meeting);
  }
}
