package kreds.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.change.Decision;
import kreds.id.Ids;
import kreds.outcome.Outcome;

/// Two ideas on one theme become one: `from` is merged, and `into` carries it on with whoever might
/// take part. Both texts stay where they are. One that is published already can carry on what comes
/// late: its proposer hears nothing, since nothing of it changes, and the people named for the
/// other stay with that one.
///
/// @param from as it was read
/// @param into as it was read
/// @param opens from when one can enroll in what `into` has become, if it is a network
public record ProposalMerging(Proposal from, Proposal into, Opens opens) {

  /// Where there is no network yet, or one in which one can enroll.
  public ProposalMerging(Proposal from, Proposal into) {
    this(from, into, Opens.AT_ONCE);
  }

  /// What is decided about both.
  public record Both(
      Decision<Proposal, ProposalHappening> from, Decision<Proposal, ProposalHappening> into) {}

  /// The decision; merged so already, it is the same answer.
  ///
  /// @param ids for the people who come along
  public Outcome<Both> decide(Ids ids, Instant now) {
    if (from.id().equals(into.id())) {
      return Refusals.intoItself();
    }
    if (from.state() == ProposalState.MERGED) {
      return from.ending().into().equals(into.id())
          ? Outcome.done(new Both(Decision.unchanged(from), Decision.unchanged(into)))
          : Refusals.mergedAlready(from.ending().into());
    }
    return switch (into.state()) {
      case RECEIVED, REFINING, DESCRIBED, PUBLISHED -> carriedOn(ids, now);
      case MERGED -> Refusals.intoMerged(into.ending().into());
      case DECLINED, WITHDRAWN -> Refusals.intoOver(into.state());
    };
  }

  private Outcome<Both> carriedOn(Ids ids, Instant now) {
    var carried = new ArrayList<>(from.handling().merged());
    carried.add(from.id());
    return from.merged(into, opens, now)
        .then(merged ->
            into.carryOn(from, carried, comingAlong(ids), now)
                .map(carrying -> new Both(merged, carrying)));
  }

  /// Nobody twice: whoever is on the list of the other stays there as they are. A list that has
  /// become candidates takes nobody more.
  private List<Suggestion> comingAlong(Ids ids) {
    var along = new ArrayList<Suggestion>();
    if (into.state() != ProposalState.PUBLISHED) {
      for (var one : from.correspondence().suggestions()) {
        along.add(one.along(into.id(), ids));
      }
    }
    return along;
  }
}
