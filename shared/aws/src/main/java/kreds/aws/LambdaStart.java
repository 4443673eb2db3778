package kreds.aws;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What a function in Lambda starts with.
public final class LambdaStart {
  private final String function;
  private final Map<String, String> environment;
  private final InstantSource clock;
  private final FreshConnections connections = Clients.connections();
  private final DynamoDbClient db = Clients.dynamo(connections);

  /// @param function as it stands in `events/`
  public LambdaStart(String function, Map<String, String> environment, InstantSource clock) {
    this.function = function;
    this.environment = environment;
    this.clock = clock;
  }

  /// The function's environment.
  public Map<String, String> environment() {
    return environment;
  }

  /// DynamoDB.
  public DynamoDbClient db() {
    return db;
  }

  /// The function's time.
  public InstantSource clock() {
    return clock;
  }

  /// Whether a snapshot is taken of it. Whoever waits for a start without one waits for all that is
  /// done at it, and needs one way of all those that could be primed.
  public boolean isForSnapshot() {
    return !"on-demand".equals(environment.get("AWS_LAMBDA_INITIALIZATION_TYPE"));
  }

  /// Primes the function as the last thing before its snapshot. The connections that are open then
  /// would be dead when it is restored, and whoever comes first would wait to find out: so none is.
  public void primed(Consumer<Priming> way) {
    way.accept(new Priming(function, environment, db, clock, Log.of(function, environment, clock)));
    connections.renew();
  }
}
