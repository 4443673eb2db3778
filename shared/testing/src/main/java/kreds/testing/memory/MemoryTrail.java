package kreds.testing.memory;

import java.util.List;
import kreds.audit.AuditLine;
import kreds.audit.Trail;

/// The audit in memory.
public final class MemoryTrail implements Trail {
  private final MemoryAssociation association;

  public MemoryTrail(MemoryAssociation association) {
    this.association = association;
  }

  @Override
  public void append(AuditLine line) {
    var unused = association.alone(() -> association.audit().add(line));
  }

  @Override
  public List<AuditLine> of(String subject) {
    return association.alone(
        () -> association.audit().stream().filter(line -> line.subject().equals(subject)).toList());
  }
}
