package kreds.proposalintake.proposal;

import java.time.Instant;
import kreds.due.OnItsWay;
import kreds.id.Ids;
import kreds.proposal.Comment;
import kreds.proposal.Proposal;

/// Names a remark by its words, the number of the other side's remarks before it, and how often it
/// was said before: a double click says it once; who answers *yes* to two questions, or says it
/// again an hour later, has said it twice.
final class Comments {
  private Comments() {}

  static Comment of(Ids ids, Proposal proposal, Comment.From from, String text, Instant now) {
    var named =
        ids.of(
            "o",
            proposal.id(),
            from.name(),
            others(proposal, from),
            earlier(proposal, from, text, now),
            text);
    return new Comment(named, from, text, now);
  }

  private static String others(Proposal proposal, Comment.From from) {
    var count = 0;
    for (var comment : proposal.correspondence().comments()) {
      count += comment.from() == from ? 0 : 1;
    }
    return Integer.toString(count);
  }

  private static String earlier(Proposal proposal, Comment.From from, String text, Instant now) {
    var count = 0;
    for (var comment : proposal.correspondence().comments()) {
      var isOver = !OnItsWay.is(comment.at(), now);
      count += isOver && comment.from() == from && comment.text().equals(text) ? 1 : 0;
    }
    return Integer.toString(count);
  }
}
