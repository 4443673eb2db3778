package kreds.feed;

import java.util.List;
import kreds.network.Network;
import kreds.run.Enrollment;

/// A network that one mailbox has to do with.
///
/// @param seats those of the mailbox, in whatever run and state; none of who only makes meetings
///   happen
public record OwnNetwork(Network network, List<Enrollment> seats) {

  public OwnNetwork {
    seats = List.copyOf(seats);
  }
}
