package kreds.meetingscheduling.budget;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kreds.budget.Budget;
import kreds.budget.PriceTable;
import kreds.budget.RunPrice;
import kreds.invoice.InvoiceBasis;
import kreds.meeting.SpeakerFee;
import kreds.run.Roster;

/// A run with its budget as it is now, worked out.
///
/// @param fees of its speakers, each of which is among its costs
/// @param unanswered fees of who was asked and never answered, which are not
record RunBudget(
    Roster roster, InvoiceBasis basis, List<SpeakerFee> fees, List<SpeakerFee> unanswered) {

  RunBudget {
    fees = List.copyOf(fees);
    unanswered = List.copyOf(unanswered);
  }

  Budget budget() {
    return basis.budget();
  }

  /// What each pays of it.
  RunPrice price() {
    return basis.price();
  }

  /// Whether it is that of the present year: costs are set of no other.
  boolean isPresent() {
    return roster.network().run().equals(roster.run().id());
  }

  /// Whether costs are set of it: of a year that is over they stay as they are.
  boolean takesCosts() {
    return isPresent() && !roster.run().state().isOver();
  }

  /// As staff name it, whichever year it is of.
  Map<String, Object> named() {
    return Map.of("network", roster.network().id(), "run", roster.run().id().number());
  }

  /// The price at each head count.
  PriceTable table() {
    var capacity = roster.run().capacity();
    return PriceTable.of(price(), capacity.minimum(), capacity.maximum());
  }

  /// How many are needed at the price that is asked; empty where none is, or no number is enough.
  OptionalLong leastHeads() {
    return basis.leastHeads();
  }

  /// Whether so many are no more than there are places.
  boolean fits(long heads) {
    return heads <= roster.run().capacity().maximum();
  }
}
