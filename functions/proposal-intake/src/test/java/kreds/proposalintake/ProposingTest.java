package kreds.proposalintake;

import static kreds.proposalintake.Door.body;
import static kreds.proposalintake.Door.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.dynamo.DeliveryItems;
import kreds.aws.dynamo.Item;
import kreds.delivery.LetterKind;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Anybody proposes a network, by form or JSON (P1, A1).
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
                assertThat(link.subject()).isEqualTo(new LinkSubject.OfProposal(door.only()));
              });
        })
        .anySatisfy(letter -> {
          assertThat(letter.kind()).isEqualTo(LetterKind.PROPOSAL_NEWS);
          assertThat(letter.values()).containsEntry("news", "arrived");
        });
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
  void thePageAfterSendingShowsTheAddressAsItWasTypedAndAsksForNoSecondProposal() {
    var sent = door.form("propose", with("email", "Karen+x@Holm.example"));
    assertThat(status(sent)).isEqualTo(303);
    var cookie = ((List<?>) sent.getOrDefault("cookies", List.of())).getFirst().toString();

    var page = door.event("http/sent-proposal");
    page.put("cookies", List.of(cookie.substring(0, cookie.indexOf(';'))));
    assertThat(body(door.send(page)))
        .contains("Tjek din mail", "Vi svarer til Karen+x@Holm.example.", "i stedet for at sende")
        .doesNotContain("ved at sende forslaget igen");
  }

  @Test
  void theThanksSayNothingOfWhoIsKnown() {
    var fresh = body(door.visit("sent-proposal"));
    door.visit("propose");
    assertThat(body(door.visit("sent-proposal"))).isEqualTo(fresh);
    assertThat(body(door.visit("propose-json"))).doesNotContain("p-", "token", "link");
  }

  private static Map<String, Object> with(String field, Object value) {
    var idea = new HashMap<>(Ideas.typed());
    idea.put(field, value);
    return idea;
  }
}
