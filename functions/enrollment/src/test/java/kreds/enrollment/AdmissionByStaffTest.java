package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A network into which staff let each: what the newcomer reads until then, and what staff order.
final class AdmissionByStaffTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 2);

  @BeforeEach
  void staffLetIn() {
    assertThat(set("staff").message()).contains("Staff let in each who confirms");
  }

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void beforeTheFormAndBeforeTheClickItIsSaidWhoDecides() {
    var program = function.event("http/network");
    Answered.part(program, "headers").put("accept", "application/json");
    assertThat(function.send(program).json()).containsEntry("admission", "staff");
    assertThat(function.send(function.event("http/network")).body())
        .contains("afgør sekretariatet, om du kommer med")
        .doesNotContain("har du en plads.");
    function.enroll(1);
    assertThat(function.page(1))
        .contains("Derefter afgør sekretariatet")
        .doesNotContain("har du en plads");
    var invited = function.visit("http/invitation", function.invite(2));
    assertThat(function.send(invited).body())
        .contains("Når du har sagt ja, afgør sekretariatet")
        .doesNotContain("en plads med det samme");
  }

  @Test
  void whoHasClickedReadsThatItIsBeingLookedAtAndStaffGetTheOrderToPaste() {
    function.enroll(1);

    assertThat(function.confirm(1).json())
        .containsEntry("state", "waiting")
        .containsEntry("why", "not-admitted")
        .doesNotContainKey("place");

    assertThat(function.page(1))
        .contains("Vi ser på din tilmelding", "Du er ikke med endnu", "?do=leave")
        .doesNotContain("ventelisten");
    assertThat(function.letters("enrollment-pending/" + function.id(1))).hasSize(1);
    var letter = function.letters("admission-due/" + function.id(1)).getFirst();
    var values = function.stored.deliveries().of(letter).orElseThrow().letter().values();
    var event = values.getOrDefault("event", "");
    assertThat(event).contains("admit-enrollment", function.id(1));
    var pasted = new LinkedHashMap<>(read(event));
    assertThat(function.send(pasted).message()).startsWith("The enrolment is confirmed.");
    assertThat(function.letters("enrollment-seated/" + function.id(1))).hasSize(1);
    assertThat(function.page(1)).contains("Du har en plads");
  }

  @Test
  void staffSeeWhoIsToBeLetInWithBothOrdersAndNobodyElseSeesThem() {
    function.seat(1, 2);
    function.ordered("admit-enrollment", 1);
    function.openList();

    var shown = function.handler.order("show-network", "network", EnrollmentFunction.NETWORK);

    assertThat(shown.message()).endsWith("To be let in or not: 1.");
    assertThat(Answered.parts(shown.data(), "toAdmit"))
        .extracting(pending -> pending.get("email"))
        .containsExactly("deltager2@firma2.example");
    assertThat(shown.next("admit-enrollment")).containsEntry("email", "deltager2@firma2.example");
    assertThat(shown.text("toFill")).contains("reject-enrollment");
    assertThat(function.page(1)).doesNotContain("Deltager 2");
    assertThat(function.page(2)).doesNotContain("Deltager 1");
    var why = function.handler.order("why-not", "network", EnrollmentFunction.NETWORK);
    assertThat(Answered.parts(why.data(), "toAdmit")).hasSize(1);
    assertThat(Answered.parts(why.data(), "waiting")).isEmpty();
    assertThat(function.send(shown.next("admit-enrollment")).ok()).isTrue();
    assertThat(function.state(2)).isEqualTo("confirmed");
  }

  @Test
  void whoIsNotLetInGetsAKindLetterAndTheFormSaysWhomToAsk() {
    function.seat(1);

    var rejected = function.ordered("reject-enrollment", 1);

    assertThat(rejected.ok()).isTrue();
    assertThat(function.ordered("reject-enrollment", 1).message())
        .startsWith("It stood so already.");
    assertThat(function.letters("enrollment-rejected")).hasSize(1);
    assertThat(function.letters("enrollment-removed")).isEmpty();
    assertThat(function.enroll(1).status()).isEqualTo(202);
    assertThat(function.state(1)).isEqualTo("left");
    assertThat(function.page(1)).contains("kontakt sekretariatet");
    assertThat(function.lines()).anyMatch(line -> line.contains("left: rejected, "));
  }

  @Test
  void whatDoesNotFitLeadsToTheOrderThatDoes() {
    function.seat(1, 2);
    function.ordered("admit-enrollment", 1);

    var first = function.ordered("promote-enrollment", 2);
    assertThat(first.refusal()).isEqualTo("not-admitted");
    assertThat(first.nextCommands()).containsExactly("admit-enrollment");
    var rejected = function.ordered("reject-enrollment", 1);
    assertThat(rejected.refusal()).isEqualTo("not-to-be-admitted");
    assertThat(rejected.text("toFill")).contains("remove-enrollment");
  }

  @Test
  void whereWhoeverConfirmsIsInAgainThePlacesAreOfferedAtOnce() {
    function.seat(1, 2, 3);

    var open = set("open");

    assertThat(open.message()).contains("Deltager 1 and Deltager 2 are each offered a place");
    assertThat(function.state(1)).isEqualTo("offered");
    assertThat(function.state(3)).isEqualTo("waiting");
    assertThat(function.page(3)).contains("Du er nummer 1 på ventelisten");
  }

  private Answered set(String admission) {
    var event = function.event("set-seat-rules");
    event.keySet().retainAll(List.of("command", "actor"));
    event.put("network", EnrollmentFunction.NETWORK);
    event.put("admission", admission);
    return function.send(event);
  }

  private static Map<String, Object> read(String json) {
    try {
      return kreds.aws.Json.read(json);
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
