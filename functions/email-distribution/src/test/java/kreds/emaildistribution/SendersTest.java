package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Json;
import kreds.contact.Suppression;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.sample.SamplePeople;
import kreds.testing.aws.SentMail;
import kreds.testing.mail.ReadMail;
import org.junit.jupiter.api.Test;

/// Mailings may come from a mailbox of their own; what becomes of them is heard all the same.
final class SendersTest {
  private static final String OWN = "nyheder@nyt.example.dk";
  private static final String USUAL = "netvaerk@example.dk";

  @Test
  void aMailingAndItsTrialComeFromTheMailboxOfMailingsAndTheRestDoesNot() {
    try (var post = new PostOffice(Map.of("MAILING_SENDER", OWN))) {
      everything(post);

      assertThat(post.ses.mailsTo(address(1))).extracting(SentMail::source).containsExactly(OWN);
      assertThat(post.ses.mailsTo(PostOffice.ACTOR)).extracting(SentMail::source).containsOnly(OWN);
      assertThat(post.ses.mailsTo(address(7))).extracting(SentMail::source).containsExactly(USUAL);
      for (var mail : post.ses.mails()) {
        assertThat(ReadMail.of(mail.raw()).header("From")).endsWith("<" + mail.source() + ">");
      }
      assertThat(post.ses.mails())
          .extracting(SentMail::configurationSet)
          .containsOnly(post.ses.mails().getFirst().configurationSet())
          .doesNotContain("");
    }
  }

  @Test
  void whereNoneIsSetThereIsOneMailbox() {
    try (var post = new PostOffice()) {
      everything(post);

      assertThat(post.ses.mails()).extracting(SentMail::source).containsOnly(USUAL);
    }
  }

  @Test
  void aComplaintAboutAMailingIsHeardWhicheverMailboxItCameFrom() throws IOException {
    var heard = new HashSet<Optional<String>>();
    for (var sender : List.of(OWN, USUAL)) {
      try (var post = new PostOffice(Map.of("MAILING_SENDER", sender))) {
        everything(post);
        var mail = post.ses.mailsTo(address(1)).getFirst();
        assertThat(mail.source()).isEqualTo(sender);

        post.invoke(complaint(post, mail));

        heard.add(
            post.contact(SamplePeople.person(1).address()).suppression().map(Suppression::why));
      }
    }
    assertThat(heard).containsExactly(Optional.of("complaint"));
  }

  /// More of it waits than is read at once, and all of it is older than the letter.
  @Test
  void aMailboxOfMailingsThatIsNotSetUpHoldsUpNoConfirmation() {
    try (var post = new PostOffice(Map.of("MAILING_SENDER", OWN))) {
      post.candidates(1, 104);
      var mailing = post.released();
      post.clock.set("2027-01-12T08:00:00+01:00");
      post.ses.unverified(OWN);
      post.tick();
      assertThat(post.ses.requests()).as("one probe").isEqualTo(1);

      var confirmation = SampleMails.seated(7).letter();
      post.letters(
          Delivery.now("enrollment-seated/e-7", confirmation, post.clock.instant().plusSeconds(9)));
      post.clock.advance(Duration.ofMinutes(1));
      post.tick();
      assertThat(post.recipients()).containsExactly(address(7));
      assertThat(post.ses.requests()).as("one probe, one letter").isEqualTo(3);
      assertThat(post.states(mailing)).isEqualTo(Map.of(DeliveryState.PENDING, 104L));

      post.ses.unverified("");
      post.clock.advance(Duration.ofMinutes(1));
      post.tick();
      assertThat(post.states(mailing)).isEqualTo(Map.of(DeliveryState.SENT, 104L));
    }
  }

  /// A mailing to one, its trial, and a letter to another.
  private static void everything(PostOffice post) {
    post.candidates(1, 1);
    post.letters(SampleMails.seated(7));
    var mailing = post.released();
    assertThat(post.order("test-mailing", mailing).ok()).isTrue();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();
  }

  private static Map<String, Object> complaint(PostOffice post, SentMail mail) throws IOException {
    return Json.read(
        Json.text(post.sample("ses/complaint"))
            .replace("netvaerk@example.dk", mail.source())
            .replace("karen.aeroe@example.dk", mail.to())
            .replace(
                "enrollment-seated_e-3n8s0f6t2y5b7q1x",
                mail.tags().getOrDefault("delivery", "none")));
  }

  private static String address(int number) {
    return SamplePeople.person(number).address().value();
  }
}
