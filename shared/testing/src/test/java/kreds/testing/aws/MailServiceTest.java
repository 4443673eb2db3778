package kreds.testing.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.ses.model.MessageTag;

@OnEachCloud
final class MailServiceTest {
  private static final String SENDER = "netvaerk@example.dk";
  private static final String RAW =
      "From: netvaerk@example.dk\r\nTo: anne@example.dk\r\nSubject: Hej\r\n\r\nHej Anne\r\n";

  private final Cloud cloud;

  MailServiceTest(Cloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void aRawMailFromAVerifiedSenderIsAcceptedAndGetsAnId() {
    try (var ses = cloud.ses(SENDER)) {
      var answer =
          ses.sendRawEmail(send ->
              send.source(SENDER)
                  .destinations("anne@example.dk")
                  .tags(MessageTag.builder().name("delivery").value("d-1").build())
                  .rawMessage(raw -> raw.data(SdkBytes.fromUtf8String(RAW))));

      assertThat(answer.messageId()).isNotBlank();
    }
  }
}
