package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.delivery.Concern;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.sending.MissedWords;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.testing.aws.SesFault;
import kreds.testing.handler.Answered;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whom a letter did not reach is known to staff, with the reason, and can be written to again
/// (U3).
final class MissedTest {
  private static final String STAFF = "sekretariat@example.dk";

  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void staffHearOnceWhomALetterDidNotReachAndWhy() {
    post.ses.next(SesFault.BAD_ADDRESS, SesFault.BAD_ADDRESS);
    post.letters(letter(1), letter(2));
    post.tick();
    post.letters(letter(3));
    post.tick();
    post.tick();

    assertThat(post.ses.mailsTo(STAFF)).hasSize(1);
    var mail = ReadMail.of(post.ses.mailsTo(STAFF).getFirst().raw());
    assertThat(mail.subject()).isEqualTo("Mails, der ikke nåede frem: 2");
    assertThat(mail.text())
        .contains(
            "Deltager 1, Firma 1 A/S, deltager1@firma1.example: besked om plads – kunne ikke sendes"
                + " (mailudbyderen afviste adressen eller mailen)",
            "Deltager 2",
            "list-held")
        .doesNotContain("Deltager 3");
  }

  @Test
  void theListShowsThemAndWhatCanBeDone() {
    post.ses.next(SesFault.BAD_ADDRESS);
    post.letters(letter(1));
    post.tick();

    var list = post.invoke(post.sample("list-held"));
    assertThat(list.message()).isEqualTo("Held emails: 0; emails that did not arrive: 1.");
    assertThat(list.data().toString())
        .contains("address=deltager1@firma1.example", "state=failed", "reason=refused")
        .contains("why=the email provider refused the address or the email");
    assertThat(list.nextCommands()).containsExactly("send-again", "drop-held");

    assertThat(post.invoke(list.next("send-again")).ok()).isTrue();
    post.tick();
    assertThat(post.recipients()).contains("deltager1@firma1.example");
    assertThat(missed()).isEmpty();
    assertThat(post.lines("delivery/" + letter(1).key()))
        .containsExactly("mette@example.dk: send-again failed > pending");
  }

  @Test
  void whoBouncedIsWrittenToAgainOnceTheAddressIsAllowed() {
    var letter = EventsTest.sampleLetter();
    var address = letter.letter().to().address().value();
    post.letters(letter);
    post.tick();
    post.invoke(post.sample("ses/bounce"));
    var again = post.sample("send-again", event -> event.put("delivery", letter.key()));
    assertThat(post.invoke(again).refusal()).isEqualTo("address-barred");

    assertThat(post.invoke(post.sample("list-held")).nextCommands())
        .as("what would be refused is not offered")
        .containsExactly("show-address", "drop-held");

    post.function.order("allow-address", "address", address);
    assertThat(post.invoke(again).ok()).isTrue();
    assertThat(post.invoke(again).ok()).as("the same again is the same answer").isTrue();
    post.invoke(post.sample("ses/bounce"));
    post.tick();
    post.invoke(post.sample("ses/bounce"));

    assertThat(post.ses.mailsTo(address)).hasSize(2);
    assertThat(post.contact(letter.letter().to().address()).suppression())
        .as("heard again it undoes nothing")
        .isEmpty();
    assertThat(post.stored.deliveries().of(letter.key()).orElseThrow().state())
        .isEqualTo(DeliveryState.SENT);
  }

  @Test
  void whatWasNotSentToASuppressedAddressIsOfferedOnceItIsAllowed() {
    var address = letter(1).letter().to().address().value();
    post.invoke(post.sample("suppress-address", event -> event.put("address", address)));
    post.letters(letter(1));
    post.tick();

    var allowed = post.function.order("allow-address", "address", address);

    assertThat(allowed.nextCommands()).containsExactly("show-address", "send-again");
    assertThat(post.invoke(allowed.next("show-address")).nextCommands())
        .as("who looks is not at the end")
        .containsExactly("show-mail", "send-again", "list-held");
    assertThat(post.invoke(allowed.next("send-again")).ok()).isTrue();
    post.tick();
    assertThat(post.ses.mailsTo(address)).hasSize(1);
  }

