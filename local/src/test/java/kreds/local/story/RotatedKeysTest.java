package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import kreds.local.json.LocalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// O6 as the README's runbook has it, with all four functions: each knows the keys as they were
/// when it started, or when it last looked. One function makes the key, another signs with it, the
/// others open what it signs.
final class RotatedKeysTest {
  @TempDir private Path data;

  @Test
  void whatIsSignedBeforeDuringAndAfterARotationOpensUntilItsKeyIsTakenAway() {
    try (var kreds = new Kreds(data, 0)) {
      var before = proposalLink(kreds, "before@firma.example.dk");
      kreds.staff("enrollment", "rotate-keys", Map.of());
      var during = enrollmentLink(kreds, "during@firma.example.dk");
      kreds.clock(Map.of("advance", "PT6M"));
      var after = proposalLink(kreds, "after@firma.example.dk");
      var other = enrollmentLink(kreds, "other@firma.example.dk");

      assertThat(key(before)).isEqualTo(1);
      assertThat(key(during)).isEqualTo(1);
      assertThat(key(after)).isEqualTo(2);
      assertThat(key(other)).isEqualTo(2);
      for (var link : new String[] {before, during, after, other}) {
        assertThat(kreds.page(link).status()).as(link).isEqualTo(200);
      }

      kreds.staff("enrollment", "revoke-key", revoking(kreds, 1));
      kreds.clock(Map.of("advance", "PT3M"));

      assertThat(kreds.page(before).status()).isEqualTo(410);
      assertThat(kreds.page(during).status()).isEqualTo(410);
      assertThat(kreds.page(after).status()).isEqualTo(200);
      assertThat(kreds.page(other).status()).isEqualTo(200);
    }
  }

  private static Map<String, Object> revoking(Kreds kreds, int number) {
    var listed = kreds.staff("enrollment", "list-keys", Map.of());
    for (var key : LocalJson.objects(LocalJson.object(listed, "data"), "keys")) {
      if (String.valueOf(number).equals(String.valueOf(key.get("number")))) {
        return Map.of("number", number, "confirmation", key.get("confirmation"));
      }
    }
    throw new AssertionError("no way to revoke " + number + ": " + listed);
  }

  /// Made by proposal-intake, signed by email-distribution.
  private static String proposalLink(Kreds kreds, String email) {
    var sent =
        kreds.postJson(
            "/proposals",
            Map.of(
                "name", "Karen Holm",
                "company", "Holm Værktøj ApS",
                "email", email,
                "title", "Netværk for værktøjsmagere",
                "idea", "Vi er få i hvert hus. Lad os mødes."));
    assertThat(sent.status()).isEqualTo(202);
    return kreds.link(email, "/proposals/");
  }

  private static String enrollmentLink(Kreds kreds, String email) {
    var sent =
        kreds.postJson(
            "/networks/plastgenanvendelse/enrollments",
            Map.of("name", "Karen Holm", "company", "Holm Værktøj ApS", "email", email));
    assertThat(sent.status()).isEqualTo(202);
    return kreds.link(email, "/enrollments/");
  }

  /// The number of the key that signed it, as the token says.
  private static int key(String link) {
    var token = link.substring(link.lastIndexOf('/') + 1, link.indexOf('?'));
    return Base64.getUrlDecoder().decode(token)[0] & 0xff;
  }
}
