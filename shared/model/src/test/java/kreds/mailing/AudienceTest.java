package kreds.mailing;

import static kreds.sample.MailFixture.address;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;

/// A list of addresses that are left out may be longer than one step can write.
final class AudienceTest {
  private static final Audience OPEN =
      new Audience(
          List.of(new Audience.Part.Waiting("plast")),
          List.of(new Audience.Part.Participants("plast")),
          List.of());

  @Test
  void whatOneStepCanWriteIsTheGoalItselfAndOneMoreIsNot() {
    assertThat(OPEN.towards(leavingOut(1, 80))).isEqualTo(leavingOut(1, 80));
    assertThat(OPEN.towards(leavingOut(1, 81))).isEqualTo(leavingOut(1, 80));
    assertThat(leavingOut(1, 80).towards(leavingOut(1, 81))).isEqualTo(leavingOut(1, 81));
    assertThat(OPEN.towards(OPEN)).isEqualTo(OPEN);
  }

  @Test
  void aLongListIsFilledAndEmptiedFromItsEnd() {
    assertThat(way(OPEN, leavingOut(1, 170)))
        .containsExactly(leavingOut(1, 80), leavingOut(1, 160), leavingOut(1, 170));
    assertThat(way(leavingOut(1, 170), OPEN))
        .containsExactly(leavingOut(1, 90), leavingOut(1, 10), OPEN);
    assertThat(leavingOut(1, 100).towards(leavingOut(201, 250)))
        .as("no shorter than it is to be")
        .isEqualTo(leavingOut(1, 50));
  }

  @Test
  void inAListAsLongAsBeforeOneAddressAfterAnotherIsAnother() {
    assertThat(leavingOut(1, 90).towards(leavingOut(101, 190)))
        .isEqualTo(OPEN.leavingOut(both(range(101, 180), range(81, 90))));
    assertThat(leavingOut(1, 90).towards(OPEN.leavingOut(both(range(1, 5), range(101, 185)))))
        .as("what stays the same counts for nothing")
        .isEqualTo(OPEN.leavingOut(both(both(range(1, 5), range(101, 180)), range(86, 90))));
  }

  @Test
  void whatElseChangesComesWithTheLastStep() {
    var other =
        new Audience(List.of(new Audience.Part.Waiting("genbrug")), List.of(), List.of("l-1"));
    assertThat(OPEN.towards(other.without(range(1, 80)))).isEqualTo(other.without(range(1, 80)));
    assertThat(OPEN.towards(other.without(range(1, 81)))).isEqualTo(leavingOut(1, 80));
  }

  @Test
  void aPlaceInAnotherNetworkAndWaitingForOneAreEnrollmentsElsewhere() {
    assertThat(isElsewhere(new Audience.Part.Participants("genbrug"))).isTrue();
    assertThat(isElsewhere(new Audience.Part.Waiting("genbrug"))).isTrue();
    assertThat(isElsewhere(new Audience.Part.Participants("plast"))).isFalse();
    assertThat(isElsewhere(new Audience.Part.Waiting("plast"))).isFalse();
    assertThat(isElsewhere(new Audience.Part.Candidates("genbrug", Optional.empty()))).isFalse();
    assertThat(isElsewhere(new Audience.Part.Address(address("a")))).isFalse();
    assertThat(isElsewhere()).isFalse();
    assertThat(
            isElsewhere(
                new Audience.Part.Participants("plast"), new Audience.Part.Waiting("genbrug")))
        .as("one of them is enough")
        .isTrue();
    var leftOut =
        new Audience(List.of(), List.of(new Audience.Part.Participants("genbrug")), List.of());
    assertThat(leftOut.isForEnrolledElsewhere("plast")).as("they are not meant").isFalse();
  }

  private static boolean isElsewhere(Audience.Part... include) {
    return new Audience(List.of(include), List.of(), List.of()).isForEnrolledElsewhere("plast");
  }

  private static List<Audience> way(Audience from, Audience goal) {
    var steps = new ArrayList<Audience>();
    var now = from;
    while (!now.equals(goal) && steps.size() < 10) {
      now = now.towards(goal);
      steps.add(now);
    }
    return steps;
  }

  private static Audience leavingOut(int first, int last) {
    return OPEN.leavingOut(range(first, last));
  }

  private static List<EmailAddress> range(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(it -> address("p" + it)).toList();
  }

  private static List<EmailAddress> both(List<EmailAddress> first, List<EmailAddress> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
