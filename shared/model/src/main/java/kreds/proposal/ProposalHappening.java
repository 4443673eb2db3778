package kreds.proposal;

import java.time.LocalDate;
import java.util.Optional;

/// What can happen to a proposal.
public sealed interface ProposalHappening {

  /// An idea has arrived.
  ///
  /// @param told who is
  record Received(Told told) implements ProposalHappening {}

  /// The proposer words it differently.
  record Edited() implements ProposalHappening {}

  /// The proposer has taken it back.
  record Withdrawn() implements ProposalHappening {}

  /// One of the two sides said something.
  record Said(Comment comment) implements ProposalHappening {}

  /// The proposer named somebody.
  record Suggested(Suggestion suggestion) implements ProposalHappening {}

  /// Somebody wants to join.
  ///
  /// @param told who is
  record Joined(Suggestion who, Told told) implements ProposalHappening {}

  /// Staff took somebody's wish to join off the list.
  record WishStruck(Suggestion wish) implements ProposalHappening {}

  /// Staff noted something among themselves.
  record Noted() implements ProposalHappening {}

  /// Staff have the link sent again.
  record LinkSent() implements ProposalHappening {}

  /// Staff have taken it.
  record Refined() implements ProposalHappening {}

  /// Staff have described it.
  record Described() implements ProposalHappening {}

  /// The proposer is asked about the description.
  ///
  /// @param message staff's own words; may be blank
  record Asked(String message) implements ProposalHappening {}

  /// The proposer has approved the description.
  record Approved() implements ProposalHappening {}

  /// It has become a network.
  ///
  /// @param withoutApproval why the proposer's approval was not waited for; blank when it was there
  /// @param opens the day on which one can enroll; empty for at once
  record Published(String withoutApproval, Optional<LocalDate> opens)
      implements ProposalHappening {}

  /// It will not become a network.
  record Declined() implements ProposalHappening {}

  /// Staff have decided something about it, and told nobody; or no more.
  record Prepared(Optional<PreparedDecision> decision) implements ProposalHappening {}

  /// Another proposal carries it on.
  ///
  /// @param into the other, as it stood
  /// @param opens from when one can enroll, if that is a network already
  /// @param dropped what was prepared about this one, and is not carried out
  record Merged(Proposal into, Opens opens, Optional<PreparedDecision> dropped)
      implements ProposalHappening {}

  /// It carries on another.
  ///
  /// @param from the other, as it stood
  record CarriesOn(Proposal from) implements ProposalHappening {}

  /// The one that carries it on has become a network or was declined.
  ///
  /// @param carrier as it is now
  /// @param opens from when one can enroll, if that is a network
  record Followed(Proposal carrier, Opens opens) implements ProposalHappening {

    /// It was declined, or is a network in which one can enroll at once.
    public Followed(Proposal carrier) {
      this(carrier, Opens.AT_ONCE);
    }
  }
}
