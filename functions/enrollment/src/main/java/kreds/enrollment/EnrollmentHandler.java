package kreds.enrollment;

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
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.web.Links;
import kreds.web.Route;
import kreds.web.Routed;
import kreds.web.Site;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The door of enrollment: people look, enroll and confirm; staff look and steer. It hands on; the
/// rules are elsewhere.
public final class EnrollmentHandler implements RequestStreamHandler, Routed {
  private static final String FUNCTION = "enrollment";

  private final FunctionEntry entry;
  private final Links links;
  private final Site site;

  /// For Lambda. What is slow at first is done here, before the first person comes.
  public EnrollmentHandler() {
    this(new LambdaStart(FUNCTION, System.getenv(), InstantSource.system()));
  }

  private EnrollmentHandler(LambdaStart start) {
    this(start.environment(), start.db(), start.clock());
    entry.prime("events/" + FUNCTION + "/http/catalogue.json");
    entry.prime("events/" + FUNCTION + "/http/network.json");
    if (start.isForSnapshot()) {
      start.primed(EnrollmentHandler::prime);
    }
  }

  /// For tests and the local run.
  public EnrollmentHandler(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    this(environment, db, clock, Log.of(FUNCTION, environment, clock));
  }

  private EnrollmentHandler(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock, Log log) {
    var wiring = EnrollmentWiring.of(environment, db, clock, log);
    links = wiring.context().links();
    site = wiring.site();
    entry =
        FunctionEntry.of(FUNCTION, log)
            .web(site)
            .commands(() -> wiring.commands())
            .round(() -> wiring.round().look(log));
  }

  /// Somebody looks, enrolls, and confirms.
  static void prime(Priming priming) {
    priming.go((dry, quiet) -> {
      var clock = priming.clock();
      var handler = new EnrollmentHandler(priming.environment(), dry, clock, quiet);
      var form = new LinkSubject.OfEnrollment(RunId.first(Priming.NETWORK), "e-priming");
      var token = handler.links.token(Link.of(form, clock.instant()));
      return new Priming.Rehearsal(
          handler,
          Map.of("plastgenanvendelse", Priming.NETWORK, "TOKEN", token),
          List.of(
              "http/catalogue", "http/network", "http/enroll", "http/enrollment", "http/confirm"));
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
