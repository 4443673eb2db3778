package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.InterestChange;
import kreds.commit.Write;
import kreds.interest.Interest;
import kreds.interest.InterestedPerson;
import kreds.network.Candidate;
import kreds.sample.InterestFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// A network is published before it opens, and staff see who is interested (P7).
final class InterestForStaffTest {
  private static final String NETWORK = "vaerktoejsmagere";

  @Test
  void aNetworkMayBePublishedBeforeItOpens() {
    try (var door = Door.with(Ideas.approved())) {
      var published = door.order("publish-proposal", "opens", "2027-01-18");

      assertThat(Door.text(published)).contains("opens for enrolment on 2027-01-18");
      var network = door.stored.networks().of(NETWORK).orElseThrow();
      assertThat(network.run().opening().day()).contains(LocalDate.parse("2027-01-18"));
      assertThat(network.takesEnrollments()).isFalse();
      var letter =
          door.stored.deliveries().of("proposal-published/p-1").orElseThrow().letter().values();
      assertThat(letter).containsEntry("opening", "later").containsEntry("opens", "2027-01-18");
      assertThat(door.order("publish-proposal", "opens", "2027-01-18")).isEqualTo(published);
      assertThat(part(door.order("publish-proposal", "opens", "2027-01-25"), "problem"))
          .containsEntry("type", "urn:kreds:problem:opening-otherwise");
    }
  }

  @Test
  void aDayThatIsOverOrTooLateIsRefusedAndTodayIsAtOnce() {
    try (var door = Door.with(Ideas.approved())) {
      assertThat(part(door.order("publish-proposal", "opens", "2027-01-03"), "problem"))
          .containsEntry("type", "urn:kreds:problem:opening-past");
      assertThat(part(door.order("publish-proposal", "opens", "2029-01-03"), "problem"))
          .containsEntry("type", "urn:kreds:problem:opening-after-decision");
      assertThat(door.stored.networks().of(NETWORK)).isEmpty();
      assertThat(door.order("publish-proposal", "opens", "2027-01-04")).containsEntry("ok", true);
      assertThat(door.stored.networks().of(NETWORK).orElseThrow().takesEnrollments()).isTrue();
    }
  }

  @Test
  void staffSeeWhoIsInterestedAgainstTheMinimum() {
    try (var door = new Door()) {
      prepared(door);

      var listed = door.order("list-interest", "network", "plastgenanvendelse");

      assertThat(listed.get("message"))
          .isEqualTo("Interested: 2, of 12 needed. Have not confirmed: 1.");
      var data = part(listed, "data");
      assertThat(data)
          .containsEntry("missing", 10)
          .containsEntry("roles", Map.of("Udviklingschef", 2))
          .containsEntry("regions", Map.of("syddanmark", 2));
      assertThat(String.valueOf(data.get("people")))
          .contains("Deltager 1", "named", "Deltager 2")
          .doesNotContain("Deltager 3");
      door.clock.advance(Interest.HOLDS);
      assertThat(door.order("list-interest", "network", "plastgenanvendelse").get("message"))
          .as("what nobody has confirmed in time")
          .isEqualTo("Interested: 2, of 12 needed. Have not confirmed: 0.");
      assertThat(part(door.order("list-interest", "network", "ukendt"), "problem"))
          .containsEntry("type", "urn:kreds:problem:network-unknown");
    }
  }

  @Test
  void whoIsTakenOffTheListIsCountedNoMore() {
    try (var door = new Door()) {
      prepared(door);
      var event = door.event("remove-candidate");
      event.put("network", "plastgenanvendelse");
      event.remove("candidate");
      event.put("email", SamplePeople.person(1).address().value());

      assertThat(door.send(event)).containsEntry("ok", true);

      var network = door.stored.networks().of("plastgenanvendelse").orElseThrow();
      assertThat(network.run().opening().interested()).isEqualTo(1);
      assertThat(door.stored.interests().ofNetwork("plastgenanvendelse")).hasSize(2);
    }
  }

  /// Two have confirmed that they are interested, one has not.
  private static void prepared(Door door) {
    var network = InterestFixture.network();
    door.stored.open(network.network(), network.run());
    for (var number = 1; number <= 3; number++) {
      var person = SamplePeople.person(number);
      var id = Candidate.idOf(network.id(), person.address(), door.handler.ids());
      var nobody =
          new InterestedPerson(
              id,
              door.stored.networks().of(network.id()).orElseThrow(),
              Optional.empty(),
              Optional.empty());
      var at = byStaff(Subject.network(network.id()), "say-interest");
      var said = done(nobody.said(person, InterestFixture.wish(MONDAY), MONDAY));
      write(door, InterestChange.of(nobody, said, at));
      if (number < 3) {
        var proved = done(said.after().proved(MONDAY));
        write(door, InterestChange.of(said.after(), proved, at));
      }
    }
  }

  private static void write(Door door, Change<InterestedPerson> change) {
    door.stored.write(
        change.writes().stream()
            .filter(write -> !(write instanceof Write.LineAdded))
            .toArray(Write[]::new));
  }
}
