package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.change.Subject;
import kreds.delivery.LetterKind;
import org.junit.jupiter.api.Test;

/// Staff let somebody in.
final class AdmittingTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  @Test
  void whomStaffHadTakenOffMaySendTheFormAgainAndStandsLast() {
    var removed = removed();
    assertThat(after(removed.enroll(applicant(removed.run().id(), 1), MONDAY)).find("e-1"))
        .containsInstanceOf(Enrollment.Left.class);

    var admitted = after(removed.admitted("e-1", "", LATER));
    var form = applicant(admitted.run().id(), 1, LATER);
    var back = after(after(admitted.enroll(form, LATER)).confirm("e-1", LATER));

    assertThat(back.placeInLine("e-4")).isEqualTo(1);
    assertThat(back.placeInLine("e-1")).isEqualTo(2);
  }

  @Test
  void thePersonIsToldAndTheAuditKeepsTheReason() {
    var removed = removed();
    var turn = removed.find("e-1").orElseThrow().who().turn();
    var decision = done(removed.admitted("e-1", "A mistake", LATER));
    var consequences =
        new SeatConsequences(staff())
            .of(
                decision.happenings().getFirst(),
                decision.after().inRun(),
                byStaff(Subject.network("plastgenanvendelse"), "admit-enrollment"));

    assertThat(consequences.letters())
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.letter().kind()).isEqualTo(LetterKind.ENROLLMENT_MAY_RETURN);
          assertThat(letter.key()).isEqualTo("enrollment-may-return/e-1/" + (turn + 1));
        });
    assertThat(consequences.audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).isEqualTo("e-1 left");
          assertThat(line.after()).isEqualTo("e-1 left: may return, A mistake");
        });
  }

  @Test
  void twiceIsFineAndWhoIsInOrMayComeAnywayStaysWhereTheyAre() {
    var admitted = after(removed().admitted("e-1", "", LATER));

    for (var id : List.of("e-1", "e-2", "e-3", "e-4")) {
      assertThat(done(admitted.admitted(id, "", LATER)).isNothing()).as(id).isTrue();
    }
    assertThat(code(aNetwork().enrolled(1).roster().admitted("e-1", "", LATER)))
        .isEqualTo("not-confirmed");
    assertThat(code(admitted.admitted("e-9", "", LATER))).isEqualTo("enrollment-unknown");
  }

  @Test
  void nobodyIsToldToComeToARunThatTakesNobody() {
    var closed = after(removed().ruled(removed().run().rules().closing(true), LATER));

    assertThat(code(closed.admitted("e-1", "", LATER))).isEqualTo("enrollment-closed-now");
  }

  @Test
  void whatIsRefusedOfWhomStaffHaveTakenOffLeadsToTakingThemBack() {
    assertThat(code(removed().putFirst("e-1", "x", LATER))).isEqualTo(SeatRefusals.TAKEN_OFF);
    assertThat(code(removed().linkSentAgain("e-1", LATER))).isEqualTo(SeatRefusals.TAKEN_OFF);
    var left = after(aNetwork().seated(1).roster().leave("e-1", MONDAY));
    assertThat(code(left.putFirst("e-1", "x", LATER))).isEqualTo("not-waiting");
  }

  /// The first of two places was taken from its person; the third has the offer, the fourth waits.
  private static Roster removed() {
    var full = aNetwork().taking(1, 2).seated(1, 2, 3, 4).roster();
    return after(full.removed("e-1", "mette@forening.example", "x", MONDAY));
  }
}
