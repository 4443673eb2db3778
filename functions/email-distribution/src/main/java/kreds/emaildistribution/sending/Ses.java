package kreds.emaildistribution.sending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kreds.delivery.Delivery;
import kreds.due.DueRound;
import kreds.emaildistribution.writing.WrittenMail;
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
    var request =
        SendRawEmailRequest.builder()
            .source(mail.from())
            .destinations(mail.to())
            .rawMessage(raw -> raw.data(SdkBytes.fromByteArrayUnsafe(mail.raw())))
            .tags(tags(delivery));
    if (!configurationSet.isBlank()) {
      request.configurationSetName(configurationSet);
    }
    try {
      return new SesAnswer.Accepted(client.sendRawEmail(request.build()).messageId());
    } catch (SdkException failed) {
      return SesAnswers.of(failed);
    } catch (RuntimeException accident) {
      log.aside("ses", delivery.key(), accident);
      return SesAnswers.of(accident);
    }
  }

  private static List<MessageTag> tags(Delivery delivery) {
    var tags = new ArrayList<MessageTag>();
    tags.add(tag(DELIVERY_TAG, delivery.tag()));
    tags.add(tag("kind", delivery.letter().kind().name()));
    if (!delivery.mailing().isEmpty()) {
      tags.add(tag("mailing", delivery.mailing()));
    }
    return tags;
  }

  private static MessageTag tag(String name, String value) {
    return MessageTag.builder().name(name).value(value).build();
  }
}
