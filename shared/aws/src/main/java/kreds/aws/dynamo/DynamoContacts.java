package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.outcome.Stale;
import kreds.contact.Contact;
import kreds.contact.Contacts;

/// Contacts on DynamoDB.
public final class DynamoContacts implements Contacts {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoContacts(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Contact> of(EmailAddress address) {
    return dynamo.get(tables.contacts(), address.value()).map(ContactItems::fromItem);
  }

  @Override
  public Map<EmailAddress, Contact> ofAll(Collection<EmailAddress> addresses) {
    var keys = new ArrayList<String>();
    for (var address : new LinkedHashSet<>(addresses)) {
      keys.add(address.value());
    }
    var found = new LinkedHashMap<EmailAddress, Contact>();
    for (var row : dynamo.all(tables.contacts(), keys)) {
      var contact = ContactItems.fromItem(row);
      found.put(contact.address(), contact);
    }
    return found;
  }

  /// In a transaction of one write: a plain conditional put whose answer is lost would be refused
  /// by its own success.
  @Override
  public void save(Contact contact) {
    var item = ContactItems.toItem(contact).put("version", contact.version() + 1);
    var writes =
        new Writes(tables).put(tables.contacts(), item, Guard.version(contact.version())).all();
    if (!dynamo.tryCommit("contact", writes).isEmpty()) {
      throw new Stale("contact");
    }
  }
}
