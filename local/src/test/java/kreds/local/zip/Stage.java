package kreds.local.zip;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import kreds.aws.EventNode;
import kreds.aws.Images;
import kreds.aws.Json;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoKeys;
import kreds.aws.dynamo.Item;
import kreds.aws.dynamo.Tables;
import kreds.id.RunId;
import kreds.key.KnownKeys;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.local.seed.FirstNetworks;
import kreds.testing.aws.Aws;
import kreds.testing.aws.FakeSes;
import kreds.web.Links;

/// What stands around a function in a process of its own: the tables with the three networks, over
/// HTTP, and an SES.
final class Stage {
  /// When the letter of the sample was written.
  private static final String SAMPLE_TIME = "2027-01-04T08:00:00.000Z";

  final LoopbackDynamo dynamo = new LoopbackDynamo();
  final Aws aws = dynamo.cloud().fresh();
  final FakeSes ses = FakeSes.start(InstantSource.system());
  private final Links links;

  Stage() throws Exception {
    FirstNetworks.into(aws, Instant.now());
    links = links();
  }

  /// An event of a function, whose links hold and whose letter is there and due.
  String event(Packaged packaged, String name) throws IOException {
    return ready(packaged.event(name));
  }

  /// The same of an event as it was written.
  String ready(String written) throws IOException {
    var event = withLink(written).replace(SAMPLE_TIME, Item.stamp(Instant.now()));
    if (event.contains("\"NewImage\"")) {
      keep(event);
    }
    return event;
  }

  /// The environment of a function.
  ///
  /// @param start `on-demand`, or `snap-start`, which goes all its ways before it is used
  Map<String, String> environment(String function, String start) {
    var environment = new HashMap<>(aws.environment(function));
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", start);
    environment.putAll(dynamo.environment());
    environment.put("AWS_ENDPOINT_URL_SES", ses.endpoint().toString());
    return environment;
  }

  String rows() {
    var all = new StringBuilder();
    for (var table : aws.template().tables()) {
      all.append(aws.rows(table.name()));
    }
    return all.toString();
  }

  /// What is written is a letter that is there.
  private void keep(String event) throws IOException {
    var record = new EventNode(Json.read(event)).list("Records").getFirst().at("dynamodb");
    var row = Images.item(record.at("NewImage"));
    aws.db().putItem(put -> put.tableName(aws.table("Deliveries")).item(row.values()));
  }

  /// The links of the samples hold here: one that leads to no meeting, one that leaves the
  /// mailings.
  private String withLink(String event) {
    if (!event.contains("TOKEN")) {
      return event;
    }
    var subject =
        event.contains("/polls/")
            ? new LinkSubject.OfPoll(RunId.first("plastgenanvendelse"), "m-none", "e-none")
            : new LinkSubject.OfAddress("karen@example.dk");
    return event.replace("TOKEN", links.token(Link.of(subject, Instant.now())));
  }

  /// The stack's, whose keys are made by it.
  private Links links() {
    var tables = Tables.from(aws.environment("enrollment"));
    var keys = new DynamoKeys(new Dynamo(aws.db()), tables);
    keys.makeTheFirst(new SecureRandom(), Instant.now());
    return new Links(new KnownKeys(keys, Instant::now), "https://kreds.example.dk");
  }

  void stop() throws Exception {
    ses.close();
    aws.close();
    dynamo.stop();
  }
}
