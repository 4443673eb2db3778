package kreds.emaildistribution;

import java.util.Map;
import java.util.Optional;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.emaildistribution.mailing.Addresses;
import kreds.emaildistribution.pages.JteunsubscribeGenerated;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// Leaving the mailings (RFC 8058, M9), and coming back. Opening the link changes nothing, since
/// mail scanners open links; the button, or the mail program's own post, does it. Service mail
/// about what a person takes part in still comes.
///
/// A link outlives its key: mail programs show the way out of a mail for years, and whoever cannot
/// leave reports it as spam. By one whose key was taken away one leaves, and that is all.
record UnsubscribePage(Addresses addresses) {
  private static final Operation PAGE =
      Operation.of(
          "unsubscribePage",
          "The page with the button; changes nothing",
          UnsubscribedJson.class,
          "Whether the person has left.");
  private static final Operation LEAVE =
      Operation.of(
              "unsubscribe",
              "Leave the mailings (RFC 8058); nothing is asked. With `action=undo`, come back",
              UnsubscribedJson.class,
              "Left, or back. An email program's one-click post is answered with an empty body and never redirected.")
          .byOneClick();

  /// Leaving must not fail over what was sent, whatever it is: the token says all (RFC 8058 § 3.2;
  /// real programs forget the content type).
  private static final Input<Wish> WISH =
      Input.ofAnything(sent ->
          sent.typed("List-Unsubscribe").equals("One-Click")
              ? Wish.ONE_CLICK
              : sent.typed("action").equals("undo") ? Wish.UNDO : Wish.LEAVE);

  /// What is wanted.
  private enum Wish {
    /// A mail program takes its reader off.
    ONE_CLICK,
    /// The button.
    LEAVE,
    /// It was a slip of the finger.
    UNDO
  }

  /// With its routes.
  void on(Routes routes) {
    routes
        .link("GET /unsubscribe/{token}", PAGE, LinkSubject.OfAddress.LINK, this::show)
        .linkPost(
            "POST /unsubscribe/{token}",
            LEAVE,
            LinkSubject.OfAddress.LINK,
            WISH,
            this::take,
            this::again);
  }

  private Reply show(Visit visit, LinkSubject.OfAddress about) {
    return again(visit, about, visit.emptyForm());
  }

  /// How it stands; the same again, if what was sent could not be read.
  private Reply.Page again(Visit visit, LinkSubject.OfAddress about, Form form) {
    return page(visit, about, known(about), form);
  }

  /// Takes the person off, or back. A mail program hears nothing but that it worked, and is not
  /// sent elsewhere.
  private Reply take(Visit visit, LinkSubject.OfAddress about, Wish wish) {
    var address = EmailAddress.parse(about.address());
    if (wish == Wish.UNDO && about.onlyLeaves()) {
      return Reply.expired();
    }
    if (address.isEmpty()) {
      return wish == Wish.ONE_CLICK ? Reply.done() : show(visit, about);
    }
    var outcome =
        wish == Wish.UNDO
            ? addresses.resubscribe(address.get())
            : addresses.unsubscribe(address.get());
    return Reply.of(
        outcome,
        contact ->
            wish == Wish.ONE_CLICK
                ? Reply.done()
                : page(visit, about, Optional.of(contact), visit.emptyForm()));
  }

  /// In the language in which the mail was, if anything is known of its address.
  private static Reply.Page page(
      Visit visit, LinkSubject.OfAddress about, Optional<Contact> known, Form form) {
    var language = known.map(contact -> contact.person().language()).or(about::ofTrial);
    var reader = language.map(visit::readBy).orElse(visit);
    var isLeft = known.isPresent() && known.get().unsubscribedAt().isPresent();
    var parsed = EmailAddress.parse(about.address());
    var address = parsed.isPresent() ? parsed.get().value() : "";
    var own = form.readBy(reader);
    var consent = consent(reader, known);
    return Reply.page(
            reader.text(isLeft ? "unsubscribed.title" : "unsubscribe.title"),
            out ->
                JteunsubscribeGenerated.render(
                    out, null, reader, address, consent, isLeft, about.onlyLeaves(), own),
            new UnsubscribedJson(isLeft))
        .readBy(reader);
  }

  /// What the person has agreed to, as it is kept; blank where it is not the ground, or no longer.
  private static String consent(Visit visit, Optional<Contact> known) {
    if (known.isEmpty() || known.get().member() || !known.get().isConsenting(visit.now())) {
      return "";
    }
    var given = known.get().consent().orElseThrow();
    return visit.text(
        "unsubscribe.consent",
        Map.of(
            "date", visit.dates().day(given.at()),
            "how", how(visit, given.text())));
  }

  /// How it was given, in the reader's language; staff's own words stay as they are.
  private static String how(Visit visit, String text) {
    return visit.text(
        "consent." + Consent.wayOf(text).word(),
        Map.of("version", Consent.versionOf(text), "words", text));
  }

  /// The link of a trial mail is about nobody, and one that a stranger may have made says nothing
  /// of whom it is about.
  private Optional<Contact> known(LinkSubject.OfAddress about) {
    if (about.onlyLeaves()) {
      return Optional.empty();
    }
    return EmailAddress.parse(about.address()).flatMap(addresses::of);
  }
}
