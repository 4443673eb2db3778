package kreds.emaildistribution;

import java.time.Duration;
import kreds.aws.Clients;
import kreds.emaildistribution.sending.Ses;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.SesClientBuilder;

/// SES in Lambda; region and credentials are the environment's.
final class SendingClient {
  private static final Duration CONNECTING = Duration.ofSeconds(2);

  /// A connection that lay idle may be closed at the other end, and a mail handed to it would be
  /// one of which nobody knows: so it is not kept.
  private static final Duration IDLE = Duration.ofSeconds(5);

  private SendingClient() {}

  static SesClient ses() {
    return builder()
        .httpClientBuilder(
            AwsCrtHttpClient.builder().connectionTimeout(CONNECTING).connectionMaxIdleTime(IDLE))
        .build();
  }

  /// The same, but nothing leaves it: every mail is taken here.
  static SesClient withoutWire() {
    return builder().httpClient(new SesWithoutWire()).build();
  }

  private static SesClientBuilder builder() {
    return Clients.inLambda(SesClient.builder(), "email")
        .overrideConfiguration(Clients.alone(Ses.once()));
  }
}
