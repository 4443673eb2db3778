package kreds.run;

import static kreds.sample.InterestFixture.OPENS;
import static kreds.sample.NetworkFixture.DECISION;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Subject;
import kreds.delivery.LetterKind;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// A network may be there before it opens, and opens by itself on its day.
final class OpeningDayTest {
  private static final LocalDate TODAY = LocalDate.ofInstant(MONDAY, ZoneOffset.UTC);
  private static final Instant THEN = Instant.parse("2027-01-18T07:00:00Z");
  private final Roster ahead = aNetwork().opening(OPENS).roster();

  @Test
  void nobodyEnrolsBeforeTheDayByWhicheverWay() {
    var arriving = applicant(ahead.run().id(), 1);

    assertThat(code(ahead.enroll(arriving, MONDAY))).isEqualTo("enrollment-not-open");
    assertThat(code(ahead.enrollConfirmed(arriving, MONDAY))).isEqualTo("enrollment-not-open");
    assertThat(ahead.inRun().takesEnrollments()).isFalse();
    assertThat(ahead.inRun().hasPlaces()).isFalse();
    assertThat(ahead.inRun().takesInterest()).isTrue();
    assertThat(ahead.inRun().isListed()).isTrue();
  }

  @Test
  void onTheDayItOpensByItselfAndStaffAreToldOnce() {
    assertThat(ahead.run().nextAt()).contains(THEN);
    assertThat(ahead.at(THEN.minusSeconds(1)).isNothing()).isTrue();

    var opened = ahead.at(THEN);

    assertThat(opened.after().inRun().takesEnrollments()).isTrue();
    assertThat(opened.after().inRun().takesInterest()).isFalse();
    assertThat(opened.after().at(THEN).isNothing()).isTrue();
    assertThat(opened.after().run().nextAt()).isNotEqualTo(Optional.of(THEN));
    var at = SamplePeople.by(Actor.SYSTEM, Subject.network("plastgenanvendelse"), "look");
    var letters =
        new SeatConsequences(staff())
            .of(opened.happenings().getFirst(), opened.after().inRun(), at)
            .letters();
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().letter().kind()).isEqualTo(LetterKind.NETWORK_OPEN);
    assertThat(letters.getFirst().letter().values())
        .containsEntry("interested", "0")
        .extractingByKey("event")
        .asString()
        .contains("list-interest", "plastgenanvendelse");
  }

  @Test
  void staffMoveTheDayEarlierLaterOrToToday() {
    var later = after(ahead.opensOn(OPENS.plusDays(7), TODAY, MONDAY));
    assertThat(later.run().opening().day()).contains(OPENS.plusDays(7));
    assertThat(done(ahead.opensOn(OPENS, TODAY, MONDAY)).isNothing()).isTrue();
    var now = after(ahead.opensOn(TODAY, TODAY, MONDAY));
    assertThat(now.inRun().takesEnrollments()).isTrue();
    assertThat(done(now.opensOn(TODAY, TODAY, MONDAY)).isNothing()).isTrue();
    assertThat(after(now.opensOn(OPENS, TODAY, MONDAY)).inRun().takesEnrollments()).isFalse();
  }

  @Test
  void aDayThatIsOverOrAfterTheDecisionIsRefused() {
    assertThat(code(ahead.opensOn(TODAY.minusDays(1), TODAY, MONDAY))).isEqualTo("opening-past");
    assertThat(code(ahead.opensOn(DECISION, TODAY, MONDAY))).isEqualTo("opening-after-decision");
    assertThat(code(ahead.decidedOn(OPENS, TODAY, MONDAY))).isEqualTo("opening-after-decision");
    assertThat(after(ahead.decidedOn(OPENS.plusDays(1), TODAY, MONDAY)).run().decisionDate())
        .isEqualTo(OPENS.plusDays(1));
  }

  @Test
  void onceSomebodyHasEnrolledItStaysOpen() {
    var enrolled = aNetwork().enrolled(1).roster();

    assertThat(code(enrolled.opensOn(OPENS, TODAY, MONDAY))).isEqualTo("opening-over");
    assertThat(done(enrolled.opensOn(TODAY, TODAY, MONDAY)).isNothing()).isTrue();
    assertThat(code(aNetwork().in(RunState.FINISHED).roster().opensOn(OPENS, TODAY, MONDAY)))
        .isEqualTo("network-not-open");
  }

  @Test
  void aRunThatIsOverNoLongerOpens() {
    var over = new NetworkFixture(ahead).in(RunState.CANCELLED);
    assertThat(over.run().nextAt()).isEmpty();
    assertThat(over.roster().inRun().takesInterest()).isFalse();
  }
}
