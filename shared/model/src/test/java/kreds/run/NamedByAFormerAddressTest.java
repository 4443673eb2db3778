package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kreds.meeting.Attendees;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Staff who name a former address mean the person, and a link that was sent there opens nothing.
final class NamedByAFormerAddressTest {
  private final NetworkFixture network = aNetwork().taking(2, 40).seatedUpTo(3);
  private final Roster moved = network.moving(1, 8).moving(8, 9).roster();

  @Test
  void whoeverIsNamedSoIsThePersonAtTheAddressOfNow() {
    assertThat(FormerAddress.of(moved, person(1).address()))
        .contains(new FormerAddress(person(1).address(), person(9).address()));
    assertThat(FormerAddress.present(moved, person(1)).address()).isEqualTo(person(9).address());
    assertThat(FormerAddress.present(moved, person(1)).name()).isEqualTo(person(1).name());
    assertThat(FormerAddress.present(moved, person(2))).isEqualTo(person(2));
    assertThat(FormerAddress.of(moved, person(9).address())).isEmpty();
    assertThat(moved.isFormer(person(8).address())).isTrue();
    assertThat(moved.isFormer(person(9).address())).isFalse();
    assertThat(moved.isFormer(person(2).address())).isFalse();
  }

  @Test
  void staffReadItOfEachThatTheyHaveNamed() {
    assertThat(
            FormerAddress.saidOf(
                moved,
                List.of("e-1", "Deltager1@firma1.example", "x@", "deltager2@firma2.example")))
        .isEqualTo(
            " The address deltager1@firma1.example is a former one: this person has"
                + " deltager9@firma9.example now.");
    assertThat(FormerAddress.said(moved, List.of())).isEmpty();
  }

  @Test
  void whosePlaceAColleagueHasIsSomebodyElseAndWhoIsForgottenIsNobody() {
    var handed = network.handing(1, 8).roster();
    assertThat(FormerAddress.of(handed, person(1).address())).isEmpty();
    assertThat(handed.isFormer(person(1).address())).isFalse();
    var forgotten = after(moved.forgotten("e-9", MONDAY));
    assertThat(FormerAddress.of(forgotten, person(1).address())).isEmpty();
    assertThat(new FormerAddress(person(1).address(), person(9).address()).toString())
        .isEqualTo("FormerAddress[…]");
  }

  @Test
  void whoOnlyHadItByMistakeIsNobodyThere() {
    var form = network.enrolled(6).roster();
    var corrected =
        after(
            form.corrected(
                "e-6",
                new Correction(Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(applicant(form.run().id(), 9)),
                MONDAY));

    assertThat(corrected.find("e-6").orElseThrow().isFormer()).isTrue();
    assertThat(corrected.isFormer(person(6).address())).isFalse();
    assertThat(FormerAddress.of(corrected, person(6).address())).isEmpty();
    assertThat(FormerAddress.present(corrected, person(6))).isEqualTo(person(6));
    var hosted =
        MeetingFixture.aMeetingOf(network).by(MeetingFixture.hostedBy(person(6))).polling();
    assertThat(Attendees.of(hosted.meeting(), corrected).behind(MeetingFixture.HOST, corrected))
        .as("whoever hosts from that mailbox has their link still")
        .isPresent();
  }

  @Test
  void theLinkOfAHostOpensNothingAtAFormerAddress() {
    var hosted =
        MeetingFixture.aMeetingOf(network).by(MeetingFixture.hostedBy(person(1))).polling();
    var before = hosted.attendees();
    assertThat(before.behind(MeetingFixture.HOST, hosted.all().roster())).isPresent();

    var after = Attendees.of(hosted.meeting(), moved);

    assertThat(after.find(MeetingFixture.HOST)).isPresent();
    assertThat(after.behind(MeetingFixture.HOST, moved)).isEmpty();
    assertThat(after.behind("e-9", moved)).isPresent();
  }
}
