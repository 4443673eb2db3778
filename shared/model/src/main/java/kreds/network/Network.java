package kreds.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kreds.basics.Outcome;
import kreds.basics.Refusal;

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

  /// Seats that a newcomer could have: those who have not confirmed hold none, but while people
  /// wait, what is free is theirs.
  public int placesLeft() {
    return head.waiting() > 0
        ? 0
        : Math.max(0, description.capacity().maximum() - head.confirmed());
  }

  /// How many more are needed for the minimum.
  public int missing() {
    return Math.max(0, description.capacity().minimum() - head.confirmed());
  }

  /// Other numbers. Nobody who has a place loses it, so the maximum cannot fall below the
  /// confirmed. A lower minimum may be reached already: then the network is ready.
  public Outcome<Network> resized(Capacity capacity, Instant now) {
    if (!state.isListed()) {
      return Outcome.refused(over());
    }
    if (capacity.maximum() < head.confirmed()) {
      return Outcome.refused(
          Refusal.illegal(
              "maximum-below-confirmed",
              head.confirmed() + " have a place already; the maximum cannot be lower."));
    }
    return Outcome.done(described(description.with(capacity), now));
  }

  /// Another day by which the minimum must be reached.
  ///
  /// @param today the day where the association is
  public Outcome<Network> decidedOn(LocalDate day, LocalDate today, Instant now) {
    if (state != NetworkState.RECRUITING) {
      return Outcome.refused(over());
    }
    if (day.isBefore(today)) {
      return Outcome.refused(
          Refusal.invalid("decision-date-past", "The decision date lies in the past."));
    }
    return Outcome.done(described(description.with(day), now));
  }

  /// The same, showing its next meeting. A network that was ready is running once it has a meeting
  /// with a date.
  public Network announcing(NextMeeting next) {
    var now = state == NetworkState.READY ? NetworkState.RUNNING : state;
    return changed(now, description, head, Optional.of(next), updatedAt);
  }

  /// The same with another roster, at a time.
  Network counting(Head counted, Instant now) {
    return changed(stateWith(description, counted), description, counted, nextMeeting, now);
  }

  private Network described(Description otherwise, Instant now) {
    return changed(stateWith(otherwise, head), otherwise, head, nextMeeting, now);
  }

  /// *Ready* is raised once: only a network that is still recruiting can become it.
  private NetworkState stateWith(Description otherwise, Head counted) {
    var reached = counted.confirmed() >= otherwise.capacity().minimum();
    return state == NetworkState.RECRUITING && reached ? NetworkState.READY : state;
  }

  private Network changed(
      NetworkState next,
      Description otherwise,
      Head counted,
      Optional<NextMeeting> meeting,
      Instant now) {
    return new Network(
        id, otherwise, next, proposal, run, counted, meeting, publishedAt, now, version + 1);
  }

  private Refusal over() {
    return Refusal.illegal("network-not-open", "The network is " + state + ": too late for that.");
  }
}
