package kreds.aws.dynamo;

import java.time.Instant;
import java.util.Map;
import kreds.contact.Consent;
import kreds.contact.MailClass;
import kreds.delivery.Delivery;
import kreds.person.EmailAddress;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The two halves of a claim: the letter is taken, and its recipient may be written to at this
/// moment.
final class ClaimWrites {
  private static final String OPEN =
      "attribute_not_exists(suppressedAt) AND attribute_not_exists(unsubscribedAt)";

  private static final String SUBSCRIBED =
      "attribute_not_exists(suppressedAt) AND attribute_not_exists(newsletter.endedAt)";

  private ClaimWrites() {}

  static TransactWriteItem taking(Tables tables, Delivery asRead, Delivery claimed, Instant now) {
    var values =
        Item.empty()
            .put(":asRead", asRead.version())
            .put(":now", now)
            .put(":is", claimed.state())
            .put(":attempt", claimed.attempts())
            .put(":version", claimed.version())
            .put(":until", claimed.nextAt());
    var update =
        Update.builder()
            .tableName(tables.deliveries())
            .key(Dynamo.key(asRead.key(), DeliveryItems.SORT))
            .conditionExpression("version = :asRead AND dueAt <= :now")
            .updateExpression(
                "SET #state = :is, attempts = :attempt, dueAt = :until, version = :version"
                    + " REMOVE reason")
            .expressionAttributeNames(Map.of("#state", "state"))
            .expressionAttributeValues(values.values())
            .build();
    return TransactWriteItem.builder().update(update).build();
  }

  static TransactWriteItem allowed(
      Tables tables, EmailAddress address, MailClass mailClass, Instant now) {
    return switch (mailClass) {
      case SERVICE, STAFF ->
          checked(tables, address, "attribute_not_exists(suppressedAt)", Map.of(), Item.empty());
      case MEMBER_INFO ->
          checked(
              tables,
              address,
              OPEN + " AND #member = :yes",
              Map.of("#member", "member"),
              Item.empty().put(":yes", true));
      case MARKETING -> consentUsed(tables, address, "consent", OPEN, now);
      case NEWSLETTER -> consentUsed(tables, address, ContactItems.NEWSLETTER, SUBSCRIBED, now);
    };
  }

  private static TransactWriteItem checked(
      Tables tables,
      EmailAddress address,
      String condition,
      Map<String, String> names,
      Item values) {
    var check =
        ConditionCheck.builder()
            .tableName(tables.contacts())
            .key(Dynamo.key(address.value(), ContactItems.SORT))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .conditionExpression(condition);
    if (!names.isEmpty()) {
      check.expressionAttributeNames(names).expressionAttributeValues(values.values());
    }
    return TransactWriteItem.builder().conditionCheck(check.build()).build();
  }

  /// A consent that has not lapsed, and is used by it: whatever becomes of the attempt, the person
  /// is written to on its ground at that moment. Rows from before it was kept when they were used
  /// count from when they were given.
  ///
  /// @param consent where it lies in the row
  private static TransactWriteItem consentUsed(
      Tables tables, EmailAddress address, String consent, String open, Instant now) {
    var update =
        Update.builder()
            .tableName(tables.contacts())
            .key(Dynamo.key(address.value(), ContactItems.SORT))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .conditionExpression(
                open
                    + " AND (#consent.usedAt > :since"
                    + " OR (attribute_not_exists(#consent.usedAt) AND #consent.#at > :since))")
            .updateExpression("SET #consent.usedAt = :now, version = version + :one")
            .expressionAttributeNames(Map.of("#at", "at", "#consent", consent))
            .expressionAttributeValues(
                Item.empty()
                    .put(":since", now.minus(Consent.HOLDS))
                    .put(":now", now)
                    .put(":one", 1)
                    .values())
            .build();
    return TransactWriteItem.builder().update(update).build();
  }
}
