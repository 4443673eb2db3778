package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SampleQuestions.asking;
import static kreds.sample.SampleQuestions.both;
import static kreds.sample.SampleQuestions.car;
import static kreds.sample.SampleQuestions.diet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.outcome.Outcome;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What letters about a seat say of the run itself: what the click gives, what is asked, when one
/// meets, and that somebody is forgotten.
final class LettersOfTheRunTest {

  @Test
  void whoIsAskedForTheClickReadsWhatItGives() {
    var open = aNetwork().taking(1, 2).seated(1);
    assertThat(confirm(open)).containsEntry("places", "open");
    assertThat(confirm(open.seated(2))).containsEntry("places", "full");
    var decided = after(open.roster().ruled(open.run().rules().admitting(Admission.STAFF), MONDAY));
    assertThat(confirm(new NetworkFixture(decided))).containsEntry("places", "decided");
  }

  @Test
  void theLetterOfQuestionsSaysEachHowManyAndWhichOfThemHaveChanged() {
    var roster = aNetwork().taking(1, 2).seated(1).roster();
    var first = roster.asking(List.of(diet(), car()), MONDAY);
    assertThat(only(roster, done(first)).values())
        .containsEntry("asks", "several")
        .containsEntry("count", "2")
        .containsEntry("fresh", "Hvad spiser du?\nKommer du i bil?")
        .containsEntry("changed", "");
    var answers = Map.of("diet", "Alt", "car", "ja");
    var answered = after(AnsweringQuestions.answer(after(first), "e-1", answers, MONDAY));

    var other = asking(diet(), both("Hvad spiser du ikke?", "What do you not eat?"));

    assertThat(only(answered, done(answered.asking(List.of(other, car()), MONDAY))).values())
        .containsEntry("asks", "one")
        .containsEntry("count", "1")
        .containsEntry("fresh", "")
        .containsEntry("changed", "Hvad spiser du ikke?");
  }

  @Test
  void whoIsAskedToTakeAPlaceOverAndWhoGaveItReadWhatTheyMeetFor() {
    var bare = aNetwork().taking(1, 2).seated(1);
    var start = MONDAY.plus(Duration.ofDays(9));

    assertThat(asked(bare)).doesNotContainKeys("next", "start");
    assertThat(asked(bare.asking(start))).containsEntry("next", "asked");
    assertThat(asked(bare.showing(next("m-1", start))))
        .containsEntry("next", "invited")
        .containsEntry("start", start.toString());
    assertThat(handedOver(bare)).doesNotContainKeys("next", "start");
    assertThat(handedOver(bare.showing(next("m-1", start)))).containsEntry("next", "invited");
  }

  @Test
  void whoIsForgottenGetsOneLetterThatSaysSo() {
    var roster = aNetwork().taking(1, 1).seated(1, 2).roster();

    var letters = letters(roster, done(roster.forgotten("e-1", MONDAY)));

    assertThat(letters)
        .extracting(Letter::kind)
        .containsExactly(LetterKind.ENROLLMENT_FORGOTTEN, LetterKind.ENROLLMENT_OFFER);
    assertThat(letters.getFirst().to()).isEqualTo(person(1));
    assertThat(letters.getFirst().values()).containsEntry("before", "confirmed");
    assertThat(letters.getFirst().links()).as("its link leads nowhere").isEmpty();
    assertThat(letters(roster, done(roster.leave("e-1", MONDAY))))
        .extracting(Letter::kind)
        .contains(LetterKind.ENROLLMENT_LEFT);
    var formed = aNetwork().enrolled(3).roster();
    assertThat(letters(formed, done(formed.forgotten("e-3", MONDAY))))
        .as("an address that nobody has proved")
        .isEmpty();
  }

  private static Map<String, String> confirm(NetworkFixture network) {
    var roster = network.roster();
    return only(roster, done(roster.enroll(applicant(roster.run().id(), 9), MONDAY))).values();
  }

  private static Map<String, String> asked(NetworkFixture network) {
    var roster = network.roster();
    var letter = only(roster, done(handing(roster)));
    assertThat(letter.kind()).isEqualTo(LetterKind.ENROLLMENT_ASKED);
    return letter.values();
  }

  private static Map<String, String> handedOver(NetworkFixture network) {
    var roster = after(handing(network.roster()));
    var letter = letters(roster, done(roster.confirm("e-7", MONDAY))).getFirst();
    assertThat(letter.kind()).isEqualTo(LetterKind.ENROLLMENT_HANDED_OVER);
    return letter.values();
  }

  private static Outcome<Decision<Roster, SeatHappening>> handing(Roster roster) {
    return roster.handOver("e-1", applicant(roster.run().id(), 7), MONDAY);
  }

  private static Letter only(Roster before, Decision<Roster, SeatHappening> decision) {
    var letters = letters(before, decision);
    assertThat(letters).hasSize(1);
    return letters.getFirst();
  }

  private static List<Letter> letters(Roster before, Decision<Roster, SeatHappening> decision) {
    return new RosterChange(new SeatConsequences(staff()))
            .of(before, decision, byStaff(Subject.network("plastgenanvendelse"), "step"))
            .writes()
            .stream()
            .filter(Write.LetterAdded.class::isInstance)
            .map(Write.LetterAdded.class::cast)
            .map(write -> write.letter().letter())
            .toList();
  }
}
