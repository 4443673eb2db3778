package kreds.aws.dynamo;

import java.util.Optional;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Subscription;
import kreds.contact.Suppression;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// What is known of an address as a row.
final class ContactItems {
  private ContactItems() {}

  static final String SORT = "CONTACT";

  /// The partition of the index of lists in which who subscribes to the newsletter is found.
  static final String NEWSLETTER = "newsletter";

  static Item toItem(Contact contact) {
    var profile = contact.profile();
    var item =
        Item.empty()
            .put("pk", contact.address().value())
            .put("sk", SORT)
            .put("name", profile.name())
            .put("company", profile.company().name())
            .put("language", profile.language())
            .put("unsubscribedAt", contact.unsubscribedAt())
            .put("allowedAt", contact.allowedAt())
            .put("version", contact.version());
    contact
        .suppression()
        .ifPresent(it -> item.put("suppressedAt", it.at()).put("suppressedWhy", it.why()));
    contact.consent().ifPresent(it -> item.put("consent", consent(it)));
    if (contact.newsletter().isPresent()) {
      subscribed(item, contact.newsletter().get());
    }
    return contact.member() ? item.put("member", true) : item;
  }

  /// The index of lists names who gets the newsletter, and nobody who has ended it.
  private static void subscribed(Item item, Subscription subscription) {
    item.put(NEWSLETTER, consent(subscription.consent()).put("endedAt", subscription.endedAt()));
    if (!subscription.isEnded()) {
      item.put("list", NEWSLETTER);
    }
  }

  static Contact fromItem(Item item) {
    return new Contact(
        new EmailAddress(item.required("pk")),
        new Contact.Profile(
            item.text("name"),
            Company.of(item.text("company")),
            item.constant("language", Language.class)),
        item.flag("member"),
        item.has("consent") ? Optional.of(consent(item.part("consent"))) : Optional.empty(),
        item.maybeInstant("unsubscribedAt"),
        item.has(NEWSLETTER) ? Optional.of(subscription(item.part(NEWSLETTER))) : Optional.empty(),
        item.maybeInstant("suppressedAt")
            .map(at -> new Suppression(at, item.text("suppressedWhy"))),
        item.maybeInstant("allowedAt"),
        item.number("version"));
  }

  private static Subscription subscription(Item part) {
    return new Subscription(consent(part), part.maybeInstant("endedAt"));
  }

  /// A consent as a part of a row.
  static Item consent(Consent consent) {
    return Item.empty()
        .put("at", consent.at())
        .put("text", consent.text())
        .put("source", consent.source())
        .put("usedAt", consent.usedAt());
  }

  /// Rows from before it was kept when they were used count from when they were given.
  private static Consent consent(Item part) {
    var at = part.instant("at");
    return new Consent(
        at, part.text("text"), part.text("source"), part.maybeInstant("usedAt").orElse(at));
  }
}
