package kreds.proposalintake.proposal;

import java.time.Instant;
import java.util.List;
import kreds.proposal.Comment;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.web.api.Means;
import kreds.web.api.OneOf;

/// What the proposer and staff both read of a proposal: the idea, and what was said about it.
record SpokenJson(
    IdeaJson idea,
    List<CommentJson> comments,
    List<SuggestionJson> suggestions,
    String reason,
    @Means("Once it is published.") String network) {

  /// What was proposed.
  record IdeaJson(String title, String text, String forWhom) {

    static IdeaJson of(Idea idea) {
      return new IdeaJson(idea.title(), idea.text(), idea.forWhom());
    }
  }

  /// What one of the two sides said.
  record CommentJson(@OneOf({"proposer", "secretariat"}) String from, String text, Instant at) {

    static CommentJson of(Comment comment) {
      var from = comment.from() == Comment.From.PROPOSER ? "proposer" : "secretariat";
      return new CommentJson(from, comment.text(), comment.at());
    }
  }

  /// Whom the proposer would like to see.
  record SuggestionJson(String name, String company, String email) {}

  static SpokenJson of(Proposal proposal) {
    var said = proposal.correspondence();
    return new SpokenJson(
        IdeaJson.of(proposal.idea()),
        said.comments().stream().map(CommentJson::of).toList(),
        said.suggestions().stream()
            .map(one -> new SuggestionJson(one.name(), one.company().name(), one.address().value()))
            .toList(),
        proposal.ending().reason(),
        proposal.ending().network());
  }
}
