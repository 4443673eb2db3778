package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kreds.aws.Clients;
import kreds.emaildistribution.sending.Ses;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.ses.SesClient;

/// What a start does before the first letter is written.
final class PrimingALetterTest {
  /// What SES would have got.
  private static final class Overheard implements SdkHttpClient {
    private final SdkHttpClient nowhere = new SesWithoutWire();
    final List<String> mails = new ArrayList<>();
    private String signed = "";

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      signed =
          request.httpRequest().host()
              + " "
              + request.httpRequest().firstMatchingHeader("Authorization").orElse("");
      try (var body = request.contentStreamProvider().orElseThrow().newStream()) {
        var form = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        if (form.contains("RawMessage.Data=")) {
          mails.add(mail(form));
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      return nowhere.prepareRequest(request);
    }

    private static String mail(String form) {
      var raw = form.substring(form.indexOf("RawMessage.Data=") + "RawMessage.Data=".length());
      var data = URLDecoder.decode(raw.split("&", 2)[0], StandardCharsets.UTF_8);
      return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
  }

  @Test
  void aLetterInEachLanguageGoesItsWholeWayAndNothingIsChangedOrSent() {
    try (var office = new PostOffice()) {
      var heard = new Overheard();

      var primed =
          office.function.primed(priming -> EmailDistributionHandler.prime(priming, client(heard)));

      assertThat(primed.log()).isEmpty();
      assertThat(heard.signed)
          .startsWith("email.eu-north-1.amazonaws.com ")
          .contains("/eu-north-1/ses/aws4_request");
      assertThat(heard.mails)
          .satisfiesExactly(
              danish -> assertThat(danish).contains("Content-Language: da"),
              english ->
                  assertThat(english)
                      .contains("Content-Language: en", "Content-Type: text/calendar"));
      // The claims, the moments and the marks of two letters, and who leaves the mailings.
      assertThat(primed.calls()).containsEntry("putItem", 4);
      assertThat(primed.calls().get("transactWriteItems")).isGreaterThanOrEqualTo(3);
      assertThat(primed.changedNothing()).isTrue();
      assertThat(office.ses.requests()).isZero();
    }
  }

  /// As in Lambda, whose region and credentials are here, too.
  private static SesClient client(SdkHttpClient http) {
    System.setProperty("aws.region", "eu-north-1");
    return Clients.inLambda(SesClient.builder(), "email")
        .overrideConfiguration(Clients.alone(Ses.once()))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(http)
        .build();
  }
}
