package kreds.commit;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Budget;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.meeting.Mover;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.question.ExtraQuestions;
import kreds.run.Correction;
import kreds.run.Enrollment;
import kreds.run.Merging;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Of whom the meetings are told when seats change.
final class NotedMoversTest {
  private static final Moment AT = byStaff(Subject.network("plastgenanvendelse"), "step");
  private static final RunId RUN = aNetwork().runId();

  private static final Correction NOTHING =
      new Correction(Optional.empty(), Optional.empty(), Optional.empty());

  private static final LocalDate DAY = LocalDate.parse("2027-01-04");

  /// Two places, both taken, and one waits.
  private final Roster roster = aNetwork().taking(2, 2).seated(1, 2, 3).roster();

  @Test
  void whoGoesOnUnderAnotherAddressIsNotedAtBothIfTheyHaveAPlace() {
    assertThat(movers(roster, done(moving(1))))
        .containsExactly(new Mover(RUN, "e-1", MONDAY), new Mover(RUN, "e-9", MONDAY));
    assertThat(movers(roster, done(moving(3))))
        .as("whoever waits may make a meeting happen")
        .containsExactly(new Mover(RUN, "e-3", MONDAY));
  }

  @Test
  void whereAnAddressWasOnlyMistypedTheMeetingsHearNothingOfIt() {
    var form = after(roster.enroll(applicant(RUN, 4), MONDAY));
    var moving = done(form.corrected("e-4", NOTHING, Optional.of(applicant(RUN, 9)), MONDAY));

    assertThat(movers(form, moving)).isEmpty();
    assertThat(movers(moving.after(), done(moving.after().forgotten("e-9", MONDAY))))
        .as("what is done from that mailbox is somebody else's, and stays")
        .extracting(Mover::enrollment)
        .containsExactly("e-9");
  }

  @Test
  void whoMovedOnInTheLineHasHadNoPlaceAtEitherAddress() {
    for (var had : List.of(true, false)) {
      var moved = done(moving(had ? 1 : 3)).after();
      assertThat(movers(moved, done(moved.forgotten("e-9", MONDAY))))
          .filteredOn(mover -> mover.was().isPresent())
          .as("had a place: %s", had)
          .hasSize(2)
          .allMatch(mover -> mover.hadPlace() == had);
    }
    var over = done(roster.handOver("e-1", applicant(RUN, 7), MONDAY)).after();
    assertThat(over.hadPlace(over.find("e-1").orElseThrow())).isTrue();
    assertThat(over.hadPlace(over.find("e-3").orElseThrow())).isFalse();
    assertThat(over.hadPlace(over.find("e-7").orElseThrow())).isFalse();
  }

  @Test
  void whosePlaceAColleagueTakesOverIsNotedWithTheColleague() {
    var asked = after(roster.handOver("e-1", applicant(RUN, 7), MONDAY));

    assertThat(movers(roster, done(roster.handOver("e-1", applicant(RUN, 7), MONDAY)))).isEmpty();
    assertThat(movers(asked, done(asked.confirm("e-7", MONDAY))))
        .containsExactly(new Mover(RUN, "e-1", MONDAY), new Mover(RUN, "e-7", MONDAY));
  }

  @Test
  void whoIsForgottenInTheSameStepIsNotedAsTheyWere() {
    assertThat(movers(roster, done(roster.forgotten("e-1", MONDAY))))
        .containsExactly(new Mover(RUN, "e-1", MONDAY, Optional.of(person(1))));
    assertThat(movers(roster, done(roster.leave("e-1", MONDAY))))
        .containsExactly(new Mover(RUN, "e-1", MONDAY));
    assertThat(movers(roster, done(roster.forgotten("e-3", MONDAY))))
        .as("whoever waits may make a meeting happen")
        .containsExactly(new Mover(RUN, "e-3", MONDAY, Optional.of(person(3)), false));
  }

