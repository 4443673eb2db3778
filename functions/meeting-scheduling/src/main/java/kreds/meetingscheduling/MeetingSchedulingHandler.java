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
import kreds.aws.Log;
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
  private final Site site;

  /// For Lambda. What is slow at first is done here, before the first person comes.
  public MeetingSchedulingHandler() {
    this(System.getenv(), Clients.dynamo(), Clients.credentials(), InstantSource.system());
    entry.prime("events/" + FUNCTION + "/http/poll.json");
  }

  /// For tests and the local run.
  ///
  /// @param credentials that links to files are signed with
  public MeetingSchedulingHandler(
      Map<String, String> environment,
      DynamoDbClient db,
      AwsCredentialsProvider credentials,
      InstantSource clock) {
    var log = Log.of(FUNCTION, environment, clock);
    var wiring = MeetingWiring.of(environment, db, credentials, clock, log);
    site = wiring.site();
    entry =
        FunctionEntry.of(FUNCTION, log)
            .web(site)
            .commands(() -> wiring.commands())
            .round(() -> wiring.round().look(log))
            .objects(object -> wiring.files().arrived(object));
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
