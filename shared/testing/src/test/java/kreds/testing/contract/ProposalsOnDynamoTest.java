package kreds.testing.contract;

import kreds.audit.AuditTrail;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoProposals;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.aws.dynamo.Tables;
import kreds.network.Candidates;
import kreds.proposal.Proposals;
import kreds.run.Rosters;
import kreds.testing.aws.Aws;
import kreds.testing.aws.Cloud;
import kreds.testing.aws.OnEachCloud;
import org.junit.jupiter.api.AfterEach;

@OnEachCloud
final class ProposalsOnDynamoTest extends ProposalsContract {
  private final Aws aws;
  private final Dynamo dynamo;
  private final Tables tables;

  ProposalsOnDynamoTest(Cloud cloud) {
    aws = cloud.fresh();
    dynamo = new Dynamo(aws.db());
    tables = Tables.from(aws.environment("proposal-intake"));
  }

  @AfterEach
  void takeAway() {
    aws.close();
  }

  @Override
  protected Proposals proposals() {
    return new DynamoProposals(dynamo, tables);
  }

  @Override
  protected Rosters rosters() {
    return new DynamoRosters(dynamo, tables);
  }

  @Override
  protected Candidates candidates() {
    return new DynamoCandidates(dynamo, tables);
  }

  @Override
  protected AuditTrail trail() {
    return new DynamoTrail(dynamo, tables);
  }
}
