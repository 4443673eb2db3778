package kreds.aws.dynamo;

import java.util.List;
import kreds.person.Person;
import kreds.proposal.Ending;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposer;
import kreds.proposal.Suggestion;

/// A proposal as a row. Its state and last change are also its place in the index `byState`.
final class ProposalItems {
  /// The sort key of the proposal itself.
  static final String SORT = "PROPOSAL";

  private ProposalItems() {}

  static Item toItem(Proposal proposal) {
    var item =
        Item.empty()
            .put("pk", proposal.id())
            .put("sk", SORT)
            .put("person", proposal.proposer().person().address().value())
            .put("state", proposal.state())
            .put("proposer", PersonItems.toItem(proposal.proposer().person()))
            .put("phone", proposal.proposer().phone())
            .put("title", proposal.idea().title())
            .put("text", proposal.idea().text())
            .put("forWhom", proposal.idea().forWhom())
            .put("reason", proposal.ending().reason())
            .put("network", proposal.ending().network())
            .put("into", proposal.ending().into());
    StampItems.put(item, proposal.stamp());
    CorrespondenceItems.put(item, proposal.correspondence());
    RefinementItems.put(item, proposal.refinement());
    HandlingItems.put(item, proposal.handling());
    if (proposal.handling().prepared().isPresent()) {
      return item.putTodo(HandlingItems.PREPARED, proposal.handling().prepared().get().at());
    }
    return proposal.state().isOpen() ? item.putTodo(proposal.stamp().updatedAt()) : item;
  }

  static Proposal fromItem(Item item, List<Suggestion> suggestions) {
    return new Proposal(
        item.required("pk"),
        new Proposer(person(item), item.text("phone")),
        new Idea(item.required("title"), item.required("text"), item.text("forWhom")),
        item.constant("state", ProposalState.class),
        CorrespondenceItems.of(item, suggestions),
        RefinementItems.of(item),
        HandlingItems.of(item),
        new Ending(item.text("reason"), item.text("network"), item.text("into")),
        StampItems.of(item));
  }

  private static Person person(Item item) {
    return PersonItems.fromItem(item.part("proposer"));
  }
}
