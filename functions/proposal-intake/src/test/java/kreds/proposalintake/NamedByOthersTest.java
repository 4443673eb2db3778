package kreds.proposalintake;

import static kreds.proposalintake.Door.parts;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.network.Basis;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;

/// Whoever is named by somebody else gets nothing by itself, and can be reached by no mailing
/// before there is a ground, at whichever door the name came in (G4).
final class NamedByOthersTest {
  private static final String NETWORK = "vaerktoejsmagere";

  @Test
  void whomTheProposerNamesIsNotWrittenTo() {
    try (var door = Door.with(Ideas.approved())) {
      door.visit("suggest-candidate");
      door.order("publish-proposal");

      assertUntouched(door, "ida@krogh.example");
    }
  }

  @Test
  void whomStaffNameWithoutAGroundIsNotWrittenTo() {
    for (var basis : new String[] {"none", ""}) {
      try (var door = new Door()) {
        door.open(NETWORK, Ideas.plan());
        var event = door.event("add-candidate");
        event.put("network", NETWORK);
        event.put("basis", basis);

        assertThat(door.send(event)).containsEntry("ok", true);

        assertUntouched(door, "signe@hoejgaard.example");
      }
    }
  }

  @Test
  void whomAFileNamesWithoutAGroundIsNotWrittenTo() {
    try (var door = new Door()) {
      door.open(NETWORK, Ideas.plan());
      var event = door.event("import-candidates");
      event.put("network", NETWORK);
      event.put("csv", "navn;e-mail;grundlag\nBo Dam;bo@dam.example;ingen\n");

      door.send(parts(door.send(event), "next").getFirst());

      assertUntouched(door, "bo@dam.example");
    }
  }

  private static void assertUntouched(Door door, String address) {
    var whom = EmailAddress.of(address);
    assertThat(door.stored.candidates().ofNetwork(NETWORK))
        .filteredOn(candidate -> candidate.person().address().equals(whom))
        .singleElement()
        .returns(Basis.NONE, candidate -> candidate.origin().basis());
    assertThat(door.stored.deliveries().to(whom)).isEmpty();
    assertThat(door.stored.contacts().of(whom).orElseThrow().basis(MONDAY)).isEmpty();
  }
}
