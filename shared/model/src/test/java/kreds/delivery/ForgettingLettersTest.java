package kreds.delivery;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// A letter to staff stays in the ledger and says nothing any more of whoever is forgotten (G2).
final class ForgettingLettersTest {

  @Test
  void whoItWasAndWhatTheyTypedGoesAndAllElseStays() {
    var address = person(1).address();
    var values =
        Map.of(
            "title", "Genanvendelse",
            "who", person(1).name() + "\nFirma 1",
            "objection", "Det sagde jeg ikke.",
            "event", "{\"email\": \"" + address.value() + "\"}",
            "number", "2");
    var letter =
        Letter.of(LetterKind.MINUTES_OBJECTION, staff(), values, Map.of()).answeredBy(address);
    var sent =
        Delivery.now("minutes-objection/m-1/1/e-1/7", letter, MONDAY).claimed(MONDAY).sent("x");

    var after = sent.forgetting(person(1));

    assertThat(after.letter().values())
        .containsEntry("title", "Genanvendelse")
        .containsEntry("number", "2")
        .containsEntry("who", "…")
        .containsEntry("objection", "…")
        .containsEntry("event", "…");
    assertThat(after.letter().replyTo()).isEmpty();
    assertThat(after.toString()).doesNotContain(person(1).name(), address.value(), "Det sagde");
    assertThat(after.state()).isEqualTo(sent.state());
    assertThat(after.providerId()).isEqualTo("x");
    assertThat(after.version()).isEqualTo(sent.version() + 1);
    assertThat(after.forgetting(person(1))).as("twice is fine").isSameAs(after);
    var others = Letter.of(LetterKind.NETWORK_READY, staff(), Map.of("title", "x"), Map.of());
    var other = Delivery.now("network-ready/x", others.answeredBy(person(2).address()), MONDAY);
    assertThat(other.forgetting(person(1))).isSameAs(other);
  }
}
