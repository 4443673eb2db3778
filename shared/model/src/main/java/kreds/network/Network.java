package kreds.network;

import java.time.Instant;
import java.util.Optional;

/// The group on one theme. Lives through one or more runs.
///
/// @param id the readable part of its address, such as `plastgenanvendelse`
/// @param proposal the proposal that it came from; blank if there was none
/// @param run the number of the present run, from 1
/// @param version rises with every change of the network or its roster; guards every write
public record Network(
    String id,
    Description description,
    NetworkState state,
    String proposal,
    int run,
    Head head,
    Optional<NextMeeting> nextMeeting,
    Instant publishedAt,
    Instant updatedAt,
    long version) {

  /// A network at the moment of its publication.
  public static Network published(
      String id, Description description, String proposal, Instant now) {
    return new Network(
        id,
        description,
        NetworkState.RECRUITING,
        proposal,
        1,
        Head.NOBODY,
        Optional.empty(),
        now,
        now,
        1);
  }

  /// Seats that are free; those who have not confirmed hold none.
  public int placesLeft() {
    return Math.max(0, description.capacity().maximum() - head.confirmed());
  }

  /// How many more are needed for the minimum.
  public int missing() {
    return Math.max(0, description.capacity().minimum() - head.confirmed());
  }

  /// The same, showing its next meeting. A network that was ready is running once it has a meeting with a date.
  public Network announcing(NextMeeting next) {
    return new Network(
        id,
        description,
        state == NetworkState.READY ? NetworkState.RUNNING : state,
        proposal,
        run,
        head,
        Optional.of(next),
        publishedAt,
        updatedAt,
        version + 1);
  }

  /// The same with another roster, at a time.
  Network with(NetworkState next, Head counted, Instant now) {
    return new Network(
        id,
        description,
        next,
        proposal,
        run,
        counted,
        nextMeeting,
        publishedAt,
        now,
        version + 1);
  }
}
