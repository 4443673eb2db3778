package kreds.testing.handler;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kreds.aws.Json;
import kreds.aws.Log;
import kreds.aws.Priming;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoKeys;
import kreds.aws.dynamo.RandomIds;
import kreds.aws.dynamo.Tables;
import kreds.id.Ids;
import kreds.key.KnownKeys;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.aws.PermittedDynamo;
import kreds.testing.store.Stored;
import kreds.web.Links;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The real handler of one function on the embedded AWS, with no more rights than its role has, and
/// the samples of `events/`.
public final class HandlerUnderTest implements AutoCloseable {
  private static final AttributeValue NOTHING = AttributeValue.fromS("");

  /// The tables in this process.
  public final EmbeddedAws aws = EmbeddedAws.inMemory();

  /// What the function reaches the tables through: counts its calls, and fails when told to.
  public final FaultyDynamo faults;

  /// The function's time.
  public final TestClock clock;

  /// What is stored, past the function: to prepare a test and to look at what came of it.
  public final Stored stored;

  private final String function;
  private final Map<String, String> environment;
  private final Tables tables;
  private final RequestStreamHandler handler;

  /// Makes the handler of a function, as in Lambda.
  public interface Start {

    /// The handler on this environment and these tables, at this time.
    RequestStreamHandler on(
        Map<String, String> environment, DynamoDbClient db, InstantSource clock);
  }

  /// @param function as its folder is called
  /// @param now the time at which the test begins
  public HandlerUnderTest(String function, Instant now, Start start) {
    this.function = function;
    this.clock = TestClock.at(now);
    this.environment = aws.environment(function);
    this.tables = Tables.from(environment);
    this.faults =
        new FaultyDynamo(PermittedDynamo.of(aws.db(), aws.template().permissions(function)));
    this.stored = Stored.on(aws);
    keys().makeTheFirst(new SecureRandom(), now);
    this.handler = start.on(environment, faults.client(), clock);
    faults.reset();
  }

  /// A sample of `events/`, to be changed: `publish-proposal`, `http/enroll`, `schedule/due`.
  public Map<String, Object> event(String sample) {
    var file = Path.of("../../events", function, sample + ".json");
    try (var in = Files.newInputStream(file)) {
      return new LinkedHashMap<>(Json.read(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// What the handler answers to an event.
  public Answered send(Map<String, Object> event) {
    return sendRaw(Json.text(event).getBytes(StandardCharsets.UTF_8));
  }

  /// The same for any bytes.
  public Answered sendRaw(byte[] event) {
    try {
      var out = new ByteArrayOutputStream();
      handler.handleRequest(new ByteArrayInputStream(event), out, null);
      return new Answered(Json.read(new ByteArrayInputStream(out.toByteArray())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Does what a sample says.
  public Answered order(String command) {
    return send(event(command));
  }

  /// The same with a field changed.
  public Answered order(String command, String field, Object value) {
    var event = event(command);
    event.put(field, value);
    return send(event);
  }

  /// The round of each minute.
  public Answered round() {
    return send(event("schedule/due"));
  }

  /// A sample of `http/` with a link that holds.
  public Map<String, Object> linked(String sample, LinkSubject subject) {
    var event = event("http/" + sample);
    event.put("pathParameters", Map.of("token", token(subject)));
    return event;
  }

  /// An event of a request, as a program sends it: fields as JSON, none for a question.
  public static Map<String, Object> asJson(Map<String, Object> event, Map<String, ?> fields) {
    Answered.part(event, "headers").put("accept", "application/json");
    if (!fields.isEmpty()) {
      Answered.part(event, "headers").put("content-type", "application/json");
      event.put("isBase64Encoded", false);
      event.put("body", Json.text(fields));
    }
    return event;
  }

  /// An event of a request, as a browser sends a form.
  public static Map<String, Object> asForm(Map<String, Object> event, Map<String, ?> fields) {
    var text = new StringBuilder();
    fields.forEach((name, value) ->
        text.append(text.isEmpty() ? "" : "&")
            .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
            .append('=')
            .append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8)));
    Answered.part(event, "headers").put("content-type", "application/x-www-form-urlencoded");
    Answered.part(event, "headers").put("accept", "text/html");
    event.put("isBase64Encoded", false);
    event.put("body", text.toString());
    return event;
  }

  /// A token that holds from now on.
  public String token(LinkSubject subject) {
    return links().token(Link.of(subject, clock.instant()));
  }

  /// The function's own links.
  public Links links() {
    return new Links(new KnownKeys(keys(), clock), "");
  }

  /// The identifiers as the function makes them.
  public Ids ids() {
    return new RandomIds(new SecureRandom(), keys()::identity);
  }

  /// Primes a handler of its own as a start in Lambda does, with the function's rights.
  public Primed primed(Consumer<Priming> way) {
    var before = everything() + aws.rows("Keys");
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    way.accept(
        new Priming(function, environment, faults.client(), clock, new Log(function, out, clock)));
    return new Primed(
        before.equals(everything() + aws.rows("Keys")),
        faults.counts(),
        said.toString(StandardCharsets.UTF_8));
  }

  /// What came of priming.
  ///
  /// @param changedNothing whether every row of every table is as it was, and none has come
  /// @param calls of DynamoDB since the counts were last reset, by operation
  /// @param log what was said
  public record Primed(boolean changedNothing, Map<String, Integer> calls, String log) {}

  /// The keys of all letters that begin with that kind; of all when it is blank.
  public List<String> letters(String kind) {
    return texts("Deliveries", "pk").stream()
        .filter(key -> kind.isEmpty() || key.startsWith(kind + "/"))
        .toList();
  }

  /// The actions in the audit, in alphabetical order.
  public List<String> audited() {
    return texts("Audit", "action");
  }

  /// Every row of every table, as text.
  public String everything() {
    var all = new StringBuilder();
    for (var table :
        List.of(
            "Proposals", "Networks", "Meetings", "Contacts", "Mailings", "Deliveries", "Audit")) {
      all.append(aws.rows(table));
    }
    return all.toString();
  }

  @Override
  public void close() {
    aws.close();
  }

  /// What stands in that attribute of every row of a table that has it.
  public List<String> texts(String table, String attribute) {
    return aws.rows(table).stream()
        .map(row -> row.getOrDefault(attribute, NOTHING).s())
        .sorted()
        .toList();
  }

  private DynamoKeys keys() {
    return new DynamoKeys(new Dynamo(aws.db()), tables);
  }
}
