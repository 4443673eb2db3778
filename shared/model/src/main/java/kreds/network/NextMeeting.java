package kreds.network;

import java.time.Instant;
import java.util.List;

/// What everybody may know of the network's next meeting: the public part of its programme.
///
/// @param agenda one line an item, such as `09:30 Velkomst`
public record NextMeeting(
    String meeting, Instant start, Instant end, String place, List<String> agenda) {

  public NextMeeting {
    agenda = List.copyOf(agenda);
  }
}
