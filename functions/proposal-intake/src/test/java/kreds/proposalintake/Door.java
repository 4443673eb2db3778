package kreds.proposalintake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoProposals;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.Secrets;
import kreds.aws.dynamo.Tables;
import kreds.change.Consequences;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.proposal.Proposal;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.aws.PermittedDynamo;
import kreds.testing.sample.SampleNetworks;
import kreds.web.Links;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The real handler on the embedded AWS, with no more rights than its role has.
final class Door implements AutoCloseable {
  private static final Path EVENTS = Path.of("../../events/proposal-intake");
  private static final AttributeValue NOTHING = AttributeValue.fromS("");
  private static final Consequences NONE = new Consequences(List.of(), List.of());

  final EmbeddedAws aws = EmbeddedAws.inMemory();
  final FaultyDynamo faults = new FaultyDynamo(aws.db());
  final TestClock clock = TestClock.at(SampleNetworks.MONDAY);
  private final Map<String, String> environment = aws.environment("proposal-intake");
  private final ProposalIntakeHandler handler =
      new ProposalIntakeHandler(
          environment,
          PermittedDynamo.of(faults.client(), aws.template().permissions("proposal-intake")),
          clock);

  /// With that proposal in the table.
  static Door with(Proposal proposal) {
    var door = new Door();
    door.put(proposal);
    door.faults.reset();
    return door;
  }

  void put(Proposal proposal) {
    proposals().receive(proposal, NONE);
  }

  DynamoProposals proposals() {
    return new DynamoProposals(new Dynamo(aws.db()), tables());
  }

  DynamoRosters rosters() {
    return new DynamoRosters(new Dynamo(aws.db()), tables());
  }

  DynamoCandidates candidates() {
    return new DynamoCandidates(new Dynamo(aws.db()), tables());
  }

  /// The only proposal of the samples.
  Proposal proposal() {
    return proposals().of("p-1").orElseThrow();
  }

  /// What the handler answers to an event.
  Map<String, Object> send(Map<String, Object> event) {
    return sendRaw(text(event));
  }

  Map<String, Object> sendRaw(String event) {
    try {
      var out = new ByteArrayOutputStream();
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, null);
      return Json.read(new ByteArrayInputStream(out.toByteArray()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A sample of `events/proposal-intake/`.
  static Map<String, Object> event(String name) {
    try (var in = Files.newInputStream(EVENTS.resolve(name + ".json"))) {
      return new LinkedHashMap<>(Json.read(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Does what a sample says.
  Map<String, Object> order(String command) {
    return send(event(command));
  }

  /// The same with a field changed.
  Map<String, Object> order(String command, String field, Object value) {
    var event = event(command);
    event.put(field, value);
    return send(event);
  }

  /// A sample of `http/`, with a link to the proposal that holds.
  Map<String, Object> visit(String sample) {
    return visit(sample, token("p-1"));
  }

  Map<String, Object> visit(String sample, String token) {
    var event = event("http/" + sample);
    if (event.containsKey("pathParameters")) {
      event.put("pathParameters", Map.of("token", token));
    }
    return send(event);
  }

  /// A sample of `http/` with other fields, as a form sends them.
  Map<String, Object> form(String sample, Map<String, ?> fields) {
    var text = new StringBuilder();
    fields.forEach((name, value) ->
        text.append(text.isEmpty() ? "" : "&")
            .append(name)
            .append('=')
            .append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8)));
    var event = event("http/" + sample);
    part(event, "headers").put("content-type", "application/x-www-form-urlencoded");
    part(event, "headers").put("accept", "text/html");
    event.put("isBase64Encoded", false);
    event.put("body", text.toString());
    return linked(event);
  }

  /// The same as JSON.
  Map<String, Object> json(String sample, Map<String, Object> fields) {
    return raw(sample, text(fields));
  }

  /// The same with any body.
  Map<String, Object> raw(String sample, String body) {
    var event = event("http/" + sample);
    event.put("body", body);
    return linked(event);
  }

  private Map<String, Object> linked(Map<String, Object> event) {
    if (event.containsKey("pathParameters")) {
      event.put("pathParameters", Map.of("token", token("p-1")));
    }
    return send(event);
  }

  /// A post of JSON to the proposer's page.
  Map<String, Object> post(String json) {
    return raw("edit-proposal", json);
  }

  String token(String proposal) {
    return token(LinkPurpose.PROPOSAL, proposal);
  }

  String token(LinkPurpose purpose, String subject) {
    var secrets = Secrets.of(new Dynamo(aws.db()), tables(), new SecureRandom(), clock.instant());
    return new Links(secrets.signing(), "").token(Link.of(purpose, clock.instant(), subject));
  }

  /// The keys of all letters.
  List<String> letters() {
    return aws.rows("Deliveries").stream()
        .map(row -> row.getOrDefault("pk", NOTHING).s())
        .sorted()
        .toList();
  }

  /// The actions in the audit.
  List<String> audited() {
    return aws.rows("Audit").stream()
        .map(row -> row.getOrDefault("action", NOTHING).s())
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    aws.close();
  }

  private Tables tables() {
    return Tables.from(environment);
  }

  static String text(Map<String, Object> event) {
    var out = new ByteArrayOutputStream();
    try {
      Json.write(event, out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static int status(Map<String, Object> answer) {
    return answer.get("statusCode") instanceof Number status ? status.intValue() : 0;
  }

  static String body(Map<String, Object> answer) {
    return String.valueOf(answer.get("body"));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> part(Map<String, Object> answer, String name) {
    return (Map<String, Object>) answer.getOrDefault(name, Map.of());
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> parts(Map<String, Object> answer, String name) {
    return (List<Map<String, Object>>) answer.getOrDefault(name, List.of());
  }

  static String string(Map<String, Object> answer, String name) {
    return String.valueOf(answer.get(name));
  }
}
