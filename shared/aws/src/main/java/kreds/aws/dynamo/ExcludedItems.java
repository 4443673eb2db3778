package kreds.aws.dynamo;

import java.util.List;
import kreds.mailing.Audience;
import kreds.mailing.Audience.Part;
import kreds.person.EmailAddress;

/// An address that a mailing leaves out, as a row of the mailing.
final class ExcludedItems {
  private static final String PREFIX = "EXCLUDED#";

  private ExcludedItems() {}

  static Item toItem(String mailing, EmailAddress address, int number) {
    return Item.empty().put("pk", mailing).put("sk", sort(number)).put("person", address.value());
  }

  /// The sort key of the so-many-th.
  static String sort(int number) {
    return PREFIX + (10_000 + number);
  }

  static List<Part> all(List<Item> rows) {
    return rows.stream()
        .filter(row -> row.required("sk").startsWith(PREFIX))
        .<Part>map(row -> new Part.Address(new EmailAddress(row.required("person"))))
        .toList();
  }

  /// The excluded that are addresses, in their order.
  static List<EmailAddress> addresses(Audience audience) {
    return audience.exclude().stream()
        .filter(Part.Address.class::isInstance)
        .map(part -> ((Part.Address) part).address())
        .toList();
  }

  /// The excluded that are groups.
  static List<Part> groups(Audience audience) {
    return audience.exclude().stream().filter(part -> !(part instanceof Part.Address)).toList();
  }
}
