package kreds.emaildistribution;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import kreds.aws.Log;
import kreds.aws.StreamRecord;
import kreds.aws.dynamo.DeliveryItems;
import kreds.aws.dynamo.DynamoDeliveries;
import kreds.aws.dynamo.DynamoRosters;
import kreds.commit.Retrying;
import kreds.delivery.Delivery;
import kreds.delivery.Digest;
import kreds.delivery.DigestRhythm;
import kreds.delivery.Ledger;
import kreds.delivery.MailLine;
import kreds.emaildistribution.mailing.MailingWiring;
import kreds.emaildistribution.newsletter.ConfirmPage;
import kreds.emaildistribution.newsletter.IssuePage;
import kreds.emaildistribution.newsletter.NewsletterPage;
import kreds.emaildistribution.sending.Circuit;
import kreds.emaildistribution.sending.DeliveryMarks;
import kreds.emaildistribution.sending.Gathering;
import kreds.emaildistribution.sending.Pacer;
import kreds.emaildistribution.sending.SenderRun;
import kreds.emaildistribution.sending.Sending;
import kreds.emaildistribution.sending.SendingDue;
import kreds.emaildistribution.sending.SendingGate;
import kreds.emaildistribution.sending.Ses;
import kreds.emaildistribution.sending.SesReports;
import kreds.emaildistribution.sending.StillMeant;
import kreds.emaildistribution.staff.StaffWiring;
import kreds.emaildistribution.writing.ElectedNames;
import kreds.emaildistribution.writing.LetterWriter;
import kreds.emaildistribution.writing.Naming;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import kreds.web.staff.Commands;
import kreds.web.staff.FunctionName;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Puts the function together once, at its start.
record DistributionWiring(
    FunctionContext context,
    MailingWiring mailing,
    Ses provider,
    Circuit circuit,
    Pacer pacer,
    SendingGate gate) {
  private static final List<String> TABLES =
      List.of(
          "NETWORKS_TABLE",
          "CONTACTS_TABLE",
          "MAILINGS_TABLE",
          "DELIVERIES_TABLE",
          "AUDIT_TABLE",
          "KEYS_TABLE");

  static DistributionWiring of(
      Map<String, String> environment,
      DynamoDbClient db,
      InstantSource clock,
      Ses provider,
      Log log) {
    var context =
        FunctionContext.of(
            environment,
            db,
            clock,
            log,
            TABLES,
            "SENDER",
            "MAILING_SENDER",
            "STACK",
            "LEDGER_IS_OWN",
            "LETTERS_IN_FLIGHT",
            "STAFF_LETTERS");
    Naming names =
        letter ->
            new ElectedNames(new DynamoRosters(context.dynamo(), context.tables())).named(letter);
    var deliveries = new DynamoDeliveries(context.dynamo(), context.tables());
    Function<Delivery, List<Delivery>> gathered = digest -> Digest.letters(digest, deliveries::of);
    var settings = context.settings();
    var nobodys = settings.baseUrl() + "/personal-link";
    var mailing =
        MailingWiring.of(
            context,
            new LetterWriter(settings, context.links()::url, names, gathered),
            new LetterWriter(settings, _ -> nobodys, names, gathered));
    var gate = new SendingGate(mailing.deliveries(), ledger(context), context.changing());
    return new DistributionWiring(
        context,
        mailing,
        provider,
        circuit(context, provider),
        pacer(context, mailing, provider),
        gate);
  }

  private static Circuit circuit(FunctionContext context, Ses provider) {
    var sender = context.settings().value("SENDER");
    var most = Integer.parseInt(context.settings().value("LETTERS_IN_FLIGHT"));
    return new Circuit(context.clock(), () -> provider.tried(sender), most);
  }

  private static Pacer pacer(FunctionContext context, MailingWiring mailing, Ses provider) {
    return new Pacer(
        mailing.deliveries(),
        provider::quota,
        new Retrying(context.jitter()),
        Pacer.RESTING,
        context.clock());
  }

  /// A ledger is known by the stack that it serves, and by its table.
  private static Ledger ledger(FunctionContext context) {
    var settings = context.settings();
    return new Ledger(settings.value("STACK"), settings.value("LEDGER_IS_OWN").equals("yes"));
  }

  /// The pages.
  Site site() {
    return new Site(context.site(EmailDistributionHandler.class))
        .areas(this::open, "unsubscribe", "newsletter", "newsletter/issues", "newsletter/{token}");
  }

  private void open(String area, Routes routes) {
    switch (area) {
      case "unsubscribe" -> new UnsubscribePage(mailing.choices()).on(routes);
      case "newsletter" -> new NewsletterPage(mailing.issues(), mailing.asking()).on(routes);
      case "newsletter/issues" -> new IssuePage(mailing.issues()).on(routes);
      case "newsletter/{token}" -> new ConfirmPage(mailing.choices()).on(routes);
      default -> throw new IllegalArgumentException("no pages are called " + area);
    }
  }

  /// What staff can order.
  Commands commands() {
    return new StaffWiring(mailing, gate)
        .add(Commands.of(FunctionName.EMAIL_DISTRIBUTION, mailing.context().settings().zone()));
  }

  /// The round of each minute.
  ///
  /// @param left how many milliseconds there are
  Map<String, Object> dueMail(IntSupplier left) {
    var due = new SendingDue(mailing.deliveries(), sending(), context.log(), context.clock());
    return mailing.dueMail(due, context.log()).run(run(left));
  }

  /// A letter goes the moment that it is written, but for those of a mailing: thousands at once
  /// would stand in the way of what somebody waits for. What is left when time is short, or the
  /// provider wants no more, is found by the round.
  ///
  /// @param left how many milliseconds there are for the batch
  Consumer<StreamRecord> letters(IntSupplier left) {
    var run = run(left);
    circuit.begins();
    var sending = sending();
    return record -> {
      if (isNewLetter(record) && run.hasTime() && !run.isStopped()) {
        var letter = DeliveryItems.fromItem(record.image());
        if (letter.line() == MailLine.SERVICE) {
          var unused = sending.send(letter, run);
        }
      }
    };
  }

  /// How many letters of the stream may be under way at once.
  int room() {
    return circuit.window(MailLine.SERVICE);
  }

  private static boolean isNewLetter(StreamRecord record) {
    return record.change().equals("INSERT") && DeliveryItems.isLetter(record.keys());
  }

  /// What hears SES.
  SesReports reports() {
    return new SesReports(
        mailing.deliveries(),
        mailing.contacts(),
        context.settings().defaultLanguage(),
        context.changing());
  }

  private Sending sending() {
    return new Sending(
        mailing.deliveries(),
        mailing.writing(),
        provider,
        new Retrying(context.jitter()),
        new DeliveryMarks(mailing.deliveries(), context.jitter()::upTo),
        new Gathering(
            mailing.deliveries(), context.changing(), rhythm(), context.settings().zone()),
        new StillMeant(mailing.candidates(), mailing.rosters()),
        context.clock());
  }

  /// Empty if staff get a letter about each thing that happens.
  private Optional<DigestRhythm> rhythm() {
    var word = context.settings().value("STAFF_LETTERS");
    return word.equals("each") ? Optional.empty() : Optional.of(DigestRhythm.of(word));
  }

  private SenderRun run(IntSupplier left) {
    return new SenderRun(mailing.mailings(), left, circuit, gate, pacer, context.log());
  }
}
