package kreds.testing.aws;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kreds.aws.dynamo.Item;
import kreds.aws.dynamo.SeatItems;
import kreds.person.Company;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.run.Stay;
import org.junit.jupiter.api.Test;

/// What somebody owes for a place that they have given up, in the row.
final class SeatRowTest {
  private static final Instant UNTIL = MONDAY.plusSeconds(60);
  private static final Stay STAY = new Stay(MONDAY, UNTIL);

  @Test
  void itIsKeptWhateverComesAfterIt() {
    var form = new Enrollment.Unconfirmed(applicant(aNetwork().runId(), 1).having(STAY));
    var row = SeatItems.toItem(form);

    assertThat(row.instant("hadSince")).isEqualTo(STAY.since());
    assertThat(row.instant("hadUntil")).isEqualTo(UNTIL);
    assertThat(SeatItems.fromItem(row)).isEqualTo(form);
  }

  @Test
  void ofSomebodyWhoIsForgottenTheCompanyIsKept() {
    var stay = new Stay(MONDAY, Optional.empty(), Company.of("Firma 1 A/S"));
    var left = new Enrollment.Left(applicant(aNetwork().runId(), 1).having(stay), UNTIL, "e-1");
    var row = SeatItems.toItem(left);

    assertThat(row.text("hadFor")).isEqualTo("Firma 1 A/S");
    assertThat(row.has("hadUntil")).isFalse();
    assertThat(SeatItems.fromItem(row)).isEqualTo(left);
  }

  /// As rows have it that are there already, which say no more than that it is the same person.
  @Test
  void whetherAnAddressWasEverTheirsIsReadOffOldRowsByWhatWasProved() {
    var run = aNetwork().runId();
    for (var who : List.of(applicant(run, 1), applicant(run, 1).having(STAY))) {
      var old = new HashMap<>(SeatItems.toItem(gone(who, Onward.MOVED)).values());
      old.remove("mistyped");

      assertThat(SeatItems.fromItem(Item.of(old)))
          .isEqualTo(gone(who, who.had().isEmpty() ? Onward.MISTYPED : Onward.MOVED));
    }
    for (var each : Onward.values()) {
      var gone = gone(applicant(run, 1), each);
      assertThat(SeatItems.fromItem(SeatItems.toItem(gone))).isEqualTo(gone);
    }
  }

  private static Enrollment gone(Applicant who, Onward onward) {
    return new Enrollment.Transferred(who, UNTIL, "e-9", onward);
  }

  /// As rows have it that are there already: with who has left, and gone with the next form.
  @Test
  void ofWhoHadLeftBeforeItIsReadFromWhereItWas() {
    var left = new Enrollment.Left(applicant(aNetwork().runId(), 1), UNTIL, "e-1");

    var row = SeatItems.toItem(left).put("since", STAY.since());

    assertThat(SeatItems.fromItem(row))
        .isEqualTo(new Enrollment.Left(left.who().having(STAY), left.at(), "e-1"));
    assertThat(SeatItems.fromItem(SeatItems.toItem(left))).isEqualTo(left);
  }
}
