package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.link.LinkPurpose;
import kreds.network.CandidateState;
import kreds.testing.aws.DynamoFault;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class InvitationPageTest {
  private final Door door = new Door(1, 1);

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void theInvitationIsPrefilledAndOpeningItChangesNothing() {
    var token = door.invite(1);
    var before = door.everything();

    var page = door.send(Door.visit("http/invitation", token));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "Hej Deltager 1",
            "value=\"Deltager 1\"",
            "value=\"Firma 1 A/S\"",
            "value=\"accept\"",
            "value=\"decline\"",
            "name=\"later\"")
        .doesNotContain("firma1.example");
    assertThat(door.faults.counts()).isEqualTo(Map.of("getItem", 1, "query", 1));
    assertThat(door.everything()).isEqualTo(before);
  }

  @Test
  void acceptingIsOneTransactionAndGivesThePlaceAtOnce() {
    var token = door.invite(1);

    var reply = door.send(Door.json("http/accept-invitation", token, yes()));

    assertThat(door.faults.counts())
        .isEqualTo(Map.of("getItem", 1, "query", 1, "transactWriteItems", 1));
    assertThat(reply.data()).containsEntry("state", "confirmed");
    assertThat(candidate("c-1")).isEqualTo(CandidateState.ACCEPTED);
    assertThat(door.letters("enrollment-seated")).hasSize(1);
    assertThat(door.letters("enrollment-confirm")).isEmpty();
    assertThat(door.letters("network-ready")).hasSize(1);
    assertThat(door.send(Door.visit("http/invitation", token)).body())
        .contains("Tak, du er tilmeldt", "/enrollments/");
  }

  @Test
  void acceptingTwiceGivesTheSameAnswer() {
    var token = door.invite(1);
    var first = door.send(Door.json("http/accept-invitation", token, yes()));
    var before = door.everything();

    assertThat(door.send(Door.json("http/accept-invitation", token, yes()))).isEqualTo(first);
    assertThat(door.everything()).isEqualTo(before);
  }

  @Test
  void whenAllIsTakenAcceptingGivesAPlaceInTheLine() {
    door.send(Door.json("http/accept-invitation", door.invite(1), yes()));

    var reply = door.send(Door.json("http/accept-invitation", door.invite(2), yes()));

    assertThat(reply.data()).containsEntry("state", "waiting").containsEntry("place", 1);
  }

  @Test
  void decliningByTheFormKeepsReasonAndConsent() {
    var token = door.invite(1);

    var reply = door.send(Door.visit("http/decline-invitation", token));

    assertThat(reply.status()).isEqualTo(303);
    assertThat(candidate("c-1")).isEqualTo(CandidateState.DECLINED);
    assertThat(door.candidates().of(Door.NETWORK, "c-1").orElseThrow().reason())
        .isEqualTo("Jeg skifter job til sommer");
    assertThat(door.contacts().of(SampleNetworks.person(1).address()).orElseThrow().consent())
        .isPresent();
    assertThat(door.send(Door.visit("http/invitation", token)).body())
        .contains("Tak for dit svar", "value=\"accept\"")
        .doesNotContain("value=\"decline\"");
  }

  @Test
  void decliningAfterAcceptingIsRefusedAndAcceptingAfterDecliningIsNot() {
    var one = door.invite(1);
    door.send(Door.json("http/accept-invitation", one, yes()));
    var refused = door.send(Door.json("http/decline-invitation", one, Map.of("action", "decline")));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("Du har allerede sagt ja");

    var two = door.invite(2);
    door.send(Door.json("http/decline-invitation", two, Map.of("action", "decline")));
    assertThat(door.send(Door.json("http/accept-invitation", two, yes())).data())
        .containsEntry("state", "waiting");
  }

  @Test
  void aFaultyAnswerKeepsWhatWasTyped() {
    var event = Door.visit("http/accept-invitation", door.invite(1));
    event.put("body", "action=accept&name=%3Cb%3EKim&company=");

    var reply = door.send(event);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("&lt;b>Kim", "#f-company");
    assertThat(candidate("c-1")).isEqualTo(CandidateState.INVITED);
  }

  @Test
  void anEnrollmentsLinkOpensNoInvitationAndOneOfNobodyNeither() {
    door.invite(1);
    for (var token :
        List.of(
            door.token(LinkPurpose.ENROLLMENT, Door.NETWORK, "c-1"),
            door.token(LinkPurpose.CANDIDATE, Door.NETWORK, "c-9"),
            door.token(LinkPurpose.CANDIDATE, "ukendt", "c-1"),
            door.token(LinkPurpose.CANDIDATE, "uden-skraastreg"),
            "TOKEN")) {
      assertThat(door.send(Door.visit("http/invitation", token)).status()).isEqualTo(404);
      assertThat(door.send(Door.json("http/accept-invitation", token, yes())).status())
          .isEqualTo(404);
    }
    assertThat(door.roster().enrollments()).isEmpty();
  }

  @Test
  void aLostResponseIsRepeatedWithoutASecondEffect() {
    var token = door.invite(1);
    door.faults.at(3, DynamoFault.LOST_RESPONSE);
    assertThat(door.send(Door.json("http/accept-invitation", token, yes())).status())
        .isEqualTo(503);
    door.faults.reset();

    assertThat(door.send(Door.json("http/accept-invitation", token, yes())).data())
        .containsEntry("state", "confirmed");
    assertThat(door.roster().network().head().confirmed()).isEqualTo(1);
    assertThat(door.letters("enrollment-seated")).hasSize(1);
  }

  private CandidateState candidate(String id) {
    return door.candidates().of(Door.NETWORK, id).orElseThrow().state();
  }

  private static Map<String, Object> yes() {
    return Map.of("action", "accept", "name", "Birgitte Nørgård", "company", "Fjordplast ApS");
  }
}
