package kreds.mailing;

import static kreds.sample.MailFixture.address;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.person.EmailAddress;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of the way from one list of excluded addresses to another.
final class AudiencePropertiesTest {
  private static final Audience NOBODY_LEFT_OUT =
      new Audience(
          List.of(new Audience.Part.Candidates("plast", Optional.empty())),
          List.of(new Audience.Part.Participants("plast")),
          List.of("l-1"));

  @Property(tries = 200)
  void everyStepIsSmallEnoughAndTheGoalIsReached(
      @ForAll("lists") List<EmailAddress> from, @ForAll("lists") List<EmailAddress> to) {
    var goal = NOBODY_LEFT_OUT.leavingOut(to);
    var now = NOBODY_LEFT_OUT.leavingOut(from);
    var steps = 0;
    while (!now.equals(goal)) {
      var next = now.towards(goal);
      assertThat(rows(now, next)).isBetween(1, Audience.AT_ONCE);
      assertThat(next.include()).isEqualTo(goal.include());
      assertThat(next.exclude()).contains(new Audience.Part.Participants("plast"));
      now = next;
      steps++;
    }
    assertThat(steps).isLessThanOrEqualTo(1 + 2 * 300 / Audience.AT_ONCE);
  }

  @Property(tries = 50)
  void whatFitsIsOneStepWithAllElseThatChanges(@ForAll("lists") List<EmailAddress> list) {
    var few = list.subList(0, Math.min(list.size(), Audience.AT_ONCE));
    var goal = new Audience(List.of(), List.of(), List.of()).without(few);
    assertThat(NOBODY_LEFT_OUT.towards(goal)).isEqualTo(goal);
  }

  @Provide
  Arbitrary<List<EmailAddress>> lists() {
    return Arbitraries.integers()
        .between(1, 400)
        .map(number -> address("p" + number))
        .list()
        .ofMaxSize(300)
        .uniqueElements();
  }

  /// How many rows differ: a row is an address in its place.
  private static int rows(Audience before, Audience after) {
    var one = addresses(before);
    var other = addresses(after);
    var count = Math.abs(one.size() - other.size());
    for (var at = 0; at < Math.min(one.size(), other.size()); at++) {
      count += one.get(at).equals(other.get(at)) ? 0 : 1;
    }
    return count;
  }

  private static List<EmailAddress> addresses(Audience audience) {
    var found = new ArrayList<EmailAddress>();
    for (var part : audience.exclude()) {
      if (part instanceof Audience.Part.Address(var address)) {
        found.add(address);
      }
    }
    return found;
  }
}
