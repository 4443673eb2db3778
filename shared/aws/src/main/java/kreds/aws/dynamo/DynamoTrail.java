package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import kreds.audit.AuditLine;
import kreds.audit.AuditTrail;

/// The audit on DynamoDB. The functions may put there and read, never change or delete.
public final class DynamoTrail implements AuditTrail {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoTrail(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public void append(AuditLine line) {
    // "No" means that a repeated call found its own line.
    var unused = dynamo.put(tables.audit(), AuditItems.toItem(line), Guard.absent());
  }

  @Override
  public List<AuditLine> of(String subject) {
    var lines = new ArrayList<AuditLine>();
    for (var item : dynamo.between(tables.audit(), subject, "0", "~")) {
      lines.add(AuditItems.fromItem(item));
    }
    return lines;
  }
}
