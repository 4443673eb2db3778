package kreds.meeting;

import static kreds.meeting.YearSteps.CLOSES;
import static kreds.meeting.YearSteps.DECISION;
import static kreds.meeting.YearSteps.closed;
import static kreds.meeting.YearSteps.letters;
import static kreds.meeting.YearSteps.mail;
import static kreds.meeting.YearSteps.next;
import static kreds.meeting.YearSteps.page;
import static kreds.meeting.YearSteps.renewing;
import static kreds.meeting.YearSteps.start;
import static kreds.meeting.YearSteps.with;
import static kreds.meeting.YearSteps.writes;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.link.LinkSubject;
import kreds.network.Capacity;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Another year begins with those who go on, and with the line of the year before (S17).
final class AnotherYearTest {
  @Test
  void whoGoesOnHasAPlaceSinceNowInTheOrderInWhichTheyCameAndTheOthersAreNotInIt() {
    var run = closed(renewing(4), Map.of(1, true, 2, false, 4, true));

    var year = done(start(run));
    var next = next(year);

    assertThat(next.run().id().number()).isEqualTo(2);
    assertThat(next.network().run()).isEqualTo(next.run().id());
    assertThat(next.in(Enrollment.Confirmed.class))
        .extracting(Enrollment::id)
        .containsExactly("n-" + mail(1), "n-" + mail(4));
    assertThat(next.in(Enrollment.Confirmed.class))
        .allSatisfy(place -> {
          assertThat(place.since()).isEqualTo(CLOSES);
          assertThat(place.handOver()).isEmpty();
          assertThat(place.who().run()).isEqualTo(next.run().id());
        });
    assertThat(next.run().seats()).isEqualTo(new SeatCount(2, 0, 0, 0));
    assertThat(next.run().budget()).isEqualTo(run.roster().run().budget());
    assertThat(next.run().questions()).isEqualTo(run.roster().run().questions());
    assertThat(next.run().listOpen()).isFalse();
    assertThat(next.run().decisionDate()).isEqualTo(DECISION);
    assertThat(next.run().capacity()).isEqualTo(new Capacity(2, 4));
    var over = year.over().after();
    assertThat(over.run().state()).isEqualTo(RunState.FINISHED);
    assertThat(over.enrollments()).as("who took part stays").isEqualTo(run.roster().enrollments());
    assertThat(over.run().nextAt()).isEmpty();
    assertThat(over.inRun().takesEnrollments()).isFalse();
    assertThat(next.inRun().takesEnrollments()).isTrue();
    assertThat(year.network().nextMeeting()).isEmpty();
  }

  @Test
  void theLineGoesOnInItsOrderAndWhatIsFreeIsOfferedAtOnce() {
    var full = renewing(4, 5, 6, 7);
    var run = closed(full, Map.of(1, true, 2, true, 3, false, 4, true));

    var next = next(done(start(run)));

    assertThat(next.in(Enrollment.Offered.class))
        .extracting(Enrollment::id)
        .containsExactly("n-" + mail(5));
    assertThat(next.placeInLine("n-" + mail(6))).isEqualTo(1);
    assertThat(next.placeInLine("n-" + mail(7))).isEqualTo(2);
    assertThat(next.run().seats()).isEqualTo(new SeatCount(3, 1, 2, 0));
    var letters = letters(done(start(run)), run);
    assertThat(letters)
        .extracting(each -> each.letter().kind().key())
        .containsExactly("enrollment-offer", "network-ready");
    assertThat(page(letters.getFirst()))
        .isEqualTo(new LinkSubject.OfEnrollment(next.run().id(), "n-" + mail(5)));
    assertThat(letters.getFirst().letter().values()).containsEntry("year", "next");
    assertThat(cameAlong(writes(done(start(run)), run)))
        .as("of the others it is said with their letters")
        .containsExactly("n-" + mail(5) + " waiting");
  }

  @Test
  void whoWasPutFirstOrHadAnOfferStandsAsBefore() {
    var until = CLOSES.plus(Duration.ofDays(2));
    var offered = new NetworkFixture(renewing(3, 6, 7).roster()).offered(5, until).roster();
    var first = with(renewing(3, 6, 7), offered);
    var line = new ArrayList<>(first.roster().enrollments());
    line.replaceAll(each ->
        each instanceof Enrollment.Waiting waits && waits.id().equals("e-7")
            ? new Enrollment.Waiting(
                waits.who(), waits.why(), Optional.of(MONDAY), waits.admittedAt())
            : each);
    var roster =
        new Roster(
            first.roster().network(), first.roster().run(), line, first.roster().companies());
    var run = closed(with(first, roster), Map.of(1, true, 2, true, 3, true));

    var next = next(done(start(run)));

    assertThat(next.in(Enrollment.Offered.class))
        .as("staff wanted this one first")
        .extracting(Enrollment::id)
        .containsExactly("n-" + mail(7));
    assertThat(next.placeInLine("n-" + mail(5))).isEqualTo(1);
    assertThat(next.placeInLine("n-" + mail(6))).isEqualTo(2);
    assertThat(((Enrollment.Waiting) next.find("n-" + mail(5)).orElseThrow()).admittedAt())
        .as("who had an offer was let in")
        .contains(CLOSES);
  }

  @Test
  void whoeverOfThemEnoughAreIsReadyAtOnceAndStaffHearOfIt() {
    var run = closed(renewing(3), Map.of(1, true, 2, true, 3, false));
    var lacking = closed(renewing(3), Map.of(1, true, 2, false, 3, false));

    assertThat(next(done(start(run))).run().state()).isEqualTo(RunState.READY);
    assertThat(letters(done(start(run)), run))
        .extracting(Delivery::key)
        .containsExactly("network-ready/plastgenanvendelse/2");
    assertThat(next(done(start(lacking))).run().state()).isEqualTo(RunState.RECRUITING);
    assertThat(letters(done(start(lacking)), lacking)).isEmpty();
  }

  private static List<String> cameAlong(List<Write> writes) {
    return writes.stream()
        .filter(Write.LineAdded.class::isInstance)
        .map(write -> ((Write.LineAdded) write).line())
        .filter(line -> line.action().equals("come-along"))
        .map(AuditLine::after)
        .toList();
  }
}
