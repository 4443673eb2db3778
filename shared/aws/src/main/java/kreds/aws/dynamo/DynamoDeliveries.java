package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.contact.Bar;
import kreds.contact.MailClass;
import kreds.delivery.Claim;
import kreds.delivery.Concern;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.MailLine;
import kreds.delivery.SendingPace;
import kreds.delivery.SendingPermit;
import kreds.due.DueRows;
import kreds.person.EmailAddress;

/// The ledger of deliveries on DynamoDB.
public final class DynamoDeliveries implements Deliveries {
  private static final int CONTACT = 1;

  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoDeliveries(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Delivery> of(String key) {
    return dynamo.get(tables.deliveries(), key, DeliveryItems.SORT).map(DeliveryItems::fromItem);
  }

  @Override
  public DueRows<Delivery> due(MailLine line, Instant now, int most) {
    var rows = dynamo.first(tables.deliveries(), "due", "due", DeliveryItems.due(line), most);
    return DueItems.read(rows, now, DeliveryItems::fromItem);
  }

  @Override
  public Stream<Delivery> ofMailing(String mailing) {
    return dynamo
        .pages(tables.deliveries(), "byMailing", "mailing", mailing)
        .map(DeliveryItems::fromItem);
  }

  @Override
  public List<Delivery> to(EmailAddress address) {
    var keys = new ArrayList<String>();
    for (var row : dynamo.index(tables.deliveries(), "person", "person", address.value())) {
      keys.add(row.required("pk"));
    }
    var found = read(dynamo.all(tables.deliveries(), keys, DeliveryItems.SORT));
    found.sort(Comparator.comparing(Delivery::createdAt).thenComparing(Delivery::key));
    return found;
  }

  @Override
  public DueRows<Delivery> concerning(Concern concern) {
    var rows = dynamo.index(tables.deliveries(), "todo", "todo", DeliveryItems.todo(concern));
    return DueItems.todo(rows, DeliveryItems::fromItem);
  }

  @Override
  public Claim claim(Delivery asRead, Instant now) {
    var claimed = asRead.claimed(now);
    var mailClass = asRead.letter().kind().mailClass();
    var writes = new Writes().add(ClaimWrites.taking(tables, asRead, claimed, now));
    if (mailClass != MailClass.STAFF) {
      writes.add(ClaimWrites.allowed(tables, asRead.letter().to().address(), mailClass, now));
    }
    var refused = dynamo.tryCommit("delivery " + asRead.key(), writes.all());
    if (refused.isEmpty()) {
      return new Claim.Claimed(claimed);
    }
    return refused.containsKey(CONTACT) && refused.size() == 1
        ? new Claim.Barred(why(refused.get(CONTACT), mailClass, now))
        : new Claim.Lost();
  }

  @Override
  public boolean mark(Delivery asRead, Delivery after) {
    return dynamo.put(
        tables.deliveries(), DeliveryItems.toItem(after), Guard.version(asRead.version()));
  }

  @Override
  public String table() {
    return dynamo.identity(tables.deliveries());
  }

  @Override
  public Optional<SendingPermit> permit() {
    return dynamo
        .get(tables.deliveries(), PermitItems.KEY, PermitItems.SORT)
        .map(PermitItems::fromItem);
  }

  @Override
  public Optional<SendingPace> pace() {
    return dynamo
        .get(tables.deliveries(), PermitItems.KEY, PaceItems.SORT)
        .map(PaceItems::fromItem);
  }

  @Override
  public boolean keep(Optional<SendingPace> asRead, SendingPace after) {
    var version = asRead.map(SendingPace::version).orElse(0L);
    return dynamo.put(tables.deliveries(), PaceItems.toItem(after), Guard.version(version));
  }

  private static Bar why(Item contact, MailClass mailClass, Instant now) {
    if (!contact.has("pk")) {
      return Bar.NO_BASIS;
    }
    return ContactItems.fromItem(contact).bars(mailClass, now).orElse(Bar.NO_BASIS);
  }

  private static List<Delivery> read(List<Item> rows) {
    var found = new ArrayList<Delivery>();
    for (var row : rows) {
      found.add(DeliveryItems.fromItem(row));
    }
    return found;
  }
}
