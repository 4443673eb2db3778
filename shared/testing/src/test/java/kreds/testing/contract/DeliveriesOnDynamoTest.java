package kreds.testing.contract;

import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoDeliveries;
import kreds.aws.dynamo.Tables;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.testing.aws.Aws;
import kreds.testing.aws.Cloud;
import kreds.testing.aws.OnEachCloud;
import org.junit.jupiter.api.AfterEach;

@OnEachCloud
final class DeliveriesOnDynamoTest extends DeliveriesContract {
  private final Aws aws;
  private final Dynamo dynamo;
  private final Tables tables;

  DeliveriesOnDynamoTest(Cloud cloud) {
    aws = cloud.fresh();
    dynamo = new Dynamo(aws.db());
    tables = Tables.from(aws.environment("email-distribution"));
  }

  @AfterEach
  void takeAway() {
    aws.close();
  }

  @Override
  protected Deliveries deliveries() {
    return new DynamoDeliveries(dynamo, tables);
  }

  @Override
  protected Contacts contacts() {
    return new DynamoContacts(dynamo, tables);
  }
}
