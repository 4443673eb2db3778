package kreds.meetingscheduling;

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
import java.util.Optional;
import kreds.aws.Json;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.Secrets;
import kreds.aws.dynamo.Tables;
import kreds.change.Consequences;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.network.Capacity;
import kreds.run.Seating;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.aws.PermittedDynamo;
import kreds.testing.sample.SampleNetworks;
import kreds.web.Links;

/// The real handler on the embedded AWS, with a network that has participants.
final class Door implements AutoCloseable {
  static final String NETWORK = "plastgenanvendelse";
  private static final Consequences NONE = new Consequences(List.of(), List.of());

  final EmbeddedAws aws = EmbeddedAws.inMemory();
  final FaultyDynamo faults =
      new FaultyDynamo(
          PermittedDynamo.of(aws.db(), aws.template().permissions("meeting-scheduling")));
  final TestClock clock = TestClock.at(SampleNetworks.MONDAY);
  private final Map<String, String> environment = aws.environment("meeting-scheduling");
  private final MeetingSchedulingHandler handler =
      new MeetingSchedulingHandler(environment, faults.client(), clock);

  /// Ready from two.
  static Door with(int participants) {
    var door = new Door();
    door.rosters().open(SampleNetworks.recycling(new Capacity(2, 40)), NONE);
    for (var number = 1; number <= participants; number++) {
      door.join(number);
    }
    door.faults.reset();
    return door;
  }

  /// One more gets a place.
  void join(int number) {
    var roster = rosters().of(NETWORK).orElseThrow();
    var seated =
        (Seating.Changed) roster.enrollConfirmed(SampleNetworks.form(number), clock.instant());
    rosters().save(roster, seated.roster(), Optional.empty(), NONE);
  }

  DynamoRosters rosters() {
    return new DynamoRosters(new Dynamo(aws.db()), tables());
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

  /// An event of `events/meeting-scheduling/`.
  static Map<String, Object> event(String name) {
    try (var in =
        Files.newInputStream(Path.of("../../events/meeting-scheduling", name + ".json"))) {
      return new LinkedHashMap<>(Json.read(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Does what a sample says.
  Map<String, Object> order(String command) {
    return send(event(command));
  }

  /// Plans by the sample; the identifier of the meeting.
  String polled() {
    return string(part(order("plan-meeting"), "data"), "meeting");
  }

  /// Planned, and on its second date.
  String scheduled() {
    var meeting = polled();
    order("choose-date");
    return meeting;
  }

  String token(LinkPurpose purpose, String... subject) {
    var secrets = Secrets.of(new Dynamo(aws.db()), tables(), new SecureRandom(), Instant.EPOCH);
    return new Links(secrets.signing(), "").token(Link.of(purpose, clock.instant(), subject));
  }

  /// A sample of `http/` with a link that holds.
  Map<String, Object> visit(String sample, String token) {
    var event = event("http/" + sample);
    event.put("pathParameters", Map.of("token", token));
    return event;
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

  @Override
  public void close() {
    aws.close();
  }

  private Tables tables() {
    return Tables.from(environment);
  }

  private static String text(Map<String, Object> event) {
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

  static String string(Map<String, Object> answer, String name) {
    return String.valueOf(answer.get(name));
  }
}
