package kreds.network;

import java.time.Instant;
import java.util.Optional;
import kreds.change.Stamp;
import kreds.id.RunId;
import kreds.outcome.Refusal;

/// The group on one theme. Lives through one or more runs.
///
/// @param id the readable part of its address, such as `plastgenanvendelse`
/// @param proposal the proposal that it came from; blank if there was none
/// @param currentRun the number of the present run, from 1
/// @param nextMeeting what everybody may know of the next meeting of the present run
/// @param stamp its version guards the texts and the next meeting; seats are guarded by their run's
public record Network(
    String id,
    Description description,
    NetworkState state,
    String proposal,
    int currentRun,
    Optional<NextMeeting> nextMeeting,
    Stamp stamp) {
  /// The "no" to whoever names a network that there is not.
  public static final Refusal UNKNOWN =
      Refusal.notFound("network-unknown", "There is no such network.");

  /// A network at the moment of its publication.
  public static Network published(
      String id, Description description, String proposal, Instant now) {
    return new Network(
        id, description, NetworkState.ALIVE, proposal, 1, Optional.empty(), Stamp.first(now));
  }

  /// Its present run.
  public RunId run() {
    return new RunId(id, currentRun);
  }

  /// Rises with every change; guards every write.
  public long version() {
    return stamp.version();
  }

  /// The same, showing that meeting as its next, or none. The day of its last change of content
  /// stays: a meeting is no change of what the network is.
  public Network showing(Optional<NextMeeting> next) {
    return new Network(
        id,
        description,
        state,
        proposal,
        currentRun,
        next,
        new Stamp(stamp.createdAt(), stamp.updatedAt(), stamp.version() + 1));
  }

  /// The same once it has come to its end: nothing is offered there any more.
  public Network ended(Instant now) {
    if (!state.mayBecome(NetworkState.ENDED)) {
      throw new IllegalStateException("it has ended already");
    }
    return new Network(
        id,
        description,
        NetworkState.ENDED,
        proposal,
        currentRun,
        Optional.empty(),
        stamp.changed(now));
  }

  /// The same with another run as its present one: another year.
  public Network inRun(RunId run, Instant now) {
    if (!run.network().equals(id) || run.number() <= currentRun) {
      throw new IllegalArgumentException("another year is a later run of the same network");
    }
    return new Network(
        id, description, state, proposal, run.number(), Optional.empty(), stamp.changed(now));
  }
}
