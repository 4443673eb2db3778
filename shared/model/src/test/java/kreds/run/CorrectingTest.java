package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Transferred;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// What is wrong about somebody is put right, by the own link or by staff, their address too.
final class CorrectingTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  /// Two places, both taken, and two wait.
  private final Roster roster = aNetwork().taking(2, 2).seated(1, 2, 3, 4).roster();

  @Test
  void nameAndRoleAreCorrectedAndTheRestStays() {
    var said = new Correction(Optional.of("Eva Ny"), Optional.empty(), Optional.of("Chef"));

    var decision = done(roster.corrected("e-1", said, LATER));

    var now = decision.after().find("e-1").orElseThrow();
    assertThat(now).isInstanceOf(Confirmed.class);
    assertThat(now.person().name()).isEqualTo("Eva Ny");
    assertThat(now.person().company()).isEqualTo(SamplePeople.person(1).company());
    assertThat(now.who().role()).isEqualTo("Chef");
    assertThat(decision.happenings()).containsExactly(new SeatHappening.Corrected(now));
    assertThat(decision.after().run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(done(decision.after().corrected("e-1", said, LATER)))
        .isEqualTo(Decision.unchanged(decision.after()));
  }

  @Test
  void whoIsOverOrOnlyAskedHasNothingToCorrect() {
    assertThat(code(after(roster.leave("e-1", MONDAY)).corrected("e-1", company("X"), LATER)))
        .isEqualTo("correct-over");
    var asked = after(roster.handOver("e-1", applicant(roster.run().id(), 7), MONDAY));
    assertThat(code(asked.corrected("e-7", company("X"), LATER))).isEqualTo("correct-asked");
  }

  @Test
  void anotherSpellingOfTheCompanyIsNoOtherCompany() {
    var limited = limited(1);

    assertThat(code(limited.corrected("e-1", company("Nordplast A/S"), LATER)))
        .isEqualTo("correct-company");
    assertThat(after(limited.corrected("e-1", company("FIRMA 1 ApS"), LATER)).find("e-1"))
        .get()
        .extracting(each -> each.person().company().name())
        .isEqualTo("FIRMA 1 ApS");
  }

  @Test
  void nobodyGetsRoundTheSeatsOfACompanyByAnotherNameForIt() {
    var two = limited(2);
    assertThat(after(two.corrected("e-1", company("Firma 2"), LATER)).find("e-1"))
        .as("one of two, and to be the second of two")
        .containsInstanceOf(Confirmed.class);

    var free = after(colleague(aNetwork().taking(2, 3).seated(1).roster(), 5, 1));
    var held = after(free.resized(free.run().capacity().limited(1), MONDAY));
    assertThat(code(held.corrected("e-5", company("Firma 1 Salg"), LATER)))
        .isEqualTo("correct-company");
    var one = after(limited(1).corrected("e-1", company("firma 1"), LATER));
    assertThat(code(one.corrected("e-3", company("Firma 2"), LATER)))
        .as("the new one has its seats")
        .isEqualTo("correct-company");
  }

  @Test
  void whomTheCompanyHeldBackMovesWhenStaffSayThatItIsAnother() {
    var seated = aNetwork().taking(2, 3).seated(1).roster();
    var limited = after(seated.resized(seated.run().capacity().limited(1), MONDAY));
    var waits = after(colleague(limited, 5, 1));
    assertThat(waits.find("e-5")).containsInstanceOf(Waiting.class);

    var corrected = done(waits.corrected("e-5", company("Nordplast"), Optional.empty(), LATER));

    assertThat(corrected.after().find("e-5")).containsInstanceOf(Offered.class);
    assertThat(code(limited(1).corrected("e-1", company("Firma 2"), Optional.empty(), LATER)))
        .isEqualTo("company-has-its-seats");
  }

  @Test
  void anotherAddressIsTheSamePersonWithTheSamePlace() {
    var decision = done(moving(roster, 1, 9));

    var now = decision.after();
    var from = (Transferred) now.find("e-1").orElseThrow();
    assertThat(from.to()).isEqualTo("e-9");
    assertThat(from.moved()).isTrue();
    var to = now.find("e-9").orElseThrow();
    assertThat(to).isInstanceOf(Confirmed.class);
    assertThat(to.person().name()).isEqualTo("Deltager 1");
    assertThat(to.person().company()).isEqualTo(SamplePeople.person(1).company());
    assertThat(to.person().address()).isEqualTo(SamplePeople.person(9).address());
    assertThat(to.who().arrivedAt()).isEqualTo(MONDAY.plusSeconds(1));
    assertThat(now.run().seats()).isEqualTo(roster.run().seats());
    assertThat(now.run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(decision.happenings())
        .containsExactly(new SeatHappening.Moved(roster.find("e-1").orElseThrow(), from, to));
    assertThat(done(moving(now, 1, 9))).isEqualTo(Decision.unchanged(now));
  }

  @Test
  void whoWaitsKeepsThePlaceInTheLine() {
    var first = after(roster.putFirst("e-4", "x", MONDAY));

    var now = after(moving(first, 4, 9));

    assertThat(now.placeInLine("e-9")).isEqualTo(1);
    assertThat(now.placeInLine("e-3")).isEqualTo(2);
    assertThat(after(moving(now, 3, 8)).placeInLine("e-8")).isEqualTo(2);
  }

  @Test
  void aFormWithAWrongAddressIsAskedForItsClickAtTheRightOne() {
    var formed = after(roster.enroll(applicant(roster.run().id(), 6), MONDAY));

    var now = after(moving(formed, 6, 9));

    assertThat(now.find("e-6")).containsInstanceOf(Transferred.class);
    assertThat(now.find("e-9")).containsInstanceOf(Unconfirmed.class);
    assertThat(now.run().seats()).isEqualTo(formed.run().seats());
  }

  @Test
  void anAddressThatIsThereIsRefusedAndOneThatIsOverIsTaken() {
    assertThat(code(moving(roster, 1, 2))).isEqualTo("address-enrolled");
    assertThat(code(moving(roster, 1, 3))).isEqualTo("address-enrolled");
    var there = after(moving(roster, 1, 9));
    var back =
        there.corrected(
            "e-9", nothing(), Optional.of(applicant(roster.run().id(), 1, LATER)), LATER);
    var again = after(back);
    assertThat(again.find("e-1")).containsInstanceOf(Confirmed.class);
    assertThat(again.find("e-9")).containsInstanceOf(Transferred.class);
    assertThat(again.find("e-1").orElseThrow().who().turn())
        .isGreaterThan(there.find("e-1").orElseThrow().who().turn());
    assertThat(code(moving(after(roster.leave("e-1", MONDAY)), 1, 9))).isEqualTo("correct-over");
  }

  @Test
  void aRequestToAColleagueGoesAlong() {
    var asked = after(roster.handOver("e-1", applicant(roster.run().id(), 7), MONDAY));

    var moved = after(moving(asked, 1, 9));

    assertThat(after(moved.confirm("e-7", LATER)).find("e-9"))
        .containsInstanceOf(Transferred.class);
    assertThat(code(moving(asked, 7, 8))).isEqualTo("correct-asked");
  }

  private static Outcome<Decision<Roster, SeatHappening>> moving(
      Roster roster, int number, int to) {
    return roster.corrected(
        "e-" + number, nothing(), Optional.of(applicant(roster.run().id(), to, LATER)), LATER);
  }

  private Roster limited(int perCompany) {
    return after(roster.resized(roster.run().capacity().limited(perCompany), MONDAY));
  }

  private static Outcome<Decision<Roster, SeatHappening>> colleague(
      Roster roster, int number, int of) {
    var who = SamplePeople.person(number);
    var person = new Person(who.name(), Company.of("firma " + of), who.address(), who.language());
    return roster.enrollConfirmed(
        Applicant.arriving("e-" + number, roster.run().id(), person, "", MONDAY), MONDAY);
  }

  private static Correction company(String name) {
    return new Correction(Optional.empty(), Optional.of(Company.of(name)), Optional.empty());
  }

  private static Correction nothing() {
    return new Correction(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
