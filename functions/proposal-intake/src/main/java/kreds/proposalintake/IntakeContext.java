package kreds.proposalintake;

import java.time.Instant;
import kreds.audit.Auditing;
import kreds.id.Ids;
import kreds.text.Language;

/// What every use case works with besides the ports.
///
/// @param language of the association, for whoever has said none
record IntakeContext(Auditing auditing, Tries tries, ProposalLetters letters, Language language) {

  Instant now() {
    return auditing.clock().instant();
  }

  Ids ids() {
    return auditing.ids();
  }
}
