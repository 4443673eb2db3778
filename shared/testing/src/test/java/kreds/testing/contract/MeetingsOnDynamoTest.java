package kreds.testing.contract;

import kreds.audit.AuditTrail;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoMeetings;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.aws.dynamo.Tables;
import kreds.meeting.Meetings;
import kreds.run.Rosters;
import kreds.testing.aws.Aws;
import kreds.testing.aws.Cloud;
import kreds.testing.aws.OnEachCloud;
import org.junit.jupiter.api.AfterEach;

@OnEachCloud
final class MeetingsOnDynamoTest extends MeetingsContract {
  private final Aws aws;
  private final Dynamo dynamo;
  private final Tables tables;

  MeetingsOnDynamoTest(Cloud cloud) {
    aws = cloud.fresh();
    dynamo = new Dynamo(aws.db());
    tables = Tables.from(aws.environment("meeting-scheduling"));
  }

  @AfterEach
  void takeAway() {
    aws.close();
  }

  @Override
  protected Rosters rosters() {
    return new DynamoRosters(dynamo, tables);
  }

  @Override
  protected Meetings meetings() {
    return new DynamoMeetings(dynamo, tables);
  }

  @Override
  protected AuditTrail trail() {
    return new DynamoTrail(dynamo, tables);
  }
}
