package kreds.meetingscheduling;

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
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The door of meeting-scheduling: staff plan and choose, attendees answer through their links, a
/// round looks after what is due, and files that came are noted. It hands on; the rules are
/// elsewhere.
public final class MeetingSchedulingHandler implements RequestStreamHandler, Routed {
  private static final String FUNCTION = "meeting-scheduling";

  private final FunctionEntry entry;
  private final Links links;
  private final Site site;

  /// For Lambda. What is slow at first is done here, before the first person comes.
  public MeetingSchedulingHandler() {
    this(new LambdaStart(FUNCTION, System.getenv(), InstantSource.system()));
  }

  private MeetingSchedulingHandler(LambdaStart start) {
    this(start.environment(), start.db(), Clients.credentials(), start.clock());
    entry.prime("events/" + FUNCTION + "/http/poll.json");
    if (start.isForSnapshot()) {
      start.primed(MeetingSchedulingHandler::prime);
    }
  }

  /// For tests and the local run.
  ///
  /// @param credentials that links to files are signed with
  public MeetingSchedulingHandler(
      Map<String, String> environment,
      DynamoDbClient db,
      AwsCredentialsProvider credentials,
      InstantSource clock) {
    this(environment, db, credentials, clock, Log.of(FUNCTION, environment, clock));
  }

  private MeetingSchedulingHandler(
      Map<String, String> environment,
      DynamoDbClient db,
      AwsCredentialsProvider credentials,
      InstantSource clock,
      Log log) {
    var wiring = MeetingWiring.of(environment, db, credentials, clock, log);
    links = wiring.context().links();
    site = wiring.site();
    entry =
        FunctionEntry.of(FUNCTION, log)
            .web(site)
            .commands(() -> wiring.commands())
            .round(() -> wiring.round().look(log))
            .objects(object -> wiring.files().arrived(object));
  }

  /// Somebody answers which dates suit.
  static void prime(Priming priming) {
    priming.go((dry, quiet) -> {
      var clock = priming.clock();
      var handler =
          new MeetingSchedulingHandler(
              priming.environment(), dry, Clients.credentials(), clock, quiet);
      var poll = new LinkSubject.OfPoll(RunId.first(Priming.NETWORK), "m-priming", "e-priming");
      return new Priming.Rehearsal(
          handler,
          Map.of("TOKEN", handler.links.token(Link.of(poll, clock.instant()))),
          List.of("http/poll", "http/answer-poll"));
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
