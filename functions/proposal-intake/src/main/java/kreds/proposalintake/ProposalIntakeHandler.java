package kreds.proposalintake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.FunctionEntry;
import kreds.aws.LambdaStart;
import kreds.aws.Log;
import kreds.aws.Priming;
import kreds.due.DueRound;
import kreds.web.Route;
import kreds.web.Routed;
import kreds.web.Site;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The function `proposal-intake`: the form for an idea, the proposer's page, and what staff order
/// about proposals and candidates.
public final class ProposalIntakeHandler implements RequestStreamHandler, Routed {
  private static final String FUNCTION = "proposal-intake";

  /// Nothing of a proposal waits for its time: whoever looks after it is a person.
  private static final DueRound.Summary NOTHING_WAITS =
      new DueRound.Summary(0, 0, Optional.empty());

  private final FunctionEntry entry;
  private final Site site;

  /// In Lambda.
  public ProposalIntakeHandler() {
    this(new LambdaStart(FUNCTION, System.getenv(), InstantSource.system()));
  }

  private ProposalIntakeHandler(LambdaStart start) {
    this(start.environment(), start.db(), start.clock());
    entry.prime("events/" + FUNCTION + "/http/new-proposal.json");
    if (start.isForSnapshot()) {
      start.primed(ProposalIntakeHandler::prime);
    }
  }

  /// Anywhere.
  public ProposalIntakeHandler(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    this(environment, db, clock, Log.of(FUNCTION, environment, clock));
  }

  private ProposalIntakeHandler(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock, Log log) {
    var wiring = IntakeWiring.of(environment, db, clock, log);
    this.site = wiring.site();
    this.entry =
        FunctionEntry.of(FUNCTION, log)
            .web(site)
            .commands(() -> wiring.commands())
            .round(() -> NOTHING_WAITS);
  }

  /// Somebody has an idea.
  static void prime(Priming priming) {
    priming.go((dry, quiet) ->
        new Priming.Rehearsal(
            new ProposalIntakeHandler(priming.environment(), dry, priming.clock(), quiet),
            Map.of(),
            List.of("http/new-proposal", "http/propose")));
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
