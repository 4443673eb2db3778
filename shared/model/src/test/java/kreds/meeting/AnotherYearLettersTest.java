package kreds.meeting;

import static kreds.meeting.YearSteps.CLOSES;
import static kreds.meeting.YearSteps.applicant;
import static kreds.meeting.YearSteps.at;
import static kreds.meeting.YearSteps.closed;
import static kreds.meeting.YearSteps.everybody;
import static kreds.meeting.YearSteps.large;
import static kreds.meeting.YearSteps.letters;
import static kreds.meeting.YearSteps.mail;
import static kreds.meeting.YearSteps.next;
import static kreds.meeting.YearSteps.page;
import static kreds.meeting.YearSteps.renewing;
import static kreds.meeting.YearSteps.start;
import static kreds.meeting.YearSteps.with;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.link.LinkSubject;
import kreds.network.Capacity;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Each of the year that is over is told exactly one thing, once (S17).
final class AnotherYearLettersTest {
  @Test
  void eachOfTheYearThatIsOverIsToldExactlyOneThingAndOnce() {
    var run = closed(renewing(4, 5, 6), Map.of(1, true, 2, false, 4, true));
    var year = done(start(run));
    var over = year.run(run);

    assertThat(new Renewal(over).asked().orElseThrow().inquiry().nextAt()).contains(CLOSES);
    var told = over.at(CLOSES, staff());

    assertThat(kinds(told.after(), told.happenings()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "e-1", "renewal-continued",
                "e-2", "renewal-goodbye",
                "e-3", "renewal-not-heard",
                "e-4", "renewal-continued"));
    assertThat(next(year).in(Enrollment.Offered.class))
        .as("these hear of it by their offer")
        .hasSize(2);
    assertThat(year.farewells(run)).hasSize(4);
    assertThat(told.after().at(CLOSES, staff()).isNothing()).isTrue();
    assertThat(new Renewal(told.after()).asked().orElseThrow().inquiry().nextAt()).isEmpty();
    var letters = follows(told.after(), told.happenings()).letters();
    assertThat(letters.getFirst().key()).isEqualTo("renewal-continued/e-1");
    var page = (LinkSubject.OfEnrollment) page(letters.getFirst());
    assertThat(page.run().number()).isEqualTo(2);
    assertThat(letters.get(1).letter().links()).isEmpty();
    assertThat(letters.get(1).letter().values()).containsEntry("network", "plastgenanvendelse");
    assertThat(follows(told.after(), told.happenings()).audit())
        .extracting(AuditLine::after)
        .containsExactly("4 people", inNext(1) + " confirmed", inNext(4) + " confirmed");
  }

  @Test
  void whoStillWaitsIsToldThatTheEnrollmentHasComeAlongAndWhoHasNotClickedIsNotWrittenTo() {
    var run = closed(renewing(4, 5), Map.of(1, true, 2, true, 3, true, 4, true));
    var applied = new Enrollment.Unconfirmed(SamplePeople.applicant(run.roster().run().id(), 9));
    var both = with(run, new NetworkFixture(run.roster()).having(applied).roster());

    var year = done(start(both));

    assertThat(next(year).find("n-" + mail(9))).isEmpty();
    assertThat(year.farewells(both))
        .extracting(each -> each.who().id() + " " + each.letter().key())
        .contains("e-5 renewal-waiting")
        .hasSize(5);
  }

  @Test
  void whoeverIsForgottenMeanwhileIsNotWrittenTo() {
    var run = closed(renewing(2), Map.of(1, true, 2, true));
    var year = done(start(run));
    var forgotten = after(year.over().after().forgotten("e-2", CLOSES));

    var told = with(year.run(run), forgotten).at(CLOSES, staff());

    assertThat(kinds(told.after(), told.happenings())).containsOnlyKeys("e-1");
    assertThat(forgotten.find("e-2").orElseThrow().person().isForgotten()).isTrue();
    assertThat(forgotten.run().state()).isEqualTo(RunState.FINISHED);
  }

  @Test
  void moreThanOneTransactionTakesAreToldInPartsOfWhichNobodyIsInTwo() {
    var run = closed(large(80, 10), everybody(80));
    var over = done(start(run, new Capacity(2, 80))).run(run);
    var many = new ArrayList<>(over.roster().enrollments());
    for (var number = 101; number <= 120; number++) {
      var applicant = SamplePeople.applicant(over.roster().run().id(), number);
      many.add(new Enrollment.Confirmed(applicant, MONDAY));
    }
    over =
        with(
            over,
            new Roster(
                over.roster().network(), over.roster().run(), many, over.roster().companies()));

    var first = over.at(CLOSES, staff());
    var second = first.after().at(CLOSES, staff());
    var third = second.after().at(CLOSES, staff());

    assertThat(kinds(first.after(), first.happenings())).hasSize(45);
    assertThat(kinds(second.after(), second.happenings())).hasSize(45);
    assertThat(kinds(third.after(), third.happenings())).hasSize(20);
    assertThat(follows(first.after(), first.happenings()).audit())
        .filteredOn(line -> line.action().equals("come-along"))
        .hasSize(45)
        .allSatisfy(line -> assertThat(line.after()).matches("\\S+ (confirmed|waiting)"));
    assertThat(kinds(first.after(), first.happenings()).keySet())
        .doesNotContainAnyElementsOf(kinds(second.after(), second.happenings()).keySet());
    assertThat(third.after().at(CLOSES, staff()).isNothing()).isTrue();
  }

  private static String inNext(int number) {
    var next = aNetwork().run().id().next();
    return Applicant.idOf(at().ids(), next, applicant(number).person().address());
  }

  private static Map<String, String> kinds(RunMeetings run, List<MeetingHappening> happenings) {
    var kinds = new TreeMap<String, String>();
    for (var letter : follows(run, happenings).letters()) {
      var parts = letter.key().split("/");
      assertThat(kinds.put(parts[1], parts[0])).as("told twice").isNull();
    }
    return kinds;
  }

  private static Consequences follows(RunMeetings run, List<MeetingHappening> happenings) {
    var of = new MeetingConsequences(run.roster().network());
    return Consequences.of(happenings, happening -> of.of(happening, at()));
  }
}
