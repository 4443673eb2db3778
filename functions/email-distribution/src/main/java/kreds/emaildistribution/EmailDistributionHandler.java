package kreds.emaildistribution;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.aws.Clients;
import kreds.aws.FunctionEntry;
import kreds.aws.Log;
import kreds.emaildistribution.sending.Ses;
import kreds.web.Route;
import kreds.web.Routed;
import kreds.web.Site;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;

/// The function `email-distribution`: sends what is due, hears SES, keeps mailings, lets people
/// leave them. The only one that may send.
public final class EmailDistributionHandler implements RequestStreamHandler, Routed {
  private static final String NAME = "email-distribution";

  private final Site site;
  private final FunctionEntry entry;

  /// In Lambda.
  public EmailDistributionHandler() {
    this(System.getenv(), Clients.dynamo(), SendingClient.ses(), InstantSource.system());
    entry.prime("events/email-distribution/http/unsubscribe-page.json");
  }

  /// Anywhere.
  ///
  /// @param ses makes one request of one call; see [Ses#once]
  public EmailDistributionHandler(
      Map<String, String> environment, DynamoDbClient db, SesClient ses, InstantSource clock) {
    var log = Log.of(NAME, environment, clock);
    var provider = new Ses(ses, environment.getOrDefault("CONFIGURATION_SET", ""), log);
    var wiring = DistributionWiring.of(environment, db, clock, provider, log);
    site = wiring.site();
    entry =
        FunctionEntry.of(NAME, log)
            .web(site)
            .commands(() -> wiring.commands())
            .tick(FunctionEntry.DUE, wiring::dueMail)
            .stream(wiring::letters, wiring::room)
            .notices(notice -> wiring.reports().hear(notice));
  }

  @Override
  public List<Route> routes() {
    return site.routes();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    entry.handle(in, out, context);
  }
}
