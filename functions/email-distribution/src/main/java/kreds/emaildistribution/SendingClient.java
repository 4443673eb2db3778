package kreds.emaildistribution;

import java.time.Duration;
import kreds.aws.Clients;
import kreds.emaildistribution.sending.Ses;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.services.ses.SesClient;

/// SES in Lambda; region and credentials are the environment's.
final class SendingClient {
  private static final Duration CONNECTING = Duration.ofSeconds(2);

  /// A connection that lay idle may be closed at the other end, and a mail handed to it would be
  /// one of which nobody knows: so it is not kept.
  private static final Duration IDLE = Duration.ofSeconds(5);

  private SendingClient() {}

  static SesClient ses() {
    return Clients.inLambda(SesClient.builder())
        .httpClientBuilder(
            AwsCrtHttpClient.builder().connectionTimeout(CONNECTING).connectionMaxIdleTime(IDLE))
        .overrideConfiguration(Ses.once())
        .build();
  }
}
