package kreds.intake;

import java.time.Instant;
import kreds.audit.Auditing;
import kreds.basics.Ids;
import kreds.basics.Tries;
import kreds.text.Language;

/// What every use case works with besides the ports.
///
/// @param language of the association, for whoever has said none
record Means(Auditing auditing, Tries tries, Letters letters, Language language) {

  Instant now() {
    return auditing.clock().instant();
  }

  Ids ids() {
    return auditing.ids();
  }
}
