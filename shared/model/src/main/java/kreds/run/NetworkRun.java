package kreds.run;

import java.time.Instant;
import java.util.Optional;
import kreds.network.Network;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;

/// A network in its present run: what everybody may see of it. It is read from two rows, however
/// many seats there are.
public record NetworkRun(Network network, Run run) {

  public NetworkRun {
    if (!run.id().network().equals(network.id())) {
      throw new IllegalArgumentException("a run of this network");
    }
  }

  /// The network's identifier.
  public String id() {
    return network.id();
  }

  /// Whether people can enroll, be it onto the waiting list.
  public boolean takesEnrollments() {
    return mayTakeEnrollments() && !run.rules().closed();
  }

  /// Whether it would take enrollments, had staff not closed them.
  public boolean isClosed() {
    return mayTakeEnrollments() && run.rules().closed();
  }

  /// Whether people can say that they are interested: only while it is still to open.
  public boolean takesInterest() {
    return network.state() == NetworkState.ALIVE && isPresentRun() && run.takesInterest();
  }

  private boolean mayTakeEnrollments() {
    return network.state() == NetworkState.ALIVE && isPresentRun() && run.takesEnrollments();
  }

  /// Whether who enrolls now can have a place, and does not wait for one.
  public boolean hasPlaces() {
    return takesEnrollments() && run.placesLeft() > 0;
  }

  /// Whether the catalogue shows it.
  public boolean isListed() {
    return network.state() == NetworkState.ALIVE && run.state().isListed();
  }

  /// The next meeting, as everybody may know it; only the network's present run has one.
  public Optional<NextMeeting> nextMeeting() {
    return isPresentRun() ? network.nextMeeting() : Optional.empty();
  }

  private boolean isPresentRun() {
    return run.id().number() == network.currentRun();
  }

  /// When people last saw a change of it.
  public Instant updatedAt() {
    var network = this.network.stamp().updatedAt();
    var run = this.run.stamp().updatedAt();
    return network.isAfter(run) ? network : run;
  }
}
