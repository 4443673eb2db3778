package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import kreds.run.Enrollment;
import kreds.testing.aws.DynamoFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// While the table is in trouble no form is lost, counted twice or half written.
final class EnrollPostInTroubleTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void aLostResponseLosesNothingAndCountsNothingTwice() {
    function.faults.at(2, DynamoFault.LOST_RESPONSE);
    assertThat(function.enroll(1).status()).isEqualTo(503);
    function.faults.reset();
    assertThat(function.enroll(1).status()).isEqualTo(202);

    function.faults.reset();
    function.faults.at(2, DynamoFault.LOST_RESPONSE);
    assertThat(function.confirm(1).status()).isEqualTo(503);
    function.faults.reset();
    assertThat(function.confirm(1).json()).containsEntry("state", "confirmed");

    assertThat(function.roster().run().seats().confirmed()).isEqualTo(1);
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
    assertThat(function.letters("enrollment-seated")).hasSize(1);
  }

  @Test
  void whenEverybodyCollidesThePersonIsAskedToComeBackAndNothingIsHalfWritten() {
    function.enroll(1);
    var before = function.everything();
    function.faults.reset();
    function.faults.always(DynamoFault.TRANSACTION_CONFLICT);

    var reply = function.confirm(1);

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.header("retry-after")).isEqualTo("2");
    assertThat(function.faults.count("transactWriteItems")).isGreaterThanOrEqualTo(8);
    assertThat(function.everything()).isEqualTo(before);
    assertThat(function.roster().enrollments().getFirst())
        .isInstanceOf(Enrollment.Unconfirmed.class);
  }

  @Test
  void aThrottledTableIsAnsweredSoonWithComeBack() {
    function.faults.always(DynamoFault.THROTTLE);

    assertThat(function.enroll(1).status()).isEqualTo(503);
    assertThat(function.enroll(1).header("retry-after")).matches("[0-9]+");
  }
}
