package kreds.proposalintake;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// What a start does before the first person comes.
final class PrimingAnIdeaTest {
  @Test
  void anIdeaGoesAsFarAsDynamoAndNothingIsChanged() {
    try (var function =
        new HandlerUnderTest("proposal-intake", MONDAY, ProposalIntakeHandler::new)) {
      var primed = function.primed(ProposalIntakeHandler::prime);

      assertThat(primed.log()).isEmpty();
      assertThat(primed.calls()).containsEntry("transactWriteItems", 1);
      assertThat(primed.changedNothing()).isTrue();
    }
  }
}
