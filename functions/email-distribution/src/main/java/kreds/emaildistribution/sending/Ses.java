package kreds.emaildistribution.sending;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.delivery.SendingQuota;
import kreds.due.DueRound;
import kreds.emaildistribution.writing.WrittenMail;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;

/// Amazon SES. It has no token against repetition and overwrites the Message-ID, so the key of the
/// delivery travels as a message tag: the events of SES bring it back. Tags hold identifiers only,
/// no personal data.
public final class Ses implements MailProvider {
  /// The tag that carries the key.
  public static final String DELIVERY_TAG = "delivery";

  /// It takes mail from the sandbox too, and counts neither against the quota nor as a bounce.
  private static final String SIMULATOR = "success@simulator.amazonses.com";

  /// Letters wait while it is asked.
  private static final AwsRequestOverrideConfiguration QUICKLY =
      AwsRequestOverrideConfiguration.builder()
          .apiCallTimeout(Duration.ofSeconds(2))
          .apiCallAttemptTimeout(Duration.ofSeconds(2))
          .build();

  private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

  private final SesClient client;
  private final String configurationSet;
  private final DueRound.Aside log;

  /// @param client with [#once]
  /// @param configurationSet whose events come back through SNS; blank for none
  /// @param log hears of an accident in the client, which no answer of SES explains
  public Ses(SesClient client, String configurationSet, DueRound.Aside log) {
    this.client = client;
    this.configurationSet = configurationSet;
    this.log = log;
  }

  /// How a client must be set up for sending: one call is one HTTP request (R1), and it does not
  /// wait for ever. The SDK's own defaults make four requests of a call that hangs.
  public static ClientOverrideConfiguration once() {
    return ClientOverrideConfiguration.builder()
        .retryStrategy(AwsRetryStrategy.doNotRetry())
        .apiCallTimeout(LONGEST_CALL)
        .apiCallAttemptTimeout(LONGEST_CALL)
        .build();
  }

  @Override
  public SesAnswer hand(WrittenMail mail, Delivery delivery) {
    return hand(mail, tags(delivery), delivery.key());
  }

  /// Tries whether mail is taken, by one that reaches nobody: the simulator of SES takes it on the
  /// same way as any other, and nobody has to wonder afterwards whether it left.
  ///
  /// @param from the mailbox that confirmations come from
  public SesAnswer tried(String from) {
    var text = "From: " + from + "\r\nTo: " + SIMULATOR + "\r\nSubject: Kreds\r\n\r\n.\r\n";
    var mail = new WrittenMail(from, SIMULATOR, text.getBytes(StandardCharsets.US_ASCII));
    return hand(mail, List.of(), "trial");
  }

  /// What the account may send just now, if SES says so: an account or a connection that is in
  /// trouble says it by the letters, too.
  public Optional<SendingQuota> quota() {
    try {
      var told = client.getSendQuota(request -> request.overrideConfiguration(QUICKLY));
      return Optional.of(
          new SendingQuota(
              told.maxSendRate(),
              told.max24HourSend().longValue(),
              told.sentLast24Hours().longValue()));
    } catch (RuntimeException silent) {
      log.aside("ses", "quota", silent);
      return Optional.empty();
    }
  }

  private SesAnswer hand(WrittenMail mail, List<MessageTag> tags, String what) {
    var request =
        SendRawEmailRequest.builder()
            .source(mail.from())
            .destinations(mail.to())
            .rawMessage(raw -> raw.data(SdkBytes.fromByteArrayUnsafe(mail.raw())))
            .tags(tags);
    if (!configurationSet.isBlank()) {
      request.configurationSetName(configurationSet);
    }
    try {
      return new SesAnswer.Accepted(client.sendRawEmail(request.build()).messageId());
    } catch (SdkException failed) {
      return SesAnswers.of(failed);
    } catch (RuntimeException accident) {
      log.aside("ses", what, accident);
      return SesAnswers.of(accident);
    }
  }

  private static List<MessageTag> tags(Delivery delivery) {
    var tags = new ArrayList<MessageTag>();
    tags.add(tag(DELIVERY_TAG, delivery.tag()));
    tags.add(tag("kind", delivery.letter().kind().name()));
    if (delivery.ofMailing().isPresent()) {
      tags.add(tag("mailing", delivery.ofMailing().get()));
    }
    return tags;
  }

  private static MessageTag tag(String name, String value) {
    return MessageTag.builder().name(name).value(value).build();
  }
}
