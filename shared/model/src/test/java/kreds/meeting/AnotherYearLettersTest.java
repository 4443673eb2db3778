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
import static kreds.meeting.YearSteps.told;
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
import java.util.Optional;
import java.util.TreeMap;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.link.LinkSubject;
import kreds.network.Capacity;
import kreds.run.Applicant;
import kreds.run.Correction;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Each of the year that is over is told exactly one thing, once (S17).
final class AnotherYearLettersTest {
  private static final Correction NOTHING =
      new Correction(Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void eachOfTheYearThatIsOverIsToldExactlyOneThingAndOnce() {
    var run = closed(renewing(4, 5, 6), Map.of(1, true, 2, false, 4, true));
    var year = done(start(run));
    var over = year.run(run);

    assertThat(new Renewal(over).asked().orElseThrow().inquiry().nextAt()).contains(CLOSES);
    var told = told(over, next(year));

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
    assertThat(page(letters.get(1)))
        .as("who stops still reads the year that is over")
        .isEqualTo(new LinkSubject.OfEnrollment(run.roster().run().id(), "e-2"));
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

    var told = told(with(year.run(run), forgotten), next(year));

    assertThat(kinds(told.after(), told.happenings())).containsOnlyKeys("e-1");
    assertThat(forgotten.find("e-2").orElseThrow().person().isForgotten()).isTrue();
    assertThat(forgotten.run().state()).isEqualTo(RunState.FINISHED);
  }

  @Test
  void whoLosesThePlaceBeforeTheLetterIsNotToldThatTheyHaveOne() {
    var run = closed(renewing(3), everybody(3));
    var year = done(start(run));
    var next = next(year);
    var second = after(next.removed("n-" + mail(2), "mette@example.dk", "taget af", CLOSES));
    var third = after(second.leave("n-" + mail(3), CLOSES));

    var told = told(year.run(run), third);

    assertThat(kinds(told.after(), told.happenings())).containsOnlyKeys("e-1");
    assertThat(follows(told.after(), told.happenings()).audit())
        .extracting(AuditLine::after)
        .as("they came along all the same")
        .containsExactly(
            "1 person",
            inNext(1) + " confirmed",
            inNext(2) + " confirmed",
            inNext(3) + " confirmed");
    assertThat(Farewells.of(told.after(), _ -> Optional.of(third))).isEmpty();
  }

  @Test
  void whoseAddressIsPutRightBeforeTheLetterGetsItThereWithTheLinkOfThatPlace() {
    var run = closed(renewing(2), everybody(2));
    var year = done(start(run));
    var other = SamplePeople.applicant(next(year).run().id(), 12);
    var next = after(next(year).corrected("n-" + mail(1), NOTHING, Optional.of(other), CLOSES));

    var told = told(year.run(run), next);

    var letter = follows(told.after(), told.happenings()).letters().getFirst();
    assertThat(letter.key()).isEqualTo("renewal-continued/e-1");
    assertThat(letter.letter().to().address()).isEqualTo(other.person().address());
    assertThat(page(letter)).isEqualTo(new LinkSubject.OfEnrollment(next.run().id(), "e-12"));
  }

  @Test
  void whoIsOfferedAPlaceBeforeTheLetterIsNotToldThatTheyWait() {
    var run = closed(renewing(4, 5), everybody(4));
    var year = done(start(run));
    var next = after(next(year).leave("n-" + mail(1), CLOSES));
    assertThat(next.find("n-" + mail(5))).get().isInstanceOf(Enrollment.Offered.class);

    var told = told(year.run(run), next);

    assertThat(kinds(told.after(), told.happenings())).containsOnlyKeys("e-2", "e-3", "e-4");
  }

  @Test
  void whoDoesNotGoOnIsToldSoWhateverBecomesOfTheYearThatFollows() {
    var run = closed(renewing(3), Map.of(1, true, 2, true, 3, false));
    var year = done(start(run));
    var again = SamplePeople.applicant(next(year).run().id(), 3);
    var next = after(next(year).enrollConfirmed(again, CLOSES));

    var told = told(year.run(run), next);

    assertThat(kinds(told.after(), told.happenings())).containsEntry("e-3", "renewal-goodbye");
    assertThat(page(follows(told.after(), told.happenings()).letters().getLast()))
        .isEqualTo(new LinkSubject.OfEnrollment(run.roster().run().id(), "e-3"));
  }

  @Test
  void moreThanOneTransactionTakesAreToldInPartsOfWhichNobodyIsInTwo() {
    var run = closed(large(80, 10), everybody(80));
    var year = done(start(run, new Capacity(2, 80)));
    var over = year.run(run);
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

    var next = next(year);
    var first = told(over, next);
    var second = told(first.after(), next);
    var third = told(second.after(), next);

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
    assertThat(Farewells.of(third.after(), _ -> Optional.of(next))).isEmpty();
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
