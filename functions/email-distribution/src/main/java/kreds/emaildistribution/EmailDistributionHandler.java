package kreds.emaildistribution;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.aws.FunctionEntry;
import kreds.aws.LambdaStart;
import kreds.aws.Log;
import kreds.aws.Priming;
import kreds.aws.dynamo.Item;
import kreds.emaildistribution.sending.Ses;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.web.Links;
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

  private final Links links;
  private final Site site;
  private final FunctionEntry entry;

  /// In Lambda.
  public EmailDistributionHandler() {
    this(new LambdaStart(NAME, System.getenv(), InstantSource.system()));
  }

  private EmailDistributionHandler(LambdaStart start) {
    this(start.environment(), start.db(), SendingClient.ses(), start.clock());
    entry.prime("events/email-distribution/http/unsubscribe-page.json");
    if (start.isForSnapshot()) {
      start.primed(priming -> prime(priming, SendingClient.withoutWire()));
    }
  }

  /// Anywhere.
  ///
  /// @param ses makes one request of one call; see [Ses#once]
  public EmailDistributionHandler(
      Map<String, String> environment, DynamoDbClient db, SesClient ses, InstantSource clock) {
    this(environment, db, ses, clock, Log.of(NAME, environment, clock));
  }

  private EmailDistributionHandler(
      Map<String, String> environment,
      DynamoDbClient db,
      SesClient ses,
      InstantSource clock,
      Log log) {
    var provider = new Ses(ses, environment.getOrDefault("CONFIGURATION_SET", ""), log);
    var wiring = DistributionWiring.of(environment, db, clock, provider, log);
    links = wiring.context().links();
    site = wiring.site();
    entry =
        FunctionEntry.of(NAME, log)
            .web(site)
            .commands(() -> wiring.commands())
            .tick(FunctionEntry.DUE, wiring::dueMail)
            .stream(wiring::letters, wiring::room)
            .notices(notice -> wiring.reports().hear(notice));
  }

  /// A letter goes out in each language, one with an entry for the calendar, and somebody leaves
  /// the mailings.
  ///
  /// @param ses from which nothing leaves
  static void prime(Priming priming, SesClient ses) {
    priming.go((dry, quiet) -> {
      var now = priming.clock().instant();
      var handler =
          new EmailDistributionHandler(priming.environment(), dry, ses, priming.clock(), quiet);
      var nobody = new LinkSubject.OfAddress("nobody@example.dk");
      return new Priming.Rehearsal(
          handler,
          Map.of(
              "2027-01-04T08:00:00.000Z",
              Item.stamp(now),
              "TOKEN",
              handler.links.token(Link.of(nobody, now))),
          List.of(
              "http/unsubscribe-page",
              "http/unsubscribe",
              "stream/letter",
              "/priming/invitation.json"));
    });
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
