package kreds.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.text.Worded;

/// What staff have decided about a proposal and told nobody yet (P8). It is carried out by the same
/// rules as a decision that is not prepared, and may be refused by them then.
///
/// @param reason why; to decline, in the words that the proposer will read; to publish, for staff
/// @param network the readable part of the network's address; blank for what follows from the title
/// @param withoutApproval why the proposer's approval is not waited for; blank when it is
/// @param opens to publish: the day from which one can enroll; empty for at once
/// @param by who prepared it
/// @param seen how the proposal stood then
public record PreparedDecision(
    Kind kind,
    String reason,
    String network,
    String withoutApproval,
    Optional<LocalDate> opens,
    String by,
    Instant at,
    Seen seen) {

  /// What is decided.
  public enum Kind implements Worded {
    /// It becomes a network.
    PUBLISH,
    /// It will not become a network.
    DECLINE
  }

  /// What has happened since it was prepared.
  public enum Since implements Worded {
    /// The proposer took it back.
    WITHDRAWN,
    /// The proposer worded it differently.
    EDITED,
    /// The proposer has written something.
    COMMENTED,
    /// Staff described it anew.
    DESCRIBED_ANEW,
    /// It was approved then, and is no more.
    APPROVAL_GONE,
    /// It carries on another idea now, whose proposer will be told, too.
    CARRIES_ON_ANOTHER,
    /// Others want to join than then: nobody of them hears of it by itself.
    WISHES_CHANGED
  }

  /// How a proposal stands, as far as a decision rests on it.
  ///
  /// @param words of the idea, by a number that they have
  /// @param comments of the proposer
  /// @param wishes to join, by a number that they have; 0 for none
  public record Seen(int words, int comments, int round, boolean approved, int merged, int wishes) {

    /// Of that proposal, now.
    public static Seen of(Proposal proposal) {
      var idea = proposal.idea();
      return new Seen(
          List.of(idea.title(), idea.text(), idea.forWhom()).hashCode(),
          comments(proposal),
          proposal.refinement().round(),
          proposal.refinement().approval().isPresent(),
          proposal.handling().merged().size(),
          wishes(proposal));
    }

    private static int wishes(Proposal proposal) {
      var number = 0;
      for (var wish : proposal.correspondence().wishes()) {
        number += wish.id().hashCode() + wish.at().hashCode();
      }
      return number;
    }

    private static int comments(Proposal proposal) {
      var count = 0;
      for (var comment : proposal.correspondence().comments()) {
        count += comment.from() == Comment.From.PROPOSER ? 1 : 0;
      }
      return count;
    }
  }

  /// What is different from when it was prepared.
  public List<Since> since(Proposal now) {
    var stands = Seen.of(now);
    var changed = new ArrayList<Since>();
    add(changed, Since.WITHDRAWN, now.state() == ProposalState.WITHDRAWN);
    add(changed, Since.EDITED, stands.words != seen.words);
    add(changed, Since.COMMENTED, stands.comments > seen.comments);
    add(changed, Since.DESCRIBED_ANEW, stands.round != seen.round);
    add(changed, Since.APPROVAL_GONE, seen.approved && !stands.approved);
    add(changed, Since.CARRIES_ON_ANOTHER, stands.merged != seen.merged);
    add(changed, Since.WISHES_CHANGED, stands.wishes != seen.wishes);
    return changed;
  }

  /// Whether it is the same decision on the same footing.
  boolean repeats(PreparedDecision other) {
    return kind == other.kind
        && reason.equals(other.reason)
        && network.equals(other.network)
        && withoutApproval.equals(other.withoutApproval)
        && opens.equals(other.opens)
        && seen.equals(other.seen);
  }

  private static void add(List<Since> changed, Since what, boolean isSo) {
    if (isSo) {
      changed.add(what);
    }
  }
}
