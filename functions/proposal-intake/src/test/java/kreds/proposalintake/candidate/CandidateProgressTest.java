package kreds.proposalintake.candidate;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.run.Correction;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// How far it has come with a candidate.
final class CandidateProgressTest {
  private final NetworkFixture network = aNetwork().taking(2, 4).seated(1);

  @Test
  void whoHasAnotherAddressSinceIsEnrolledAllTheSame() {
    assertThat(of(network.moving(1, 9))).isEqualTo("enrolled");
    assertThat(of(network.handing(1, 9))).as("a colleague is").isEqualTo("invited");
  }

  @Test
  void whoseAddressAnothersFormHadByMistakeIsNotEnrolled() {
    var form = aNetwork().taking(2, 4).enrolled(1).roster();
    var said = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    var right = Optional.of(applicant(form.run().id(), 9));
    var moved = new NetworkFixture(after(form.corrected("e-1", said, right, MONDAY)));

    assertThat(of(moved.confirmed(9))).isEqualTo("invited");
  }

  private static String of(NetworkFixture network) {
    var origin = new Candidate.Origin(CandidateSource.STAFF, Basis.MEMBER, "");
    var candidate = Candidate.named("c-1", network.network().id(), person(1), origin, MONDAY);
    return new CandidateProgress(network.roster()).of(candidate.invited());
  }
}
