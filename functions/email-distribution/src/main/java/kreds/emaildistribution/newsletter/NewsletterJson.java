package kreds.emaildistribution.newsletter;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import kreds.web.Visit;

/// The archive as programs read it.
///
/// @param feed the same as a feed
record NewsletterJson(List<IssueBriefJson> issues, URI feed) {

  /// One issue.
  record IssueBriefJson(String issue, String title, Instant sentAt, URI url) {
    static IssueBriefJson of(IssueView view) {
      return new IssueBriefJson(view.id(), view.title(), view.sentAt(), URI.create(view.url()));
    }
  }

  static NewsletterJson of(Visit visit, List<IssueView> views) {
    return new NewsletterJson(
        views.stream().map(IssueBriefJson::of).toList(), URI.create(visit.url("/newsletter.atom")));
  }
}