  @Test
  void whoHadAPlaceAndIsForgottenLaterIsNotedForWhatTheyHaveAnswered() {
    var left = new NetworkFixture(roster).leaving(1).roster();
    var over = new NetworkFixture(roster).in(RunState.FINISHED).roster();
    var asTheyWere = new Mover(RUN, "e-1", MONDAY, Optional.of(person(1)));

    assertThat(movers(left, done(left.forgotten("e-1", MONDAY)))).containsExactly(asTheyWere);
    assertThat(movers(over, done(over.forgotten("e-1", MONDAY)))).containsExactly(asTheyWere);
    assertThat(movers(over, done(over.forgotten("e-3", MONDAY))))
        .containsExactly(new Mover(RUN, "e-3", MONDAY, Optional.of(person(3)), false));
  }

  @Test
  void whoLeftAndEnrolledAgainAndIsForgottenThenIsNotedAllTheSame() {
    var left = after(roster.leave("e-1", MONDAY));
    var asTheyWere = new Mover(RUN, "e-1", MONDAY, Optional.of(person(1)));
    var unconfirmed = after(left.enroll(applicant(RUN, 1), MONDAY));
    var waiting = after(left.enrollConfirmed(applicant(RUN, 1), MONDAY));
    assertThat(unconfirmed.find("e-1")).get().isInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(waiting.find("e-1")).get().isInstanceOf(Enrollment.Waiting.class);

    for (var again : List.of(unconfirmed, waiting)) {
      assertThat(movers(again, done(again.forgotten("e-1", MONDAY)))).containsExactly(asTheyWere);
    }
    var never = after(roster.enroll(applicant(RUN, 4), MONDAY));
    assertThat(movers(never, done(never.forgotten("e-4", MONDAY))))
        .containsExactly(new Mover(RUN, "e-4", MONDAY, Optional.of(person(4)), false));
  }

  @Test
  void whoHadAnotherAddressIsNotedUnderBothOnce() {
    var moved = after(moving(1));

    assertThat(movers(moved, done(moved.forgotten("e-9", MONDAY))))
        .extracting(Mover::enrollment)
        .containsExactly("e-9", "e-1");
  }

  @Test
  void whereARunDoesNotComeAboutEverybodyIsNoted() {
    assertThat(movers(roster, done(roster.cancelled("x", MONDAY))))
        .containsExactly(Mover.everybody(RUN, MONDAY));
  }

  @Test
  void whoComesOverIsNotedIfAPlaceIsTheirsByIt() {
    var into = new NetworkFixture(other()).seated(1).roster();
    var merged = done(new Merging(roster, into, address -> id(address.value())).at(MONDAY));

    assertThat(movers(roster, merged.from())).containsExactly(Mover.everybody(RUN, MONDAY));
    assertThat(movers(into, merged.into()))
        .as("the first has a place there already, and the third waits in both")
        .containsExactly(new Mover(into.run().id(), "e-2", MONDAY));
  }

  /// Of whoever pays as a member nobody knows who reads the run alone, so it is written down anew.
  @Test
  void whereNotAllPayTheSameWhoPaysIsReckonedAnewThoughNobodyComes() {
    var tariff = new Tariff(150, 100, Credit.NONE);
    var terms = new Terms(Optional.empty(), tariff, Optional.empty(), OptionalInt.empty());
    var costed = done(roster.costing(Budget.of(new Costs(List.of()), terms), MONDAY));
    var mixed = costed.after();
    var everybody = Mover.everybody(RUN, MONDAY);

    assertThat(movers(roster, costed)).containsExactly(everybody);
    assertThat(
            movers(mixed, Decision.of(mixed, new SeatHappening.OfRun.Began(RUN, 2, 0, List.of()))))
        .containsExactly(everybody);
    assertThat(movers(mixed, done(working(mixed, 1, "Firma 8")))).containsExactly(everybody);
    assertThat(movers(mixed, done(working(mixed, 3, "Firma 8")))).as("who waits").isEmpty();
    assertThat(movers(roster, done(working(roster, 1, "Firma 8")))).as("all alike").isEmpty();
    var named = new Correction(Optional.of("Anne Ny"), Optional.empty(), Optional.empty());
    assertThat(movers(mixed, done(mixed.corrected("e-1", named, MONDAY)))).isEmpty();
  }

