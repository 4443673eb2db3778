package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.run.Why;
import kreds.web.api.Means;
import kreds.web.api.OneOf;

/// Where a person stands in a run, as programs read it.
public record StandingJson(
    @OneOf({
          "unconfirmed",
          "confirmed",
          "waiting",
          "offered",
          "lapsed",
          "left",
          "transferred",
          "cancelled",
          "finished",
          "declined",
          "interested"
        })
        String state,
    @Means(
            "In the queue, from 1; only while waiting, and not where a rule about the person or the"
                + " company holds them back.")
        Optional<Integer> place,
    @Means("What keeps the person waiting; only while waiting.") Optional<Why> why,
    @Means(
            "Until when an offer holds, or a form can be confirmed, or by when the participants say"
                + " whether the person may join.")
        Optional<Instant> until,
    String network,
    @Means("What the participant is asked about who wants to join; the vote is secret.")
        List<OwnVoteJson> votes) {

  public StandingJson {
    votes = List.copyOf(votes);
  }

  /// Of whoever is asked nothing.
  private StandingJson(String state, String network) {
    this(state, Optional.empty(), Optional.empty(), Optional.empty(), network, List.of());
  }

  /// Of that enrollment.
  public static StandingJson of(EnrollmentStatus status, Instant now) {
    return new StandingJson(
        status.state(),
        status.place() > 0 ? Optional.of(status.place()) : Optional.empty(),
        status.why(),
        status.until(),
        status.network().id(),
        OwnVoteJson.all(status, now));
  }

  /// Of whoever is interested in that network, which is still to open.
  public static StandingJson interested(String network) {
    return new StandingJson("interested", network);
  }

  /// Of whoever has declined to take part in that network.
  public static StandingJson declined(String network) {
    return new StandingJson("declined", network);
  }
}
