package kreds.testing.contract;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kreds.audit.AuditLine;
import kreds.commit.Write;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class AuditTrailContractTest extends Contract {
  AuditTrailContractTest(Store store) {
    super(store);
  }

  @Test
  void theAuditKeepsTheOrderOfTime() {
    var late = line("1", "late", MONDAY.plusSeconds(5));
    var early = line("2", "early", MONDAY);
    var atOnce = line("3", "too", MONDAY);
    stored().write(new Write.LineAdded(late));
    stored().write(new Write.LineAdded(atOnce), new Write.LineAdded(early));

    assertThat(stored().trail().of("network/t")).containsExactly(early, atOnce, late);
    assertThat(stored().trail().of("network/u")).isEmpty();
  }

  @Test
  void aLineOfOneMomentAndIdentifierIsWrittenOnceWhateverItSays() {
    stored().write(new Write.LineAdded(line("1", "first", MONDAY)));

    assertAlreadyThere(new Write.LineAdded(line("1", "second", MONDAY)));
    assertThat(stored().trail().of("network/t"))
        .extracting(AuditLine::action)
        .containsExactly("first");
  }

  private static AuditLine line(String id, String action, Instant at) {
    return new AuditLine("a-" + id, at, "network/t", "system", action, "", "x");
  }
}
