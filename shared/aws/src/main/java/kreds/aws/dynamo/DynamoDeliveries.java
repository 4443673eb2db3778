package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.delivery.Claim;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.contact.MailClass;
import kreds.due.DueRows;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
    return dynamo.get(tables.deliveries(), key).map(DeliveryItems::fromItem);
  }

  @Override
  public int add(List<Delivery> deliveries) {
    var added = 0;
    for (var delivery : deliveries) {
      var isNew = dynamo.put(tables.deliveries(), DeliveryItems.toItem(delivery), Guard.absent());
      added += isNew ? 1 : 0;
    }
    return added;
  }

  @Override
  public Waiting<Delivery> waiting(Instant now, int most) {
    var rows = dynamo.first(tables.deliveries(), "due", "due", DeliveryItems.DUE, most);
    return WaitingRows.read(rows, now, DeliveryItems::fromItem);
  }

  @Override
  public List<Delivery> ofMailing(String mailing) {
    return read(dynamo.index(tables.deliveries(), "byMailing", "mailing", mailing));
  }

  @Override
  public List<Delivery> to(EmailAddress address) {
    return read(dynamo.index(tables.deliveries(), "byAddress", "address", address.value()));
  }

  @Override
  public List<Delivery> held() {
    return read(dynamo.index(tables.deliveries(), "due", "due", DeliveryItems.HELD));
  }

  @Override
  public Claim claim(Delivery asRead, Instant now) {
    var claimed = asRead.claimed(now);
    var mailClass = asRead.letter().kind().mailClass();
    var writes = new Writes(tables).add(ClaimWrites.taking(tables, asRead, claimed, now));
    if (mailClass != MailClass.STAFF) {
      writes.add(ClaimWrites.allowed(tables, asRead.letter().to().address(), mailClass));
    }
    var refused = dynamo.tryCommit("delivery " + asRead.key(), writes.all());
    if (refused.isEmpty()) {
      return new Claim.Claimed(claimed);
    }
    return refused.containsKey(CONTACT) && refused.size() == 1
        ? new Claim.Barred(why(refused.get(CONTACT), mailClass))
        : new Claim.Lost();
  }

  @Override
  public boolean save(Delivery asRead, Delivery after) {
    return dynamo.put(tables.deliveries(), DeliveryItems.toItem(after), asItWas(asRead));
  }

  private static Guard asItWas(Delivery asRead) {
    return new Guard(
        "#state = :state AND attempts = :attempts",
        Map.of("#state", "state"),
        Map.of(
            ":state", AttributeValue.fromS(asRead.state().name()),
            ":attempts", AttributeValue.fromN(Integer.toString(asRead.attempts()))));
  }

  private static String why(Item contact, MailClass mailClass) {
    if (!contact.has("pk")) {
      return "no-basis";
    }
    return ContactItems.fromItem(contact).bars(mailClass).orElse("no-basis");
  }

  private static List<Delivery> read(List<Item> rows) {
    var found = new ArrayList<Delivery>();
    for (var row : rows) {
      found.add(DeliveryItems.fromItem(row));
    }
    return found;
  }
}
