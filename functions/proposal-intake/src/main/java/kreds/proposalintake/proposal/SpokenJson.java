package kreds.proposalintake.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.proposal.Comment;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Suggestion;
import kreds.proposal.SuggestionSource;
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

  /// Who might take part.
  ///
  /// @param source who thought of it, for staff
  /// @param words what was typed with it, for staff
  record SuggestionJson(
      String name,
      String company,
      String email,
      Optional<SuggestionSource> source,
      Optional<String> words) {

    private static SuggestionJson ofTheProposer(Suggestion one) {
      return of(one, Optional.empty(), Optional.empty());
    }

    private static SuggestionJson forStaff(Suggestion one) {
      var words = one.wish().map(Suggestion.Wish::words).filter(typed -> !typed.isEmpty());
      return of(one, Optional.of(one.source()), words);
    }

    private static SuggestionJson of(
        Suggestion one, Optional<SuggestionSource> source, Optional<String> words) {
      return new SuggestionJson(
          one.name(), one.company().name(), one.address().value(), source, words);
    }
  }

  /// As the proposer reads it, with nobody whom others thought of.
  static SpokenJson ofTheProposer(Proposal proposal) {
    return of(
        proposal,
        proposal.correspondence().named().stream().map(SuggestionJson::ofTheProposer).toList());
  }

  /// As staff read it.
  static SpokenJson forStaff(Proposal proposal) {
    return of(
        proposal,
        proposal.correspondence().suggestions().stream().map(SuggestionJson::forStaff).toList());
  }

  private static SpokenJson of(Proposal proposal, List<SuggestionJson> people) {
    var said = proposal.correspondence();
    return new SpokenJson(
        IdeaJson.of(proposal.idea()),
        said.comments().stream().map(CommentJson::of).toList(),
        people,
        proposal.ending().reason(),
        proposal.ending().network());
  }
}
