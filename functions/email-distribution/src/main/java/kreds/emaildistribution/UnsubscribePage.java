package kreds.emaildistribution;

import java.util.Optional;
import kreds.contact.Contact;
import kreds.emaildistribution.mailing.Addresses;
import kreds.emaildistribution.pages.JteunsubscribeGenerated;
import kreds.emaildistribution.pages.JteunsubscribedGenerated;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// Leaving the mailings (RFC 8058, M9). Opening the link changes nothing, since mail scanners open
/// links; the button, or the mail program's own post, does it. Service mail about what a person
/// takes part in still comes.
record UnsubscribePage(Addresses addresses) {
  private static final Operation PAGE =
      Operation.of(
          "unsubscribePage",
          "The page with the button; changes nothing",
          UnsubscribedJson.class,
          "The page.");
  private static final Operation LEAVE =
      Operation.of(
              "unsubscribe",
              "Leave the mailings (RFC 8058); nothing is asked",
              UnsubscribedJson.class,
              "Left. A mail program's one-click post is answered with an empty body and never redirected.")
          .byOneClick();

  /// Whether a mail program sent it. Leaving must not fail over what was sent, whatever it is: the
  /// token says all (RFC 8058 § 3.2; real programs forget the content type).
  private static final Input<Boolean> ONE_CLICK =
      Input.ofAnything(sent -> sent.typed("List-Unsubscribe").equals("One-Click"));

  /// With its routes.
  void on(Routes routes) {
    routes
        .link("GET /unsubscribe/{token}", PAGE, LinkSubject.OfAddress.class, this::show)
        .linkPost(
            "POST /unsubscribe/{token}",
            LEAVE,
            LinkSubject.OfAddress.class,
            ONE_CLICK,
            this::leave,
            this::again);
  }

  /// The page with the button.
  private Reply show(Visit visit, LinkSubject.OfAddress about) {
    return again(visit, about, visit.emptyForm());
  }

  /// The same again, if what was sent could not be read.
  private Reply.Page again(Visit visit, LinkSubject.OfAddress about, Form form) {
    var reader = reader(visit, about);
    var own = form.readBy(reader);
    return Reply.page(
            reader.text("unsubscribe.title"),
            out ->
                JteunsubscribeGenerated.render(
                    out, null, reader, reader.path("token"), own, isTrial(about)),
            new UnsubscribedJson(false))
        .readBy(reader);
  }

  /// Takes the person off. A mail program hears nothing but that it worked, and is not sent
  /// elsewhere.
  private Reply leave(Visit visit, LinkSubject.OfAddress about, boolean oneClick) {
    var reader = oneClick ? visit : reader(visit, about);
    return EmailAddress.parse(about.address())
        .map(addresses::unsubscribe)
        .flatMap(UnsubscribePage::refused)
        .map(Reply::no)
        .orElseGet(() -> oneClick ? Reply.done() : left(reader, about));
  }

  private static Optional<Refusal> refused(Outcome<Contact> outcome) {
    return outcome.fold(_ -> Optional.empty(), Optional::of);
  }

  private static Reply left(Visit visit, LinkSubject.OfAddress about) {
    return Reply.page(
            visit.text("unsubscribed.title"),
            out -> JteunsubscribedGenerated.render(out, null, visit, isTrial(about)),
            new UnsubscribedJson(true))
        .readBy(visit);
  }

  /// In the language in which the mail was, if anything is known of its address.
  private Visit reader(Visit visit, LinkSubject.OfAddress about) {
    return EmailAddress.parse(about.address())
        .flatMap(addresses::of)
        .map(known -> visit.readBy(known.person()))
        .orElse(visit);
  }

  /// The link of a trial mail is about nobody.
  private static boolean isTrial(LinkSubject.OfAddress about) {
    return EmailAddress.parse(about.address()).isEmpty();
  }
}
