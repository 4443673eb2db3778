package kreds.enrollment.invitation;

import static kreds.sample.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.enrollment.invitation.AcceptingAnInvitation.Acceptance;
import kreds.enrollment.seat.SeatsInMemory;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.RunState;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AnsweringAnInvitationTest {
  private final SeatsInMemory seats = new SeatsInMemory(1, 1);
  private final Invitations invitations =
      new Invitations(
          seats.stored.rosters(),
          seats.stored.candidates(),
          seats.stored.interests(),
          seats.applications);
  private final AcceptingAnInvitation accepting =
      new AcceptingAnInvitation(invitations, seats.applications, seats.change, seats.changing);
  private final DecliningAnInvitation declining =
      new DecliningAnInvitation(invitations, seats.change, seats.changing);

  @BeforeEach
  void twoAreInvited() {
    seats.invite(1);
    seats.invite(2);
  }

  @Test
  void acceptingProvesTheAddressSoThePlaceIsThereAtOnce() {
    var status = done(accepting.accept(link("c-1"), yes(1), Optional.empty()));

    assertThat(status.enrollment().state()).isEqualTo("confirmed");
    assertThat(status.enrollment().person().company().name()).isEqualTo("Rettet A/S");
    assertThat(status.enrollment().person().address()).isEqualTo(SamplePeople.person(1).address());
    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.ACCEPTED);
    assertThat(seats.lettersTo(SamplePeople.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_SEATED);
    assertThat(seats.roster().run().state()).isEqualTo(RunState.READY);
    assertThat(seats.lettersTo(SeatsInMemory.STAFF)).containsExactly(LetterKind.NETWORK_READY);
  }

  @Test
  void whoAcceptsWhenAllIsTakenStandsInTheLine() {
    accepting.accept(link("c-1"), yes(1), Optional.empty());

    var status = done(accepting.accept(link("c-2"), yes(2), Optional.empty()));

    assertThat(status.place()).isEqualTo(1);
    assertThat(seats.lettersTo(SamplePeople.person(2)))
        .containsExactly(LetterKind.ENROLLMENT_WAITING);
  }

  @Test
  void acceptingTwiceIsFineAndSendsNothingMore() {
    accepting.accept(link("c-1"), yes(1), Optional.empty());
    var asRead = seats.roster();

    done(accepting.accept(link("c-1"), yes(1), Optional.empty()));

    assertThat(seats.roster()).isEqualTo(asRead);
    assertThat(seats.lettersTo(SamplePeople.person(1))).hasSize(1);
  }

  @Test
  void whoCameByTheFormAndThenAcceptsKeepsThatEnrollment() {
    seats.enrollAndConfirm(1);

    var status = done(accepting.accept(link("c-1"), yes(1), Optional.empty()));

    assertThat(status.enrollment().person().company().name()).isEqualTo("Rettet A/S");
    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.ACCEPTED);
    assertThat(seats.roster().enrollments()).hasSize(1);
  }

  @Test
  void decliningKeepsTheReason() {
    declining.decline(link("c-1"), "Ingen tid i år", false, Optional.empty());

    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.DECLINED);
    assertThat(candidate("c-1").reason()).isEqualTo("Ingen tid i år");
    assertThat(seats.roster().enrollments()).isEmpty();
    assertThat(seats.actionOf("c-1")).contains("decline-invitation");
  }

  @Test
  void whoWantsToHearOfLaterNetworksHasConsentedWithSourceAndWording() {
    declining.decline(link("c-1"), "", true, Optional.empty());

    var contact = seats.stored.contacts().of(SamplePeople.person(1).address()).orElseThrow();
    assertThat(contact.consent().orElseThrow().source()).isEqualTo("invitation c-1");
    assertThat(contact.consent().orElseThrow().text()).isEqualTo("later-networks 2026-11");
    assertThat(contact.consent().orElseThrow().at()).isEqualTo(SamplePeople.MONDAY);
  }

  @Test
  void decliningTwiceIsFineAndTheNewestReasonHolds() {
    declining.decline(link("c-1"), "Ingen tid", false, Optional.empty());
    declining.decline(link("c-1"), "Ingen tid", false, Optional.empty());
    assertThat(seats.store.audit()).hasSize(1);

    declining.decline(link("c-1"), "En anden grund", true, Optional.empty());
    assertThat(candidate("c-1").reason()).isEqualTo("En anden grund");
    assertThat(seats.store.audit()).hasSize(2);
  }

  @Test
  void decliningAfterAcceptingIsRefusedClearly() {
    accepting.accept(link("c-1"), yes(1), Optional.empty());

    assertThat(declining.decline(link("c-1"), "", false, Optional.empty()))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> {
              assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
              assertThat(refused.refusal().code()).isEqualTo("invitation-accepted");
            });
    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.ACCEPTED);
  }

  @Test
  void whoHasAPlaceByTheFormCannotDeclineTheInvitationEither() {
    seats.enrollAndConfirm(1);

    assertThat(declining.decline(link("c-1"), "", false, Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void acceptingAfterDecliningIsAllowed() {
    declining.decline(link("c-1"), "Ingen tid", false, Optional.empty());

    done(accepting.accept(link("c-1"), yes(1), Optional.empty()));

    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.ACCEPTED);
    assertThat(candidate("c-1").reason()).isEmpty();
  }

  @Test
  void anInvitationThatIsNotThereIsRefused() {
    assertThat(accepting.accept(link("c-9"), yes(9), Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(
            accepting.accept(
                new LinkSubject.OfCandidate("ukendt", "c-1"), yes(9), Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(declining.decline(link("c-9"), "", true, Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
  }

  private LinkSubject.OfCandidate link(String candidate) {
    return new LinkSubject.OfCandidate(seats.network, candidate);
  }

  private Candidate candidate(String id) {
    return seats.stored.candidates().of(seats.network, id).orElseThrow();
  }

  private static Acceptance yes(int number) {
    return new Acceptance(
        "Deltager " + number,
        "Rettet A/S",
        "Chef",
        Map.of(),
        SamplePeople.MONDAY.plusSeconds(number));
  }
}
