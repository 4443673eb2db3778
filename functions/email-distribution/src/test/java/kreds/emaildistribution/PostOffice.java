package kreds.emaildistribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kreds.aws.Json;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoDeliveries;
import kreds.aws.dynamo.DynamoMailings;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.aws.dynamo.Tables;
import kreds.change.Consequences;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.emaildistribution.mailing.MailingPorts;
import kreds.network.Basis;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FakeSes;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.aws.PermittedDynamo;
import kreds.testing.sample.SampleNetworks;

/// The whole function as it stands in Lambda, on tables in this process and an SES on loopback.
final class PostOffice implements AutoCloseable {
  static final Consequences NOTHING = new Consequences(List.of(), List.of());
  static final String NETWORK = "plastgenanvendelse";
  static final String ACTOR = "mette@example.dk";

  final TestClock clock = TestClock.at("2027-01-11T09:00:00+01:00");
  final EmbeddedAws aws = EmbeddedAws.inMemory();
  final FaultyDynamo dynamo =
      new FaultyDynamo(
          PermittedDynamo.of(aws.db(), aws.template().permissions("email-distribution")));
  final FakeSes ses = FakeSes.start(clock);
  final MailingPorts ports = ports();
  final EmailDistributionHandler handler =
      new EmailDistributionHandler(
          aws.environment("email-distribution"),
          dynamo.client(),
          ses.client(Duration.ofMillis(500)),
          clock);

  PostOffice() {
    ports.rosters().open(SampleNetworks.recycling(), NOTHING);
  }

  /// Candidates of these numbers, all members.
  void candidates(int from, int to) {
    for (var number = from; number <= to; number++) {
      ports.candidates().add(SampleNetworks.candidate(NETWORK, number, Basis.MEMBER), NOTHING);
    }
  }

  /// A sample of `events/email-distribution`, changed for this test.
  Map<String, Object> sample(String file, Consumer<Map<String, Object>> change) {
    try (var in = getClass().getResourceAsStream("/events/email-distribution/" + file + ".json")) {
      var event = new LinkedHashMap<>(Json.read(in));
      change.accept(event);
      return event;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> sample(String file) {
    return sample(file, event -> {});
  }

  /// An order about a mailing, as its sample stands.
  Map<String, Object> order(String command, String mailing) {
    return invoke(sample(command, event -> event.put("mailing", mailing)));
  }

  /// The sample mailing as a draft; what staff hear of it.
  Map<String, Object> prepared() {
    return invoke(sample("prepare-mailing"));
  }

  /// The sample mailing, released.
  String released() {
    var prepared = prepared();
    var answer = invoke(next(prepared, "release-mailing"));
    if (!Boolean.TRUE.equals(answer.get("ok"))) {
      throw new AssertionError(answer);
    }
    return String.valueOf(data(prepared).get("mailing"));
  }

  Map<String, Object> tick() {
    return invoke(sample("schedule/due-mail"));
  }

  /// What the function answers to an event.
  Map<String, Object> invoke(Map<String, Object> event) {
    return invoke(Json.text(event).getBytes(StandardCharsets.UTF_8));
  }

  Map<String, Object> invoke(byte[] event) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), out, null);
      return Json.read(out.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> data(Map<String, Object> answer) {
    return (Map<String, Object>) answer.getOrDefault("data", answer);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> next(Map<String, Object> answer, String command) {
    for (var event : (List<Map<String, Object>>) answer.getOrDefault("next", List.of())) {
      if (command.equals(event.get("command"))) {
        return event;
      }
    }
    throw new AssertionError("no next " + command + " in " + answer);
  }

  /// The code of a refusal; `ok` if it is none.
  @SuppressWarnings("unchecked")
  static String refusal(Map<String, Object> answer) {
    var problem = (Map<String, Object>) answer.get("problem");
    return problem == null
        ? "ok"
        : String.valueOf(problem.get("type")).replace("urn:kreds:problem:", "");
  }

  /// How many letters of a mailing are in which state.
  Map<DeliveryState, Long> states(String mailing) {
    return ports.deliveries().ofMailing(mailing).stream()
        .collect(Collectors.groupingBy(Delivery::state, Collectors.counting()));
  }

  /// The recipients of all accepted mails.
  List<String> recipients() {
    var all = new ArrayList<String>();
    for (var mail : ses.mails()) {
      all.add(mail.to());
    }
    return all;
  }

  @Override
  public void close() {
    ses.close();
    aws.close();
  }

  private MailingPorts ports() {
    var direct = new Dynamo(aws.db());
    var tables = Tables.from(aws.environment("email-distribution"));
    return new MailingPorts(
        new DynamoRosters(direct, tables),
        new DynamoCandidates(direct, tables),
        new DynamoContacts(direct, tables),
        new DynamoDeliveries(direct, tables),
        new DynamoMailings(direct, tables),
        new DynamoTrail(direct, tables));
  }
}
