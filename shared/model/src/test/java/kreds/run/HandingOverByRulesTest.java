package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kreds.id.RunId;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Transferred;
import kreds.run.Enrollment.Waiting;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A place is handed over as the rules of the seats let it be, and to whom it was meant for.
final class HandingOverByRulesTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));
  private static final RunId RUN = aNetwork().runId();

  /// Two places, both taken.
  private final Roster roster = aNetwork().taking(2, 2).seated(1, 2).roster();

  @Test
  void whereStaffLetPeopleInTheyAreWrittenTo() {
    var asked = after(roster.handOver("e-1", applicant(RUN, 7), MONDAY));
    var byStaff = ruled(asked, asked.run().rules().admitting(Admission.STAFF));

    assertThat(HandingOver.isOpen(roster)).isTrue();
    assertThat(HandingOver.isOpen(byStaff)).isFalse();
    assertThat(code(byStaff.handOver("e-2", applicant(RUN, 8), LATER)))
        .isEqualTo("hand-over-by-staff");
    assertThat(code(byStaff.confirm("e-7", LATER)))
        .as("asked before")
        .isEqualTo("hand-over-by-staff");
    assertThat(code(byStaff.linkSentAgain("e-7", LATER))).isEqualTo("hand-over-by-staff");
    assertThat(after(byStaff.takeBack("e-1", LATER)).find("e-1")).isNotEqualTo(asked.find("e-1"));
  }

  @Test
  void whileEnrolmentIsClosedAPlaceIsHandedOverAllTheSame() {
    var closed = ruled(roster, roster.run().rules().closing(true));

    var asked = after(closed.handOver("e-1", applicant(RUN, 7), MONDAY));
    var again = after(asked.linkSentAgain("e-7", LATER));
    var taken = after(again.confirm("e-7", LATER));

    assertThat(HandingOver.isOpen(closed)).isTrue();
    assertThat(taken.find("e-7")).containsInstanceOf(Confirmed.class);
    assertThat(taken.find("e-1")).containsInstanceOf(Transferred.class);
    assertThat(code(closed.enroll(applicant(RUN, 8), MONDAY))).isEqualTo("enrollment-closed-now");
    assertThat(HandingOver.isOpen(aNetwork().in(RunState.FINISHED).roster())).isFalse();
    assertThat(
            code(
                aNetwork()
                    .seated(1)
                    .in(RunState.FINISHED)
                    .roster()
                    .handOver("e-1", applicant(RUN, 7), MONDAY)))
        .isEqualTo("network-finished");
  }

  @Test
  void theLetterIsInTheGiversLanguageUnlessTheColleaguesIsKnown() {
    var english = after(roster.leave("e-1", MONDAY));
    var giver = seat(english, reading(Language.EN, SamplePeople.person(1)), 1);

    var asked = after(giver.handOver("e-1", applicant(RUN, 7), MONDAY));
    assertThat(language(asked, 7)).isEqualTo(Language.EN);
    var danish = after(giver.leave("e-2", MONDAY));
    assertThat(language(after(danish.handOver("e-1", applicant(RUN, 2), MONDAY)), 2))
        .as("who was here by a form of their own")
        .isEqualTo(Language.DA);
    var forgotten = after(giver.forgotten("e-2", MONDAY));
    assertThat(language(after(forgotten.handOver("e-1", applicant(RUN, 2), MONDAY)), 2))
        .isEqualTo(Language.EN);
    var before = asked.at(MONDAY.plus(Duration.ofDays(15))).after();
    assertThat(language(after(before.handOver("e-1", applicant(RUN, 7), LATER)), 7))
        .as("who was only asked before")
        .isEqualTo(Language.EN);
  }

  @Test
  void staffMoveTheColleagueAndTheRequestGoesAlong() {
    var line = waits(roster, 3, 1);
    var asked = after(line.handOver("e-1", applicant(RUN, 3), MONDAY));
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());

    var moved =
        done(asked.corrected("e-3", nothing, Optional.of(applicant(RUN, 9, LATER)), LATER)).after();

    assertThat(((Confirmed) moved.find("e-1").orElseThrow()).handOver())
        .contains(new HandOver("e-9", MONDAY));
    assertThat(moved.at(LATER).isNothing()).isTrue();
    var taken = after(moved.accept("e-9", LATER));
    assertThat(taken.find("e-9")).containsInstanceOf(Confirmed.class);
    assertThat(taken.find("e-1")).containsInstanceOf(Transferred.class);
  }

  private static Roster ruled(Roster roster, SeatRules rules) {
    return after(roster.ruled(rules, MONDAY));
  }

  private static Roster seat(Roster roster, Person person, int number) {
    var who = Applicant.arriving("e-" + number, RUN, person, "", MONDAY);
    return after(roster.enrollConfirmed(who, MONDAY));
  }

  private static Roster waits(Roster roster, int number, int of) {
    var who = SamplePeople.person(number);
    var company = Company.of("Firma " + of);
    var now = seat(roster, new Person(who.name(), company, who.address(), who.language()), number);
    assertThat(now.find("e-" + number)).containsInstanceOf(Waiting.class);
    return now;
  }

  private static Language language(Roster roster, int number) {
    return roster.find("e-" + number).orElseThrow().person().language();
  }
}
