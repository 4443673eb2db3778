package kreds.meetingscheduling.planning;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.outcome.Outcome;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Whom staff mean by an address, or an enrollment.
final class NamedParticipantsTest {
  private final NetworkFixture network = aNetwork().taking(2, 40).seatedUpTo(3);

  @Test
  void aFormerAddressIsThePersonAndStandsOnce() {
    var moved = network.moving(1, 8).moving(8, 9);

    assertThat(named(moved, address(1), "e-8", address(9), "e-2"))
        .isEqualTo(Outcome.done(List.of("e-9", "e-2")));
  }

  @Test
  void aColleagueWhoHasThePlaceIsSomebodyElse() {
    assertThat(named(network.handing(1, 9), address(1), "e-9"))
        .isEqualTo(Outcome.done(List.of("e-1", "e-9")));
  }

  private static Outcome<List<String>> named(NetworkFixture network, String... named) {
    var run = aMeetingOf(network).polling().all();
    return new NamedParticipants(run).ids("present", List.of(named));
  }

  private static String address(int number) {
    return person(number).address().value();
  }
}
