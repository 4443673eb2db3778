package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.network.CandidateState;
import kreds.sample.SamplePeople;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class InvitationPageTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 1);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theInvitationIsPrefilledAndOpeningItChangesNothing() {
    var token = function.invite(1);
    var before = function.everything();

    var page = function.send(function.visit("http/invitation", token));

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
    assertThat(function.faults.counts()).isEqualTo(Map.of("getItem", 1, "query", 1));
    assertThat(function.everything()).isEqualTo(before);
  }

  @Test
  void theLinkOfATrialSaysThatItIsOne() {
    for (var language : Language.values()) {
      var token = function.handler.token(LinkSubject.OfCandidate.trial(language));

      assertThat(function.send(function.visit("http/invitation", token)).body())
          .contains("<html lang=\"" + language.code() + "\">")
          .contains(language == Language.DA ? "Dette er en prøve" : "This is a trial")
          .doesNotContain("findes ikke", "kan desværre ikke");
    }
  }

  @Test
  void acceptingIsOneTransactionAndGivesThePlaceAtOnce() {
    var token = function.invite(1);

    var reply = function.send(function.json("http/accept-invitation", token, yes()));

    assertThat(function.faults.counts())
        .isEqualTo(Map.of("getItem", 1, "query", 1, "transactWriteItems", 1));
    assertThat(reply.json()).containsEntry("state", "confirmed");
    assertThat(function.answerOf("c-1")).isEqualTo(CandidateState.ACCEPTED);
    assertThat(function.letters("enrollment-seated")).hasSize(1);
    assertThat(function.letters("enrollment-confirm")).isEmpty();
    assertThat(function.letters("network-ready")).hasSize(1);
    assertThat(function.send(function.visit("http/invitation", token)).body())
        .contains("Du har en plads", "/enrollments/");
  }

  /// Somebody else's form had the candidate's address by mistake, and staff have put it right.
  @Test
  void whoseAddressAnotherHadTypedByMistakeIsInvitedAllTheSame() {
    function.enroll(1);
    var order = function.event("correct-enrollment");
    order.keySet().retainAll(List.of("command", "actor"));
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("email", SamplePeople.person(1).address().value());
    order.put("newEmail", SamplePeople.person(9).address().value());
    assertThat(function.send(order).ok()).isTrue();
    var token = function.invite(1);

    assertThat(function.send(function.visit("http/invitation", token)).body())
        .contains("value=\"accept\"", "value=\"decline\"")
        .doesNotContain("en anden mailadresse");
    assertThat(function.send(function.json("http/accept-invitation", token, yes())).json())
        .containsEntry("state", "confirmed");
    assertThat(function.state(1)).isEqualTo("confirmed");
    assertThat(function.state(9)).isEqualTo("unconfirmed");
  }

  @Test
  void theAuditNamesWhoseEnrollmentCameOfAnInvitation() {
    function.send(function.json("http/accept-invitation", function.invite(1), yes()));
    var id = function.roster().enrollments().getFirst().id();
    var event = function.event("show-enrollment");
    event.put("enrollment", id);

    assertThat(Answered.parts(function.send(event).data(), "audit"))
        .extracting(line -> line.get("action") + " " + line.get("after"))
        .containsExactly("accept-invitation " + id + " confirmed");
  }

  @Test
  void acceptingTwiceGivesTheSameAnswer() {
    var token = function.invite(1);
    var first = function.send(function.json("http/accept-invitation", token, yes()));
    var before = function.everything();

    assertThat(function.send(function.json("http/accept-invitation", token, yes())))
        .isEqualTo(first);
    assertThat(function.everything()).isEqualTo(before);
  }

  @Test
  void whenAllIsTakenAcceptingGivesAPlaceInTheLine() {
    function.send(function.json("http/accept-invitation", function.invite(1), yes()));
    var token = function.invite(2);

    var reply = function.send(function.json("http/accept-invitation", token, yes()));

    assertThat(reply.json()).containsEntry("state", "waiting").containsEntry("place", 1);
    assertThat(function.send(function.visit("http/invitation", token)).body())
        .contains("Du er nummer 1 på ventelisten");
  }

  @Test
  void decliningByTheFormKeepsReasonAndConsent() {
    var token = function.invite(1);

    var reply = function.send(function.visit("http/decline-invitation", token));

    assertThat(reply.status()).isEqualTo(303);
    assertThat(function.answerOf("c-1")).isEqualTo(CandidateState.DECLINED);
    assertThat(
            function
                .stored
                .candidates()
                .of(EnrollmentFunction.NETWORK, "c-1")
                .orElseThrow()
                .reason())
        .isEqualTo("Jeg skifter job til sommer");
    assertThat(
            function.stored.contacts().of(SamplePeople.person(1).address()).orElseThrow().consent())
        .isPresent();
    assertThat(function.send(function.visit("http/invitation", token)).body())
        .contains("Tak for dit svar", "value=\"accept\"")
        .doesNotContain("value=\"decline\"");
  }

  @Test
  void theNewestAnswerOfWhoDeclinesHolds() {
    var token = function.invite(1);
    decline(token, Map.of("action", "decline", "reason", "Ingen tid"));
    assertThat(function.stored.contacts().of(SamplePeople.person(1).address())).isEmpty();

    var newest = Map.<String, Object>of("action", "decline", "reason", "Andet job", "later", true);
    decline(token, newest);
    var candidate =
        function.stored.candidates().of(EnrollmentFunction.NETWORK, "c-1").orElseThrow();
    assertThat(candidate.reason()).isEqualTo("Andet job");
    var known = function.stored.contacts().of(SamplePeople.person(1).address()).orElseThrow();
    assertThat(known.consent()).isPresent();

    var before = function.everything();
    decline(token, newest);
    assertThat(function.everything()).isEqualTo(before);
  }

  @Test
  void underOneKeyTheOtherAnswerIsRefused() {
    var token = function.invite(1);
    var no = Map.<String, Object>of("action", "decline", "reason", "Nej", "idempotencyKey", "k-1");
    decline(token, no);
    var before = function.everything();

    var other = new HashMap<>(no);
    other.put("reason", "Ferie");
    var reply = function.send(function.json("http/decline-invitation", token, other));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("key-used-before");
    assertThat(function.everything()).isEqualTo(before);
    decline(token, no);
  }

  private void decline(String token, Map<String, Object> fields) {
    assertThat(function.send(function.json("http/decline-invitation", token, fields)).status())
        .isEqualTo(200);
  }

  @Test
  void decliningAfterAcceptingIsRefusedAndAcceptingAfterDecliningIsNot() {
    var one = function.invite(1);
    function.send(function.json("http/accept-invitation", one, yes()));
    var refused =
        function.send(function.json("http/decline-invitation", one, Map.of("action", "decline")));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("Du har allerede sagt ja");

    var two = function.invite(2);
    function.send(function.json("http/decline-invitation", two, Map.of("action", "decline")));
    assertThat(function.send(function.json("http/accept-invitation", two, yes())).json())
        .containsEntry("state", "waiting");
  }

  @Test
  void aFaultyAnswerKeepsWhatWasTyped() {
    var event = function.visit("http/accept-invitation", function.invite(1));
    event.put("body", "action=accept&name=%3Cb%3EKim&company=");

    var reply = function.send(event);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("&lt;b>Kim", "#f-company");
    assertThat(function.answerOf("c-1")).isEqualTo(CandidateState.INVITED);
  }

  @Test
  void anEnrollmentsLinkOpensNoInvitationAndOneOfNobodyNeither() {
    function.invite(1);
    for (var token :
        List.of(
            function.handler.token(new LinkSubject.OfEnrollment(EnrollmentFunction.FIRST, "c-1")),
            function.handler.token(new LinkSubject.OfCandidate(EnrollmentFunction.NETWORK, "c-9")),
            function.handler.token(new LinkSubject.OfCandidate("ukendt", "c-1")),
            function.handler.token(new LinkSubject.OfCandidate("uden-kandidat", "")),
            function.handler.token(new LinkSubject.OfCandidate("tre/dele", "c-1")),
            "TOKEN")) {
      assertThat(function.send(function.visit("http/invitation", token)).status()).isEqualTo(404);
      assertThat(function.send(function.json("http/accept-invitation", token, yes())).status())
          .isEqualTo(404);
    }
    assertThat(function.roster().enrollments()).isEmpty();
  }

  @Test
  void aLostResponseIsRepeatedWithoutASecondEffect() {
    var token = function.invite(1);
    function.faults.at(3, DynamoFault.LOST_RESPONSE);
    assertThat(function.send(function.json("http/accept-invitation", token, yes())).status())
        .isEqualTo(503);
    function.faults.reset();

    assertThat(function.send(function.json("http/accept-invitation", token, yes())).json())
        .containsEntry("state", "confirmed");
    assertThat(function.roster().run().seats().confirmed()).isEqualTo(1);
    assertThat(function.letters("enrollment-seated")).hasSize(1);
  }

  private static Map<String, Object> yes() {
    return Map.of("action", "accept", "name", "Birgitte Nørgård", "company", "Fjordplast ApS");
  }
}
