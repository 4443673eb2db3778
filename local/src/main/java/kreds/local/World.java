package kreds.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kreds.aws.s3.S3Bucket;
import kreds.local.clock.Firing;
import kreds.local.clock.MovableClock;
import kreds.local.clock.NextDue;
import kreds.local.clock.Schedules;
import kreds.local.lambda.Asynchronous;
import kreds.local.lambda.DeadLetters;
import kreds.local.lambda.Functions;
import kreds.local.mail.Mailbox;
import kreds.local.mail.Topics;
import kreds.local.seed.Demo;
import kreds.local.seed.FirstNetworks;
import kreds.local.storage.ObjectEvents;
import kreds.local.stream.StreamPump;
import kreds.template.LambdaFunction;
import kreds.template.Template;
import kreds.template.Trigger;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FakeSes;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.s3.FakeS3;
import kreds.testing.s3.KeptObject;
import kreds.web.Route;

/// Everything that AWS would be, in one process and one folder: tables, functions, streams, topics,
/// schedules, mail, files.
public final class World implements Schedules.World, AutoCloseable {
  private final EmbeddedAws aws;
  private final FaultyDynamo dynamo;
  private final FakeSes ses;
  private final FakeS3 s3;
  private final MovableClock clock;
  private final DeadLetters deadLetters;
  private final Functions functions;
  private final Asynchronous asynchronous;
  private final Mailbox mailbox;
  private final Topics topics;
  private final Flow flow;
  private final Schedules schedules;
  private final Pace pace;

  /// Opens the folder; a new one begins with the article's three networks.
  ///
  /// @param address where the API will be, for the links in mails
  /// @param parameters of the template, where they are not to be its defaults
  /// @param demo whether a new one begins with people and their work, too
  /// @throws Options.Wrong if it was kept by an earlier Kreds
  /// @throws kreds.template.TemplateFault if the template does not take these parameters
  public World(Path folder, String address, Map<String, String> parameters, boolean demo) {
    this(folder, address, parameters, demo, Pace.REAL);
  }

  /// The same, at another pace.
  World(Path folder, String address, Map<String, String> parameters, boolean demo, Pace pace) {
    this.pace = pace;
    var template =
        Template.read(
            Template.ofTheProject(), parameters(address, parameters), UnaryOperator.identity());
    var data = new DataFolder(folder);
    var isNew = data.isNew();
    data.open(template);
    clock = new MovableClock(pace.source(), folder.resolve("clock"));
    aws = EmbeddedAws.onDisk(template, folder.resolve("tables.db"));
    dynamo = new FaultyDynamo(aws.db());
    ses = FakeSes.start(clock);
    s3 = FakeS3.start(clock, folder.resolve("files"));
    var bucket = bucket(template);
    mailbox = new Mailbox(folder.resolve("mail"));
    ses.continueAfter(mailbox.lastNumber());
    deadLetters = new DeadLetters(folder.resolve("dead-letters.json"), clock);
    if (isNew) {
      begin(demo, bucket);
    }
    functions =
        new Functions(
            template,
            List.of(dynamo.client(), ses.client(), FakeS3.credentials(), clock),
            Map.of(S3Bucket.URL, s3.url(bucket)));
    asynchronous = new Asynchronous(functions, deadLetters);
    var objects = new ObjectEvents(template, asynchronous, folder.resolve("objects.json"));
    s3.whenStored(objects::stored);
    topics = new Topics(template, asynchronous, mailbox, clock);
    ses.whenAccepted(mail -> {
      mailbox.keep(mail);
      topics.accepted(mail);
    });
    flow = new Flow(pumps(template, folder), topics, objects, dynamo::writes);
    schedules = new Schedules(template, clock, this, dynamo::writes, folder.resolve("schedules"));
  }

  /// The bucket of the one function that has one.
  private static String bucket(Template template) {
    return template.functions().stream()
        .flatMap(function -> Stream.ofNullable(function.environment().get(S3Bucket.NAME)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no function has a bucket"));
  }

  private void begin(boolean demo, String bucket) {
    if (demo) {
      clock.beginBy(Demo.LATEST);
      Demo.into(
          aws,
          clock.instant(),
          (file, bytes) ->
              s3.put(
                  KeptObject.of(bucket, file.key(), file.name().type().media(), bytes, file.at()),
                  bytes));
    } else {
      FirstNetworks.into(aws, clock.instant());
    }
  }

  /// The routes of all functions, by the function's name.
  public Map<String, List<Route>> routes() {
    return functions.routes();
  }

  @Override
  public NextDue fire(Firing firing) {
    var answer = asynchronous.invoke(firing.function().name(), firing.schedule().input());
    return answer.map(NextDue::in).orElseGet(NextDue.Unknown::new);
  }

  /// Until neither streams nor topics have anything.
  @Override
  public void settle() {
    flow.settle();
  }

  /// Gives what a request has just caused a moment to arrive, and never longer; where nothing flows
  /// by itself, until all of it has.
  public void arrive() {
    if (pace.isByItself()) {
      flow.arrive();
    } else {
      flow.settle();
    }
  }

  /// The tables.
  public EmbeddedAws aws() {
    return aws;
  }

  /// The tables as the functions reach them, with faults on demand.
  public FaultyDynamo dynamo() {
    return dynamo;
  }

  /// The mail service.
  public FakeSes ses() {
    return ses;
  }

  /// The clock.
  public MovableClock clock() {
    return clock;
  }

  /// What could not be digested.
  public DeadLetters deadLetters() {
    return deadLetters;
  }

  /// The functions.
  public Functions functions() {
    return functions;
  }

  /// What was sent.
  public Mailbox mailbox() {
    return mailbox;
  }

  /// What SES says about it.
  public Topics topics() {
    return topics;
  }

  /// The schedules, and with them the way to move the clock.
  public Schedules schedules() {
    return schedules;
  }

  /// Ends at once: what streams and topics still hold is handed over at the next start.
  @Override
  public void close() {
    functions.end();
    ses.close();
    s3.close();
    aws.close();
  }

  private List<StreamPump> pumps(Template template, Path folder) {
    var pumps = new ArrayList<StreamPump>();
    for (LambdaFunction function : template.functions()) {
      for (var trigger : function.triggers(Trigger.Stream.class)) {
        pumps.add(new StreamPump(aws.streams(), function, trigger, functions, deadLetters, folder));
      }
    }
    return pumps;
  }

  private static Map<String, String> parameters(String address, Map<String, String> given) {
    var parameters = new LinkedHashMap<String, String>(Map.of("BaseUrl", address));
    parameters.putAll(given);
    return parameters;
  }
}
