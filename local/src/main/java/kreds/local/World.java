package kreds.local;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.local.clock.Firing;
import kreds.local.clock.MovableClock;
import kreds.local.clock.NextDue;
import kreds.local.clock.Schedules;
import kreds.local.lambda.Asynchronous;
import kreds.local.lambda.DeadLetters;
import kreds.local.lambda.Functions;
import kreds.local.mail.Mailbox;
import kreds.local.mail.Topics;
import kreds.local.seed.FirstNetworks;
import kreds.local.stream.StreamPump;
import kreds.template.LambdaFunction;
import kreds.template.Template;
import kreds.template.Trigger;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FakeSes;
import kreds.testing.aws.FaultyDynamo;
import kreds.web.Route;

/// Everything that AWS would be, in one process and one folder: tables, functions, streams, topics,
/// schedules, mail.
public final class World implements Schedules.World, AutoCloseable {
  private final EmbeddedAws aws;
  private final FaultyDynamo dynamo;
  private final FakeSes ses;
  private final MovableClock clock;
  private final DeadLetters deadLetters;
  private final Functions functions;
  private final Asynchronous asynchronous;
  private final Mailbox mailbox;
  private final Topics topics;
  private final List<StreamPump> pumps = new ArrayList<>();
  private final Schedules schedules;
  private long pumpedAt = -1;

  /// Opens the folder; a new one begins with the article's three networks.
  ///
  /// @param address where the API will be, for the links in mails
  /// @throws Options.Wrong if it was kept by an earlier Kreds
  public World(Path folder, String address) {
    var template = Template.read(Template.ofTheProject(), parameters(address), name -> name);
    var data = new DataFolder(folder);
    var isNew = data.isNew();
    data.open(template);
    clock = new MovableClock(InstantSource.system(), folder.resolve("clock"));
    aws = EmbeddedAws.onDisk(template, folder.resolve("tables.db"));
    dynamo = new FaultyDynamo(aws.db());
    ses = FakeSes.start(clock);
    mailbox = new Mailbox(folder.resolve("mail"));
    ses.continueAfter(mailbox.lastNumber());
    deadLetters = new DeadLetters(folder.resolve("dead-letters.json"), clock);
    if (isNew) {
      FirstNetworks.into(aws, clock.instant());
    }
    functions = new Functions(template, List.of(dynamo.client(), ses.client(), clock));
    asynchronous = new Asynchronous(functions, deadLetters);
    topics = new Topics(template, asynchronous, mailbox, clock);
    ses.whenAccepted(mail -> {
      mailbox.keep(mail);
      topics.accepted(mail);
    });
    for (LambdaFunction function : template.functions()) {
      for (var trigger : function.triggers(Trigger.Stream.class)) {
        pumps.add(new StreamPump(aws.streams(), function, trigger, functions, deadLetters, folder));
      }
    }
    schedules = new Schedules(template, clock, this, dynamo::writes, folder.resolve("schedules"));
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

  /// Streams and topics cause one another; it is quiet when neither had anything.
  @Override
  public synchronized void settle() {
    var busy = true;
    while (busy) {
      busy = pumpStreams();
      busy |= topics.pump();
    }
  }

  /// Does what time and streams ask for.
  public void tick() {
    schedules.tick();
    settle();
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

  @Override
  public void close() {
    settle();
    ses.close();
    aws.close();
  }

  /// Reading a stream that nothing was written to costs some calls; most of the time nothing was.
  private boolean pumpStreams() {
    var writes = dynamo.writes();
    if (writes == pumpedAt) {
      return false;
    }
    pumpedAt = writes;
    var any = false;
    for (var pump : pumps) {
      any |= pump.pump();
    }
    return any;
  }

  private static Map<String, String> parameters(String address) {
    return Map.of("BaseUrl", address);
  }
}
