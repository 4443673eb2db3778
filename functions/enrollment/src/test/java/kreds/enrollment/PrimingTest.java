package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.aws.Priming;
import kreds.id.Slug;
import kreds.sample.NetworkFixture;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a start does before the first person comes.
final class PrimingTest {
  private final HandlerUnderTest function =
      new HandlerUnderTest("enrollment", MONDAY, EnrollmentHandler::new);

  @AfterEach
  void close() {
    function.close();
  }

  /// A form and a first click go as far as DynamoDB, with the rights of the role.
  @Test
  void withoutAnyNetworkAPersonEnrollsAndConfirmsAndNothingIsChanged() {
    var primed = function.primed(EnrollmentHandler::prime);

    assertThat(primed.log()).isEmpty();
    assertThat(primed.calls()).containsEntry("transactWriteItems", 2);
    assertThat(primed.changedNothing()).isTrue();
  }

  @Test
  void noNetworkThatIsPublishedIsCalledAsThatOfTheSample() {
    assertThat(Slug.isOne(Priming.NETWORK)).isFalse();
  }

  @Test
  void withNetworksItIsTheSame() {
    var network = NetworkFixture.aNetwork();
    function.stored.open(network.network(), network.run());

    var primed = function.primed(EnrollmentHandler::prime);

    assertThat(primed.log()).isEmpty();
    assertThat(primed.calls()).containsEntry("transactWriteItems", 2);
    assertThat(primed.changedNothing()).isTrue();
  }

  @Test
  void whereItFailsTheLogSaysSoInOneLineAndTheFunctionStarts() {
    function.faults.always(DynamoFault.THROTTLE);

    var primed = function.primed(EnrollmentHandler::prime);

    assertThat(primed.log().lines())
        .singleElement()
        .satisfies(line ->
            assertThat(line)
                .contains("\"kind\":\"priming\"", "Unavailable")
                .doesNotContain("_aws", "ERROR", "@"));
  }

  @Test
  void whichSampleDidNotEndWellIsSaidWithItsFault() {
    function.faults.plan(call -> call > 4 ? DynamoFault.THROTTLE : DynamoFault.NONE);

    var primed = function.primed(EnrollmentHandler::prime);

    assertThat(primed.log().lines())
        .singleElement()
        .satisfies(line ->
            assertThat(line)
                .contains("http/", ": 503, kreds.outcome.Unavailable", "kreds.aws.dynamo.Dynamo")
                .doesNotContain("_aws", "ERROR", "@"));
    assertThat(primed.changedNothing()).isTrue();
  }
}
