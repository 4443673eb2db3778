package kreds.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.local.lambda.Asynchronous;
import kreds.local.lambda.DeadLetters;
import kreds.local.sample.Sample;
import kreds.local.sample.Script;
import kreds.testing.TestClock;
import kreds.testing.aws.SentMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicsTest {
  private static final TestClock CLOCK = TestClock.at("2027-01-04T09:00:00+01:00");

  @TempDir private Path folder;
  private final Script script = new Script();
  private Mailbox mailbox = new Mailbox(Path.of("target/no-mails"));

  @BeforeEach
  void openTheMailbox() {
    mailbox = new Mailbox(folder.resolve("mail"));
  }

  @Test
  void anAcceptedMailIsHeardOfAsSentAndDelivered() {
    var topics = topics();

    topics.accepted(mail("kreds"));
    topics.pump();

    assertThat(heard())
        .extracting(event -> event.get("eventType"))
        .containsExactly("Send", "Delivery");
    var about = LocalJson.object(heard().getFirst(), "mail");
    assertThat(about).containsEntry("messageId", "00000001-kreds");
    assertThat(LocalJson.object(about, "tags")).containsEntry("delivery", List.of("d-1"));
  }

  @Test
  void withoutAConfigurationSetNothingIsHeard() {
    var topics = topics();

    topics.accepted(mail(""));
    topics.pump();

    assertThat(heard()).isEmpty();
  }

  @Test
  void aMailCanBounceOrBeComplainedOf() {
    var topics = topics();
    for (var fault :
        List.of(EventFault.BOUNCE, EventFault.TRANSIENT_BOUNCE, EventFault.COMPLAINT)) {
      topics.fault(fault);
      topics.accepted(mail("kreds"));
      topics.pump();
    }

    assertThat(heard())
        .extracting(event ->
            event.get("eventType")
                + LocalJson.text(LocalJson.object(event, "bounce"), "bounceType"))
        .containsExactly(
            "Send", "BouncePermanent", "Send", "BounceTransient", "Send", "Delivery", "Complaint");
  }

  @Test
  void whatTheLastRunDidNotDeliverComesFirst() {
    mailbox.keep(mail("kreds"));

    topics().pump();
    topics().pump();

    assertThat(heard()).hasSize(2);
  }

  @Test
  void anEventThatFailsThreeTimesIsSetAside() {
    script.answers(event -> {
      throw new IllegalStateException("out of order");
    });
    var topics = topics();

    topics.deliver("{\"eventType\":\"Bounce\"}");

    assertThat(script.events()).hasSize(3);
    assertThat(deadLetters().all())
        .singleElement()
        .satisfies(letter -> assertThat(letter.event()).contains("aws:sns").contains("Bounce"));
  }

  private Topics topics() {
    var functions = new Asynchronous(Sample.playing(script), deadLetters());
    return new Topics(Sample.TEMPLATE, functions, mailbox, CLOCK);
  }

  private DeadLetters deadLetters() {
    return new DeadLetters(folder.resolve("dead-letters.json"), CLOCK);
  }

  private List<Map<String, Object>> heard() {
    return script.events().stream()
        .map(event -> LocalJson.objects(LocalJson.object(event), "Records").getFirst())
        .map(record -> LocalJson.object(LocalJson.text(LocalJson.object(record, "Sns"), "Message")))
        .toList();
  }

  private static SentMail mail(String configurationSet) {
    return new SentMail(
        "00000001-kreds",
        "netvaerk@example.dk",
        List.of("anne@example.dk"),
        Map.of("delivery", "d-1"),
        configurationSet,
        CLOCK.instant(),
        new byte[0]);
  }
}
