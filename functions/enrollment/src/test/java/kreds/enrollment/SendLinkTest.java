package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nobody is stranded: the link again from staff, and the line that moves.
final class SendLinkTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 1);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void staffSendTheLinkAgainByTheAddressAndTheAuditKnowsWho() {
    function.seat(1, 2);
    function.enroll(3);
    for (var number = 1; number <= 3; number++) {
      var answer = sent(number);
      assertThat(answer.ok()).isTrue();
      assertThat(answer.data()).containsKey("enrollment");
    }

    assertThat(function.letters("enrollment-link")).hasSize(2);
    assertThat(function.letters("enrollment-confirm/" + function.id(3))).hasSize(2);
    assertThat(function.lines())
        .contains(
            "mette@example.dk: send-link "
                + function.id(1)
                + " confirmed > "
                + function.id(1)
                + " confirmed",
            "mette@example.dk: send-link "
                + function.id(3)
                + " unconfirmed > "
                + function.id(3)
                + " unconfirmed");
  }

  @Test
  void orderedTwiceTheLinkIsOnItsWayAndTheAnswerSaysSinceWhen() {
    function.seat(1);
    assertThat(sent(1).message()).startsWith("The link goes out within a minute.");
    var everything = function.everything();
    function.clock.advance(Duration.ofMinutes(9));
    assertThat(sent(1).message())
        .startsWith("The link is on its way since 09:00, and is not sent twice")
        .endsWith("The enrolment is confirmed.");
    assertThat(function.everything()).isEqualTo(everything);
    function.enroll(1);
    assertThat(function.letters("enrollment-link")).as("the form waits for it too").hasSize(1);

    function.clock.advance(Duration.ofMinutes(1));
    assertThat(sent(1).message()).startsWith("The link goes out within a minute.");
    assertThat(function.letters("enrollment-link")).hasSize(2);
  }

  @Test
  void staffHearThatNothingComesToASuppressedAddressAndWhy() {
    function.seat(1);
    assertThat(sent(1).message()).startsWith("The link goes out within a minute.");
    var unknown = Contact.unknown(SamplePeople.person(1).address(), Language.DA);
    function.stored.write(
        new Write.ContactSaved(unknown, unknown.suppressed(SamplePeople.MONDAY, "bounce")));

    var answer = sent(1);

    assertThat(answer.message())
        .startsWith("No email comes of it: the address is suppressed (bounce).")
        .contains("The enrolment is confirmed.");
    assertThat(answer.nextCommands()).startsWith("show-address");
  }

  @Test
  void theAuditOfTheEnrollmentTellsThatTheLinkWasSent() {
    function.enroll(1);
    function.clock.advance(Duration.ofMinutes(1));
    function.confirm(1);
    function.clock.advance(Duration.ofMinutes(1));
    sent(1);
    var event = function.event("show-enrollment");
    event.put("enrollment", function.id(1));

    assertThat(Answered.parts(function.send(event).data(), "audit"))
        .extracting(line -> line.get("action"))
        .containsExactly("enroll", "confirm", "send-link");
  }

  @Test
  void whereThereIsNothingToSendASentenceSaysSo() {
    function.enroll(1);
    function.clock.advance(Duration.ofDays(15));
    function.handler.round();
    var letters = function.letters("enrollment");

    assertThat(sent(1).refusal()).isEqualTo("enrollment-over");
    assertThat(sent(2).refusal()).isEqualTo("enrollment-unknown");

    assertThat(function.letters("enrollment")).isEqualTo(letters);
    assertThat(function.lines()).contains("mette@example.dk: refused send-link  > enrollment-over");
  }

  @Test
  void theLinkOfLastYearIsSentForThatRun() {
    function.seat(1);
    function.nextYear();
    var event = order(1);

    assertThat(function.send(event).refusal()).isEqualTo("enrollment-unknown");
    event.put("run", 1);
    assertThat(function.send(event).ok()).isTrue();
  }

  @Test
  void aHigherMaximumOffersPlacesToTheLineWithTheLetterThatSaysSo() {
    function.seat(1, 2, 3);
    var event = function.event("change-capacity");

    assertThat(function.send(event).message())
        .doesNotContain("wait")
        .endsWith(
            " Deltager 2 and Deltager 3 are each offered a place until 2027-01-06T09:00, and are"
                + " written to.");
    assertThat(function.send(event).message())
        .startsWith("It stood so already.")
        .doesNotContain("offered a place until");

    assertThat(function.roster().run().seats().offered()).isEqualTo(2);
    assertThat(function.letters("enrollment-offer")).hasSize(2);
    assertThat(function.lines())
        .contains("system: offer " + function.id(2) + " waiting > " + function.id(2) + " offered");
  }

  @Test
  void anOfferToASuppressedAddressIsSaidToReachNobody() {
    function.seat(1, 2, 3);
    var unknown = Contact.unknown(SamplePeople.person(3).address(), Language.DA);
    function.stored.write(
        new Write.ContactSaved(unknown, unknown.suppressed(SamplePeople.MONDAY, "bounce")));

    var answer = function.send(function.event("change-capacity"));

    assertThat(answer.message())
        .contains(
            "Deltager 2 is offered a place until 2027-01-06T09:00, and is written to. Deltager 3 is"
                + " offered a place until 2027-01-06T09:00. No email comes of it: the address is"
                + " suppressed (bounce).");
    assertThat(answer.nextCommands()).contains("show-address");
  }

  @Test
  void aLineThatIsLongerThanATransactionMovesOnWithTheNextRound() {
    for (var number = 1; number <= 39; number++) {
      function.seat(number);
    }
    var event = function.event("change-capacity");
    event.put("maximum", 40);

    assertThat(function.send(event).message())
        .contains("Those who wait are offered the free places within minutes.");
    assertThat(function.roster().run().seats().offered()).isEqualTo(30);
    function.handler.round();

    assertThat(function.roster().run().seats().waiting()).isZero();
    assertThat(function.letters("enrollment-offer")).hasSize(38);
  }

  @Test
  void theAnswerToASecondColleagueIsThatToEverybody() {
    var first = function.enroll(1);
    var other = EnrollmentFunction.fields(1);
    other.put("name", "Bo Gammel");

    assertThat(function.send(function.form(other, 2))).isEqualTo(first);

    assertThat(function.letters("enrollment-shared/" + function.id(1))).hasSize(1);
    assertThat(function.confirm(1).status()).isEqualTo(200);
    assertThat(function.send(function.json("http/enrollment", function.mine(1), Map.of())).json())
        .containsEntry("name", "Bo Gammel");
  }

  private Answered sent(int number) {
    return function.send(order(number));
  }

  private Map<String, Object> order(int number) {
    var event = function.event("send-link");
    event.put("email", SamplePeople.person(number).address().value());
    return event;
  }
}
