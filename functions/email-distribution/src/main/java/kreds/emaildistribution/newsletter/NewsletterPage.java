package kreds.emaildistribution.newsletter;

import java.util.List;
import kreds.emaildistribution.mailing.AskingForNewsletter;
import kreds.emaildistribution.mailing.Issues;
import kreds.emaildistribution.pages.JtenewsletterGenerated;
import kreds.emaildistribution.pages.JtenewsletteraskedGenerated;
import kreds.person.EmailAddress;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// Asking for the newsletter (M13), and what has gone out of it. The answer to the form is the same
/// whoever is known already; what follows comes by mail.
public final class NewsletterPage {
  /// Where the letter goes.
  public static final Field<EmailAddress> EMAIL = Field.email("email");

  private static final Input<EmailAddress> INPUT = Input.of(sent -> sent.get(EMAIL));
  private static final int A_MOMENT = 1;
  private static final int FEED_SECONDS = 300;

  private final Issues issues;
  private final AskingForNewsletter asking;

  public NewsletterPage(Issues issues, AskingForNewsletter asking) {
    this.issues = issues;
    this.asking = asking;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .get(
            "GET /newsletter",
            Operation.of(
                "newsletter",
                "The newsletter: its form and what has gone out",
                NewsletterJson.class,
                "The issues that are out, the latest first."),
            this::show)
        .get(
            "GET /newsletter.atom",
            Operation.file(
                "newsletterFeed",
                "The issues of the newsletter as a feed (RFC 4287)",
                "application/atom+xml",
                "An Atom feed."),
            visit ->
                Reply.file("application/atom+xml", IssueFeed.of(visit, views(visit)), FEED_SECONDS))
        .post(
            "POST /newsletter",
            Operation.of(
                    "askForNewsletter",
                    "Ask for the newsletter",
                    NewsletterAskedJson.class,
                    "The form has arrived. The answer is the same whoever is known already; an email"
                        + " with a link goes out, one in each ten minutes and three a day at"
                        + " most.")
                .accepted()
                .details(
                    "Nobody is on the list before the link is opened and the button there clicked. More than"
                        + " people send of one source is answered the same and not taken."),
            INPUT,
            this::ask,
            this::page,
            NewsletterPage::arrived);
  }

  private Reply show(Visit visit) {
    return visit.query("asked").isPresent()
        ? asked(visit)
        : page(visit, visit.emptyForm()).publicly(A_MOMENT).about(about(visit));
  }

  private Reply asked(Visit visit) {
    return Reply.page(
        visit.text("newsletter.asked"),
        out -> JtenewsletteraskedGenerated.render(out, null, visit),
        NewsletterJson.of(visit, views(visit)));
  }

  private Reply.Page page(Visit visit, Form form) {
    var views = views(visit);
    return Reply.page(
        visit.text("newsletter.title"),
        out -> JtenewsletterGenerated.render(out, null, visit, views, form),
        NewsletterJson.of(visit, views));
  }

  private Reply ask(Visit visit, EmailAddress address) {
    return asking
        .ask(address, visit.language(), visit.arrival())
        .fold(_ -> arrived(visit), Reply::no);
  }

  private static Reply arrived(Visit visit) {
    return Reply.seeOther(
        "/newsletter?asked=1", 202, new NewsletterAskedJson(visit.text("newsletter.asked.text")));
  }

  private List<IssueView> views(Visit visit) {
    return issues.out().stream().map(issue -> new IssueView(visit, issues, issue)).toList();
  }

  private static String about(Visit visit) {
    return visit.text("newsletter.lead", "association", visit.association());
  }
}
