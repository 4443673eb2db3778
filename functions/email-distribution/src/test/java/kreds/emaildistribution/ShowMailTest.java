package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Staff read what somebody was sent, and cannot act as them by it (M16).
final class ShowMailTest {
  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void aLetterIsReadAsItWasSentButForItsPersonalLinks() {
    post.letters(SampleMails.seated(7));
    post.tick();

    var shown = read("enrollment-seated/e-7");

    var to = SamplePeople.person(7);
    assertThat(shown.data())
        .containsEntry("delivery", "enrollment-seated/e-7")
        .containsEntry("kind", "enrollment-seated")
        .containsEntry("state", "sent")
        .containsEntry("address", to.address().value())
        .containsEntry("name", to.name())
        .containsEntry("language", "da")
        .containsEntry("allowedAs", "service email about what the person does or takes part in");
    assertThat(text(shown)).contains("Plastgenanvendelse", "/personal-link");
    assertThat(text(shown)).doesNotContain("/enrollments/");
    assertThat(String.valueOf(shown.data().get("subject"))).contains("Plastgenanvendelse");
    assertThat(post.ses.mails()).as("it is shown, not sent").hasSize(1);
  }

  @Test
  void aLetterOfAMailingHasItsWordsAndATrialToo() {
    post.candidates(1, 1);
    var mailing = post.released();
    assertThat(post.order("test-mailing", mailing).ok()).isTrue();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();

    for (var to : new String[] {SamplePeople.person(1).address().value(), PostOffice.ACTOR}) {
      var about = post.sample("show-address", event -> event.put("address", to));
      var shown = post.invoke(post.invoke(about).next("show-mail"));
      assertThat(text(shown)).as(to).contains("/personal-link").doesNotContain("/candidates/");
      assertThat(text(shown).length()).isGreaterThan(100);
    }
  }

  @Test
  void whatIsNotThereIsSaidToBeSo() {
    assertThat(read("enrollment-seated/e-404").refusal()).isEqualTo("delivery-unknown");
  }

  private Answered read(String delivery) {
    return post.invoke(
        Map.of("command", "show-mail", "actor", PostOffice.ACTOR, "delivery", delivery));
  }

  private static String text(Answered shown) {
    return String.valueOf(shown.data().get("text"));
  }
}
