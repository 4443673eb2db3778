package kreds.proposalintake.candidate;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
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

  private static String of(NetworkFixture network) {
    var origin = new Candidate.Origin(CandidateSource.STAFF, Basis.MEMBER, "");
    var candidate = Candidate.named("c-1", network.network().id(), person(1), origin, MONDAY);
    return new CandidateProgress(network.roster()).of(candidate.invited());
  }
}
