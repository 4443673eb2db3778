package kreds.enrollment;

import static kreds.enrollment.EnrollingTest.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.delivery.LetterKind;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;
import kreds.run.Enrollment;
import kreds.run.EnrollmentState;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

final class ConfirmingTest {
  private final Office office = new Office(2, 3);
  private final Enrolling enrolling = new Enrolling(office.desk);
  private final Confirming confirming = new Confirming(office.desk);

  @Test
  void theClickGivesAPlaceAndALetterThatSaysSo() {
    enrolling.enroll(office.network.id(), office.arrival(1));

    var standing = done(confirming.confirm(office.network.id(), office.idOf(1)));

    assertThat(standing.enrollment().state()).isEqualTo(EnrollmentState.CONFIRMED);
    assertThat(office.lettersTo(SampleNetworks.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_CONFIRM, LetterKind.ENROLLMENT_SEATED);
  }

  @Test
  void twiceIsFineAndWritesNothing() {
    office.enrollAndConfirm(1);
    var asRead = office.roster();

    var again = done(confirming.confirm(office.network.id(), office.idOf(1)));

    assertThat(again.enrollment().state()).isEqualTo(EnrollmentState.CONFIRMED);
    assertThat(office.roster()).isEqualTo(asRead);
    assertThat(office.lettersTo(SampleNetworks.person(1))).hasSize(2);
  }

  @Test
  void lookingAtThePageChangesNothing() {
    enrolling.enroll(office.network.id(), office.arrival(1));
    var asRead = office.roster();

    var standing = done(confirming.standing(office.network.id(), office.idOf(1)));

    assertThat(standing.enrollment().state()).isEqualTo(EnrollmentState.UNCONFIRMED);
    assertThat(office.roster()).isEqualTo(asRead);
  }

  @Test
  void whoComesTooLateHearsTheOwnPlaceInTheLine() {
    office.enrollAndConfirm(1, 2, 3, 4);
    enrolling.enroll(office.network.id(), office.arrival(5));

    var standing = done(confirming.confirm(office.network.id(), office.idOf(5)));

    assertThat(standing.place()).isEqualTo(2);
    assertThat(office.association.lettersTo(SampleNetworks.person(5).address()))
        .anySatisfy(delivery -> {
          assertThat(delivery.letter().kind()).isEqualTo(LetterKind.ENROLLMENT_WAITING);
          assertThat(delivery.letter().values()).containsEntry("place", "2");
        });
  }

  @Test
  void readyIsRaisedOnceWithOneLetterToStaff() {
    office.enrollAndConfirm(1, 2, 3, 4);

    assertThat(office.roster().network().state()).isEqualTo(NetworkState.READY);
    assertThat(office.lettersTo(Office.STAFF)).containsExactly(LetterKind.NETWORK_READY);
    assertThat(office.association.lettersTo(Office.STAFF.address()).getFirst().letter().values())
        .isEqualTo(
            Map.of(
                "title", "Plastgenanvendelse",
                "network", "plastgenanvendelse",
                "confirmed", "2",
                "minimum", "2"));
    assertThat(office.actionOf("system")).contains("network-ready");
  }

  @Test
  void participantsAreShownToWhoHasAPlaceAndToNobodyElse() {
    office.enrollAndConfirm(1, 2, 3, 4);

    assertThat(names(1)).containsExactly("Deltager 1", "Deltager 2", "Deltager 3");
    assertThat(names(4)).isEmpty();
  }

  @Test
  void oneEnrollmentCoversTheWholeRunAMeetingAddedLaterIncludesEveryone() {
    office.enrollAndConfirm(1, 2);
    var later =
        new NextMeeting(
            "m-1",
            SampleNetworks.MONDAY,
            SampleNetworks.MONDAY.plusSeconds(3600),
            "Odense",
            List.of());

    var before = office.roster();
    office.rosters.save(
        before,
        SampleNetworks.showing(before, later),
        Optional.empty(),
        new Consequences(List.of(), List.of()));

    for (var number : List.of(1, 2)) {
      var standing = done(confirming.standing(office.network.id(), office.idOf(number)));
      assertThat(standing.network().nextMeeting()).contains(later);
      assertThat(standing.enrollment().state()).isEqualTo(EnrollmentState.CONFIRMED);
    }
  }

  @Test
  void anEnrollmentThatIsNotThereIsRefused() {
    assertThat(confirming.confirm(office.network.id(), "e-9")).isInstanceOf(Outcome.Refused.class);
    assertThat(confirming.confirm("ukendt", "e-9")).isInstanceOf(Outcome.Refused.class);
    assertThat(confirming.standing("ukendt", "e-9")).isInstanceOf(Outcome.Refused.class);
  }

  private List<String> names(int number) {
    return done(confirming.standing(office.network.id(), office.idOf(number)))
        .participants()
        .stream()
        .map(Enrollment::person)
        .map(person -> person.name())
        .toList();
  }
}
