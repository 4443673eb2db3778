package kreds.proposalintake;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a start does before the first person comes.
final class PrimingAnIdeaTest {
  private final HandlerUnderTest function =
      new HandlerUnderTest("proposal-intake", MONDAY, ProposalIntakeHandler::new);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void anIdeaGoesAsFarAsDynamoAndNothingIsChanged() {
    goesAsFarAsDynamoAndChangesNothing();
  }

  /// In a stack that is being made another function makes them.
  @Test
  void soItDoesBeforeThereAreKeys() {
    var keys = function.aws.table("Keys");
    for (var row : function.aws.rows("Keys")) {
      function.aws.db().deleteItem(gone -> gone.tableName(keys).key(key(row)));
    }

    goesAsFarAsDynamoAndChangesNothing();
  }

  private void goesAsFarAsDynamoAndChangesNothing() {
    var primed = function.primed(ProposalIntakeHandler::prime);

    assertThat(primed.log()).isEmpty();
    assertThat(primed.calls()).containsEntry("transactWriteItems", 1);
    assertThat(primed.changedNothing()).isTrue();
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> row) {
    return Map.of("pk", part(row, "pk"), "sk", part(row, "sk"));
  }

  private static AttributeValue part(Map<String, AttributeValue> row, String name) {
    return Objects.requireNonNull(row.get(name));
  }
}
