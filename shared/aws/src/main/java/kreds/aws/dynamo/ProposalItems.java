package kreds.aws.dynamo;

import kreds.person.Person;
import kreds.proposal.Ending;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposer;
import kreds.change.Stamp;

/// A proposal as a row. Its state and last change are also its place in the index `byState`.
final class ProposalItems {
  private ProposalItems() {}

  static Item toItem(Proposal proposal) {
    var item =
        Item.empty()
            .put("pk", proposal.id())
            .put("fingerprint", proposal.fingerprint())
            .put("state", proposal.state())
            .put("proposer", PersonItems.toItem(proposal.proposer().person()))
            .put("phone", proposal.proposer().phone())
            .put("title", proposal.idea().title())
            .put("text", proposal.idea().text())
            .put("forWhom", proposal.idea().forWhom())
            .put("reason", proposal.ending().reason())
            .put("network", proposal.ending().network())
            .put("createdAt", proposal.stamp().createdAt())
            .put("updatedAt", proposal.stamp().updatedAt())
            .put("version", proposal.stamp().version());
    TalkItems.put(item, proposal.talk());
    RefinementItems.put(item, proposal.refinement());
    return item;
  }

  static Proposal fromItem(Item item) {
    return new Proposal(
        item.required("pk"),
        item.text("fingerprint"),
        new Proposer(person(item), item.text("phone")),
        new Idea(item.required("title"), item.required("text"), item.text("forWhom")),
        item.constant("state", ProposalState.class),
        TalkItems.of(item),
        RefinementItems.of(item),
        new Ending(item.text("reason"), item.text("network")),
        new Stamp(item.instant("createdAt"), item.instant("updatedAt"), item.number("version")));
  }

  private static Person person(Item item) {
    return PersonItems.fromItem(item.part("proposer"));
  }
}
