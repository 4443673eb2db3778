package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.LetterKind;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Everything in `events/email-distribution`, and what nobody should send.
final class EventsTest {
  static final String SAMPLE = "enrollment-seated/e-3n8s0f6t2y5b7q1x";
  private static final List<String> COMMANDS =
      List.of(
          "prepare-mailing",
          "compose-newsletter",
          "edit-mailing",
          "drop-mailing",
          "list-mailings",
          "test-mailing",
          "preview-mailing",
          "show-mailing",
          "release-mailing",
          "stop-mailing",
          "pause-mailing",
          "resume-mailing",
          "suppress-address",
          "allow-address",
          "show-address",
          "show-mail",
          "list-held",
          "send-held",
          "drop-held",
          "send-again",
          "stop-sending",
          "resume-sending");

  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void helpListsEveryCommandWithItsSample() {
    var commands = (List<?>) post.invoke(post.sample("help")).data().get("commands");
    assertThat(commands).hasSameSizeAs(COMMANDS);
    for (var command : COMMANDS) {
      assertThat(String.valueOf(commands)).contains("command=" + command);
    }
  }

  @Test
  void whatIsOrderedOfOneLetterOrOfAMailingIsShownInBothForms() {
    var commands = Answered.parts(post.invoke(post.sample("help")).data(), "commands");
    for (var command : List.of("send-held", "drop-held")) {
      var shown =
          commands.stream()
              .filter(one -> command.equals(one.get("command")))
              .findAny()
              .orElseThrow();
      assertThat(Answered.parts(Answered.part(shown, "fields"), "oneOf"))
          .as(command)
          .extracting(form -> Answered.part(form, "properties").keySet())
          .containsExactly(
              Set.of("function", "command", "actor", "mailing", "number", "confirmation"),
              Set.of("function", "command", "actor", "delivery"));
      var wrong = Map.<String, Object>of("command", command, "actor", "mette@example.dk", "x", "y");
      assertThat(post.invoke(wrong).problem().toString()).contains("mailing", "delivery");
      assertThat(post.invoke(post.sample("of-mailing/" + command)).refusal())
          .isEqualTo("mailing-unknown");
    }
  }

  @Test
  void everySampleIsUnderstood() {
    for (var command : COMMANDS) {
      assertThat(post.invoke(post.sample(command)).refusal())
          .as(command)
          .isIn("ok", "mailing-unknown", "delivery-unknown");
    }
  }

  @Test
  void whatIsWrongIsNamedWithTheExpectedForm() {
    for (var command : COMMANDS) {
      var answer = post.invoke(Map.of("command", command, "actor", "mette@example.dk", "x", "y"));
      assertThat(answer.refusal()).as(command).isEqualTo("invalid-fields");
      assertThat(answer.all().toString()).as(command).contains("sample={command=" + command);
    }
  }

  @Test
  void oddContentIsRefusedOrKeptAsItIsAndNeverAFaultOfOurs() {
    var odd =
        List.of(
            "",
            "x".repeat(100_000),
            "a\r\nBcc: b@example.dk",
            "<b>&",
            "=HYPERLINK(1)",
            "\u0000",
            7,
            true,
            List.of(),
            Map.of(),
            List.of(List.of()),
            Map.of("da", 1));
    for (var command : COMMANDS) {
      for (var field : post.sample(command).keySet()) {
        for (var value : odd) {
          var answer = post.invoke(post.sample(command, event -> event.put(field, value)));
          assertThat(answer.all().toString())
              .as(command + "." + field)
              .doesNotContain("status=500");
          assertThat(answer.all().containsKey("ok")).as(command + "." + field).isTrue();
        }
      }
    }
    assertThat(post.ses.mails()).isEmpty();
  }

  @Test
  void brokenEventsAreAnswered() {
    for (var event :
        List.of("", "{", "[]", "7", "{\"command\": 7}", "{\"command\": \"send-all\"}")) {
      assertThat(post.function.sendRaw(event.getBytes(StandardCharsets.UTF_8)).all())
          .containsEntry("ok", false);
    }
    assertThat(post.function.sendRaw(new byte[] {'{', '"', (byte) 0xc3, '"', '}'}).all())
        .containsEntry("ok", false);
  }

  @Test
  void theStreamSendsALetterAtOnceInFourCallsAndAsksOnceWhetherAndHowFastAnyMayLeave() {
    post.invoke(post.sample("resume-sending"));
    post.letters(sampleLetter());
    post.dynamo.reset();
    assertThat((List<?>) post.sample("stream/letter").get("Records")).hasSize(1);
    assertThat(post.invoke(post.sample("stream/letter")).all())
        .containsEntry("batchItemFailures", List.of());
    assertThat(post.recipients()).containsExactly("karen.aeroe@example.dk");
    assertThat(post.dynamo.counts())
        .as("its moment, claim, mark; and the permit and the pace of all")
        .isEqualTo(Map.of("describeTable", 1, "getItem", 2, "transactWriteItems", 1, "putItem", 2));
    post.dynamo.reset();
    post.invoke(post.sample("stream/letter"));
    assertThat(post.dynamo.counts())
        .as("the claim is lost, so no moment is taken")
        .isEqualTo(Map.of("describeTable", 1, "getItem", 1, "transactWriteItems", 1));
    assertThat(post.ses.requests()).isOne();
  }

