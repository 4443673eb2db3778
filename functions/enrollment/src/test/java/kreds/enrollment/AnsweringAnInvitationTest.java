package kreds.enrollment;

import static kreds.enrollment.EnrollingTest.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kreds.delivery.LetterKind;
import kreds.enrollment.AcceptingAnInvitation.Acceptance;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.NetworkState;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.EnrollmentState;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AnsweringAnInvitationTest {
  private final Office office = new Office(1, 1);
  private final String network = office.network.id();
  private final AcceptingAnInvitation accepting =
      new AcceptingAnInvitation(office.desk, office.candidates);
  private final DecliningAnInvitation declining =
      new DecliningAnInvitation(office.desk, office.candidates);

  @BeforeEach
  void twoAreInvited() {
    for (var number : new int[] {1, 2}) {
      var candidate = SampleNetworks.candidate(network, number, Basis.MEMBER);
      office.candidates.add(candidate, Office.NOTHING);
      office.candidates.save(candidate, candidate.invited(), Office.NOTHING);
    }
  }

  @Test
  void acceptingProvesTheAddressSoThePlaceIsThereAtOnce() {
    var standing = done(accepting.accept(network, "c-1", yes(1)));

    assertThat(standing.enrollment().state()).isEqualTo(EnrollmentState.CONFIRMED);
    assertThat(standing.enrollment().person().company()).isEqualTo("Rettet A/S");
    assertThat(standing.enrollment().person().address())
        .isEqualTo(SampleNetworks.person(1).address());
    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.ACCEPTED);
    assertThat(office.lettersTo(SampleNetworks.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_SEATED);
    assertThat(office.roster().network().state()).isEqualTo(NetworkState.READY);
    assertThat(office.lettersTo(Office.STAFF)).containsExactly(LetterKind.NETWORK_READY);
  }

  @Test
  void whoAcceptsWhenAllIsTakenStandsInTheLine() {
    accepting.accept(network, "c-1", yes(1));

    var standing = done(accepting.accept(network, "c-2", yes(2)));

    assertThat(standing.place()).isEqualTo(1);
    assertThat(office.lettersTo(SampleNetworks.person(2)))
        .containsExactly(LetterKind.ENROLLMENT_WAITING);
  }

  @Test
  void acceptingTwiceIsFineAndSendsNothingMore() {
    accepting.accept(network, "c-1", yes(1));
    var asRead = office.roster();

    done(accepting.accept(network, "c-1", yes(1)));

    assertThat(office.roster()).isEqualTo(asRead);
    assertThat(office.lettersTo(SampleNetworks.person(1))).hasSize(1);
  }

  @Test
  void whoCameByTheFormAndThenAcceptsKeepsThatEnrollment() {
    office.enrollAndConfirm(1);

    var standing = done(accepting.accept(network, "c-1", yes(1)));

    assertThat(standing.enrollment().person().company()).isEqualTo("Firma 1 A/S");
    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.ACCEPTED);
    assertThat(office.roster().enrollments()).hasSize(1);
  }

  @Test
  void decliningKeepsTheReason() {
    declining.decline(network, "c-1", "Ingen tid i år", false);

    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.DECLINED);
    assertThat(candidate("c-1").reason()).isEqualTo("Ingen tid i år");
    assertThat(office.roster().enrollments()).isEmpty();
    assertThat(office.actionOf("c-1")).contains("decline-invitation");
  }

  @Test
  void whoWantsToHearOfLaterNetworksHasConsentedWithSourceAndWording() {
    declining.decline(network, "c-1", "", true);

    var contact =
        Objects.requireNonNull(
            office.association.contacts().get(SampleNetworks.person(1).address().value()));
    assertThat(contact.consent().orElseThrow().source()).isEqualTo("invitation c-1");
    assertThat(contact.consent().orElseThrow().text()).isEqualTo("later-networks 2026-11");
    assertThat(contact.consent().orElseThrow().at()).isEqualTo(SampleNetworks.MONDAY);
  }

  @Test
  void decliningTwiceIsFineAndTheFirstReasonStays() {
    declining.decline(network, "c-1", "Ingen tid", false);
    declining.decline(network, "c-1", "En anden grund", true);

    assertThat(candidate("c-1").reason()).isEqualTo("Ingen tid");
    assertThat(office.association.audit()).hasSize(1);
  }

  @Test
  void decliningAfterAcceptingIsRefusedClearly() {
    accepting.accept(network, "c-1", yes(1));

    assertThat(declining.decline(network, "c-1", "", false))
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
    office.enrollAndConfirm(1);

    assertThat(declining.decline(network, "c-1", "", false)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void acceptingAfterDecliningIsAllowed() {
    declining.decline(network, "c-1", "Ingen tid", false);

    done(accepting.accept(network, "c-1", yes(1)));

    assertThat(candidate("c-1").state()).isEqualTo(CandidateState.ACCEPTED);
    assertThat(candidate("c-1").reason()).isEmpty();
  }

  @Test
  void anInvitationThatIsNotThereIsRefused() {
    assertThat(accepting.accept(network, "c-9", yes(9))).isInstanceOf(Outcome.Refused.class);
    assertThat(accepting.accept("ukendt", "c-1", yes(9))).isInstanceOf(Outcome.Refused.class);
    assertThat(declining.decline(network, "c-9", "", true)).isInstanceOf(Outcome.Refused.class);
  }

  private Candidate candidate(String id) {
    return office.candidates.of(network, id).orElseThrow();
  }

  private static Acceptance yes(int number) {
    return new Acceptance(
        "Deltager " + number, "Rettet A/S", "Chef", SampleNetworks.MONDAY.plusSeconds(number));
  }
}
