package kreds.emaildistribution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.network.Basis;
import kreds.person.EmailAddress;
import kreds.sample.NetworkFixture;
import kreds.testing.TestClock;
import kreds.testing.aws.FakeSes;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.store.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The whole function as it stands in Lambda, with an SES on loopback.
final class PostOffice implements AutoCloseable {
  static final String ACTOR = "mette@example.dk";
  private static final Instant NOW = Instant.parse("2027-01-11T08:00:00Z");

  final FakeSes ses;
  final EmailDistributionHandler handler;
  final HandlerUnderTest function;
  final TestClock clock;
  final FaultyDynamo dynamo;
  final Stored stored;

  PostOffice() {
    this(Map.of());
  }

  /// One that has one letter in flight at a time, where it matters which comes first.
  static PostOffice oneByOne() {
    return new PostOffice(Map.of("LETTERS_IN_FLIGHT", "1"));
  }

  /// @param settings in place of those of the template
  PostOffice(Map<String, String> settings) {
    var mailbox = new AtomicReference<FakeSes>();
    var started = new AtomicReference<EmailDistributionHandler>();
    function =
        new HandlerUnderTest(
            "email-distribution",
            NOW,
            (environment, db, now) -> {
              var all = new HashMap<>(environment);
              all.putAll(settings);
              mailbox.set(FakeSes.start(now));
              var client = mailbox.get().client(Duration.ofMillis(500));
              started.set(new EmailDistributionHandler(all, db, client, now));
              return started.get();
            });
    ses = mailbox.get();
    handler = started.get();
    clock = function.clock;
    dynamo = function.faults;
    stored = function.stored;
    var opened = NetworkFixture.aNetwork();
    stored.open(opened.network(), opened.run());
  }

  /// Candidates of these numbers, all members.
  void candidates(int from, int to) {
    for (var number = from; number <= to; number++) {
      candidate(number, Basis.MEMBER);
    }
  }

  /// A candidate on that basis, as of now.
  void candidate(int number, Basis basis) {
    var candidate = SampleMails.candidate(number, basis, clock.instant());
    stored.named(candidate);
  }

  /// Writes letters, as whatever causes them would.
  void letters(Delivery... letters) {
    for (var letter : letters) {
      stored.write(new Write.LetterAdded(letter));
    }
  }

  /// A row of a letter that nobody can read.
  ///
  /// @param where its attributes by which it is found
  void poison(String key, Map<String, String> where) {
    var row = new HashMap<String, AttributeValue>();
    where.forEach((name, value) -> row.put(name, AttributeValue.fromS(value)));
    row.put("pk", AttributeValue.fromS(key));
    row.put("sk", AttributeValue.fromS("DELIVERY"));
    function.aws.db().putItem(put -> put.tableName(function.aws.table("Deliveries")).item(row));
  }

  /// What is known of an address.
  Contact contact(EmailAddress address) {
    return stored.contacts().of(address).orElseThrow();
  }

  /// A sample of `events/email-distribution`, changed for this test.
  Map<String, Object> sample(String file, Consumer<Map<String, Object>> change) {
    var event = function.event(file);
    change.accept(event);
    return event;
  }

  Map<String, Object> sample(String file) {
    return function.event(file);
  }

  /// An order about a mailing, as its sample stands.
  Answered order(String command, String mailing) {
    return function.order(command, "mailing", mailing);
  }

  /// The sample mailing as a draft; what staff hear of it.
  Answered prepared() {
    return function.order("prepare-mailing");
  }

  /// The sample mailing, released.
  String released() {
    var prepared = prepared();
    var answer = invoke(prepared.next("release-mailing"));
    if (!answer.ok()) {
      throw new AssertionError(answer);
    }
    return mailing(prepared);
  }

  /// The mailing that an answer is about.
  static String mailing(Answered answer) {
    return String.valueOf(answer.data().get("mailing"));
  }

  /// The round of each minute; its summary.
  Map<String, Object> tick() {
    return function.round().all();
  }

  /// What the function answers to an event.
  Answered invoke(Map<String, Object> event) {
    return function.send(event);
  }

  /// How many letters of a mailing are in which state.
  Map<DeliveryState, Long> states(String mailing) {
    return stored
        .deliveries()
        .ofMailing(mailing)
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

  /// The lines of the audit about a subject, as `actor: action before > after`.
  List<String> lines(String subject) {
    return stored.trail().of(subject).stream()
        .map(line ->
            line.actor() + ": " + line.action() + " " + line.before() + " > " + line.after())
        .toList();
  }

  @Override
  public void close() {
    ses.close();
    function.close();
  }
}
