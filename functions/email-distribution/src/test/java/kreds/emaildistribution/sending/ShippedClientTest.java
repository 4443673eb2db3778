package kreds.emaildistribution.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.writing.WrittenMail;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.crt.http.HttpException;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SesException;

/// What surely stayed here is told from what may have left, with the client that Lambda has: it
/// throws other exceptions than those of tests.
final class ShippedClientTest {
  private final List<String> aside = new ArrayList<>();
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @Test
  void aRefusedConnectionTookNothing() throws IOException {
    int closed;
    try (var port = new ServerSocket(0, 1, HERE)) {
      closed = port.getLocalPort();
    }
    assertThat(hand("http://127.0.0.1:" + closed))
        .isEqualTo(new SesAnswer.NotNow(Obstacle.UNREACHABLE));
    assertThat(aside).as("the answer says it").isEmpty();
  }

  @Test
  void aHostThatCannotBeFoundTookNothingAlthoughTheClientThrowsItBare() {
    assertThat(hand("http://no-such-host.invalid"))
        .isEqualTo(new SesAnswer.NotNow(Obstacle.UNREACHABLE));
    assertThat(aside).containsExactly("ses enrollment-seated/e-1 HttpException");
  }

  /// Refused, connecting timed out, no DNS, TLS not negotiated, a root that nobody knows.
  @ParameterizedTest
  @ValueSource(ints = {1047, 1048, 1058, 1059, 1060, 1195, 1029, 1067, 1181, 2093})
  void whatTheClientSaysBeforeItIsConnectedTookNothing(int code) {
    assertThat(SesAnswers.of(new HttpException(code)))
        .isEqualTo(new SesAnswer.NotNow(Obstacle.UNREACHABLE));
  }

  /// Closed, an alert, the connection ended.
  @ParameterizedTest
  @ValueSource(ints = {1051, 1032, 2058})
  void whatItSaysOfAConnectionThatEndedLeavesItOpen(int code) {
    assertThat(SesAnswers.of(new HttpException(code)))
        .isEqualTo(new SesAnswer.Unsure("connection"));
  }

  @Test
  void aConnectionThatBrokeMayHaveCarriedIt() throws IOException {
    try (var port = new ServerSocket(0, 1, HERE)) {
      closing(port);
      assertThat(hand("http://127.0.0.1:" + port.getLocalPort()))
          .isEqualTo(new SesAnswer.Unsure("connection"));
    }
  }

  @Test
  void withoutCredentialsNothingGoesOut() {
    AwsCredentialsProvider none =
        () -> {
          throw SdkClientException.create("Unable to load credentials from any of the providers");
        };
    assertThat(hand("http://127.0.0.1:1", none))
        .isEqualTo(new SesAnswer.NotNow(Obstacle.CONFIGURATION));
  }

  @Test
  void anAccidentInTheClientIsJudgedAndDoesNotEscape() {
    assertThat(SesAnswers.of(new IllegalStateException("an accident")))
        .isEqualTo(new SesAnswer.Unsure("connection"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | MessageRejected | Email address is not verified. | configuration
          400 | MessageRejected | Sending paused for this account. | paused-by-provider
          400 | MessageRejected | Sending suspended for this account. | paused-by-provider
          400 | MessageRejected | Something that nobody has seen yet. | unrecognized
          400 | AccountSuspended | Closed. | paused-by-provider
          400 | InvalidParameterValue | Invalid configuration set name. | unrecognized
          400 | Throttling | Maximum sending rate exceeded. | rate
          400 | Throttling | Daily message quota exceeded. | daily-quota
          400 | RequestExpired | Request has expired. | unrecognized
          400 | LimitExceeded | Too much. | unrecognized
          403 | InvalidClientTokenId | The security token is invalid. | configuration
          403 | SignatureDoesNotMatch | Signature not yet current. | configuration
          404 | '' | '' | not-from-provider
          """)
  void whatIsWrongWithTheAccountBurnsNothing(
      int status, String code, String message, String reason) {
    assertThat(SesAnswers.of(said(status, code, message)))
        .isInstanceOfSatisfying(
            SesAnswer.NotNow.class, no -> assertThat(no.obstacle().code()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "MessageRejected, The message contained a virus., rejected",
    "InvalidParameterValue, Missing final '@domain', refused",
    "InvalidParameterValue, Local address contains control or whitespace, refused",
    "InvalidParameterValue, Duplicate header 'To'., refused"
  })
  void whatIsWrongWithTheMailIsFinal(String code, String message, String reason) {
    assertThat(SesAnswers.of(said(400, code, message))).isEqualTo(new SesAnswer.Never(reason));
  }

  private static RuntimeException said(int status, String code, String message) {
    return SesException.builder()
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(message).build())
        .build();
  }

  private SesAnswer hand(String endpoint) {
    return hand(endpoint, AnonymousCredentialsProvider.create());
  }

  private SesAnswer hand(String endpoint, AwsCredentialsProvider credentials) {
    try (var client =
        SesClient.builder()
            .endpointOverride(URI.create(endpoint))
            .region(Region.EU_NORTH_1)
            .credentialsProvider(credentials)
            .httpClientBuilder(AwsCrtHttpClient.builder().connectionTimeout(Duration.ofSeconds(2)))
            .overrideConfiguration(Ses.once())
            .build()) {
      var raw = "Subject: x\r\n\r\n.".getBytes(StandardCharsets.UTF_8);
      return new Ses(
              client,
              "",
              (kind, what, accident) ->
                  aside.add(kind + " " + what + " " + accident.getClass().getSimpleName()))
          .hand(new WrittenMail("netvaerk@example.dk", "karen@example.dk", raw), letter());
    }
  }

  private static Delivery letter() {
    var letter =
        Letter.of(LetterKind.ENROLLMENT_SEATED, SamplePeople.person(1), Map.of(), Map.of());
    return Delivery.now("enrollment-seated/e-1", letter, SamplePeople.MONDAY);
  }

  /// Reads what comes first, and closes.
  private static void closing(ServerSocket port) {
    Thread.ofVirtual()
        .start(() -> {
          try (var call = port.accept()) {
            var unused = call.getInputStream().read(new byte[65_536]);
          } catch (IOException over) {
            throw new UncheckedIOException(over);
          }
        });
  }
}
