package kreds.local.mail;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import kreds.local.json.LocalJson;
import kreds.local.lambda.Asynchronous;
import kreds.template.LambdaFunction;
import kreds.template.Template;
import kreds.template.Trigger;
import kreds.testing.aws.SentMail;

/// What SES says about mails, carried to the functions that subscribed, as SNS carries it: later,
/// one at a time, and again when they fail.
public final class Topics {
  private final Queue<SentMail> waiting = new ConcurrentLinkedQueue<>();
  private final List<LambdaFunction> subscribers;
  private final Asynchronous functions;
  private final Mailbox mailbox;
  private final InstantSource clock;
  private volatile EventFault fault = EventFault.NONE;

  /// Delivers to the template's subscribers; mails whose events the last run did not deliver come
  /// first.
  public Topics(Template template, Asynchronous functions, Mailbox mailbox, InstantSource clock) {
    this.subscribers =
        template.functions().stream()
            .filter(function -> !function.triggers(Trigger.Topic.class).isEmpty())
            .toList();
    this.functions = functions;
    this.mailbox = mailbox;
    this.clock = clock;
    mailbox.unheard().forEach(this::accepted);
  }

  /// What becomes of mails from now on.
  public void fault(EventFault now) {
    fault = now;
  }

  /// What becomes of mails now.
  public EventFault fault() {
    return fault;
  }

  /// SES accepted a mail: its events follow.
  public void accepted(SentMail mail) {
    waiting.add(mail);
  }

  /// Whether there is nothing to deliver.
  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Delivers what is waiting; tells whether there was anything.
  public boolean pump() {
    boolean any = false;
    for (var mail = waiting.poll(); mail != null; mail = waiting.poll()) {
      any = true;
      SesEvents.of(mail, fault, clock.instant()).forEach(event -> deliver(LocalJson.write(event)));
      mailbox.heard(mail.id());
    }
    return any;
  }

  /// Delivers one event at once, as somebody wrote it by hand.
  public void deliver(String message) {
    var sns =
        Map.of(
            "Type",
            "Notification",
            "MessageId",
            UUID.randomUUID().toString(),
            "TopicArn",
            "arn:aws:sns:eu-north-1:000000000000:local",
            "Subject",
            "Amazon SES Email Event Notification",
            "Message",
            message,
            "Timestamp",
            clock.instant().toString(),
            "MessageAttributes",
            Map.of());
    var record =
        Map.of(
            "EventSource",
            "aws:sns",
            "EventVersion",
            "1.0",
            "EventSubscriptionArn",
            "arn:aws:sns:eu-north-1:000000000000:local:1",
            "Sns",
            sns);
    String event = LocalJson.write(Map.of("Records", List.of(record)));
    subscribers.forEach(function -> functions.invoke(function.name(), event));
  }
}