  @Test
  void aPoisonRecordIsNamedAndTheOthersGo() {
    post.letters(sampleLetter());
    var answer = post.invoke(post.sample("stream/poison"));
    assertThat(answer.all())
        .containsEntry(
            "batchItemFailures", List.of(Map.of("itemIdentifier", "100000000000000000002")));
    assertThat(post.recipients()).containsExactly("karen.aeroe@example.dk");
  }

  @Test
  void aPoisonRowDoesNotHoldUpTheDue() {
    poison("enrollment-seated/e-0");
    post.letters(sampleLetter());
    assertThat(post.tick()).containsEntry("sent", 1).containsKey("trouble");
  }

  @Test
  void moreThanAPageOfPoisonDoesNotHoldUpTheDue() {
    for (var number = 0; number < 205; number++) {
      poison("enrollment-seated/p-" + number);
    }
    post.letters(sampleLetter());
    assertThat(post.tick()).containsEntry("sent", 1);
  }

  @Test
  void aQuietRoundIsFourQueriesAndAMailIsClaimSendMark() {
    post.invoke(post.sample("resume-sending"));
    post.tick();
    post.dynamo.reset();
    post.tick();
    assertThat(post.dynamo.counts()).isEqualTo(Map.of("query", 4));
    for (var number = 1; number <= 10; number++) {
      post.letters(SampleMails.letter(LetterKind.ENROLLMENT_SEATED, number));
    }
    post.dynamo.reset();
    assertThat(post.tick()).containsKey("failed");
    assertThat(post.dynamo.count("transactWriteItems")).isEqualTo(10);
    assertThat(post.dynamo.count("putItem")).isEqualTo(10);
    assertThat(post.dynamo.count("describeTable")).as("which ledger it is").isOne();
    assertThat(post.dynamo.calls()).isLessThanOrEqualTo(30);
  }

  @Test
  void whatSesTellsIsHeard() {
    post.letters(sampleLetter());
    post.invoke(post.sample("stream/letter"));
    for (var event : List.of("delivery", "send", "bounce-for-now")) {
      assertThat(post.invoke(post.sample("ses/" + event)).all()).containsEntry("heard", 1);
    }
    assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    post.invoke(post.sample("ses/bounce"));
    post.invoke(post.sample("ses/complaint"));
    assertThat(state()).isEqualTo(DeliveryState.COMPLAINED);
    var shown = post.invoke(post.sample("show-address"));
    assertThat(shown.all().toString()).contains("suppressedWhy=complaint", "state=complained");
  }

  @Test
  void theGreetingOfSesIsHeardAndLetBe() {
    assertThat(post.invoke(post.sample("ses/greeting")).all()).containsEntry("heard", 1);
  }

  @Test
  void whatSesTellsOfDelaysCorrectionsAndHarmIsHeard() {
    post.letters(sampleLetter());
    post.invoke(post.sample("stream/letter"));
    for (var event : List.of("send", "delivery-delay", "not-spam")) {
      assertThat(post.invoke(post.sample("ses/" + event)).all()).containsEntry("heard", 1);
    }
    assertThat(state()).isEqualTo(DeliveryState.SENT);
    post.invoke(post.sample("ses/reject"));
    assertThat(state()).isEqualTo(DeliveryState.FAILED);
    var shown = post.invoke(post.sample("show-address"));
    assertThat(shown.all().toString()).contains("contact=null", "reason=bad-content");
  }

  @Test
  void aBounceWithoutTagsIsHeard() {
    post.letters(sampleLetter());
    post.invoke(post.sample("stream/letter"));
    post.invoke(post.sample("ses/bounce-without-tags"));
    assertThat(state()).isEqualTo(DeliveryState.BOUNCED);
  }

  @Test
  void whileTheTableIsBusyStaffHearThatTheyMayTryAgain() {
    var order = post.sample("list-mailings");
    post.dynamo.always(DynamoFault.THROTTLE);
    var answer = post.invoke(order);
    assertThat(answer.all().toString()).contains("status=503");
  }

  @Test
  void noLogLineCarriesAnAddressOrASubject() {
    var before = System.out;
    var log = new ByteArrayOutputStream();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (var office = new PostOffice()) {
      office.candidates(1, 3);
      office.released();
      office.clock.set("2027-01-12T08:00:00+01:00");
      office.tick();
      assertThat(office.ses.mails()).hasSize(3);
    } finally {
      System.setOut(before);
    }
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("\"what\":\"due\"")
        .doesNotContain("@", "Deltager", "netværket");
  }

  /// A row that is due and cannot be read.
  private void poison(String key) {
    post.poison(
        key, Map.of("state", "PENDING", "due", "delivery", "dueAt", "2027-01-01T00:00:00.000Z"));
  }

  private DeliveryState state() {
    return post.stored.deliveries().of(SAMPLE).orElseThrow().state();
  }

  /// The row of the stream's sample.
  static Delivery sampleLetter() {
    var karen =
        new Person(
            "Karen Ærø",
            Company.of("Sjællands Plast A/S"),
            EmailAddress.of("karen.aeroe@example.dk"),
            Language.DA);
    return SampleMails.seated(SAMPLE, karen);
  }
}
