package kreds.emaildistribution;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kreds.aws.Log;
import kreds.aws.Settings;
import kreds.contact.Contact;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.DueMail;
import kreds.emaildistribution.mailing.MailingContext;
import kreds.emaildistribution.mailing.MailingPorts;
import kreds.emaildistribution.mailing.MailingWiring;
import kreds.emaildistribution.sending.MailProvider;
import kreds.emaildistribution.sending.SenderRun;
import kreds.emaildistribution.sending.Sending;
import kreds.emaildistribution.sending.SendingDue;
import kreds.emaildistribution.sending.Ses;
import kreds.emaildistribution.writing.Preview;
import kreds.emaildistribution.writing.Writing;
import kreds.emaildistribution.writing.WrittenMail;
import kreds.id.Ids;
import kreds.mailing.MailingText;
import kreds.mailing.Mailings;
import kreds.network.Candidates;
import kreds.network.Capacity;
import kreds.person.EmailAddress;
import kreds.testing.TestClock;
import kreds.testing.aws.FakeSes;
import kreds.testing.memory.MemoryAssociation;
import kreds.testing.memory.MemoryCandidates;
import kreds.testing.memory.MemoryContacts;
import kreds.testing.memory.MemoryDeliveries;
import kreds.testing.memory.MemoryMailings;
import kreds.testing.memory.MemoryRosters;
import kreds.testing.memory.MemoryTrail;
import kreds.testing.sample.CountedIds;
import kreds.testing.sample.SampleNetworks;
import kreds.text.Language;

/// The sender on ports in memory, with an SES on loopback: what a test kills and starts again.
final class Desk implements AutoCloseable {
  static final Tries.Pause NO_PAUSE = ceiling -> {};

  final TestClock clock = TestClock.at("2027-01-04T09:00:00+01:00");
  final MemoryAssociation association = new MemoryAssociation();
  final MemoryDeliveries deliveries = new MemoryDeliveries(association);
  final MemoryContacts contacts = new MemoryContacts(association);
  final MemoryMailings mailings = new MemoryMailings(association);
  final MemoryCandidates candidates = new MemoryCandidates(association);
  final MemoryRosters rosters = new MemoryRosters(association, candidates);
  final FakeSes ses = FakeSes.start(clock);
  final Ids ids = new CountedIds();
  private final Ses provider = new Ses(ses.client(Duration.ofMillis(300)), "kreds-mail");

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

  Desk() {
    rosters.open(SampleNetworks.recycling(), PostOffice.NOTHING);
  }

  /// A sender, freshly started.
  Sending sending(Around around) {
    return new Sending(
        around.port(Deliveries.class, deliveries),
        new PlainWriting(),
        around.port(MailProvider.class, provider),
        NO_PAUSE,
        clock);
  }

  Sending sending() {
    return sending(PLAIN);
  }

  /// The round of each minute, freshly started.
  DueMail due(Around around) {
    var ports =
        new MailingPorts(
            rosters,
            around.port(Candidates.class, candidates),
            contacts,
            around.port(Deliveries.class, deliveries),
            around.port(Mailings.class, mailings),
            new MemoryTrail(association));
    var log = new Log("test", System.out);
    return office(ports)
        .dueMail(new SendingDue(ports.deliveries(), sending(around), log, clock), log);
  }

  MailingWiring office(MailingPorts ports) {
    return new MailingWiring(
        ports, new MailingContext(settings(), new PlainWriting(), ids, new Tries(NO_PAUSE), clock));
  }

  Map<String, Object> tick() {
    return due(PLAIN).run(shift());
  }

  /// As much time as anybody needs.
  SenderRun shift() {
    return new SenderRun(mailings, () -> Integer.MAX_VALUE);
  }

  /// A letter as it stands in the ledger.
  Delivery stored(Delivery delivery) {
    return deliveries.of(delivery.key()).orElseThrow();
  }

  /// Adds a letter to the ledger and to the contacts a change of its recipient's.
  Delivery add(Delivery delivery) {
    deliveries.add(List.of(delivery));
    return delivery;
  }

  /// How many accepted mails each recipient has.
  Map<String, Integer> mailsByRecipient() {
    var counts = new HashMap<String, Integer>();
    for (var mail : ses.mails()) {
      counts.merge(mail.to(), 1, Integer::sum);
    }
    return counts;
  }

  /// Changes what is known of a contact.
  void know(int number, UnaryOperator<Contact> change) {
    contacts.save(change.apply(contacts.of(SampleNetworks.person(number).address()).orElseThrow()));
  }

  static Settings settings() {
    return new Settings(
        "Plastindustrien",
        EmailAddress.of("sekretariat@example.dk"),
        "https://kreds.example.dk",
        Language.DA,
        List.of(Language.DA, Language.EN),
        ZoneId.of("Europe/Copenhagen"),
        new Capacity(12, 15),
        Map.of());
  }

  @Override
  public void close() {
    ses.close();
  }

  /// A mail of a line: the letters themselves have their own tests.
  private static final class PlainWriting implements Writing {
    @Override
    public WrittenMail write(Delivery delivery, Optional<MailingText> text) {
      var subject = text.map(MailingText::subject).orElse(delivery.key());
      var raw = ("Subject: " + subject + "\r\n\r\n.").getBytes(StandardCharsets.UTF_8);
      return new WrittenMail("netvaerk@example.dk", delivery.letter().to().address().value(), raw);
    }

    @Override
    public Preview preview(Delivery delivery, Optional<MailingText> text) {
      return new Preview(text.map(MailingText::subject).orElse(""), "", "");
    }
  }
}
