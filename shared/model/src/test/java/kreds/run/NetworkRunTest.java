package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What everybody may see of a network in one of its runs.
final class NetworkRunTest {

  @Test
  void onlyThePresentRunHasANextMeeting() {
    var meeting = next("m-1", MONDAY);
    var present = aNetwork().showing(meeting);
    var past = aNetwork().lastYear().showing(meeting);

    assertThat(new NetworkRun(present.network(), present.run()).nextMeeting()).contains(meeting);
    assertThat(new NetworkRun(past.network(), past.run()).nextMeeting()).isEmpty();
  }
}
