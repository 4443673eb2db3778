package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.id.RunId;
import kreds.outcome.Outcome;
import kreds.person.Person;
import org.junit.jupiter.api.Test;

/// Who hears of a place that goes to somebody else, and what the audit keeps of it and of what
/// concerns a run as a whole.
final class HandedOnConsequencesTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  private static final Correction NOTHING =
      new Correction(Optional.empty(), Optional.empty(), Optional.empty());

  /// Two places, both taken, and nobody waits.
  private final Roster roster = aNetwork().taking(2, 2).seated(1, 2).roster();

  private final Decision<Roster, SeatHappening> asking =
      done(roster.handOver("e-1", applicant(RUN, 7), MONDAY));

  private final Roster asked = asking.after();

  @Test
  void theColleagueIsAskedInTheNameOfTheGiverAndEachHasALine() {
    assertThat(letters(asking))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.key()).isEqualTo("enrollment-asked/e-7/1");
          assertThat(letter.letter().to().address()).isEqualTo(person(7).address());
          assertThat(letter.letter().values())
              .containsEntry("giver", "Deltager 1")
              .containsEntry("givers", "Firma 1 A/S")
              .containsEntry("role", "asked")
              .containsEntry("askedUntil", "2027-01-18T08:00:00Z");
        });
    assertThat(lines(asking))
        .containsExactly(
            "e-1: e-1 confirmed|step|e-1 confirmed: asks e-7",
            "e-1: |step|e-7 unconfirmed: asked by e-1");
  }

  @Test
  void whatIsTakenBackIsALineAndNoLetter() {
    var back = done(asked.takeBack("e-1", LATER));

    assertThat(letters(back)).isEmpty();
    assertThat(lines(back))
        .containsExactly("e-1: e-1 confirmed: asks e-7|step|e-1 confirmed: asks nobody");
  }

  @Test
  void theGiverHearsThatNobodyHasAnswered() {
    var over = asked.at(MONDAY.plus(Enrollment.Unconfirmed.HOLDS));

    assertThat(letters(over))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.key()).startsWith("enrollment-not-taken-over/e-1/");
          assertThat(letter.letter().to()).isEqualTo(person(1));
          assertThat(letter.letter().values()).containsEntry("answer", "none");
        });
    assertThat(lines(over))
        .containsExactlyInAnyOrder(
            "system: e-1 confirmed|hand-over-over|e-1 confirmed: no answer",
            "system: e-7 unconfirmed|lapse|e-7 lapsed");
  }

  @Test
  void theGiverHearsThatTheColleagueSaysNo() {
    var declined = done(asked.decline("e-7", LATER));

    assertThat(letters(declined))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.key()).startsWith("enrollment-not-taken-over/e-1/");
          assertThat(letter.letter().values()).containsEntry("answer", "no");
        });
    assertThat(lines(declined))
        .containsExactly(
            "e-1: e-7 unconfirmed|step|e-7 left",
            "system: e-1 confirmed|hand-over-over|e-1 confirmed: not taken over");
  }

  @Test
  void whoGaveThePlaceAndWhoHasItHearOfIt() {
    var taken = done(asked.confirm("e-7", LATER));

    assertThat(letters(taken))
        .extracting(letter -> letter.letter().kind().key(), letter -> letter.letter().to().name())
        .containsExactly(
            tuple("enrollment-handed-over", "Deltager 1"),
            tuple("enrollment-seated", "Deltager 7"));
    assertThat(lines(taken))
        .containsExactly(
            "e-1: e-1 confirmed|step|e-1 transferred: to e-7",
            "e-1: e-7 unconfirmed|step|e-7 confirmed: in place of e-1");
  }

  @Test
  void bothAddressesHearWhereSomebodyHasMoved() {
    var moved = done(moving(roster, 1));

    assertThat(letters(moved))
        .extracting(letter -> letter.letter().kind().key())
        .containsExactly("enrollment-moved", "enrollment-moved");
    assertThat(letters(moved))
        .extracting(letter -> letter.letter().to().address())
        .containsExactly(person(1).address(), person(9).address());
    assertThat(letters(moved))
        .extracting(letter -> letter.letter().values().get("moved"))
        .containsExactly("away", "here");
    assertThat(lines(moved))
        .containsExactly(
            "e-1: e-1 confirmed|step|e-1 transferred: to e-9",
            "e-1: |step|e-9 confirmed: in place of e-1");
  }

  @Test
  void anAddressThatWasNeverProvedHearsNothingMoreAndTheRightOneIsAskedForItsClick() {
    var formed = after(roster.enroll(applicant(RUN, 6), MONDAY));

    var moved = done(moving(formed, 6));

    assertThat(letters(moved))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.letter().kind().key()).isEqualTo("enrollment-confirm");
          assertThat(letter.letter().to().address()).isEqualTo(person(9).address());
        });
    assertThat(lines(moved))
        .containsExactly(
            "e-1: e-6 unconfirmed|step|e-6 transferred: to e-9",
            "e-1: |step|e-9 unconfirmed: in place of e-6");
  }

  @Test
  void theMailboxHearsOfAnotherNameAndWhetherItCounts() {
    var form = done(aNetwork().enrolled(1).roster().enroll(named("Eva Ny"), LATER));
    var seat = done(roster.enroll(named("Eva Ny"), LATER));

    assertThat(letters(form))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.letter().kind().key()).isEqualTo("enrollment-shared");
          assertThat(letter.letter().values())
              .containsEntry("newcomer", "Eva Ny")
              .containsEntry("known", "Deltager 1")
              .containsEntry("shared", "replaced");
        });
    assertThat(lines(form)).containsExactly("e-1: e-1 unconfirmed|step|e-1 unconfirmed");
    assertThat(letters(seat))
        .singleElement()
        .satisfies(letter ->
            assertThat(letter.letter().values())
                .containsEntry("newcomer", "Eva Ny")
                .containsEntry("known", "Deltager 1")
                .containsEntry("shared", "kept"));
    assertThat(lines(seat)).containsExactly("e-1: e-1 confirmed|step|e-1 confirmed");
  }

  @Test
  void whatBecomesOfARunAndWhenItOpensAreLinesAndNoLetters() {
    var other = RunId.first("genbrug");
    var ahead = new OpeningDay(Optional.of(LocalDate.parse("2027-02-01")), 0);
    var decision =
        new Decision<Roster, SeatHappening>(
            roster,
            List.of(
                new SeatHappening.OfRun.MergedInto(RunState.RECRUITING, other, 3),
                new SeatHappening.OfRun.TookIn(other, 4),
                new SeatHappening.OfRun.OpeningMoved(OpeningDay.AT_ONCE, ahead),
                new SeatHappening.OfRun.OpeningMoved(ahead, OpeningDay.AT_ONCE)));

    assertThat(letters(decision)).isEmpty();
    assertThat(lines(decision))
        .containsExactly(
            "e-1: recruiting|step|merged into genbrug, people: 3",
            "e-1: |step|took in genbrug, people: 4",
            "e-1: open|step|opens 2027-02-01",
            "e-1: opens 2027-02-01|step|open");
  }

  private static Outcome<Decision<Roster, SeatHappening>> moving(Roster roster, int number) {
    return roster.corrected("e-" + number, NOTHING, Optional.of(applicant(RUN, 9, LATER)), LATER);
  }

  private static Applicant named(String name) {
    var who = person(1);
    var person = new Person(name, who.company(), who.address(), who.language());
    return Applicant.arriving("e-1", RUN, person, "", LATER);
  }

  private static List<Delivery> letters(Decision<Roster, SeatHappening> decision) {
    return consequences(decision).letters();
  }

  private static List<String> lines(Decision<Roster, SeatHappening> decision) {
    return consequences(decision).audit().stream().map(HandedOnConsequencesTest::said).toList();
  }

  private static String said(AuditLine line) {
    return line.actor() + ": " + line.before() + "|" + line.action() + "|" + line.after();
  }

  private static Consequences consequences(Decision<Roster, SeatHappening> decision) {
    var at = by(Actor.person("e-1"), Subject.network("plastgenanvendelse"), "step");
    var of = new SeatConsequences(staff());
    var inRun = decision.after().inRun();
    return Consequences.of(decision.happenings(), happening -> of.of(happening, inRun, at));
  }
}
