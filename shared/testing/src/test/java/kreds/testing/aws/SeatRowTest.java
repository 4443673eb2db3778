package kreds.testing.aws;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.aws.dynamo.SeatItems;
import kreds.run.Enrollment;
import kreds.run.Stay;
import org.junit.jupiter.api.Test;

/// What somebody owes for a place that they have given up, in the row.
final class SeatRowTest {
  private static final Stay STAY = new Stay(MONDAY, MONDAY.plusSeconds(60));

  @Test
  void itIsKeptWhateverComesAfterIt() {
    var form = new Enrollment.Unconfirmed(applicant(aNetwork().runId(), 1).having(STAY));
    var row = SeatItems.toItem(form);

    assertThat(row.instant("hadSince")).isEqualTo(STAY.since());
    assertThat(row.instant("hadUntil")).isEqualTo(STAY.until());
    assertThat(SeatItems.fromItem(row)).isEqualTo(form);
  }

  /// As rows have it that are there already: with who has left, and gone with the next form.
  @Test
  void ofWhoHadLeftBeforeItIsReadFromWhereItWas() {
    var left = new Enrollment.Left(applicant(aNetwork().runId(), 1), STAY.until(), "e-1");

    var row = SeatItems.toItem(left).put("since", STAY.since());

    assertThat(SeatItems.fromItem(row))
        .isEqualTo(new Enrollment.Left(left.who().having(STAY), left.at(), "e-1"));
    assertThat(SeatItems.fromItem(SeatItems.toItem(left))).isEqualTo(left);
  }
}
