package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.mail.ReadMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The whole function where staff want one digest a day (M14): what it says, and what its commands
/// say of the letters in it.
final class StaffDigestTest {
  private static final String STAFF = SamplePeople.staff().address().value();
  private final PostOffice post = new PostOffice(Map.of("STAFF_LETTERS", "daily"));

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void itComesInTheMorningWithAllThatHasHappened() {
    post.letters(ready("plastgenanvendelse"), ready("baeredygtig"), objection());
    post.tick();
    assertThat(post.ses.mails()).isEmpty();
    var waits = show("network-ready/baeredygtig/1");
    assertThat(waits.data())
        .containsEntry("state", "gathered")
        .containsEntry("dueAt", "2027-01-12T07:00")
        .containsEntry("why", "it comes together with others in one email");
    assertThat(waits.message()).contains("with others in one email");

    post.clock.set("2027-01-12T07:00:00+01:00");
    post.tick();
    post.clock.set("2027-01-12T07:01:00+01:00");
    post.tick();

    assertThat(post.ses.mailsTo(STAFF)).hasSize(1);
    var mail = ReadMail.of(post.ses.mails().getFirst().raw());
    assertThat(mail.subject()).isEqualTo("Nyt om netværkene: 3");
    assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(mail.text().replace("\r\n", "\n"))
        .contains("- Klar til det første møde: baeredygtig\n- Klar til", "\"show-network\"");
    assertThat(mail.text()).containsOnlyOnce("\"network\": \"baeredygtig\"");
    assertThat(post.ses.mails().getFirst().tags())
        .containsEntry("delivery", "staff-digest_digest-2027-01-12")
        .doesNotContainKey("mailing");
    var sent = show("network-ready/baeredygtig/1");
    assertThat(sent.data()).containsEntry("state", "sent");
    assertThat(sent.data().get("messageId"))
        .isEqualTo(show("staff-digest/digest-2027-01-12").data().get("messageId"));
    assertThat(String.valueOf(show("staff-digest/digest-2027-01-12").data().get("subject")))
        .isEqualTo("Nyt om netværkene: 3");
  }

  @Test
  void aLetterOfItCanBeHadByItselfAndNothingOfItIsAMailing() {
    post.letters(ready("plastgenanvendelse"));
    post.tick();
    post.clock.set("2027-01-12T07:00:00+01:00");
    post.tick();
    post.clock.set("2027-01-12T07:01:00+01:00");
    post.tick();

    var again = post.function.order("send-again", "delivery", "network-ready/plastgenanvendelse/1");
    assertThat(again.ok()).as(again.toString()).isTrue();
    post.tick();

    assertThat(post.ses.mailsTo(STAFF)).hasSize(2);
    assertThat(ReadMail.of(post.ses.mails().getLast().raw()).subject())
        .isEqualTo("Klar til det første møde: plastgenanvendelse");
    var held = post.function.order("list-held");
    assertThat(held.message()).isEqualTo("Held emails: 0; emails that did not arrive: 0.");
    var address = post.function.order("show-address", "address", STAFF);
    assertThat(address.ok()).isTrue();
    assertThat(address.message()).isEqualTo("Emails to that address: 2.");
  }

  @Test
  void onceTheDigestIsOutNothingOfItWaits() {
    post.letters(ready("plastgenanvendelse"));
    post.tick();
    post.clock.set("2027-01-12T07:00:00+01:00");
    post.tick();
    post.clock.set("2027-01-12T07:01:00+01:00");
    post.tick();
    var held = post.function.order("stop-sending", "reason", "Prøve");
    assertThat(held.ok()).isTrue();
    var resume = post.function.order("resume-sending");
    assertThat(resume.message()).contains("Letters that wait: 0");
  }

  @Test
  void whatWaitsForADigestIsHeldAfterARestoreAndGoesByItselfThen() {
    post.letters(ready("plastgenanvendelse"));
    post.tick();
    post.function.order("stop-sending", "reason", "Prøve");
    var shown = post.function.order("resume-sending");
    assertThat(shown.message()).contains("Letters that wait: 1");
    assertThat(post.invoke(shown.next("resume-sending")).ok()).isTrue();
    var held = post.function.order("list-held");
    assertThat(held.message()).startsWith("Held emails: 1;");
    assertThat(held.data().toString()).doesNotContain("mailing");
    assertThat(post.invoke(held.next("send-held")).ok()).isTrue();
    post.tick();

    assertThat(post.ses.mailsTo(STAFF)).hasSize(1);
    assertThat(ReadMail.of(post.ses.mails().getFirst().raw()).subject()).startsWith("Klar til");
  }

  private Answered show(String delivery) {
    return post.invoke(
        Map.of("command", "show-mail", "actor", PostOffice.ACTOR, "delivery", delivery));
  }

  private Delivery ready(String network) {
    var staff = SamplePeople.staff();
    var values =
        Map.of(
            "title", network,
            "network", network,
            "confirmed", "12",
            "unconfirmed", "0",
            "minimum", "12",
            "maximum", "15",
            "decision", "2027-03-01",
            "event", StaffEvent.of("enrollment", "show-network", staff, "network", network));
    var letter = Letter.of(LetterKind.NETWORK_READY, staff, values, Map.of());
    return Delivery.now("network-ready/" + network + "/1", letter, post.clock.instant());
  }

  private Delivery objection() {
    var values =
        Map.of(
            "title", "Støbning",
            "meeting", "Andet møde",
            "number", "2",
            "said", "objection",
            "who", SamplePeople.person(1).name(),
            "objection", "Det sagde jeg ikke.",
            "event", StaffEvent.of("meeting-scheduling", "show-meeting", SamplePeople.staff()));
    var letter = Letter.of(LetterKind.MINUTES_OBJECTION, SamplePeople.staff(), values, Map.of());
    return Delivery.now("minutes-objection/m-1/1/e-1/7", letter, post.clock.instant());
  }
}
