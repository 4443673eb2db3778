package kreds.interest;

import static kreds.sample.InterestFixture.asking;
import static kreds.sample.InterestFixture.network;
import static kreds.sample.InterestFixture.nobody;
import static kreds.sample.InterestFixture.wish;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.commit.InterestChange;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;
import kreds.person.Person;
import kreds.run.NetworkRun;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// What a form on the page of a network that is still to open comes to.
final class InterestedPersonTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  @Test
  void aFormCountsForNothingAndMakesNobodyACandidate() {
    var said = asking(1);

    assertThat(said.candidate()).isEmpty();
    assertThat(said.network().run().opening().interested()).isZero();
    assertThat(writes(nobody(1), said(nobody(1), 1, MONDAY)))
        .noneMatch(write -> write instanceof Write.ConsentGiven)
        .noneMatch(write -> write instanceof Write.RunSaved);
  }

  @Test
  void theClickMakesACandidateOfWhoeverWasNoneAndCounts() {
    var proved = after(asking(1).proved(LATER));

    var candidate = proved.candidate().orElseThrow();
    assertThat(candidate.origin())
        .isEqualTo(
            new Candidate.Origin(
                CandidateSource.INTEREST, Basis.CONSENT, "network-interest 2026-11, interest c-1"));
    assertThat(candidate.state()).isEqualTo(CandidateState.NAMED);
    assertThat(proved.network().run().opening().interested()).isEqualTo(1);
    assertThat(done(proved.proved(LATER)).isNothing()).isTrue();
    assertThat(writes(asking(1), done(asking(1).proved(LATER))))
        .anyMatch(write ->
            write instanceof Write.ConsentGiven(var who, var consent)
                && who.equals(person(1))
                && consent.text().equals("network-interest 2026-11"));
  }

  @Test
  void whoIsACandidateKeepsTheBetterBasisAndIsToBeWrittenToAgain() {
    assertThat(proving(candidate(Basis.MEMBER)).origin().basis()).isEqualTo(Basis.MEMBER);
    var named = proving(candidate(Basis.NONE));
    assertThat(named.origin().basis()).isEqualTo(Basis.CONSENT);
    assertThat(named.origin().source()).isEqualTo(CandidateSource.PROPOSER);
    var declined = done(candidate(Basis.MEMBER).declined(MONDAY, "Ingen tid", false, false));
    assertThat(proving(declined).state()).isEqualTo(CandidateState.NAMED);
    assertThat(proving(candidate(Basis.MEMBER).invited()).state())
        .isEqualTo(CandidateState.INVITED);
  }

  @Test
  void untilTheClickTheLatestFormCountsAndAfterItNoFormChangesAnything() {
    var other = new Person("Bo", person(2).company(), person(1).address(), person(1).language());

    var latest = after(asking(1).said(other, wish(LATER), LATER));
    assertThat(latest.interest().orElseThrow().person().name()).isEqualTo("Bo");

    var proved = after(asking(1).proved(MONDAY));
    var again = done(proved.said(other, wish(LATER), LATER));
    assertThat(again.after().interest().orElseThrow().person()).isEqualTo(person(1));
    assertThat(kinds(proved, again)).containsExactly(LetterKind.INTEREST_LINK);
  }

  @Test
  void theSameFormAgainBringsTheLinkAgainSomeMinutesLater() {
    var before = asking(1);

    var atOnce = done(before.said(person(1), wish(MONDAY.plusSeconds(5)), MONDAY.plusSeconds(5)));
    assertThat(atOnce.isNothing()).isTrue();
    var later = done(before.said(person(1), wish(LATER), LATER));
    assertThat(kinds(before, later)).containsExactly(LetterKind.INTEREST_CONFIRM);
  }

  @Test
  void whatNobodyConfirmsIsVoidAfterAFortnightAndTheFormBeginsAnew() {
    var tooLate = MONDAY.plus(Interest.HOLDS);
    assertThat(asking(1).interest().orElseThrow().isVoid(tooLate.minusSeconds(1))).isFalse();
    assertThat(code(asking(1).proved(tooLate))).isEqualTo("interest-lapsed");

    var anew = done(asking(1).said(person(1), wish(tooLate), tooLate));

    assertThat(kinds(asking(1), anew)).containsExactly(LetterKind.INTEREST_CONFIRM);
    assertThat(after(anew.after().proved(tooLate.plusSeconds(9))).interest().orElseThrow())
        .matches(Interest::isProved);
  }

  @Test
  void interestIsTakenOnlyBeforeANetworkOpens() {
    var open = in(NetworkFixture.aNetwork().roster().inRun());
    assertThat(code(open.said(person(1), wish(MONDAY), MONDAY))).isEqualTo("interest-over");
    var ended = in(NetworkFixture.aNetwork().ended().roster().inRun());
    assertThat(code(ended.said(person(1), wish(MONDAY), MONDAY))).isEqualTo("enrollment-closed");
    var late = new InterestedPerson("c-1", open.network(), asking(1).interest(), Optional.empty());
    assertThat(code(late.proved(LATER))).isEqualTo("interest-over");
    assertThat(code(nobody(1).proved(LATER))).isEqualTo("interest-unknown");
  }

  @Test
  void whoTakesItBackIsForgottenAndCountedNoMore() {
    var proved = after(asking(1).proved(LATER));

    var taken = proved.withdrawn();

    assertThat(taken.after().interest()).isEmpty();
    assertThat(taken.after().network().run().opening().interested()).isZero();
    assertThat(asking(1).withdrawn().after().network()).isEqualTo(network());
    assertThat(nobody(1).withdrawn().isNothing()).isTrue();
  }

  private static Candidate proving(Candidate known) {
    var before = new InterestedPerson("c-1", network(), asking(1).interest(), Optional.of(known));
    return after(before.proved(LATER)).candidate().orElseThrow();
  }

  private static Candidate candidate(Basis basis) {
    var origin = new Candidate.Origin(CandidateSource.PROPOSER, basis, "");
    return Candidate.named("c-1", network().id(), person(1), origin, MONDAY);
  }

  private static InterestedPerson in(NetworkRun network) {
    return new InterestedPerson("c-1", network, Optional.empty(), Optional.empty());
  }

  private static Decision<InterestedPerson, InterestHappening> said(
      InterestedPerson before, int number, Instant at) {
    return done(before.said(person(number), wish(at), at));
  }

  private static List<Write> writes(
      InterestedPerson before, Decision<InterestedPerson, InterestHappening> decision) {
    var at = SamplePeople.by(Actor.visitor("c-1"), Subject.network(network().id()), "say-interest");
    return InterestChange.of(before, decision, at).writes();
  }

  private static List<LetterKind> kinds(
      InterestedPerson before, Decision<InterestedPerson, InterestHappening> decision) {
    return writes(before, decision).stream()
        .filter(Write.LetterAdded.class::isInstance)
        .map(write -> ((Write.LetterAdded) write).letter().letter().kind())
        .toList();
  }
}
