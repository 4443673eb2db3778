package kreds.enrollment.seat;

import static kreds.sample.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

final class ConfirmingTest {
  private final SeatsInMemory seats = new SeatsInMemory(2, 3);
  private static final PlaceAction CLICK = new PlaceAction.Confirm(0);

  private final OwnPlace place = seats.place();

  @Test
  void theClickGivesAPlaceAndALetterThatSaysSo() {
    seats.enroll(1);

    var status = done(place.act(seats.linkOf(1), CLICK, Optional.empty()));

    assertThat(status.enrollment().state()).isEqualTo("confirmed");
    assertThat(seats.lettersTo(SamplePeople.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_CONFIRM, LetterKind.ENROLLMENT_SEATED);
  }

  @Test
  void twiceIsFineAndWritesNothing() {
    seats.enrollAndConfirm(1);
    var asRead = seats.roster();

    var again = done(place.act(seats.linkOf(1), CLICK, Optional.empty()));

    assertThat(again.enrollment().state()).isEqualTo("confirmed");
    assertThat(seats.roster()).isEqualTo(asRead);
    assertThat(seats.lettersTo(SamplePeople.person(1))).hasSize(2);
  }

  @Test
  void lookingAtThePageChangesNothing() {
    seats.enroll(1);
    var asRead = seats.roster();

    var status = done(place.status(seats.linkOf(1)));

    assertThat(status.enrollment().state()).isEqualTo("unconfirmed");
    assertThat(seats.roster()).isEqualTo(asRead);
  }

  @Test
  void whoComesTooLateHearsTheOwnPlaceInTheLine() {
    seats.enrollAndConfirm(1, 2, 3, 4);
    seats.enroll(5);

    var status = done(place.act(seats.linkOf(5), CLICK, Optional.empty()));

    assertThat(status.place()).isEqualTo(2);
    assertThat(seats.store.lettersTo(SamplePeople.person(5).address()))
        .anySatisfy(delivery -> {
          assertThat(delivery.letter().kind()).isEqualTo(LetterKind.ENROLLMENT_WAITING);
          assertThat(delivery.letter().values()).containsEntry("place", "2");
        });
  }

  @Test
  void readyIsRaisedOnceWithOneLetterToStaff() {
    seats.enrollAndConfirm(1, 2, 3, 4);

    assertThat(seats.roster().run().state()).isEqualTo(RunState.READY);
    assertThat(seats.lettersTo(SeatsInMemory.STAFF)).containsExactly(LetterKind.NETWORK_READY);
    assertThat(seats.store.lettersTo(SeatsInMemory.STAFF.address()).getFirst().letter().values())
        .isEqualTo(
            Map.of(
                "title", "Plastgenanvendelse",
                "network", "plastgenanvendelse",
                "confirmed", "2",
                "unconfirmed", "0",
                "minimum", "2",
                "maximum", "3",
                "decision", "2027-03-01",
                "event",
                    "{\"command\": \"show-network\", \"function\": \"enrollment\", \"actor\":"
                        + " \"netvaerk@forening.example\", \"network\": \"plastgenanvendelse\"}"));
    assertThat(seats.actionOf("system")).contains("network-ready");
  }

  @Test
  void participantsAreShownToWhoHasAPlaceAndToNobodyElse() {
    seats.enrollAndConfirm(1, 2, 3, 4);
    assertThat(names(1)).as("before staff have looked").isEmpty();
    seats.openList();

    assertThat(names(1)).containsExactly("Deltager 1", "Deltager 2", "Deltager 3");
    assertThat(names(4)).isEmpty();
  }

  @Test
  void oneEnrollmentCoversTheWholeRunAMeetingAddedLaterIncludesEveryone() {
    seats.enrollAndConfirm(1, 2);
    var later =
        new NextMeeting(
            "m-1", SamplePeople.MONDAY, SamplePeople.MONDAY.plusSeconds(3600), "Odense", List.of());

    var before = seats.roster().network();
    seats.stored.write(
        new Write.NetworkSaved(Optional.of(before), before.showing(Optional.of(later))));

    for (var number : List.of(1, 2)) {
      var status = done(place.status(seats.linkOf(number)));
      assertThat(status.network().nextMeeting()).contains(later);
      assertThat(status.enrollment().state()).isEqualTo("confirmed");
    }
  }

  @Test
  void anEnrollmentThatIsNotThereIsRefused() {
    var unknown = new LinkSubject.OfEnrollment(RunId.first("ukendt"), "e-9");
    assertThat(place.act(new LinkSubject.OfEnrollment(seats.run(), "e-9"), CLICK, Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(place.act(unknown, CLICK, Optional.empty())).isInstanceOf(Outcome.Refused.class);
    assertThat(place.status(unknown)).isInstanceOf(Outcome.Refused.class);
  }

  private List<String> names(int number) {
    return done(place.status(seats.linkOf(number))).participants().stream()
        .map(Enrollment::person)
        .map(person -> person.name())
        .toList();
  }
}
