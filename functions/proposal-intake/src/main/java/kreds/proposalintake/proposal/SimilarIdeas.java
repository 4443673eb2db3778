package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.network.Description;
import kreds.proposal.Likeness;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;
import kreds.run.Networks;
import kreds.text.Language;

/// What there is already that is like an idea (P6): the networks of the catalogue, and the ideas
/// that staff have described. All that is read and shown is the secretariat's own words. Two
/// queries, on the indexes of the catalogue and of the states.
public record SimilarIdeas(Proposals proposals, Networks networks) {

  /// The most alike first.
  List<SimilarJson> to(String title, String text, Language reader, int most) {
    if (title.isBlank() && text.isBlank()) {
      return List.of();
    }
    var themes = new ArrayList<Likeness.Theme<SimilarJson>>();
    for (var listed : networks.listed()) {
      if (listed.isListed()) {
        var description = listed.network().description();
        themes.add(theme(description, SimilarJson.network(listed.id(), description, reader)));
      }
    }
    for (var proposal : proposals.in(ProposalState.DESCRIBED)) {
      described(proposal)
          .ifPresent(it -> themes.add(theme(it, SimilarJson.idea(proposal.id(), it, reader))));
    }
    return new Likeness(title, text).among(themes, most);
  }

  /// The idea that one can join, as it is described now.
  Optional<SimilarJson> toJoin(String proposal, Language reader) {
    return proposals
        .of(proposal)
        .filter(it -> it.state() == ProposalState.DESCRIBED)
        .flatMap(SimilarIdeas::described)
        .map(it -> SimilarJson.idea(proposal, it, reader));
  }

  private static Optional<Description> described(Proposal proposal) {
    return proposal.refinement().plan().map(plan -> plan.description());
  }

  /// In all its languages: who writes Danish finds what is described in English with the same
  /// words.
  private static Likeness.Theme<SimilarJson> theme(Description description, SimilarJson shown) {
    var titles = new ArrayList<String>();
    var texts = new ArrayList<String>();
    for (var wording : description.wordings().values()) {
      titles.add(wording.title());
      texts.add(wording.text());
      texts.add(wording.forWhom());
      texts.addAll(wording.topics());
    }
    return new Likeness.Theme<>(shown, String.join(" ", titles), String.join(" ", texts));
  }
}
