package kreds.meeting;

import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.inquiry.Attendee;
import org.junit.jupiter.api.Test;

/// How high an invitation is in somebody's calendar: above what was taken back (RFC 5546 § 2.1.5).
final class InvitationListTest {
  private static final Attendee HOST =
      new Attendee("t-host", "host", Attendee.Role.HOST, person(1));
  private static final Attendee PLACE =
      new Attendee("e-1", "e-1", Attendee.Role.PARTICIPANT, person(1));
  private static final Attendee OTHER =
      new Attendee("e-2", "e-2", Attendee.Role.PARTICIPANT, person(2));
  private static final InvitationList TAKEN_BACK =
      InvitationList.NONE.inviting(List.of(HOST, OTHER)).without("t-host", List.of());

  @Test
  void whoIsInvitedWithAllOthersAgainComesAboveWhatWasTakenBack() {
    assertThat(TAKEN_BACK.raised("t-host")).isEqualTo(1);
    assertThat(TAKEN_BACK.raised("e-2")).isZero();

    var again = TAKEN_BACK.inviting(List.of(HOST, OTHER));

    assertThat(again.raised("t-host")).isEqualTo(2);
    assertThat(again.inviting(List.of(HOST)).raised("t-host")).as("nothing more").isEqualTo(2);
    assertThat(again.raised("e-2")).isZero();
  }

  @Test
  void whoComesLaterComesAboveWhateverWasTakenBackUnlessTheMailboxHasIt() {
    assertThat(InvitationList.NONE.reaching(PLACE, List.of()).raised("e-1")).isZero();
    assertThat(TAKEN_BACK.reaching(PLACE, List.of()).raised("e-1")).isEqualTo(2);
    assertThat(TAKEN_BACK.reaching(PLACE, List.of(HOST)).raised("e-1"))
        .as("concerned in another way, but without the entry")
        .isEqualTo(2);
    assertThat(TAKEN_BACK.reaching(PLACE, List.of(OTHER)).raised("e-1"))
        .as("the mailbox has it")
        .isZero();
  }

  @Test
  void whoIsInvitedForTheFirstTimeByAMoveIsOneWhoCameLater() {
    var moved = TAKEN_BACK.inviting(new Attendees(List.of(PLACE, OTHER)));

    assertThat(moved.held()).containsExactlyInAnyOrder("e-1", "e-2");
    assertThat(moved.raised("e-1")).isEqualTo(2);
    assertThat(moved.raised("e-2")).as("the mailbox has it").isZero();
    var host = InvitationList.NONE.inviting(List.of(HOST, OTHER)).without("e-2", List.of());
    var both = host.inviting(new Attendees(List.of(HOST, PLACE)));
    assertThat(both.raised("e-1")).as("the mailbox has it").isZero();
  }

  @Test
  void whoStaysInAnotherWayHasItAsHigh() {
    var back = TAKEN_BACK.reaching(HOST, List.of());

    var stays = back.without("t-host", List.of(PLACE));

    assertThat(stays.raised("e-1")).isEqualTo(back.raised("t-host")).isEqualTo(2);
    assertThat(stays.held()).doesNotContain("t-host");
    assertThat(stays.raised("t-host")).as("nothing was taken back").isEqualTo(2);
  }
}
