package kreds.aws.dynamo;

import java.time.Instant;
import java.util.Map;
import kreds.contact.MailClass;
import kreds.delivery.Delivery;
import kreds.person.EmailAddress;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The two halves of a claim: the letter is taken, and its recipient may be written to at this
/// moment.
final class ClaimWrites {
  private ClaimWrites() {}

  static TransactWriteItem taking(Tables tables, Delivery asRead, Delivery claimed, Instant now) {
    var values =
        Item.empty()
            .put(":asRead", asRead.version())
            .put(":due", DeliveryItems.DUE)
            .put(":now", now)
            .put(":is", claimed.state())
            .put(":attempt", claimed.attempts())
            .put(":version", claimed.version())
            .put(":until", claimed.nextAt());
    var update =
        Update.builder()
            .tableName(tables.deliveries())
            .key(Dynamo.key(asRead.key(), DeliveryItems.SORT))
            .conditionExpression("version = :asRead AND #due = :due AND dueAt <= :now")
            .updateExpression(
                "SET #state = :is, attempts = :attempt, dueAt = :until, version = :version"
                    + " REMOVE reason")
            .expressionAttributeNames(Map.of("#state", "state", "#due", "due"))
            .expressionAttributeValues(values.values())
            .build();
    return TransactWriteItem.builder().update(update).build();
  }

  static TransactWriteItem allowed(Tables tables, EmailAddress address, MailClass mailClass) {
    var check =
        ConditionCheck.builder()
            .tableName(tables.contacts())
            .key(Dynamo.key(address.value(), ContactItems.SORT))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    switch (mailClass) {
      case SERVICE, STAFF -> check.conditionExpression("attribute_not_exists(suppressedAt)");
      case MEMBER_INFO ->
          check
              .conditionExpression(
                  "attribute_not_exists(suppressedAt) AND attribute_not_exists(unsubscribedAt)"
                      + " AND #member = :yes")
              .expressionAttributeNames(Map.of("#member", "member"))
              .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true)));
      case MARKETING ->
          check.conditionExpression(
              "attribute_not_exists(suppressedAt) AND attribute_not_exists(unsubscribedAt)"
                  + " AND attribute_exists(consent)");
    }
    return TransactWriteItem.builder().conditionCheck(check.build()).build();
  }
}
