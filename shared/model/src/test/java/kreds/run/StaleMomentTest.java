package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kreds.change.Subject;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// A run that was to be looked after for something that is so no more is not looked after for ever.
final class StaleMomentTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));
  private static final String OTHER_NAME = "Nordplast Emballage";

  @Test
  void whatTheRegisterHasBoundMeanwhileIsWrittenOffOnce() {
    var roster = freedThenBound();
    assertThat(roster.run().nextAt()).contains(MONDAY);

    var looked = roster.at(LATER);

    assertThat(looked.after().run().nextAt())
        .as("the decision day alone")
        .isNotEqualTo(Optional.of(MONDAY));
    assertThat(looked.after().run().nextAt().orElseThrow()).isAfter(LATER);
    assertThat(looked.after().enrollments()).isEqualTo(roster.enrollments());
    assertThat(looked.happenings())
        .containsExactly(new SeatHappening.OfRun.Recounted(roster.run().seats()));
    assertThat(looked.after().at(LATER).isNothing()).isTrue();
    var written =
        new RosterChange(new SeatConsequences(SamplePeople.staff()))
            .of(roster, looked, SamplePeople.byStaff(Subject.network("plastgenanvendelse"), "x"));
    assertThat(written.writes())
        .extracting(Object::getClass)
        .containsExactly(Write.RunSaved.class, Write.LineAdded.class);
  }

  @Test
  void aCancelledRunIsLeftAsItStands() {
    var late = MONDAY.plus(Duration.ofDays(30));
    var network = aNetwork().taking(2, 3).enrolled(1).offered(4, MONDAY.plus(Duration.ofDays(2)));
    var cancelled = after(network.roster().cancelled("x", MONDAY));

    assertThat(cancelled.at(late).isNothing()).isTrue();
  }

  /// A place is free, and somebody waits under another name of a company that has its seat; at
  /// first the register did not know that name.
  private static Roster freedThenBound() {
    var limited = aNetwork().taking(2, 3).seated(1).roster();
    var one = after(limited.resized(limited.run().capacity().limited(1), MONDAY));
    var waits = new NetworkFixture(one).having(new Enrollment.Waiting(colleague(one), Why.FULL));
    var due = waits.roster().counted(waits.roster().enrollments(), MONDAY);
    return new NetworkFixture(due).knowing("Firma 1", OTHER_NAME).roster();
  }

  private static Applicant colleague(Roster roster) {
    var who = SamplePeople.person(3);
    var person = new Person(who.name(), Company.of(OTHER_NAME), who.address(), who.language());
    return Applicant.arriving("e-3", roster.run().id(), person, "", MONDAY).proved(MONDAY);
  }
}
