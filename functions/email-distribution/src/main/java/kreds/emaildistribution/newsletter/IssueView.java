package kreds.emaildistribution.newsletter;

import java.time.Instant;
import kreds.emaildistribution.mailing.Issues;
import kreds.emaildistribution.writing.Preview;
import kreds.mailing.Mailing;
import kreds.text.Language;
import kreds.web.Visit;
import org.jspecify.annotations.Nullable;

/// An issue of the newsletter for who looks at it: in their language, or where it was not written
/// in that, in the other.
public final class IssueView {
  private final Visit visit;
  private final Issues issues;
  private final Mailing issue;
  private final Language language;
  private @Nullable Preview read;

  IssueView(Visit visit, Issues issues, Mailing issue) {
    this.visit = visit;
    this.issues = issues;
    this.issue = issue;
    this.language = issues.languageFor(issue, visit.language());
  }

  /// Its identifier.
  public String id() {
    return issue.id();
  }

  /// The language of its words, where the page is in another.
  public @Nullable String lang() {
    return visit.lang(language);
  }

  /// What it is called: its subject.
  public String title() {
    return issues.title(issue, language);
  }

  /// Its words as HTML that [kreds.emaildistribution.writing.HtmlText] has made safe.
  public String html() {
    return read().html();
  }

  /// Its words without marks.
  public String text() {
    return read().text();
  }

  /// The beginning of its words, in one line.
  public String summary() {
    return IssueWords.summary(text());
  }

  /// When it went out.
  public Instant sentAt() {
    return issue.listedAt();
  }

  /// The day on which it went out.
  public String day() {
    return visit.dates().day(sentAt());
  }

  /// The path of its page.
  public String path() {
    return visit.to("/newsletter/issues/" + issue.id());
  }

  /// The address of its page.
  public String url() {
    return visit.url(path());
  }

  /// A list names many, of which nobody reads more than the title.
  private Preview read() {
    if (read == null) {
      read = issues.read(issue, language);
    }
    return read;
  }
}
