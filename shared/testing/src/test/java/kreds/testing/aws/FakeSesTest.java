package kreds.testing.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kreds.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SesException;

final class FakeSesTest {
  private static final String RAW = "Subject: =?UTF-8?Q?Pr=C3=B8ve?=\r\n\r\nHej\r\n";

  private final TestClock clock = TestClock.at("2026-03-02T09:00:00+01:00");
  private final FakeSes ses = FakeSes.start(clock);
  private final SesClient client = ses.client(Duration.ofMillis(700));

  @AfterEach
  void close() {
    client.close();
    ses.close();
  }

  @Test
  void aMailIsKeptWithItsEnvelopeItsTagsAndItsBytes() {
    String id = send();

    var mail = ses.mails().getFirst();
    assertThat(mail.id()).isEqualTo(id);
    assertThat(mail.source()).isEqualTo("kreds@example.dk");
    assertThat(mail.to()).isEqualTo("anne@example.dk");
    assertThat(mail.tags()).containsEntry("delivery", "d-1");
    assertThat(mail.configurationSet()).isEqualTo("kreds");
    assertThat(mail.at()).isEqualTo(clock.instant());
    assertThat(mail.raw()).isEqualTo(RAW.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "Host, evil.example",
    "Origin, http://evil.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site"
  })
  void aPageOfSomebodyElseCannotSend(String header, String value) throws IOException {
    var host = header.equals("Host") ? "" : "Host: 127.0.0.1\r\n";
    var request =
        "POST / HTTP/1.1\r\n"
            + host
            + header
            + ": "
            + value
            + "\r\nConnection: close\r\nContent-Length: 19\r\n\r\nAction=GetSendQuota";

    try (var socket = new Socket("127.0.0.1", ses.endpoint().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 403");
    }
    assertThat(ses.requests()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = SesFault.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "ERROR_500_AFTER_ACCEPT", "HANG_AFTER_ACCEPT", "DROP_AFTER_ACCEPT", "SLOW"})
  void aRefusalKeepsNothingAndIsOneRequest(SesFault fault) {
    ses.fault(fault);

    assertThatThrownBy(this::send).isInstanceOf(SdkException.class);
    assertThat(ses.mails()).isEmpty();
    assertThat(ses.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = SesFault.class,
      names = {"ERROR_500_AFTER_ACCEPT", "HANG_AFTER_ACCEPT", "DROP_AFTER_ACCEPT", "SLOW"})
  void anAnswerLostAfterAcceptingLeavesTheMailSent(SesFault fault) {
    ses.fault(fault);

    assertThatThrownBy(this::send).isInstanceOf(SdkException.class);
    assertThat(ses.mails()).hasSize(1);
    assertThat(ses.requests()).isEqualTo(1);
  }

  @Test
  void theAnswersOfSesCanBeToldApart() {
    ses.next(SesFault.REJECTED, SesFault.THROTTLE, SesFault.PAUSED);

    assertThatThrownBy(this::send).isInstanceOf(MessageRejectedException.class);
    assertThatThrownBy(this::send)
        .isInstanceOfSatisfying(
            SesException.class,
            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("Throttling"));
    assertThatThrownBy(this::send).hasMessageContaining("paused");
    assertThat(send()).isNotEmpty();
  }

  private String send() {
    return client
        .sendRawEmail(request ->
            request
                .source("kreds@example.dk")
                .destinations("anne@example.dk")
                .configurationSetName("kreds")
                .tags(MessageTag.builder().name("delivery").value("d-1").build())
                .rawMessage(message -> message.data(SdkBytes.fromUtf8String(RAW))))
        .messageId();
  }
}