  private static Outcome<Decision<Roster, SeatHappening>> working(
      Roster roster, int number, String company) {
    var said = new Correction(Optional.empty(), Optional.of(Company.of(company)), Optional.empty());
    return roster.corrected("e-" + number, said, MONDAY);
  }

  /// What is about the run, and not about a place in it, concerns no meeting.
  @Test
  void whatChangesNobodysPlaceNotesNobody() {
    var run = roster.run();
    var nobodys =
        List.<SeatHappening>of(
            new SeatHappening.OfRun.RulesChanged(run.rules(), run.rules()),
            new SeatHappening.OfRun.QuestionsChanged(ExtraQuestions.NONE, ExtraQuestions.NONE),
            new SeatHappening.OfRun.CostsSet(run.budget(), run.budget()),
            new SeatHappening.OfRun.DecisionDateMoved(DAY, DAY.plusDays(1)),
            new SeatHappening.OfRun.DecisionDue(run),
            new SeatHappening.OfRun.Opened(run),
            new SeatHappening.OfRun.TookIn(RunId.first("bioplast"), 2),
            new SeatHappening.OfRun.Finished(RunState.RENEWING, Optional.empty()),
            new SeatHappening.OfRun.Began(RUN, 2, 0, List.of()),
            new SeatHappening.OfRun.ListOpened(),
            new SeatHappening.OfRun.Recounted(run.seats()),
            new SeatHappening.OfRun.NetworkReady(run));

    for (var happening : nobodys) {
      assertThat(movers(roster, Decision.of(roster, happening)))
          .as(happening.getClass().getSimpleName())
          .isEmpty();
    }
  }

  @Test
  void whoHandsOverWithoutAPlaceChangingHandsIsNotNoted() {
    var asked = after(roster.handOver("e-1", applicant(RUN, 7), MONDAY));
    var giver = (Enrollment.Confirmed) asked.find("e-1").orElseThrow();
    var colleague = asked.find("e-7").orElseThrow();
    var lapsed = new Enrollment.Lapsed(colleague.who(), MONDAY);
    var nobodys =
        List.<SeatHappening>of(
            new SeatHappening.ColleagueAsked(giver, colleague, ""),
            new SeatHappening.RequestTakenBack(giver, "e-7"),
            new SeatHappening.RequestOver(giver, true),
            new SeatHappening.NothingToTakeOver(lapsed));

    for (var happening : nobodys) {
      assertThat(movers(asked, Decision.of(asked, happening)))
          .as(happening.getClass().getSimpleName())
          .isEmpty();
    }
  }

  private static Roster other() {
    var plan = NetworkFixture.plan(2, 2);
    var run = RunId.first("bioplast");
    var network = Network.published(run.network(), plan.description(), "p-2", MONDAY);
    return new Roster(
        network, Run.first(run.network(), plan, MONDAY), List.of(), CompanyRegister.EMPTY);
  }

  private static String id(String address) {
    return "e-" + address.replaceAll("@.*|[^0-9]", "");
  }

  private Outcome<Decision<Roster, SeatHappening>> moving(int number) {
    return roster.corrected("e-" + number, NOTHING, Optional.of(applicant(RUN, 9)), MONDAY);
  }

  private static List<Mover> movers(Roster before, Decision<Roster, SeatHappening> decision) {
    return new RosterChange(new SeatConsequences(staff()))
        .of(before, decision, AT).writes().stream()
            .filter(Write.MoverNoted.class::isInstance)
            .map(write -> ((Write.MoverNoted) write).mover())
            .toList();
  }
}
