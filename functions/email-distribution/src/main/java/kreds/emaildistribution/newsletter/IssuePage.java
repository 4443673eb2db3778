package kreds.emaildistribution.newsletter;

import java.net.URI;
import java.time.Instant;
import kreds.emaildistribution.mailing.Issues;
import kreds.emaildistribution.pages.JteissueGenerated;
import kreds.text.Language;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// An issue of the newsletter that is out, as everybody can read it.
public record IssuePage(Issues issues) {
  private static final int A_MOMENT = 1;

  /// An issue as programs read it.
  ///
  /// @param language of its words
  private record IssueJson(
      String issue, String title, Language language, Instant sentAt, String text, URI url) {}

  /// With its route.
  public Routes on(Routes routes) {
    return routes.get(
        "GET /newsletter/issues/{issue}",
        Operation.of(
            "newsletterIssue",
            "An issue of the newsletter",
            IssueJson.class,
            "Its words, in the language that is asked for, or in the other where there is but one."),
        this::show);
  }

  private Reply show(Visit visit) {
    return issues
        .of(visit.path("issue"))
        .map(issue ->
            page(
                visit,
                new IssueView(visit, issues, issue),
                issues.languageFor(issue, visit.language())))
        .orElseGet(Reply::notFound);
  }

  private static Reply page(Visit visit, IssueView view, Language language) {
    return Reply.page(
            view.title(),
            out -> JteissueGenerated.render(out, null, visit, view),
            new IssueJson(
                view.id(),
                view.title(),
                language,
                view.sentAt(),
                view.text(),
                URI.create(view.url())))
        .publicly(A_MOMENT)
        .about(view.summary());
  }
}
