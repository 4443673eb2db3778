package kreds.emaildistribution;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kreds.aws.Log;
import kreds.aws.Settings;
import kreds.commit.Changes;
import kreds.commit.Changing;
import kreds.commit.Retrying;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.Digest;
import kreds.delivery.DigestRhythm;
import kreds.delivery.Ledger;
import kreds.delivery.Letter;
import kreds.emaildistribution.mailing.DueMail;
import kreds.emaildistribution.mailing.MailingContext;
import kreds.emaildistribution.mailing.MailingWiring;
import kreds.emaildistribution.sending.Circuit;
import kreds.emaildistribution.sending.DeliveryMarks;
import kreds.emaildistribution.sending.Gathering;
import kreds.emaildistribution.sending.MailProvider;
import kreds.emaildistribution.sending.Pacer;
import kreds.emaildistribution.sending.SenderRun;
import kreds.emaildistribution.sending.Sending;
import kreds.emaildistribution.sending.SendingDue;
import kreds.emaildistribution.sending.SendingGate;
import kreds.emaildistribution.sending.Ses;
import kreds.emaildistribution.sending.SesReports;
import kreds.emaildistribution.sending.StillMeant;
import kreds.emaildistribution.writing.Preview;
import kreds.emaildistribution.writing.Showing;
import kreds.emaildistribution.writing.Writing;
import kreds.emaildistribution.writing.WrittenMail;
import kreds.id.Ids;
import kreds.mailing.Mailing;
import kreds.mailing.MailingText;
import kreds.mailing.Mailings;
import kreds.network.Candidates;
import kreds.network.Capacity;
import kreds.person.EmailAddress;
import kreds.sample.CountingIds;
import kreds.sample.CountingPatience;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.testing.TestClock;
import kreds.testing.aws.FakeSes;
import kreds.testing.memory.MemoryStore;
import kreds.testing.store.Stored;
import kreds.text.Language;

/// The sender on a store in memory, with an SES on loopback: what a test kills and starts again.
final class Desk implements AutoCloseable {
  private static final int PATIENT = 100;
  private static final int IN_FLIGHT = 20;

  final TestClock clock = TestClock.at("2027-01-04T09:00:00+01:00");
  final Stored stored = new MemoryStore().stored();
  final Deliveries deliveries = stored.deliveries();
  final Mailings mailings = stored.mailings();
  final FakeSes ses = FakeSes.start(clock);
  final Ids ids = new CountingIds();
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final Log log =
      new Log("test", new PrintStream(lines, true, StandardCharsets.UTF_8), clock);
  final SendingGate gate =
      new SendingGate(deliveries, new Ledger("test/Deliveries", true), changing(PLAIN));
  private final Ses provider;

  /// How often staff get a digest; a letter about each thing, until it is set.
  Optional<DigestRhythm> rhythm = Optional.empty();

  /// What is put around the ports, such as a death at a chosen call.
  interface Around {
    /// The port with something around it.
    <T> T port(Class<T> port, T real);
  }

  /// Nothing.
  static final Around PLAIN =
      new Around() {
        @Override
        public <T> T port(Class<T> port, T real) {
          return real;
        }
      };

  /// Whose provider is given up soon.
  Desk() {
    this(Duration.ofMillis(300));
  }

  /// @param patience with the provider
  Desk(Duration patience) {
    provider = new Ses(ses.client(patience), "kreds-mail", (_, _, _) -> {});
    var opened = NetworkFixture.aNetwork();
    stored.open(opened.network(), opened.run());
  }

  /// A sender, freshly started.
  Sending sending(Around around) {
    return sending(around, new PlainWriting());
  }

  /// The same, which writes so.
  Sending sending(Around around, Writing writing) {
    return sending(around, writing, clock);
  }

  private Sending sending(Around around, Writing writing, InstantSource time) {
    var ledger = around.port(Deliveries.class, deliveries);
    return new Sending(
        ledger,
        writing,
        around.port(MailProvider.class, provider),
        new Retrying(CountingPatience.of(PATIENT)),
        new DeliveryMarks(ledger, _ -> {}),
        new Gathering(ledger, changing(around), rhythm, settings().zone()),
        new StillMeant(stored.candidates(), stored.rosters()),
        time);
  }

  Sending sending() {
    return sending(PLAIN);
  }

  /// One whose clock is off by so much.
  Sending sending(Duration off) {
    return sending(PLAIN, new PlainWriting(), InstantSource.offset(clock, off));
  }

  /// The round of each minute, freshly started.
  DueMail due(Around around) {
    var ledger = around.port(Deliveries.class, deliveries);
    return office(around, ledger).dueMail(new SendingDue(ledger, sending(around), log, clock), log);
  }

  private MailingWiring office(Around around, Deliveries ledger) {
    return new MailingWiring(
        new MailingContext(
            settings(),
            ids,
            clock,
            SamplePeople.person("Plastindustrien", "sekretariat@example.dk"),
            changing(around)),
        new PlainWriting(),
        new PlainWriting(),
        stored.networks(),
        stored.rosters(),
        around.port(Candidates.class, stored.candidates()),
        stored.contacts(),
        ledger,
        around.port(Mailings.class, mailings));
  }

