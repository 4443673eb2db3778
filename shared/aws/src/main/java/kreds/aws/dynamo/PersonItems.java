package kreds.aws.dynamo;

import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// A person as a part of a row.
final class PersonItems {
  private PersonItems() {}

  static Item toItem(Person person) {
    return Item.empty()
        .put("name", person.name())
        .put("company", person.company().name())
        .put("address", person.address().value())
        .put("language", person.language());
  }

  static Person fromItem(Item item) {
    return new Person(
        item.text("name"),
        Company.of(item.text("company")),
        new EmailAddress(item.required("address")),
        item.constant("language", Language.class));
  }
}
