package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.person.EmailAddress;

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
    return dynamo
        .get(tables.contacts(), address.value(), ContactItems.SORT)
        .map(ContactItems::fromItem);
  }

  @Override
  public Map<EmailAddress, Contact> ofAll(Collection<EmailAddress> addresses) {
    var keys = new ArrayList<String>();
    for (var address : new LinkedHashSet<>(addresses)) {
      keys.add(address.value());
    }
    var found = new LinkedHashMap<EmailAddress, Contact>();
    for (var row : dynamo.all(tables.contacts(), keys, ContactItems.SORT)) {
      var contact = ContactItems.fromItem(row);
      found.put(contact.address(), contact);
    }
    return found;
  }

  @Override
  public Stream<Contact> subscribers() {
    return dynamo
        .pages(tables.contacts(), "list", "list", ContactItems.NEWSLETTER)
        .map(ContactItems::fromItem);
  }
}
