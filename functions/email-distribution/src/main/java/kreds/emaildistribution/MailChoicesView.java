package kreds.emaildistribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.contact.Subscription;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;
import kreds.web.Visit;

/// What somebody gets, and why, in their words: first the list of the mail that led here, then the
/// others.
///
/// @param about the link that was opened
/// @param known what is known of the address; of nobody, and to whom it is not told, nothing
/// @param hasJustLeft whether that is all that is told
public record MailChoicesView(
    Visit visit, LinkSubject.OfAddress about, Optional<Contact> known, boolean hasJustLeft) {

  /// One list.
  ///
  /// @param state `gets`, `left` or `never`
  /// @param why the ground, or since when they have left it
  public record Line(String list, String state, String name, String why) {}

  /// What the page is called.
  public String title() {
    return own(isLeft() ? "unsubscribed.title" : "unsubscribe.title");
  }

  /// A text about the list of the mail.
  public String own(String key) {
    return visit.text(key + "." + about.list().word(), "association", visit.association());
  }

  /// Whether the person has left the list of the mail.
  public boolean isLeft() {
    return hasJustLeft || (known.isPresent() && known.get().leftAt(about.list()).isPresent());
  }

  /// Whose mail it is; blank for nobody's.
  public String address() {
    return EmailAddress.parse(about.address()).map(EmailAddress::value).orElse("");
  }

  /// Whether one leaves by it, and that is all.
  public boolean onlyLeaves() {
    return about.onlyLeaves();
  }

  /// Why the person gets the list of the mail; blank where they do not, or nobody is to read it.
  public String why() {
    return known.filter(_ -> !isLeft()).map(contact -> why(contact, about.list())).orElse("");
  }

  /// The other lists.
  public List<Line> others() {
    return known.map(this::others).orElse(List.of());
  }

  /// Whether there is more than one to leave, so that one button for all is of use.
  public boolean getsSeveral() {
    return known
        .filter(contact ->
            Arrays.stream(MailList.values()).allMatch(list -> contact.gets(list, visit.now())))
        .isPresent();
  }

  private List<Line> others(Contact contact) {
    return Arrays.stream(MailList.values())
        .filter(list -> list != about.list())
        .map(list -> line(contact, list))
        .toList();
  }

  private Line line(Contact contact, MailList list) {
    var state =
        contact.leftAt(list).isPresent()
            ? "left"
            : contact.gets(list, visit.now()) ? "gets" : "never";
    return new Line(
        list.word(), state, visit.text("list." + list.word()), said(contact, list, state));
  }

  private String said(Contact contact, MailList list, String state) {
    return switch (state) {
      case "left" ->
          visit.text("list.left", "date", visit.dates().day(contact.leftAt(list).orElseThrow()));
      case "gets" -> why(contact, list);
      default -> visit.text("list.never." + list.word(), "association", visit.association());
    };
  }

  private String why(Contact contact, MailList list) {
    if (!contact.gets(list, visit.now())) {
      return "";
    }
    return switch (list) {
      case NETWORKS ->
          contact.member()
              ? visit.text("unsubscribe.member", "association", visit.association())
              : contact.consent().map(this::agreed).orElse("");
      case NEWSLETTER ->
          contact.newsletter().map(Subscription::consent).map(this::subscribed).orElse("");
    };
  }

  private String subscribed(Consent given) {
    return visit.text("unsubscribe.subscribed", "date", visit.dates().day(given.at()));
  }

  /// What the person has agreed to, as it is kept.
  private String agreed(Consent given) {
    return visit.text(
        "unsubscribe.consent",
        Map.of("date", visit.dates().day(given.at()), "how", how(given.text())));
  }

  /// How it was given, in the reader's language; staff's own words stay as they are.
  private String how(String text) {
    return visit.text(
        "consent." + Consent.wayOf(text).word(),
        Map.of("version", Consent.versionOf(text), "words", text));
  }
}
