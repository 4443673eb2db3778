package kreds.proposalintake.proposal;

import java.time.Instant;
import java.util.Optional;
import kreds.id.Ids;
import kreds.proposal.Comment;
import kreds.proposal.Proposal;

/// Names a remark by its post, or else by its words and the number of the other side's remarks
/// before it: a double click says it once, and who answers *yes* to two questions has said it
/// twice.
final class Comments {
  private Comments() {}

  static Comment of(
      Ids ids,
      Proposal proposal,
      Comment.From from,
      String text,
      Optional<String> key,
      Instant now) {
    var named =
        key.isPresent()
            ? ids.of("o", proposal.id(), "key", key.get())
            : ids.of("o", proposal.id(), from.name(), others(proposal, from), text);
    return new Comment(named, from, text, now);
  }

  private static String others(Proposal proposal, Comment.From from) {
    var count = 0;
    for (var comment : proposal.correspondence().comments()) {
      count += comment.from() == from ? 0 : 1;
    }
    return Integer.toString(count);
  }
}
