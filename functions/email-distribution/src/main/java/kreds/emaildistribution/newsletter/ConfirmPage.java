package kreds.emaildistribution.newsletter;

import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.emaildistribution.mailing.MailChoices;
import kreds.emaildistribution.pages.JtenewsletterconfirmGenerated;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;
import kreds.web.form.Nothing;

/// Confirming that one wants the newsletter (double opt-in). Opening the link changes nothing,
/// since mail scanners open links; the button does it.
public record ConfirmPage(MailChoices choices) {

  /// Whether the mailbox gets the newsletter.
  private record SubscribedJson(boolean subscribed) {}

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .link(
            "GET /newsletter/{token}",
            Operation.of(
                "newsletterConfirmPage",
                "The page with the button; changes nothing",
                SubscribedJson.class,
                "Whether the mailbox gets the newsletter."),
            LinkSubject.OfSubscriber.LINK,
            this::show)
        .linkPost(
            "POST /newsletter/{token}",
            Operation.of(
                "confirmNewsletter",
                "Confirm that one wants the newsletter",
                SubscribedJson.class,
                "From now on the mailbox gets it. Twice is once."),
            LinkSubject.OfSubscriber.LINK,
            Input.nothing(),
            this::confirm,
            this::page);
  }

  private Reply show(Visit visit, LinkSubject.OfSubscriber about) {
    return page(visit, about, visit.emptyForm());
  }

  private Reply.Page page(Visit visit, LinkSubject.OfSubscriber about, Form form) {
    var reader = visit.readBy(about.language());
    var gets = choices.of(address(about)).filter(known -> gets(known, visit)).isPresent();
    return Reply.page(
            reader.text(gets ? "newsletter.confirmed" : "newsletter.confirm"),
            out ->
                JtenewsletterconfirmGenerated.render(
                    out, null, reader, about.address(), gets, form.readBy(reader)),
            new SubscribedJson(gets))
        .readBy(reader);
  }

  private Reply confirm(Visit visit, LinkSubject.OfSubscriber about, Nothing nothing) {
    return Reply.of(
        choices.subscribe(address(about), about.language()),
        known ->
            Reply.seeOther(
                "/newsletter/" + visit.path("token"), 200, new SubscribedJson(gets(known, visit))));
  }

  private static boolean gets(Contact known, Visit visit) {
    return known.gets(MailList.NEWSLETTER, visit.now());
  }

  private static EmailAddress address(LinkSubject.OfSubscriber about) {
    return EmailAddress.of(about.address());
  }
}
