package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kreds.feed.CalendarTurn;
import kreds.feed.Calendars;
import kreds.feed.OwnNetwork;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What calendars are made of, on DynamoDB. Whom a mailbox has to do with is found by the indexes
/// `person`, which hold keys alone; what these lead to is read as it is now.
public final class DynamoCalendars implements Calendars {
  private static final String PERSON = "person";
  private static final String SEAT = "#SEAT#";

  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoCalendars(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Network> network(String id) {
    return dynamo.get(tables.networks(), id, NetworkItems.SORT).map(NetworkItems::fromItem);
  }

  @Override
  public Optional<Enrollment> seat(RunId run, String enrollment) {
    return dynamo
        .get(tables.networks(), run.network(), SeatItems.sort(run, enrollment))
        .map(SeatItems::fromItem);
  }

  @Override
  public CalendarTurn turn(String mailbox) {
    return dynamo
        .get(tables.contacts(), CalendarTurnItems.partition(mailbox), CalendarTurnItems.SORT)
        .map(row -> CalendarTurnItems.fromItem(mailbox, row))
        .orElseGet(() -> CalendarTurn.first(mailbox));
  }

  @Override
  public List<OwnNetwork> concerning(EmailAddress address) {
    var keys = keys(address);
    return keys.isEmpty() ? List.of() : networks(dynamo.all(tables.networks(), keys), address);
  }

  /// Of the seats of that mailbox, and of the networks of these and of the meetings that it makes
  /// happen. An index names candidates, too.
  private Set<Map<String, AttributeValue>> keys(EmailAddress address) {
    var keys = new LinkedHashSet<Map<String, AttributeValue>>();
    var networks = new TreeSet<String>();
    for (var row : dynamo.index(tables.networks(), PERSON, PERSON, address.value())) {
      if (isSeat(row)) {
        keys.add(Dynamo.key(row.required("pk"), row.required("sk")));
        networks.add(row.required("pk"));
      }
    }
    for (var row : dynamo.index(tables.meetings(), PERSON, PERSON, address.value())) {
      networks.add(row.required("pk"));
    }
    for (var network : networks) {
      keys.add(Dynamo.key(network, NetworkItems.SORT));
    }
    return keys;
  }

  private static boolean isSeat(Item row) {
    return row.required("sk").startsWith("RUN#") && row.required("sk").contains(SEAT);
  }

  /// A seat that an index still names, and that is nobody's any more, is left out.
  private static List<OwnNetwork> networks(List<Item> rows, EmailAddress address) {
    var networks = new TreeMap<String, Network>();
    var seats = new ArrayList<Enrollment>();
    for (var row : rows) {
      if (isSeat(row)) {
        seats.add(SeatItems.fromItem(row));
      } else {
        var network = NetworkItems.fromItem(row);
        networks.put(network.id(), network);
      }
    }
    seats.removeIf(seat -> !seat.person().address().equals(address));
    return networks.values().stream().map(network -> own(network, seats)).toList();
  }

  private static OwnNetwork own(Network network, List<Enrollment> seats) {
    return new OwnNetwork(
        network,
        seats.stream().filter(seat -> seat.who().run().network().equals(network.id())).toList());
  }
}
