package kreds.emaildistribution;

import java.util.List;
import java.util.Optional;
import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.emaildistribution.mailing.MailChoices;
import kreds.emaildistribution.pages.JteunsubscribeGenerated;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// Leaving a list of mailings, or all of them, and coming back (RFC 8058, M9); and what somebody
/// gets, and why. Opening the link changes nothing, since mail scanners open links; the button, or
/// the mail program's own post, does it. Service mail about what a person takes part in still
/// comes.
///
/// A link outlives its key: mail programs show the way out of a mail for years, and whoever cannot
/// leave reports it as spam. By one whose key was taken away one leaves its list, and that is all.
record UnsubscribePage(MailChoices choices) {
  private static final Operation PAGE =
      Operation.of(
          "unsubscribePage",
          "The page with the button; changes nothing",
          UnsubscribedJson.class,
          "Whether the person has left the list of the mail.");
  private static final Operation LEAVE =
      Operation.of(
              "unsubscribe",
              "Leave the list of the mail (RFC 8058); nothing is asked. With `list=all`, all lists, or"
                  + " the one that is named; with `action=undo`, come back",
              UnsubscribedJson.class,
              "Left, or back. An email program's one-click post is answered with an empty body and never redirected.")
          .byOneClick();

  private static final String ONE_CLICK = "List-Unsubscribe";

  /// Leaving must not fail over what was sent, whatever it is: the token says all (RFC 8058 § 3.2;
  /// real programs forget the content type).
  private static final Input<Wish> WISH =
      Input.ofAnything(sent ->
          new Wish(
              sent.typed(ONE_CLICK).equals("One-Click"),
              sent.typed("action").equals("undo") && !sent.typed(ONE_CLICK).equals("One-Click"),
              sent.typed("list")));

  /// What is wanted.
  ///
  /// @param isOneClick a mail program takes its reader off
  /// @param isBack it was a slip of the finger
  /// @param list of which list, in a word; that of the mail if it is none
  private record Wish(boolean isOneClick, boolean isBack, String list) {

    List<MailList> lists(LinkSubject.OfAddress about) {
      if (isOneClick || about.onlyLeaves()) {
        return List.of(about.list());
      }
      if (list.equals("all")) {
        return List.of(MailList.values());
      }
      for (var each : MailList.values()) {
        if (each.word().equals(list)) {
          return List.of(each);
        }
      }
      return List.of(about.list());
    }
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
    return page(visit, new MailChoicesView(visit, about, known(about), false), form);
  }

  /// Takes the person off, or back. A mail program hears nothing but that it worked, and is not
  /// sent elsewhere.
  private Reply take(Visit visit, LinkSubject.OfAddress about, Wish wish) {
    var address = EmailAddress.parse(about.address());
    if (wish.isBack() && about.onlyLeaves()) {
      return Reply.expired();
    }
    if (address.isEmpty()) {
      return wish.isOneClick() ? Reply.done() : show(visit, about);
    }
    var reader = new MailChoices.Reader(address.get(), about.mailing());
    var lists = wish.lists(about);
    var outcome = wish.isBack() ? choices.comeBack(reader, lists) : choices.leave(reader, lists);
    return Reply.of(
        outcome,
        contact ->
            wish.isOneClick()
                ? Reply.done()
                : page(
                    visit,
                    after(visit, about, contact, !wish.isBack() && lists.contains(about.list())),
                    visit.emptyForm()));
  }

  /// How it stands afterwards; where a stranger may have made the link, nothing but that it worked.
  /// Whoever has left has, be it that nothing was known of them.
  private static MailChoicesView after(
      Visit visit, LinkSubject.OfAddress about, Contact contact, boolean hasLeft) {
    var told = Optional.of(contact).filter(_ -> !about.onlyLeaves());
    return new MailChoicesView(visit, about, told, hasLeft);
  }

  /// In the language in which the mail was, if anything is known of its address.
  private static Reply.Page page(Visit visit, MailChoicesView said, Form form) {
    var language =
        said.known().map(contact -> contact.person().language()).or(said.about()::ofTrial);
    var reader = language.map(visit::readBy).orElse(visit);
    var view = new MailChoicesView(reader, said.about(), said.known(), said.hasJustLeft());
    return Reply.page(
            view.title(),
            out -> JteunsubscribeGenerated.render(out, null, reader, view, form.readBy(reader)),
            new UnsubscribedJson(view.isLeft()))
        .readBy(reader);
  }

  /// The link of a trial mail is about nobody, and one that a stranger may have made says nothing
  /// of whom it is about.
  private Optional<Contact> known(LinkSubject.OfAddress about) {
    if (about.onlyLeaves()) {
      return Optional.empty();
    }
    return EmailAddress.parse(about.address()).flatMap(choices::of);
  }
}
