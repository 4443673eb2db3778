package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.id.RunId;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Lapsed;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A request to take over a place belongs to one giver and one colleague: what happens to another
/// one leaves it as it is.
final class RequestsOnTheirWayTest {
  private static final RunId RUN = aNetwork().runId();
  private static final Instant OVER = MONDAY.plus(Unconfirmed.HOLDS);

  private final Roster roster = aNetwork().taking(2, 40).seated(1, 2).roster();

  @Test
  void whoGetsAnotherAddressIsAskedThereAndNobodyElse() {
    var colleague = applicant(RUN, 7).saying(ofFirmOne(person(7)), "").proved(MONDAY);
    var full = aNetwork().taking(2, 2).seated(1, 2).having(new Waiting(colleague, Why.FULL));
    var asked = asking(asking(full.roster(), 1, 7), 2, 8);

    var moved = moved(asked, 7, 9);

    assertThat(moved.find("e-9")).containsInstanceOf(Waiting.class);
    assertThat(request(moved, 1)).contains("e-9");
    assertThat(request(moved, 2)).contains("e-8");
    assertThat(giver(moved, 8)).contains("e-2");
  }

  @Test
  void whoAsksGoesOnAtAnotherAddressWithTheirOwnRequestAlone() {
    var asked = asking(asking(roster, 1, 7), 2, 8);

    var moved = moved(asked, 1, 9);

    assertThat(giver(moved, 7)).contains("e-9");
    assertThat(giver(moved, 8)).contains("e-2");
    assertThat(request(moved, 9)).contains("e-7");
    assertThat(request(moved, 2)).contains("e-8");
  }

  @Test
  void onlyTheOwnEarlierRowsAreOnesOwn() {
    var moved = moved(moved(roster, 1, 8), 2, 9);
    var known = moved.find("e-8").orElseThrow();

    assertThat(Forgetting.rowsOf(moved, known))
        .containsExactly(known, moved.find("e-1").orElseThrow());
    assertThat(moved.idsOf("e-8")).containsExactly("e-8", "e-1");
    assertThat(moved.idsOf("e-1")).containsExactly("e-1");
    assertThat(moved.idsOf("e-99")).isEmpty();
    assertThat(moved.present("e-1")).contains(known);
    assertThat(moved(moved, 8, 7).present("e-1"))
        .contains(moved(moved, 8, 7).find("e-7").orElseThrow());
    assertThat(moved.present("e-8")).contains(known);
    assertThat(moved.present("e-99")).isEmpty();
  }

  @Test
  void whosePlaceWasTakenOverIsSomebodyElse() {
    var taken = after(asking(roster, 1, 7).confirm("e-7", MONDAY));
    var known = taken.find("e-7").orElseThrow();

    assertThat(Forgetting.rowsOf(taken, known)).containsExactly(known);
    assertThat(taken.present("e-1"))
        .as("and so the row stays the giver's")
        .isEqualTo(taken.find("e-1"));
  }

  @Test
  void whoHasSentAFormReadsTheLetterInTheLanguageOfIt() {
    var form = after(roster.enroll(english(7), MONDAY));

    assertThat(asking(form, 1, 7).find("e-7").orElseThrow().person().language())
        .isEqualTo(Language.EN);
  }

  @Test
  void whoHasOnlyBeenAskedReadsTheNextLetterInTheLanguageOfWhoAsksNow() {
    var both = after(roster.enrollConfirmed(english(3), MONDAY));
    var asked = asking(both, 1, 7);
    var back = after(asked.takeBack("e-1", MONDAY));

    assertThat(asked.find("e-7").orElseThrow().person().language()).isEqualTo(Language.DA);
    assertThat(asking(back, 3, 7).find("e-7").orElseThrow().person().language())
        .isEqualTo(Language.EN);
    var lapsed = asked.at(OVER).after();
    assertThat(lapsed.find("e-7")).containsInstanceOf(Lapsed.class);
    assertThat(asking(lapsed, 3, 7).find("e-7").orElseThrow().person().language())
        .isEqualTo(Language.EN);
  }

  @Test
  void whoseOwnFormHasLapsedIsWrittenToInTheLanguageOfIt() {
    var form = after(roster.enroll(english(7), MONDAY)).at(OVER.plusSeconds(7)).after();

    assertThat(form.find("e-7")).containsInstanceOf(Lapsed.class);
    assertThat(asking(form, 1, 7).find("e-7").orElseThrow().person().language())
        .isEqualTo(Language.EN);
  }

  @Test
  void whereARunIsCancelledAsManyHearOfTheirRequestAsFitOneStep() {
    var many = aNetwork().taking(2, 40).seatedUpTo(31).roster();
    for (var number : IntStream.rangeClosed(1, 31).toArray()) {
      many = asking(many, number, 100 + number);
    }

    var cancelled = done(many.cancelled("For få", MONDAY));

    assertThat(cancelled.happenings())
        .filteredOn(SeatHappening.NothingToTakeOver.class::isInstance)
        .hasSize(30);
    assertThat(cancelled.after().in(Unconfirmed.class)).hasSize(1);
  }

  private static Person ofFirmOne(Person person) {
    return new Person(person.name(), person(1).company(), person.address(), person.language());
  }

  private static Applicant english(int number) {
    var who = applicant(RUN, number);
    var reader = reading(Language.EN, who.person());
    return Applicant.arriving(who.id(), RUN, reader, who.role(), who.arrivedAt());
  }

  private static Roster asking(Roster roster, int giver, int colleague) {
    return after(roster.handOver("e-" + giver, applicant(RUN, colleague), MONDAY));
  }

  private static Roster moved(Roster roster, int from, int to) {
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    return after(roster.corrected("e-" + from, nothing, Optional.of(applicant(RUN, to)), MONDAY));
  }

  private static Optional<String> request(Roster roster, int giver) {
    return ((Confirmed) roster.find("e-" + giver).orElseThrow()).handOver().map(HandOver::to);
  }

  private static Optional<String> giver(Roster roster, int colleague) {
    return ((Unconfirmed) roster.find("e-" + colleague).orElseThrow()).inPlaceOf();
  }
}
