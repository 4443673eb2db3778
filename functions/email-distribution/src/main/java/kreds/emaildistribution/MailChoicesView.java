package kreds.emaildistribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.contact.Standing;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;
import kreds.web.Visit;

/// What somebody gets, and why, in their words: first the list of the mail that led here, then the
/// others.
///
/// @param about the link that was opened
/// @param known what is known of the address; of nobody, and to whom it is not told, nothing
/// @param hasJustLeft whether they have just left the list of the mail
public record MailChoicesView(
    Visit visit, LinkSubject.OfAddress about, Optional<Contact> known, boolean hasJustLeft) {

  /// One list.
  ///
  /// @param state how they stand ([Standing])
  /// @param why the ground, or why they do not get it
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
    var address = EmailAddress.parse(about.address());
    return address.isPresent() ? address.get().value() : "";
  }

  /// Whether one leaves by it, and that is all.
  public boolean onlyLeaves() {
    return about.onlyLeaves();
  }

  /// Why the person gets the list of the mail, or why not, though they have not left it; blank
  /// where they never were on it, or nobody is to read it.
  public String why() {
    return known
        .filter(contact -> !isLeft() && standing(contact) != Standing.NEVER)
        .map(contact -> said(contact, about.list(), standing(contact)))
        .orElse("");
  }

  private Standing standing(Contact contact) {
    return contact.standing(about.list(), visit.now());
  }

  /// The other lists.
  public List<Line> others() {
    var lines = new ArrayList<Line>();
    for (var list : MailList.values()) {
      if (known.isPresent() && list != about.list()) {
        lines.add(line(known.get(), list));
      }
    }
    return lines;
  }

  /// Whether there is more than one to leave, so that one button for all is of use.
  public boolean getsSeveral() {
    return known.isPresent()
        && known.get().gets(MailList.NETWORKS, visit.now())
        && known.get().gets(MailList.NEWSLETTER, visit.now());
  }

  private Line line(Contact contact, MailList list) {
    var standing = contact.standing(list, visit.now());
    return new Line(
        list.word(),
        standing.word(),
        visit.text("list." + list.word()),
        said(contact, list, standing));
  }

  private String said(Contact contact, MailList list, Standing standing) {
    return switch (standing) {
      case GETS -> why(contact, list);
      case BARRED -> visit.text("list.barred", "contact", visit.contact());
      case LEFT -> dated("list.left.", list, contact.leftAt(list).orElseThrow());
      case LAPSED -> dated("list.lapsed.", list, saidYes(contact, list));
      case NEVER -> visit.text("list.never." + list.word(), "association", visit.association());
    };
  }

  private String dated(String key, MailList list, Instant at) {
    return visit.text(key + list.word(), "date", visit.dates().day(at));
  }

  private static Instant saidYes(Contact contact, MailList list) {
    return list == MailList.NEWSLETTER
        ? contact.newsletter().orElseThrow().consent().at()
        : contact.consent().orElseThrow().at();
  }

  /// The ground on which they get it.
  private String why(Contact contact, MailList list) {
    if (list == MailList.NEWSLETTER) {
      return subscribed(contact.newsletter().orElseThrow().consent());
    }
    return contact.member()
        ? visit.text("unsubscribe.member", "association", visit.association())
        : agreed(contact.consent().orElseThrow());
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
