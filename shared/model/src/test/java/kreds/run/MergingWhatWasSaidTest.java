package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SampleQuestions.asking;
import static kreds.sample.SampleQuestions.both;
import static kreds.sample.SampleQuestions.car;
import static kreds.sample.SampleQuestions.diet;
import static kreds.sample.SampleQuestions.materials;
import static kreds.sample.SampleQuestions.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.person.Person;
import kreds.question.ExtraQuestion;
import kreds.question.GivenAnswer;
import kreds.question.ReadBy;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Lapsed;
import kreds.run.Enrollment.Transferred;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What comes along when two networks become one, beside the places: answers, and requests to
/// colleagues.
final class MergingWhatWasSaidTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));
  private static final RunId BIO = RunId.first("bioplast");

  @Test
  void anAnswerComesAlongToTheSameQuestionAlone() {
    var from = answered(thatAsks(bio(), diet(), materials(), car()));
    var other = asking(car(), both("Kører du elbil?", "Is your car electric?"));
    var into = thatAsks(aNetwork().roster(), materials(), other, diet());

    var after = merged(from, into).into().after();

    assertThat(given(after))
        .as("the same question in the version that it has there; the other is dropped")
        .containsExactly(
            new GivenAnswer(
                "diet", into.run().questions().known("diet").orElseThrow().version(), "Alt"),
            new GivenAnswer("materials", 1, "PET"));
    assertThat(AnsweringQuestions.awaited(after, after.find("to-1").orElseThrow()))
        .extracting(ExtraQuestion::key)
        .as("and the letter that tells of the merging asks for it")
        .containsExactly("car");
    assertThat(after.run().runsOutAt()).as("so that the round writes no second one").isEmpty();
    assertThat(after.at(LATER).isNothing()).isTrue();
  }

  @Test
  void whoMayReadAnAnswerDoesNotWiden() {
    var from = answered(thatAsks(bio(), set(materials(), false, ReadBy.STAFF)));
    var into = thatAsks(aNetwork().roster(), materials());

    assertThat(given(merged(from, into).into().after())).isEmpty();
    var open = answered(thatAsks(bio(), materials()));
    var closed = thatAsks(aNetwork().roster(), set(materials(), false, ReadBy.STAFF));
    assertThat(given(merged(open, closed).into().after())).hasSize(1);
  }

  @Test
  void aNetworkThatAsksNothingTakesNoAnswers() {
    var from = answered(thatAsks(bio(), diet()));

    assertThat(
            merged(from, aNetwork().roster())
                .into()
                .after()
                .find("to-1")
                .orElseThrow()
                .who()
                .answers()
                .isBlank())
        .isTrue();
  }

  @Test
  void whomAColleagueAsksIsAskedThere() {
    var from = after(bioSeated().handOver("e-1", applicant(BIO, 7), MONDAY));

    var merged = merged(from, aNetwork().roster());

    var there = merged.into().after();
    assertThat(((Confirmed) there.find("to-1").orElseThrow()).handOver())
        .contains(new HandOver("to-7", MONDAY));
    assertThat(there.find("to-7"))
        .get()
        .isInstanceOfSatisfying(
            Unconfirmed.class, form -> assertThat(form.inPlaceOf()).contains("to-1"));
    assertThat(merged.from().after().find("e-7"))
        .get()
        .isInstanceOfSatisfying(Transferred.class, gone -> assertThat(gone.to()).isEqualTo("to-7"));
    assertThat(there.at(LATER).isNothing()).isTrue();
    assertThat(after(there.confirm("to-7", LATER)).find("to-7"))
        .containsInstanceOf(Confirmed.class);
  }

  @Test
  void whereTheGiverHasNoPlaceThereTheColleagueHearsOfIt() {
    var from = after(bioSeated().handOver("e-1", applicant(BIO, 7), MONDAY));
    var full = aNetwork().taking(1, 1).seated(9).roster();

    var merged = merged(from, full);

    assertThat(merged.into().after().find("to-1")).containsInstanceOf(Waiting.class);
    assertThat(merged.into().after().find("to-7")).isEmpty();
    assertThat(merged.from().after().find("e-7")).containsInstanceOf(Lapsed.class);
    assertThat(merged.from().happenings())
        .filteredOn(SeatHappening.NothingToTakeOver.class::isInstance)
        .hasSize(1);
    var byStaff = aNetwork().roster();
    var rules = byStaff.run().rules().admitting(Admission.STAFF);
    assertThat(merged(from, after(byStaff.ruled(rules, MONDAY))).from().after().find("e-7"))
        .as("and where the association lets people in")
        .containsInstanceOf(Lapsed.class);
  }

  @Test
  void aColleagueWhoWaitsIsAskedWhereverTheyWaitThere() {
    var giver = bioSeated();
    var person = giver.find("e-1").orElseThrow().person();
    var who = applicant(BIO, 7).saying(reading(person, 7), "");
    var waits = new NetworkFixture(giver).having(new Waiting(who.proved(MONDAY), Why.FULL));
    var from = after(waits.roster().handOver("e-1", applicant(BIO, 7), MONDAY));
    var limited = aNetwork().taking(1, 9).roster();
    var one = after(limited.resized(limited.run().capacity().limited(1), MONDAY));

    var there = merged(from, one).into().after();

    assertThat(there.find("to-7")).containsInstanceOf(Waiting.class);
    assertThat(((Confirmed) there.find("to-1").orElseThrow()).handOver())
        .contains(new HandOver("to-7", MONDAY));
  }

  private static Person reading(Person giver, int number) {
    var who = applicant(BIO, number).person();
    return new Person(who.name(), giver.company(), who.address(), who.language());
  }

  private static Merging.Merged merged(Roster from, Roster into) {
    return done(
        new Merging(from, into, address -> "to-" + address.value().replaceAll("@.*|[^0-9]", ""))
            .at(LATER));
  }

  private static Roster bio() {
    var plan = NetworkFixture.plan(12, 15);
    var network = Network.published(BIO.network(), plan.description(), "p-2", MONDAY);
    return new Roster(
        network, Run.first(BIO.network(), plan, MONDAY), List.of(), CompanyRegister.EMPTY);
  }

  private static Roster bioSeated() {
    return new NetworkFixture(bio()).seated(1).roster();
  }

  private static Roster thatAsks(Roster roster, ExtraQuestion... questions) {
    return after(roster.asking(List.of(questions), MONDAY));
  }

  /// The first person has a place, and has answered all.
  private static Roster answered(Roster roster) {
    var all = Map.of("diet", "Alt", "materials", "PET", "car", "ja");
    var typed = new HashMap<String, String>();
    for (var question : roster.run().questions().asked()) {
      typed.put(question.key(), all.get(question.key()));
    }
    return after(AnsweringQuestions.enrollConfirmed(roster, applicant(BIO, 1), typed, MONDAY));
  }

  private static List<GivenAnswer> given(Roster roster) {
    return roster.find("to-1").orElseThrow().who().answers().given();
  }
}
