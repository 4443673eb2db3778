package kreds.emaildistribution.newsletter;

import java.util.List;
import kreds.web.AtomFeed;
import kreds.web.AtomFeed.Words;
import kreds.web.Visit;

/// The archive of the newsletter as a feed, in the reader's language.
final class IssueFeed {
  private IssueFeed() {}

  /// The feed of these issues, in their order.
  static String of(Visit visit, List<IssueView> issues) {
    var head =
        new AtomFeed.Head(
            "newsletter/" + visit.url("") + "/" + visit.language().code(),
            visit.text("newsletter.feed", "association", visit.association()),
            "/newsletter.atom",
            "/newsletter");
    return AtomFeed.of(visit, head, issues.stream().map(IssueFeed::entry).toList());
  }

  private static AtomFeed.Entry entry(IssueView issue) {
    return new AtomFeed.Entry(
        "issue/" + issue.id(),
        new Words(issue.lang(), issue.title()),
        issue.sentAt(),
        issue.sentAt(),
        issue.url(),
        List.of(new Words(issue.lang(), issue.summary())));
  }
}
