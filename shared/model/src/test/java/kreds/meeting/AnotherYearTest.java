package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SpeakerFixture.aTalk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import kreds.audit.AuditLine;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.Changes;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.commit.YearChange;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.network.Capacity;
import kreds.network.PriceEstimate;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.SeatConsequences;
import kreds.run.SeatCount;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Another year begins with those who go on, and with the line of the year before (S17).
final class AnotherYearTest {
  private static final Instant CLOSES = MONDAY.plus(Duration.ofDays(14));
  private static final LocalDate TODAY = LocalDate.parse("2027-01-18");
  private static final LocalDate DECISION = LocalDate.parse("2027-02-15");

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

  @Test
  void allOfItIsOneTransactionOfWhichTheNextRunIsNew() {
    var run = closed(renewing(3, 5), Map.of(1, true, 2, true));

    var writes = writes(done(start(run)), run);

    assertThat(writes).filteredOn(Write.NetworkSaved.class::isInstance).hasSize(1);
    assertThat(writes)
        .filteredOn(Write.RunSaved.class::isInstance)
        .extracting(write -> ((Write.RunSaved) write).before().isPresent())
        .containsExactly(true, false);
    assertThat(writes).filteredOn(Write.SeatSaved.class::isInstance).hasSize(3);
    assertThat(writes).filteredOn(Write.InquirySaved.class::isInstance).hasSize(1);
    assertThat(writes).noneMatch(Write.MoverNoted.class::isInstance);
    assertThat(writes)
        .filteredOn(Write.LineAdded.class::isInstance)
        .extracting(write -> ((Write.LineAdded) write).line().after())
        .contains("finished, followed by year 2", "year 2, stay: 2, wait: 1");
  }

  @Test
  void theLargestGroupWithItsLineStillFitsOneTransactionAndOneMoreIsRefused() {
    var run = closed(large(80, 10), everybody(80));
    var more = closed(large(80, 11), everybody(80));

    assertThat(writes(done(start(run, new Capacity(2, 80))), run))
        .hasSizeLessThanOrEqualTo(Changes.MOST_ROWS);
    var mixed = closed(notAllAlike(large(80, 10)), everybody(80));
    assertThat(writes(done(start(mixed, new Capacity(2, 80))), mixed))
        .as("and with the word that who pays what is to be reckoned")
        .hasSizeLessThanOrEqualTo(Changes.MOST_ROWS)
        .anyMatch(Write.MoverNoted.class::isInstance);
    assertThat(code(start(more, new Capacity(2, 80)))).isEqualTo("too-many-in-line");
  }

  @Test
  void aMaximumBelowThoseWhoGoOnIsRefusedAndOneThatJustFitsIsNot() {
    var run = closed(renewing(4), Map.of(1, true, 2, true, 3, true));

    assertThat(code(start(run, new Capacity(1, 2)))).isEqualTo("maximum-below-confirmed");
    assertThat(next(done(start(run, new Capacity(1, 3)))).run().placesLeft()).isZero();
    assertThat(
            code(
                new Renewal(run)
                    .start(
                        new Capacity(2, 4),
                        TODAY.minusDays(1),
                        AnotherYearTest::idOf,
                        TODAY,
                        CLOSES)))
        .isEqualTo("decision-date-past");
  }

  @Test
  void whatIsStillAnsweredOrLiesAheadIsBroughtToItsEndFirst() {
    var open = renewing(2);
    assertThat(code(start(open, MONDAY))).isEqualTo("renewal-open");
    assertThat(done(start(said(open, Map.of(1, true, 2, false)), MONDAY)).network().currentRun())
        .as("all have said it")
        .isEqualTo(2);
    assertThat(
            done(start(said(after(open.close("renewal", MONDAY)), Map.of(1, true)), MONDAY)).next())
        .as("staff have closed it")
        .isPresent();
    var running = aMeetingOf(aNetwork().taking(2, 4).seatedUpTo(2)).fixedOn(firstMorning()).all();
    assertThat(code(start(running, MONDAY))).isEqualTo("renewal-not-asked");
    var asked = after(running.renew("", "", CLOSES, MONDAY));
    var all = said(asked, Map.of(1, true, 2, true));
    var end = firstMorning().end().instant();
    assertThat(code(start(all, firstMorning().start().instant().minusMillis(1))))
        .isEqualTo("meeting-ahead");
    assertThat(code(start(all, end.minusMillis(1)))).as("it is on").isEqualTo("meeting-on");
    assertThat(new Renewal(all).ahead(end)).isEmpty();
    assertThat(done(start(all, end)).next()).isPresent();
    var polling = aMeetingOf(aNetwork().taking(2, 4).seatedUpTo(2)).polling().all();
    assertThat(new Renewal(polling).ahead(MONDAY)).hasSize(1);
  }