  @Test
  void noCodeOfOursReachesStaffInTheLetter() {
    for (var code :
        List.of("interrupted", "timeout", "connection", "provider-500", "restored", "unwritable")) {
      var line =
          new MissedWords(Language.DA).lines(List.of(letter(1).ended(DeliveryState.FAILED, code)));
      assertThat(line).as(code).contains("kunne ikke sendes (").doesNotContain(code);
    }
    assertThat(
            new MissedWords(Language.EN)
                .lines(List.of(letter(1).ended(DeliveryState.FAILED, "missing-value:title"))))
        .endsWith("could not be sent (the email could not be written: missing-value:title)");
  }

  @Test
  void whatComesBackAnotherWayIsToldAnew() {
    var letter = EventsTest.sampleLetter();
    post.letters(letter);
    post.tick();
    for (var event : List.of("bounce-for-now", "delivery", "bounce")) {
      post.invoke(post.sample("ses/" + event));
      post.tick();
    }
    assertThat(post.stored.deliveries().concerning(Concern.NEW).due()).isEmpty();
    post.tick();
    assertThat(post.ses.mailsTo(STAFF)).as("bounced for a while, delivered, bounced").hasSize(2);
  }

  @Test
  void whatStrangersTypedIsNoLinkInStaffsMail() {
    var who =
        new Person(
            "www.ond.example",
            Company.of("ond.dk"),
            EmailAddress.of("x@firma1.example"),
            Language.DA);
    post.ses.next(SesFault.BAD_ADDRESS);
    post.letters(SampleMails.seated("enrollment-seated/e-77", who));
    post.tick();
    post.tick();
    post.tick();
    assertThat(ReadMail.of(post.ses.mailsTo(STAFF).getFirst().raw()).text())
        .doesNotContain("www.ond.example", "ond.dk");
  }

  @Test
  void whatStaffLetBeIsOnNoListAndStaysWhatItIs() {
    post.ses.next(SesFault.BAD_ADDRESS);
    post.letters(letter(1));
    post.tick();
    var drop = post.invoke(post.sample("list-held")).next("drop-held");

    assertThat(post.invoke(drop).data()).containsEntry("state", "failed");
    assertThat(missed()).isEmpty();
    assertThat(post.invoke(drop).data()).as("the same again").containsEntry("state", "failed");
    assertThat(post.lines("delivery/" + letter(1).key())).hasSize(1);
    post.tick();
    assertThat(post.ses.mailsTo(STAFF)).as("told before they had decided, or not at all").isEmpty();
  }

  @Test
  void whatGoesWrongWithALetterToStaffIsOnTheListOnly() {
    post.ses.next(SesFault.VIRUS);
    post.letters(SampleMails.letter(LetterKind.NETWORK_READY, 1));
    post.tick();
    post.tick();
    assertThat(missed()).hasSize(1);
    assertThat(post.ses.mails()).isEmpty();
  }

  @Test
  void aMailingThatEndsWithFailuresIsToldWithTheirNumber() {
    post.candidates(1, 3);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.next(SesFault.BAD_ADDRESS);
    post.tick();
    post.tick();

    assertThat(post.ses.mailsTo(STAFF)).hasSize(1);
    assertThat(ReadMail.of(post.ses.mailsTo(STAFF).getFirst().raw()).text())
        .contains(mailing, "kunne ikke leveres", "1");
    assertThat(missed()).as("shown with the mailing").isEmpty();
  }

  @Test
  void theHeldLettersOfAMailingAreDecidedTogetherByNumberAndConfirmation() {
    post.candidates(1, 3);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.next(SesFault.DROP_AFTER_ACCEPT, SesFault.DROP_BEFORE_ACCEPT);
    post.tick();
    post.clock.advance(Duration.ofMinutes(16));
    post.tick();

    var shown = ofMailing("send-held", mailing);
    assertThat(shown.data()).containsEntry("number", 2);
    assertThat(post.states(mailing)).containsEntry(DeliveryState.UNKNOWN, 2L);
    var order = shown.next("send-held");
    order.put("number", 1);
    assertThat(post.invoke(order).refusal()).isEqualTo("number-changed");
    order.put("number", 2);
    assertThat(post.invoke(order).data()).containsEntry("done", 2);
    post.tick();

    assertThat(post.states(mailing)).isEqualTo(Map.of(DeliveryState.SENT, 3L));
    assertThat(ofMailing("drop-held", mailing).message())
        .isEqualTo("No letter of that mailing is held.");
    for (var command : List.of("send-held", "drop-held")) {
      assertThat(ofMailing(command, "l-0").refusal()).as(command).isEqualTo("mailing-unknown");
    }
  }

