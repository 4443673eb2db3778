package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static kreds.text.Language.DA;
import static kreds.text.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kreds.meeting.Attendees;
import kreds.person.Person;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
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
  void whoIsKnownHereReadsWhatTheyHaveChosenUnlessStaffSayOtherwise() {
    var seat = network.roster().find("e-1").orElseThrow();
    var reader = new Person(person(1).name(), person(1).company(), person(1).address(), EN);
    var english = network.having(seat.with(seat.who().saying(reader, "")));
    var moved = new NetworkFixture(english.roster()).moving(1, 9).roster();
    var there = moved.find("e-9").orElseThrow();
    var elsewhere =
        moved.having(
            there.with(
                there
                    .who()
                    .saying(
                        new Person("", there.person().company(), person(9).address(), EN), "")));

    for (var said : List.of(Optional.<Language>empty(), Optional.of(DA), Optional.of(EN))) {
      var meant = MeantPerson.reading(person(1), said);
      assertThat(meant.in(english.roster()).language()).isEqualTo(said.orElse(EN));
      assertThat(meant.in(english.roster()).name()).isEqualTo(person(1).name());
      assertThat(meant.in(elsewhere).address()).isEqualTo(person(9).address());
      assertThat(meant.in(elsewhere).language()).isEqualTo(said.orElse(EN));
      assertThat(meant.toString()).isEqualTo("MeantPerson[…]");
    }
    var outside = MeantPerson.reading(person(7), Optional.empty());
    assertThat(outside.in(english.roster())).isEqualTo(person(7));
    assertThat(MeantPerson.of(person(1)).in(english.roster())).isEqualTo(person(1));
    var mistaken =
        english
            .roster()
            .having(
                new Enrollment.Transferred(
                    applicant(english.runId(), 7)
                        .saying(new Person("", person(7).company(), person(7).address(), EN), ""),
                    MONDAY,
                    "e-1",
                    Onward.MISTYPED));
    assertThat(outside.in(mistaken)).as("the form was somebody else's").isEqualTo(person(7));
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
