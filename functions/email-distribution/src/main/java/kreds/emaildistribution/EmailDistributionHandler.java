package kreds.emaildistribution;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import kreds.aws.Clients;
import kreds.aws.Commands;
import kreds.aws.FunctionEntry;
import kreds.aws.Jitter;
import kreds.aws.Log;
import kreds.aws.StreamRecord;
import kreds.aws.dynamo.DeliveryItems;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoDeliveries;
import kreds.aws.dynamo.DynamoMailings;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.aws.dynamo.Tables;
import kreds.basics.LinkPurpose;
import kreds.emaildistribution.mailing.MailingContext;
import kreds.emaildistribution.mailing.MailingPorts;
import kreds.emaildistribution.mailing.MailingWiring;
import kreds.emaildistribution.sending.SenderRun;
import kreds.emaildistribution.sending.Sending;
import kreds.emaildistribution.sending.SendingDue;
import kreds.emaildistribution.sending.Ses;
import kreds.emaildistribution.sending.SesReports;
import kreds.emaildistribution.writing.LetterWriter;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;

/// The function `email-distribution`: sends what is due, hears SES, keeps mailings, lets people
/// leave them. The only one that may send.
public final class EmailDistributionHandler implements RequestStreamHandler {
  private static final String NAME = "email-distribution";
  private static final ScopedValue<SenderRun> SHIFT = ScopedValue.newInstance();

  private final MailingPorts ports;
  private final FunctionEntry entry;

  /// In Lambda.
  public EmailDistributionHandler() {
    this(System.getenv(), Clients.dynamo(), SendingClient.ses(), InstantSource.system());
    entry.prime("events/email-distribution/http/unsubscribe-page.json");
  }

  /// Anywhere.
  ///
  /// @param ses makes one request of one call; see [Ses#once]
  public EmailDistributionHandler(
      Map<String, String> environment, DynamoDbClient db, SesClient ses, InstantSource clock) {
    var function =
        FunctionContext.of(
            environment,
            db,
            clock,
            List.of(
                "NETWORKS_TABLE",
                "CONTACTS_TABLE",
                "MAILINGS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE"),
            "SENDER",
            "REPLY_TO");
    var settings = function.settings();
    var writer = new LetterWriter(settings, function.links()::url);
    var pause = new Jitter();
    ports = ports(function.dynamo(), function.tables());
    var office =
        new MailingWiring(
            ports, new MailingContext(settings, writer, function.ids(), function.tries(), clock));
    var provider = new Ses(ses, environment.getOrDefault("CONFIGURATION_SET", ""));
    var sending = new Sending(ports.deliveries(), writer, provider, pause, clock);
    var log = new Log(NAME, System.out);
    var due = office.dueMail(new SendingDue(ports.deliveries(), sending, log, clock), log);
    var hearing =
        new SesReports(ports.deliveries(), ports.contacts(), settings.defaultLanguage(), pause);
    entry =
        FunctionEntry.of(NAME, log)
            .web(
                new FormInParts(
                    new Site(function.site(EmailDistributionHandler.class), routes(office))))
            .commands(office.commands(Commands.of(NAME)))
            .tick("due-mail", () -> due.run(SHIFT.get()))
            .stream(record -> send(record, sending))
            .notices(hearing::hear);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    IntSupplier remaining =
        context == null ? () -> Integer.MAX_VALUE : context::getRemainingTimeInMillis;
    var unused =
        ScopedValue.where(SHIFT, new SenderRun(ports.mailings(), remaining))
            .<Boolean, IOException>call(() -> {
              entry.handle(in, out, context);
              return true;
            });
  }

  /// A letter goes the moment that it is written. What is left when time is short is found by the
  /// schedule.
  private static void send(StreamRecord record, Sending sending) {
    if (record.change().equals("INSERT") && SHIFT.get().hasTime()) {
      var unused = sending.send(DeliveryItems.fromItem(record.image()), SHIFT.get());
    }
  }

  private static Routes routes(MailingWiring office) {
    var page = new UnsubscribePage(office.addresses());
    return new Routes()
        .link("GET /unsubscribe/{token}", LinkPurpose.UNSUBSCRIBE, page::show)
        .linkPost(
            "POST /unsubscribe/{token}",
            LinkPurpose.UNSUBSCRIBE,
            UnsubscribePage::isOneClick,
            page::leave,
            page::again);
  }

  private static MailingPorts ports(Dynamo dynamo, Tables tables) {
    return new MailingPorts(
        new DynamoRosters(dynamo, tables),
        new DynamoCandidates(dynamo, tables),
        new DynamoContacts(dynamo, tables),
        new DynamoDeliveries(dynamo, tables),
        new DynamoMailings(dynamo, tables),
        new DynamoTrail(dynamo, tables));
  }
}
