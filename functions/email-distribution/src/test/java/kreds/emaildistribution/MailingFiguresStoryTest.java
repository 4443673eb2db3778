package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import kreds.aws.Json;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.mail.ReadMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What became of a mailing, on the page of staff and in their letter (M15).
class MailingFiguresStoryTest {
  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void sentDeliveredBouncedAndUnsubscribedAreCountedAndOneWhoComesBackIsNot() {
    post.candidates(1, 4);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();
    report("delivery", mailing, 1);
    report("delivery", mailing, 2);
    report("bounce", mailing, 3);
    leaveByTheLetterTo(1);
    assertThat(figures(mailing))
        .isEqualTo(
            Map.of(
                "sent", 4,
                "delivered", 2,
                "bounced", 1,
                "complained", 0,
                "unsubscribed", 1,
                "enrolled", 0));
    comeBackByTheLetterTo(1);
    assertThat(figures(mailing)).containsEntry("unsubscribed", 0);
  }

  @Test
  void staffGetTheFiguresOnceThreeDaysLaterWithABarForEach() {
    post.candidates(1, 4);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();
    report("delivery", mailing, 1);
    post.clock.advance(Duration.ofDays(3).minusSeconds(1));
    post.tick();
    assertThat(post.function.letters("mailing-figures")).isEmpty();
    post.clock.advance(Duration.ofSeconds(1));
    for (var time = 0; time < 3; time++) {
      post.tick();
      post.clock.advance(Duration.ofMinutes(1));
    }
    var letters =
        post.ses.mails().stream()
            .map(mail -> ReadMail.of(mail.raw()))
            .filter(mail -> mail.subject().startsWith("Sådan er det gået"))
            .toList();
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().text())
        .contains("Sendt: 4 " + "\u2587".repeat(20), "Leveret: 1 " + "\u2587".repeat(5))
        .contains("Afvist: 0", "show-mailing", mailing);
  }

  private Map<String, Object> figures(String mailing) {
    return Answered.part(post.order("show-mailing", mailing).data(), "figures");
  }

  private void report(String event, String mailing, int number) {
    var to = SamplePeople.person(number).address();
    var letter =
        post.stored
            .deliveries()
            .ofMailing(mailing)
            .filter(each -> each.letter().to().address().equals(to))
            .findFirst()
            .orElseThrow();
    var heard =
        Json.text(post.sample("ses/" + event))
            .replaceAll("0110018c2f6e9d3a-[0-9a-f]+-kreds", letter.providerId())
            .replace(EventsTest.sampleLetter().tag(), letter.tag())
            .replace("karen.aeroe@example.dk", to.value());
    post.function.sendRaw(heard.getBytes(StandardCharsets.UTF_8));
  }

  private void leaveByTheLetterTo(int number) {
    visit("unsubscribe-one-click", token(number));
  }

  private void comeBackByTheLetterTo(int number) {
    var event = post.sample("http/unsubscribe");
    event.put("pathParameters", Map.of("token", token(number)));
    event.put("isBase64Encoded", false);
    event.put("body", "action=undo");
    assertThat(post.invoke(event).status()).isEqualTo(200);
  }

  private void visit(String sample, String token) {
    var event = post.sample("http/" + sample);
    event.put("pathParameters", Map.of("token", token));
    assertThat(post.invoke(event).status()).isEqualTo(200);
  }

  private String token(int number) {
    var mails = post.ses.mailsTo(SamplePeople.person(number).address().value());
    var link = ReadMail.of(mails.getFirst().raw()).link("/unsubscribe/");
    return link.substring(link.lastIndexOf('/') + 1, link.indexOf('?'));
  }
}
