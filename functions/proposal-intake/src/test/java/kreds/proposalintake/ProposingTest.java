package kreds.proposalintake;

import static kreds.proposalintake.Door.body;
import static kreds.proposalintake.Door.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.dynamo.DeliveryItems;
import kreds.aws.dynamo.Item;
import kreds.delivery.LetterKind;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.proposal.ProposalState;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Anybody proposes a network, by form or JSON (P1, A1, R4).
final class ProposingTest {
  private final Door door = new Door();

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void theReceiptBringsAPersonalLinkAndStaffHearOfIt() {
    var answer = door.visit("propose");

    assertThat(status(answer)).isEqualTo(303);
    assertThat(Door.part(answer, "headers").toString()).contains("/proposals/new?sent=1");
    var letters =
        door.aws.rows("Deliveries").stream()
            .map(row -> DeliveryItems.fromItem(Item.of(row)).letter())
            .toList();
    assertThat(letters).hasSize(2);
    assertThat(letters)
        .anySatisfy(letter -> {
          assertThat(letter.kind()).isEqualTo(LetterKind.PROPOSAL_RECEIPT);
          assertThat(letter.to().address().value()).isEqualTo("karen@holm.example");
          assertThat(letter.links().get("page"))
              .satisfies(link -> {
                assertThat(link.purpose()).isEqualTo(LinkPurpose.PROPOSAL);
                assertThat(link.subject()).isEqualTo(new LinkSubject.OfProposal(only()));
              });
        })
        .anySatisfy(letter -> {
          assertThat(letter.kind()).isEqualTo(LetterKind.PROPOSAL_NEWS);
          assertThat(letter.values()).containsEntry("news", "arrived");
        });
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
  void theSameIdeaAgainAfterItWasWithdrawnOrDeclinedIsANewProposalWithALetterOfItsOwn() {
    door.visit("propose-json");
    door.send(withdrawn(only()));
    door.clock.advance(Duration.ofDays(1));
    assertThat(status(door.visit("propose-json"))).isEqualTo(202);
    var second = only();
    assertThat(rows()).isEqualTo(List.of(2, 5, 3));
    assertThat(status(door.visit("propose-json"))).isEqualTo(202);
    assertThat(rows()).as("while it is open it is the same").isEqualTo(List.of(2, 5, 3));

    door.order("decline-proposal", "proposal", second);
    door.clock.advance(Duration.ofDays(1));
    assertThat(status(door.visit("propose-json"))).isEqualTo(202);
    assertThat(only()).isNotEqualTo(second);
    assertThat(door.letters()).contains("proposal-receipt/" + only());
    assertThat(door.aws.rows("Proposals")).hasSize(3);
  }

  @Test
  void theSameKeyAgainAfterItsProposalIsOverIsExplainedAndTheFormHasANewOne() {
    door.visit("propose");
    door.send(withdrawn(only()));
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
    var other = new HashMap<>(idea());
    other.put("title", "Noget helt andet");
    other.put("idempotencyKey", "k-7h3m9x2c4q6w");

    var form = door.form("propose", other);
    assertThat(status(form)).isEqualTo(422);
    assertThat(body(form))
        .contains("value=\"Noget helt andet\"", "Formularen var brugt før")
        .doesNotContain("value=\"k-7h3m9x2c4q6w\"");
    var json = door.json("propose-json", Map.copyOf(other));
    assertThat(status(json)).isEqualTo(422);
    assertThat(body(json)).contains("\"field\":\"idempotencyKey\"", "key-used-before");
    assertThat(door.aws.rows("Proposals")).hasSize(1);
  }

  @Test
  void whatIsNotRightIsSaidAllAtOnceAndNothingIsStored() {
    var answer = door.json("propose-json", Map.of("email", "karen", "title", "x".repeat(121)));
    assertThat(status(answer)).isEqualTo(422);
    assertThat(body(answer))
        .contains(
            "\"field\":\"name\"",
            "\"field\":\"email\"",
            "\"field\":\"title\"",
            "\"field\":\"idea\"");
    var page = door.form("propose", Map.of("name", "Karen \"K\" <Holm>", "title", "Støj"));
    assertThat(body(page))
        .contains("value=\"Karen &#34;K&#34; &lt;Holm>\"", "value=\"Støj\"", "role=\"alert\"");
    for (var wrong :
        List.<Map<String, Object>>of(
            with("name", "Karen\r\nBcc: all@example.dk"),
            with("name", List.of("a", "b")),
            with("email", 7),
            with("idea", Map.of()),
            with("unknown", "x"),
            with("idea", "x".repeat(5_001)),
            with("title", "\u0000"))) {
      assertThat(status(door.json("propose-json", wrong))).as("%s", wrong).isEqualTo(422);
    }
    assertThat(door.aws.rows("Proposals")).isEmpty();
    assertThat(door.aws.rows("Deliveries")).isEmpty();
  }

  @Test
  void aProgramIsToldWhatTheFormNeeds() {
    var form = HandlerUnderTest.asJson(door.event("http/new-proposal"), Map.of());
    assertThat(body(door.send(form)))
        .isEqualTo(
            "{\"post\":\"/proposals\",\"required\":[\"name\",\"email\",\"title\",\"idea\"]}");
  }

  @Test
  void whatCannotBeReadIsRefused() {
    for (var body : List.of("", "[]", "{", "{\"name\":\"a\"}x", "null")) {
      assertThat(status(door.raw("propose-json", body))).as(body).isBetween(400, 422);
    }
    var huge = door.raw("propose-json", "{\"idea\":\"" + "x".repeat(2_000_000) + "\"}");
    assertThat(status(huge)).isIn(413, 422);
    var broken = door.event("http/propose-json");
    broken.put("body", "w7ooww==");
    broken.put("isBase64Encoded", true);
    assertThat(status(door.send(broken))).isBetween(400, 422);
    assertThat(door.aws.rows("Proposals")).isEmpty();
  }

  @Test
  void theThanksSayNothingOfWhoIsKnown() {
    var fresh = body(door.visit("sent-proposal"));
    door.visit("propose");
    assertThat(body(door.visit("sent-proposal"))).isEqualTo(fresh);
    assertThat(body(door.visit("propose-json"))).doesNotContain("p-", "token", "link");
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

  private String only() {
    return door.stored.proposals().in(ProposalState.RECEIVED).getFirst().id();
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

  private static Map<String, Object> with(String field, Object value) {
    var idea = new HashMap<>(idea());
    idea.put(field, value);
    return idea;
  }

  private static Map<String, Object> idea() {
    return Map.of(
        "name",
        "Karen Holm",
        "email",
        "karen@holm.example",
        "title",
        "Værktøj",
        "idea",
        "Vi lærer af hinanden.");
  }
}
