package kreds.aws.dynamo;

import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.text.Language;

/// What is known of an address as a row.
final class ContactItems {
  private ContactItems() {}

  static Item toItem(Contact contact) {
    var item =
        Item.empty()
            .put("pk", contact.address().value())
            .put("name", contact.name())
            .put("company", contact.company())
            .put("language", contact.language())
            .put("unsubscribedAt", contact.unsubscribedAt())
            .put("suppressedAt", contact.suppressedAt())
            .put("suppressedWhy", contact.suppressedWhy())
            .put("version", contact.version());
    if (contact.member()) {
      item.put("member", true);
    }
    if (contact.consent().isPresent()) {
      item.put("consent", consent(contact.consent().get()));
    }
    return item;
  }

  static Contact fromItem(Item item) {
    return new Contact(
        EmailAddress.of(item.required("pk")),
        item.text("name"),
        item.text("company"),
        item.constant("language", Language.class),
        item.flag("member"),
        item.has("consent") ? Optional.of(consent(item.part("consent"))) : Optional.empty(),
        item.maybeInstant("unsubscribedAt"),
        item.maybeInstant("suppressedAt"),
        item.text("suppressedWhy"),
        item.number("version"));
  }

  /// A consent as a part of a row.
  static Item consent(Consent consent) {
    return Item.empty()
        .put("at", consent.at())
        .put("text", consent.text())
        .put("source", consent.source());
  }

  private static Consent consent(Item part) {
    return new Consent(part.instant("at"), part.text("text"), part.text("source"));
  }
}
