package kreds.enrollment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.RandomIds;
import kreds.aws.dynamo.Secrets;
import kreds.aws.dynamo.Tables;
import kreds.id.Ids;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.network.Basis;
import kreds.network.Capacity;
import kreds.person.Person;
import kreds.run.Roster;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.aws.PermittedDynamo;
import kreds.testing.sample.SampleNetworks;
import kreds.web.Links;

/// The real handler on the embedded AWS, with the rights of its own role and one network that
/// recruits.
final class Door implements AutoCloseable {
  static final String NETWORK = "plastgenanvendelse";

  final EmbeddedAws aws = EmbeddedAws.inMemory();
  final FaultyDynamo faults = new FaultyDynamo(aws.db());
  final TestClock clock = TestClock.at(SampleNetworks.MONDAY);
  private final Map<String, String> environment = aws.environment("enrollment");
  private final Tables tables = Tables.from(environment);
  private final EnrollmentHandler handler;

  Door(int minimum, int maximum) {
    handler =
        new EnrollmentHandler(
            environment,
            PermittedDynamo.of(faults.client(), aws.template().permissions("enrollment")),
            clock);
    rosters().open(SampleNetworks.recycling(new Capacity(minimum, maximum)), Office.NOTHING);
    faults.reset();
  }

  DynamoRosters rosters() {
    return new DynamoRosters(new Dynamo(aws.db()), tables);
  }

  DynamoCandidates candidates() {
    return new DynamoCandidates(new Dynamo(aws.db()), tables);
  }

  DynamoContacts contacts() {
    return new DynamoContacts(new Dynamo(aws.db()), tables);
  }

  Roster roster() {
    return rosters().of(NETWORK).orElseThrow();
  }

  /// The person of that number is invited; the token of the invitation.
  String invite(int number) {
    var candidate = SampleNetworks.candidate(NETWORK, number, Basis.MEMBER);
    candidates().add(candidate, Office.NOTHING);
    candidates().save(candidate, candidate.invited(), Office.NOTHING);
    faults.reset();
    return token(LinkPurpose.CANDIDATE, NETWORK, candidate.id());
  }

  /// What the handler answers to an event.
  Reply send(Map<String, Object> event) {
    return sendRaw(text(event).getBytes(StandardCharsets.UTF_8));
  }

  Reply sendRaw(byte[] event) {
    try {
      var out = new ByteArrayOutputStream();
      handler.handleRequest(new ByteArrayInputStream(event), out, null);
      return new Reply(Json.read(new ByteArrayInputStream(out.toByteArray())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// An event of `events/enrollment/`.
  static Map<String, Object> event(String name) {
    try (var in = Files.newInputStream(Path.of("../../events/enrollment", name + ".json"))) {
      return new LinkedHashMap<>(Json.read(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The form as a program sends it, arrived so many milliseconds after nine.
  Map<String, Object> form(Map<String, Object> fields, long millis) {
    var event = event("http/enroll-json");
    event.put("body", text(fields));
    part(event, "requestContext").put("timeEpoch", SampleNetworks.MONDAY.toEpochMilli() + millis);
    return event;
  }

  /// The form of that person.
  static Map<String, Object> fields(int number) {
    var person = SampleNetworks.person(number);
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", person.name());
    fields.put("company", person.company());
    fields.put("email", person.address().value());
    return fields;
  }

  Reply enroll(int number) {
    return send(form(fields(number), number));
  }

  Reply confirm(int number) {
    return send(json("http/confirm", mine(number), Map.of("action", "confirm")));
  }

  /// A sample of `http/` with a link that holds.
  static Map<String, Object> visit(String sample, String token) {
    var event = event(sample);
    event.put("pathParameters", Map.of("token", token));
    return event;
  }

  /// The same, as a program sends it.
  static Map<String, Object> json(String sample, String token, Map<String, Object> fields) {
    var event = visit(sample, token);
    part(event, "headers").put("accept", "application/json");
    if (!fields.isEmpty()) {
      part(event, "headers").put("content-type", "application/json");
      event.put("body", text(fields));
    }
    return event;
  }

  /// The token of that person's page.
  String mine(int number) {
    return token(LinkPurpose.ENROLLMENT, NETWORK, idOf(SampleNetworks.person(number)));
  }

  String idOf(Person person) {
    return Arrival.idOf(person, SampleNetworks.recycling(), ids());
  }

  String token(LinkPurpose purpose, String... subject) {
    return links().token(Link.of(purpose, clock.instant(), subject));
  }

  Links links() {
    return new Links(secrets().signing(), "");
  }

  /// The keys of all letters that begin so.
  List<String> letters(String kind) {
    return aws.rows("Deliveries").stream()
        .map(row -> row.get("pk"))
        .map(value -> value == null ? "" : value.s())
        .filter(key -> key.startsWith(kind + "/"))
        .sorted()
        .toList();
  }

  /// Everything that is stored of networks, letters, contacts and the audit.
  String everything() {
    return aws.rows("Networks").toString()
        + aws.rows("Deliveries")
        + aws.rows("Contacts")
        + aws.rows("Audit");
  }

  @Override
  public void close() {
    aws.close();
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

  @SuppressWarnings("unchecked")
  static Map<String, Object> part(Map<String, Object> answer, String name) {
    return (Map<String, Object>) answer.getOrDefault(name, Map.of());
  }

  private Secrets secrets() {
    return Secrets.of(new Dynamo(aws.db()), tables, new SecureRandom(), Instant.EPOCH);
  }

  private Ids ids() {
    return new RandomIds(new SecureRandom(), secrets().identity());
  }

  /// An answer of the function.
  record Reply(Map<String, Object> answer) {
    int status() {
      return ((Number) answer.getOrDefault("statusCode", 0)).intValue();
    }

    String body() {
      return String.valueOf(answer.get("body"));
    }

    String header(String name) {
      return String.valueOf(part(answer, "headers").get(name));
    }

    /// The body as an object.
    Map<String, Object> data() {
      try {
        return Json.read(new ByteArrayInputStream(body().getBytes(StandardCharsets.UTF_8)));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