  /// What hears SES.
  SesReports reports() {
    return reports(stored.contacts());
  }

  /// The same on those contacts.
  SesReports reports(Contacts contacts) {
    return new SesReports(deliveries, contacts, Language.DA, changing(PLAIN));
  }

  private Changing changing(Around around) {
    var changes = around.port(Changes.class, stored.changes());
    return new Changing(changes, ids, clock, CountingPatience.of(PATIENT));
  }

  Map<String, Object> tick() {
    return due(PLAIN).run(shift());
  }

  /// As much time as anybody needs.
  SenderRun shift() {
    return shift(Integer.MAX_VALUE);
  }

  /// A shift with so much time.
  SenderRun shift(int millis) {
    return shift(() -> millis);
  }

  /// A shift that has so much time left.
  SenderRun shift(IntSupplier millis) {
    return shift(millis, deliveries);
  }

  /// A shift whose pace is kept in that ledger.
  SenderRun shift(Deliveries paced) {
    return shift(() -> Integer.MAX_VALUE, paced);
  }

  private SenderRun shift(IntSupplier millis, Deliveries paced) {
    return new SenderRun(
        mailings,
        millis,
        new Circuit(clock, () -> provider.tried("netvaerk@example.dk"), IN_FLIGHT),
        gate,
        pacer(paced),
        log);
  }

  /// A pace for a sender that is freshly started; waiting takes no time.
  private Pacer pacer(Deliveries ledger) {
    return new Pacer(
        ledger, provider::quota, new Retrying(CountingPatience.of(PATIENT)), clock::advance, clock);
  }

  /// The lines of the log so far, each once.
  List<String> told() {
    var told = lines.toString(StandardCharsets.UTF_8).lines().toList();
    lines.reset();
    return told;
  }

  /// A letter as it stands in the ledger.
  Delivery stored(Delivery delivery) {
    return deliveries.of(delivery.key()).orElseThrow();
  }

  /// Adds a letter to the ledger.
  Delivery add(Delivery delivery) {
    stored.write(new Write.LetterAdded(delivery));
    return delivery;
  }

  /// The sample mailing, released to so many on [SamplePeople#MONDAY].
  Mailing released(String id, int number) {
    var draft = SampleMails.draft(id, SamplePeople.MONDAY);
    var released = Outcomes.after(draft.release(number, SamplePeople.MONDAY));
    stored.write(new Write.MailingSaved(Optional.empty(), draft));
    stored.write(new Write.MailingSaved(Optional.of(draft), released));
    return released;
  }

  /// How many accepted mails each recipient has.
  Map<String, Integer> mailsByRecipient() {
    var counts = new HashMap<String, Integer>();
    for (var mail : ses.mails()) {
      counts.merge(mail.to(), 1, Integer::sum);
    }
    return counts;
  }

  /// Changes what is known of the person of that number.
  void know(int number, UnaryOperator<Contact> change) {
    var address = SamplePeople.person(number).address();
    var known =
        stored.contacts().of(address).orElseGet(() -> Contact.unknown(address, Language.DA));
    stored.write(new Write.ContactSaved(known, change.apply(known)));
  }

  private static Settings settings() {
    return new Settings(
        "Plastindustrien",
        EmailAddress.of("sekretariat@example.dk"),
        "https://kreds.example.dk",
        Language.DA,
        List.of(Language.DA, Language.EN),
        ZoneId.of("Europe/Copenhagen"),
        new Settings.Contact(EmailAddress.of("sekretariat@example.dk"), ""),
        List.of(),
        new Capacity(12, 15),
        Map.of());
  }

  @Override
  public void close() {
    ses.close();
  }

  /// A mail of a line, or of the keys of the letters in a digest: the letters themselves have their
  /// own tests.
  private final class PlainWriting implements Showing {
    @Override
    public WrittenMail write(Delivery delivery, Optional<MailingText> text) {
      var subject = text.map(MailingText::subject).orElse(delivery.key());
      var held =
          Digest.letters(delivery, deliveries::of).stream()
              .map(letter -> letter.key() + "\r\n")
              .collect(Collectors.joining());
      var raw = ("Subject: " + subject + "\r\n\r\n" + held + ".").getBytes(StandardCharsets.UTF_8);
      return new WrittenMail("netvaerk@example.dk", delivery.letter().to().address().value(), raw);
    }

    @Override
    public Preview preview(Delivery delivery, Optional<MailingText> text) {
      return new Preview(text.map(MailingText::subject).orElse(""), "", "");
    }

    @Override
    public Preview onPage(Letter letter, MailingText text) {
      return new Preview(text.subject(), text.body(), text.body());
    }

    @Override
    public String title(Letter letter, MailingText text) {
      return text.subject();
    }
  }
}
