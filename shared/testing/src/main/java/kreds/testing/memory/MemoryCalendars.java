package kreds.testing.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.feed.CalendarTurn;
import kreds.feed.Calendars;
import kreds.feed.OwnNetwork;
import kreds.id.RunId;
import kreds.meeting.TeamMember;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;

/// What calendars are made of, in memory.
record MemoryCalendars(MemoryStore store) implements Calendars {

  @Override
  public Optional<Network> network(String id) {
    return store.alone(() -> Optional.ofNullable(store.networks.get(id)));
  }

  @Override
  public Optional<Enrollment> seat(RunId run, String enrollment) {
    return store.alone(
        () -> Optional.ofNullable(store.seats.getOrDefault(run, Map.of()).get(enrollment)));
  }

  @Override
  public CalendarTurn turn(String mailbox) {
    return store.alone(() -> store.calendars.getOrDefault(mailbox, CalendarTurn.first(mailbox)));
  }

  @Override
  public List<OwnNetwork> concerning(EmailAddress address) {
    return store.alone(() -> {
      var own = new ArrayList<OwnNetwork>();
      for (var network : store.networks.values()) {
        var seats = seats(network, address);
        if (!seats.isEmpty() || makesHappen(network, address)) {
          own.add(new OwnNetwork(network, seats));
        }
      }
      return own;
    });
  }

  private List<Enrollment> seats(Network network, EmailAddress address) {
    var seats = new ArrayList<Enrollment>();
    for (var number = 1; number <= network.currentRun(); number++) {
      var run = new RunId(network.id(), number);
      for (var seat : store.seats.getOrDefault(run, Map.of()).values()) {
        if (seat.person().address().equals(address)) {
          seats.add(seat);
        }
      }
    }
    return seats;
  }

  private boolean makesHappen(Network network, EmailAddress address) {
    return store.meetings.values().stream()
        .filter(meeting -> meeting.network().equals(network.id()))
        .flatMap(meeting -> meeting.team().members().stream())
        .map(TeamMember::address)
        .anyMatch(Optional.of(address)::equals);
  }
}