  @Test
  void whereNobodyGoesOnAndNobodyWaitsThereIsNoOtherYear() {
    assertThat(code(start(closed(renewing(2), Map.of(1, false))))).isEqualTo("nobody-goes-on");
    var line = next(done(start(closed(renewing(4, 5), Map.of(1, false)))));
    assertThat(line.in(Enrollment.Offered.class)).hasSize(1);
    var offered =
        new NetworkFixture(renewing(2).roster()).offered(5, CLOSES.plusSeconds(1)).roster();
    assertThat(done(start(closed(with(renewing(2), offered), Map.of(1, false)))).next())
        .isPresent();
  }

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

  @Test
  void nothingIsDoneAnyMoreInTheYearThatIsOver() {
    var year = done(start(closed(renewing(2), Map.of(1, true))));
    var over = year.over().after();

    assertThat(code(over.leave("e-1", CLOSES))).isEqualTo("network-finished");
    assertThat(code(over.confirm("e-1", CLOSES))).isEqualTo("network-finished");
    assertThat(code(over.enrollConfirmed(SamplePeople.applicant(over.run().id(), 1), CLOSES)))
        .isEqualTo("network-finished");
    assertThat(over.at(CLOSES.plus(Duration.ofDays(90))).isNothing()).isTrue();
    assertThat(code(year.run(renewing(2)).rule("Nye regler", "", CLOSES))).isEqualTo("run-over");
  }

  @Test
  void theRulesOfTheYearAreFrozenWithIt() {
    var ruled = after(renewing(2).rule("Regler", "", MONDAY));
    var run = closed(ruled, Map.of(1, true));

    var year = done(start(run));

    assertThat(year.group()).allSatisfy(each -> assertThat(each.inquiry().closed()).isTrue());
    assertThat(year.group()).hasSize(2);
    assertThat(writes(year, run)).filteredOn(Write.InquirySaved.class::isInstance).hasSize(2);
  }

  static RunMeetings renewing(int participants, int... waiting) {
    var fixture = aNetwork().taking(2, Math.max(4, participants)).seatedUpTo(participants);
    for (var number : waiting) {
      fixture = fixture.waiting(number);
    }
    var running = fixture.in(RunState.RUNNING).roster();
    var run = new RunMeetings(running, List.of(), List.of());
    return after(run.renew("", "", CLOSES, MONDAY));
  }

  @Test
  void itBeginsAtThePriceThatTheGroupWasToldThoughNobodyIsAskedToSpeakYet() {
    var room = new Cost("Lokale", Amount.kroner(20_000), Cost.Per.RUN);
    var costed =
        aNetwork()
            .taking(2, 4)
            .seatedUpTo(2)
            .in(RunState.RUNNING)
            .roster()
            .costing(Budget.of(new Costs(List.of(room)), Terms.USUAL), MONDAY);
    var meeting = aMeetingOf(new NetworkFixture(after(costed))).fixedOn(firstMorning());
    var run = aTalk(meeting).asked().meeting().all();
    assertThat(run.roster().run().budget().fees()).isEqualTo(800_000);

    var asked = said(after(run.renew("", "", CLOSES, MONDAY)), Map.of(1, true, 2, true));
    var year = done(start(asked, MONDAY.plus(Duration.ofDays(90))));

    var told = new PriceEstimate(7_000, 14_000);
    assertThat(new Renewal(asked).asked().map(each -> each.inquiry().question()))
        .hasValueSatisfying(
            question -> assertThat(((Question.Renewing) question).price()).contains(told));
    assertThat(next(year).run().price()).contains(told);
  }

