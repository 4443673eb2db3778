package kreds.enrollment.seat;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.audit.AuditLine;
import kreds.enrollment.seat.OwnDataJson.StepJson;
import org.junit.jupiter.api.Test;

/// What of the audit somebody gets who asks for all that is kept about them.
final class StepJsonTest {
  private static final List<String> OWN = List.of("e-9", "e-1");

  @Test
  void whatWasDoneUnderEachAddressIsTheirs() {
    assertThat(StepJson.isAbout(line("e-1", "enroll", "", "e-1 unconfirmed"), OWN)).isTrue();
    assertThat(StepJson.isAbout(line("system", "lapse", "e-9 offered", "x"), OWN)).isTrue();
    assertThat(StepJson.isAbout(line("e-2", "enroll", "", "e-2 unconfirmed"), OWN)).isFalse();
    assertThat(StepJson.isAbout(line("e-2", "x", "", "e-2 confirmed: in place of e-1"), OWN))
        .as("of a colleague")
        .isFalse();
    assertThat(StepJson.of(line("e-1", "enroll", "", "e-1 unconfirmed"), OWN, OWN))
        .extracting(StepJson::by, StepJson::after)
        .containsExactly("you", "e-1 unconfirmed");
    assertThat(StepJson.of(line("e-1", "enroll", "", "e-1 transferred"), OWN, List.of("e-9")))
        .as("once it was a former one")
        .extracting(StepJson::by, StepJson::after)
        .containsExactly("another person", "e-1 transferred");
  }

  @Test
  void whichPostTheyWerePutIntoIsAndNobodyElseIsNamed() {
    var set = line("mette@example.dk", "set-post", "contact e-2", "contact e-1, Aftalt");
    var out = line("mette@example.dk", "set-post", "contact e-9", "contact vacant, Aftalt");
    var elected = line("system", "elect", "", "contact e-3, deputy e-9");
    var other = line("system", "elect", "", "contact e-3, deputy e-90");

    for (var each : List.of(set, out, elected)) {
      assertThat(StepJson.isAbout(each, OWN)).isTrue();
    }
    assertThat(StepJson.isAbout(other, OWN)).isFalse();
    assertThat(StepJson.of(set, OWN, OWN))
        .extracting(StepJson::by, StepJson::before, StepJson::after)
        .containsExactly("secretariat", "contact …", "contact e-1, Aftalt");
    assertThat(StepJson.of(elected, OWN, OWN).after()).isEqualTo("contact …, deputy e-9");
  }

  private static AuditLine line(String actor, String action, String before, String after) {
    return new AuditLine("a-1", MONDAY, "network/x", actor, action, before, after);
  }
}
