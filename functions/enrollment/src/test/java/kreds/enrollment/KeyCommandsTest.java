package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.key.SigningKey;
import kreds.key.SigningKeys;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// O6: keys are rotated, and a leaked one is taken away, by staff and without a deployment.
final class KeyCommandsTest {
  private final EnrollmentFunction function = new EnrollmentFunction(12, 15);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void aNewKeySignsFiveMinutesLaterAndOlderLinksStillOpen() {
    function.enroll(1);
    var old = function.mine(1);
    var answer = order("rotate-keys");
    assertThat(answer.message())
        .startsWith("Key 1 signs. Key 2 takes over at 20")
        .matches(".* at \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d\\.");
    assertThat(answer.nextCommands()).containsExactly("list-keys");
    assertThat(function.mine(1)).isEqualTo(old);

    function.clock.advance(SigningKeys.LEAD);

    assertThat(function.mine(1)).isNotEqualTo(old);
    for (var link : List.of(old, function.mine(1))) {
      assertThat(function.send(function.visit("http/enrollment", link)).status()).isEqualTo(200);
    }
  }

  @Test
  void theSameOrderAgainIsTheSameAnswerAndNoSecondLine() {
    var first = order("rotate-keys");
    var again = order("rotate-keys");

    assertThat(again.data().get("keys")).isEqualTo(first.data().get("keys"));
    assertThat(again.message()).startsWith("It stood so already.");
    assertThat(lines()).containsExactly("mette@example.dk: rotate-keys");
  }

  @Test
  void aLeakedKeyEndsItsLinksWithinMinutes() {
    function.enroll(1);
    var leaked = function.mine(1);
    order("rotate-keys");
    function.clock.advance(SigningKeys.LEAD);
    var revoked = function.send(revoking(order("list-keys")));
    assertThat(revoked.message()).isEqualTo("Key 2 signs.");

    function.clock.advance(SigningKeys.LOOKED_AT.plusSeconds(1));

    var ended = function.send(function.visit("http/enrollment", leaked));
    assertThat(ended.status()).isEqualTo(410);
    assertThat(ended.body()).contains("send formularen på netværkets side igen");
    assertThat(function.send(function.visit("http/enrollment", function.mine(1))).status())
        .isEqualTo(200);
    assertThat(lines())
        .containsExactly("mette@example.dk: rotate-keys", "mette@example.dk: revoke-key");
  }

  /// It ends every link, so it is not there to be sent by one click: the confirmation is copied.
  private static Map<String, Object> revoking(Answered listed) {
    assertThat(listed.text("next")).doesNotContain("revoke-key");
    var offered = Answered.parts(listed.all(), "toFill").getFirst();
    assertThat(offered).containsEntry("fill", List.of("confirmation"));
    var event = new LinkedHashMap<>(Answered.part(offered, "event"));
    var key = Answered.parts(listed.data(), "keys").getFirst();
    event.put("confirmation", key.get("confirmation"));
    return event;
  }

  @Test
  void revokedAgainItStoodSoAlready() {
    order("rotate-keys");
    function.clock.advance(SigningKeys.LEAD);
    var event = revoking(order("list-keys"));
    function.send(event);

    assertThat(function.send(event).message()).isEqualTo("It stood so already. Key 2 signs.");
    assertThat(lines()).hasSize(2);
  }

  @Test
  void withoutTheConfirmationOfThatNumberNothingIsRevoked() {
    order("rotate-keys");
    function.clock.advance(SigningKeys.LEAD);

    assertThat(order("revoke-key").refusal()).isEqualTo("confirmation-wrong");
    assertThat(stored()).extracting(SigningKey::number).containsExactly(1, 2);
  }

  @Test
  void theKeyThatSignsIsRefusedAndTheAuditKnowsIt() {
    assertThat(order("revoke-key").refusal()).isEqualTo("key-signs");
    assertThat(lines()).containsExactly("mette@example.dk: refused revoke-key");
    var event = function.event("revoke-key");
    event.put("number", 9);
    assertThat(function.send(event).refusal()).isEqualTo("key-unknown");
  }

  @Test
  void noAnswerShowsASecret() {
    var shown = order("rotate-keys").all().toString() + order("list-keys").all();
    assertThat(stored())
        .hasSize(2)
        .allSatisfy(key -> assertThat(shown).doesNotContain(key.secret()));
    assertThat(function.handler.everything()).doesNotContain(stored().getFirst().secret());
  }

  private Answered order(String command) {
    return function.send(function.event(command));
  }

  private List<SigningKey> stored() {
    return function.stored.keys().read().orElseThrow().keys();
  }

  private List<String> lines() {
    return function.stored.trail().of("keys/links").stream()
        .map(line -> line.actor() + ": " + line.action())
        .toList();
  }
}