  private static RunMeetings large(int participants, int waiting) {
    var fixture = aNetwork().taking(2, 80).seatedUpTo(participants);
    for (var number = 1; number <= waiting; number++) {
      fixture = fixture.waiting(participants + number);
    }
    var run = new RunMeetings(fixture.in(RunState.RUNNING).roster(), List.of(), List.of());
    return after(run.renew("", "", CLOSES, MONDAY));
  }

  private static RunMeetings notAllAlike(RunMeetings run) {
    var tariff = new Tariff(150, 100, Credit.NONE);
    var terms = new Terms(Optional.empty(), tariff, Optional.empty(), OptionalInt.empty());
    var budget = Budget.of(new Costs(List.of()), terms);
    return with(run, Outcomes.done(run.roster().costing(budget, MONDAY)).after());
  }

  private static Map<Integer, Boolean> everybody(int many) {
    var all = new TreeMap<Integer, Boolean>();
    for (var number = 1; number <= many; number++) {
      all.put(number, true);
    }
    return all;
  }

  private static RunMeetings closed(RunMeetings run, Map<Integer, Boolean> said) {
    return said(run, said).at(CLOSES, staff()).after();
  }

  static RunMeetings said(RunMeetings run, Map<Integer, Boolean> said) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : run.group()) {
      var answers = new ArrayList<>(each.answers());
      if (each.inquiry().question() instanceof Question.Renewing) {
        said.forEach((number, continues) ->
            answers.add(new Answer("e-" + number, new Response.Renewal(continues, ""), MONDAY)));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new RunMeetings(run.roster(), run.meetings(), all);
  }

  private static Outcome<YearOver> start(RunMeetings run) {
    return start(run, new Capacity(2, 4));
  }

  private static Outcome<YearOver> start(RunMeetings run, Instant now) {
    return new Renewal(run).start(new Capacity(2, 4), DECISION, AnotherYearTest::idOf, TODAY, now);
  }

  private static Outcome<YearOver> start(RunMeetings run, Capacity capacity) {
    return new Renewal(run).start(capacity, DECISION, AnotherYearTest::idOf, TODAY, CLOSES);
  }

  private static String idOf(EmailAddress address) {
    return "n-" + address.value().replaceAll("@.*", "");
  }

  private static LinkSubject page(Delivery letter) {
    return Objects.requireNonNull(letter.letter().links().get("page")).subject();
  }

  private static Roster next(YearOver year) {
    return year.next().orElseThrow().next().after();
  }

  private static String mail(int number) {
    return applicant(number).person().address().value().replaceAll("@.*", "");
  }

  private static Applicant applicant(int number) {
    return SamplePeople.applicant(aNetwork().run().id(), number);
  }

  private static RunMeetings with(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group());
  }

  private static List<Write> writes(YearOver year, RunMeetings before) {
    return new YearChange(new RosterChange(new SeatConsequences(staff())))
        .of(before, year, at())
        .writes();
  }

  private static List<Delivery> letters(YearOver year, RunMeetings before) {
    var letters = new ArrayList<Delivery>();
    for (var write : writes(year, before)) {
      if (write instanceof Write.LetterAdded(var letter)) {
        letters.add(letter);
      }
    }
    return letters;
  }

  private static String inNext(int number) {
    var next = aNetwork().run().id().next();
    return Applicant.idOf(at().ids(), next, applicant(number).person().address());
  }

  private static List<String> cameAlong(List<Write> writes) {
    return writes.stream()
        .filter(Write.LineAdded.class::isInstance)
        .map(write -> ((Write.LineAdded) write).line())
        .filter(line -> line.action().equals("come-along"))
        .map(AuditLine::after)
        .toList();
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

  private static Moment at() {
    return by(
        Actor.staff("mette@example.dk"), Subject.network("plastgenanvendelse"), "start-next-run");
  }
}
