package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.sending.Ses;
import kreds.emaildistribution.sending.SesAnswer;
import kreds.emaildistribution.writing.WrittenMail;
import kreds.testing.TestClock;
import kreds.testing.aws.FakeSes;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ses.SesClient;

/// R1 with the client that Lambda has: whatever SES does, a call is one HTTP request.
final class OneRequestTest {

  @ParameterizedTest
  @EnumSource(SesFault.class)
  void aCallOfTheRealClientIsOneRequest(SesFault fault) {
    try (var ses = FakeSes.start(TestClock.at("2027-01-04T09:00:00+01:00"));
        var client = client(ses)) {
      ses.fault(fault);
      var answer =
          new Ses(client, "kreds-mail", (_, _, _) -> {})
              .hand(
                  new WrittenMail(
                      "netvaerk@example.dk",
                      "karen@example.dk",
                      "Subject: x\r\n\r\n.".getBytes(StandardCharsets.UTF_8)),
                  SampleMails.letter(LetterKind.ENROLLMENT_SEATED, 1));
      assertThat(ses.requests()).isOne();
      assertThat(answer).isInstanceOf(expected(fault));
    }
  }

  private static Class<? extends SesAnswer> expected(SesFault fault) {
    return switch (fault.meaning()) {
      case SENT -> SesAnswer.Accepted.class;
      case ABOUT_THE_ACCOUNT -> SesAnswer.NotNow.class;
      case ABOUT_THE_MAIL -> SesAnswer.Never.class;
      case UNCLEAR -> SesAnswer.Unsure.class;
    };
  }

  private static SesClient client(FakeSes ses) {
    return SesClient.builder()
        .endpointOverride(ses.endpoint())
        .region(Region.EU_NORTH_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .httpClientBuilder(AwsCrtHttpClient.builder())
        .overrideConfiguration(Ses.once().toBuilder().apiCallTimeout(Duration.ofSeconds(4)).build())
        .build();
  }
}