  @Test
  void whatIsHeardOfTheMailBeforeDoesNotEndTheOneThatGoesAgain() {
    var letter = SampleMails.hosted(1);
    post.letters(letter);
    post.tick();
    var sent = post.stored.deliveries().of(letter.key()).orElseThrow();
    post.invoke(post.sample("send-again", event -> event.put("delivery", letter.key())));

    var event = Json.text(post.sample("ses/delivery"));
    post.function.sendRaw(
        event
            .replace("0110018c2f6e9d3a-7c1b2a44-kreds", sent.providerId())
            .replace(EventsTest.sampleLetter().tag(), letter.tag())
            .getBytes(StandardCharsets.UTF_8));
    post.tick();

    assertThat(post.ses.mails()).hasSize(2);
  }

  @Test
  void aRowThatCannotBeReadIsNamedAndHoldsUpNeitherTheListNorTheLetter() {
    post.poison(
        "enrollment-seated/e-0", Map.of("todo", "new", "todoAt", "2027-01-01T00:00:00.000Z"));
    post.ses.next(SesFault.BAD_ADDRESS);
    post.letters(letter(1));
    post.tick();
    post.tick();
    post.tick();

    assertThat(post.ses.mailsTo(STAFF)).hasSize(1);
    assertThat(missed()).hasSize(1);
    assertThat(post.invoke(post.sample("list-held")).data().toString())
        .contains("unreadable=[enrollment-seated/e-0");
  }

  @Test
  void whatIsOnItsWayGoesOnce() {
    var letter = SampleMails.hosted(1);
    post.letters(letter);
    var again = post.sample("send-again", event -> event.put("delivery", letter.key()));
    assertThat(post.invoke(again).ok()).isTrue();
    post.tick();
    assertThat(post.ses.mails()).hasSize(1);

    assertThat(post.invoke(again).ok()).as("it was lost in the recipient's mailbox").isTrue();
    post.tick();
    assertThat(post.ses.mails()).hasSize(2);
  }

  @Test
  void whatStaffHaveSentAgainAndHasLeftIsOnItsWayAndTheAnswerSaysSinceWhen() {
    var letter = SampleMails.hosted(1);
    post.letters(letter);
    post.tick();
    post.clock.advance(Duration.ofHours(1));
    var again = post.sample("send-again", event -> event.put("delivery", letter.key()));
    assertThat(post.invoke(again).message()).startsWith("It goes within a minute");
    post.tick();
    post.clock.advance(Duration.ofMinutes(9));
    assertThat(post.invoke(again).message()).startsWith("The letter is on its way since 10:00");
    post.tick();
    assertThat(post.ses.mails()).hasSize(2);

    post.clock.advance(Duration.ofMinutes(1));
    assertThat(post.invoke(again).message()).startsWith("It goes within a minute");
    post.tick();
    assertThat(post.ses.mails()).hasSize(3);
  }

  @Test
  void whatHasToldHowAPlaceStoodIsNotSentAgainAndTheWayIsNamed() {
    post.letters(letter(1));
    post.tick();
    var again = post.function.order("send-again", "delivery", letter(1).key());
    assertThat(again.refusal()).isEqualTo("delivery-outdated");
    assertThat(again.all().toString()).contains("send-link");
    post.tick();
    assertThat(post.ses.mails()).hasSize(1);
  }

  private static Delivery letter(int number) {
    return SampleMails.seated(number);
  }

  private List<Map<String, Object>> missed() {
    return Answered.parts(post.invoke(post.sample("list-held")).data(), "missed");
  }

  private Answered ofMailing(String command, String mailing) {
    return post.invoke(
        post.sample(
            command,
            event -> {
              event.remove("delivery");
              event.put("mailing", mailing);
            }));
  }
}
