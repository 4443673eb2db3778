package kreds.proposalintake;

import static kreds.proposalintake.Door.body;
import static kreds.proposalintake.Door.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.proposal.ProposalState;
import kreds.testing.aws.DynamoFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The same proposal again is the same one, whatever happened to the answer (P1, R4).
final class ProposingTwiceTest {
  private final Door door = new Door();

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void theSamePostAgainIsAnsweredTheSameAndChangesNothing() {
    var first = door.visit("propose");
    var rows = rows();
    var again = door.visit("propose");

    assertThat(withoutCookies(again)).isEqualTo(withoutCookies(first));
    assertThat(rows()).isEqualTo(rows);
    door.visit("propose-json");
    var json = rows();
    assertThat(status(door.visit("propose-json"))).isEqualTo(202);
    assertThat(rows()).isEqualTo(json);
  }

  @Test
  void aFirstPostIsOneReadAndOneTransactionAndARepeatOneRead() {
    door.faults.reset();
    door.visit("propose");
    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    door.faults.reset();
    door.visit("propose");
    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1));
    door.faults.reset();
    door.visit("new-proposal");
    assertThat(door.faults.calls()).isZero();
  }

  @Test
  void theSameOpenIdeaADayLaterBringsTheLinkOnceMoreAndIsAnsweredTheSame() {
    var first = door.visit("propose-json");
    door.clock.advance(Duration.ofHours(23));
    door.faults.reset();
    door.visit("propose-json");
    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1));

    door.clock.advance(Duration.ofHours(1));
    assertThat(withoutCookies(door.visit("propose-json"))).isEqualTo(withoutCookies(first));
    assertThat(door.handler.letters("proposal-link")).hasSize(1);
    assertThat(door.aws.rows("Proposals")).hasSize(1);
    door.clock.advance(Duration.ofHours(23));
    door.visit("propose-json");
    assertThat(door.handler.letters("proposal-link")).as("not sooner than a day after").hasSize(1);
  }

  @Test
  void theLinkThatStaffHaveSentIsALinkOfThatDay() {
    door.visit("propose-json");
    door.clock.advance(Duration.ofHours(20));
    door.order("send-proposer-link", "proposal", door.only());
    door.clock.advance(Duration.ofHours(10));
    door.visit("propose-json");
    assertThat(door.handler.letters("proposal-link")).hasSize(1);
  }

  @Test
  void theSameIdeaAgainAfterItWasWithdrawnOrDeclinedIsANewProposalWithALetterOfItsOwn() {
    door.visit("propose-json");
    door.send(withdrawn(door.only()));
    door.clock.advance(Duration.ofDays(1));
    assertThat(status(door.visit("propose-json"))).isEqualTo(202);
    var second = door.only();
    assertThat(rows()).isEqualTo(List.of(2, 5, 3));
    assertThat(status(door.visit("propose-json"))).isEqualTo(202);
    assertThat(rows()).as("while it is open it is the same").isEqualTo(List.of(2, 5, 3));

    door.order("decline-proposal", "proposal", second);
    door.clock.advance(Duration.ofDays(1));
    assertThat(status(door.visit("propose-json"))).isEqualTo(202);
    assertThat(door.only()).isNotEqualTo(second);
    assertThat(door.letters()).contains("proposal-receipt/" + door.only());
    assertThat(door.aws.rows("Proposals")).hasSize(3);
  }

  @Test
  void whoTakesAnIdeaBackAndThinksAgainOnTheSameDayGetsTheLinkToTheNewOne() {
    door.visit("propose-json");
    door.send(withdrawn(door.only()));

    assertThat(status(door.visit("propose-json"))).isEqualTo(202);
    assertThat(door.letters()).contains("proposal-receipt/" + door.only());
  }

  @Test
  void theSameKeyAgainAfterItsProposalIsOverIsExplainedAndTheFormHasANewOne() {
    door.visit("propose");
    door.send(withdrawn(door.only()));
    var rows = rows();

    var form = door.visit("propose");
    assertThat(status(form)).isEqualTo(422);
    assertThat(body(form))
        .contains("er trukket tilbage eller afsluttet. Intet er sendt nu")
        .doesNotContain("value=\"k-7h3m9x2c4q6w\"");
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void theSameKeyWithOtherContentIsRefusedAndExplained() {
    door.visit("propose");
    var other = new HashMap<>(Ideas.typed());
    other.put("title", "Noget helt andet");
    other.put("idempotencyKey", "k-7h3m9x2c4q6w");

    var form = door.form("propose", other);
    assertThat(status(form)).isEqualTo(422);
    assertThat(body(form))
        .contains("value=\"Noget helt andet\"", "Formularen var brugt før", "Ret venligst: Foreslå")
        .doesNotContain("value=\"k-7h3m9x2c4q6w\"");
    var json = door.json("propose-json", Map.copyOf(other));
    assertThat(status(json)).isEqualTo(422);
    assertThat(body(json))
        .as("as it is refused of a comment")
        .contains("urn:kreds:problem:key-used-before")
        .doesNotContain("invalid-fields");
    assertThat(door.aws.rows("Proposals")).hasSize(1);
  }

  /// Who sends it again with other capitals has corrected it; other spaces are nobody's correction.
  @Test
  void otherCapitalsAreACorrectionAndOtherSpacesAreNot() {
    var typed = Ideas.typed();
    door.form("propose", typed);
    for (var field : List.of("name", "title", "idea")) {
      var before = door.aws.rows("Proposals").size();
      var spaced = new HashMap<>(typed);
      spaced.compute(field, (_, text) -> " " + String.valueOf(text).replace(" ", "\u00A0 "));
      assertThat(status(door.form("propose", spaced))).isEqualTo(303);
      assertThat(door.aws.rows("Proposals")).as(field).hasSize(before);

      var corrected = new HashMap<>(typed);
      corrected.compute(field, (_, text) -> String.valueOf(text).toUpperCase(Locale.ROOT));
      assertThat(status(door.form("propose", corrected))).isEqualTo(303);
      assertThat(door.aws.rows("Proposals")).as(field).hasSize(before + 1);
      assertThat(status(door.form("propose", corrected))).isEqualTo(303);
      assertThat(door.aws.rows("Proposals")).as(field).hasSize(before + 1);
    }
  }

  @Test
  void aLostAnswerOrACollisionLeavesOneProposalOrNone() {
    for (var fault :
        List.of(DynamoFault.TRANSACTION_CONFLICT, DynamoFault.THROTTLE, DynamoFault.ERROR_500)) {
      door.faults.reset();
      door.faults.at(2, fault);
      assertThat(status(door.visit("propose"))).as("%s", fault).isIn(303, 503);
      assertThat(door.aws.rows("Proposals").size() * 2).isEqualTo(door.letters().size());
    }
    door.faults.reset();
    assertThat(status(door.visit("propose"))).isEqualTo(303);
    assertThat(door.aws.rows("Proposals")).hasSize(1);
    assertThat(door.stored.proposals().in(ProposalState.RECEIVED)).hasSize(1);
    assertThat(door.letters()).hasSize(2);
  }

  private Map<String, Object> withdrawn(String proposal) {
    var event = door.event("http/withdraw-proposal");
    event.put("pathParameters", Map.of("token", door.token(proposal)));
    return event;
  }

  private List<Integer> rows() {
    return List.of(
        door.aws.rows("Proposals").size(),
        door.aws.rows("Deliveries").size(),
        door.aws.rows("Audit").size());
  }

  private static Map<String, Object> withoutCookies(Map<String, Object> answer) {
    var rest = new HashMap<>(answer);
    rest.remove("cookies");
    return rest;
  }
}
