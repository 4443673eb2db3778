package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import kreds.audit.AuditLine;
import kreds.audit.AuditTrail;

/// The audit on DynamoDB. Lines are only ever added, with the change that they tell of.
public final class DynamoAuditTrail implements AuditTrail {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoAuditTrail(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public List<AuditLine> of(String subject) {
    var lines = new ArrayList<AuditLine>();
    for (var item : dynamo.partition(tables.audit(), subject)) {
      lines.add(AuditItems.fromItem(item));
    }
    return lines;
  }
}
