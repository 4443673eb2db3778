package kreds.aws.dynamo;

import java.util.Map;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.person.Person;

/// What a change tells of an address, as rows of a transaction.
record ContactRows(Tables tables, Writes rows) {

  void saved(Contact before, Contact after) {
    rows.put(tables.contacts(), ContactItems.toItem(after), Guard.version(before.version()));
  }

  /// The person's own word replaces what was there, an earlier opting out, too: who says now that
  /// they want to hear of networks is not to be left out for what they said before.
  void agreed(Person person, Consent consent) {
    rows.update(
        tables.contacts(),
        Dynamo.key(person.address().value(), ContactItems.SORT),
        "SET version = if_not_exists(version, :none) + :one, consent = :consent"
            + ", #name = if_not_exists(#name, :name)"
            + ", #language = if_not_exists(#language, :language)"
            + " REMOVE unsubscribedAt",
        "",
        Map.of("#name", "name", "#language", "language"),
        Item.empty()
            .put(":consent", ContactItems.consent(consent))
            .put(":none", 0)
            .put(":one", 1)
            .put(":name", person.name())
            .put(":language", person.language()));
  }
}
