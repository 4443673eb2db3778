package kreds.proposal;

import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.maybe;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.ProposalFixture.comment;
import static kreds.sample.ProposalFixture.fromStaff;
import static kreds.sample.ProposalFixture.plan;
import static kreds.sample.ProposalFixture.suggestion;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kreds.change.Decision;
import kreds.change.Stamp;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

final class ProposalTest {
  private static final Idea OTHER = new Idea("Formværktøj", "Anderledes.", "Konstruktører");

  @Test
  void theProposerEditsAndWithdrawsUntilStaffTakeIt() {
    assertPossibleIn(EnumSet.of(ProposalState.RECEIVED), it -> it.edit(OTHER, MONDAY));
    assertPossibleIn(
        EnumSet.of(ProposalState.RECEIVED, ProposalState.WITHDRAWN), it -> it.withdraw(MONDAY));
  }

  @Test
  void staffTakeDescribeAndDeclineWhereTheTableAllows() {
    assertPossibleIn(
        EnumSet.of(ProposalState.RECEIVED, ProposalState.REFINING), it -> it.refine(MONDAY));
    assertPossibleIn(
        EnumSet.of(ProposalState.REFINING, ProposalState.DESCRIBED),
        it -> it.describe(plan("Nyt"), MONDAY));
    assertPossibleIn(
        EnumSet.of(ProposalState.RECEIVED, ProposalState.REFINING, ProposalState.DESCRIBED),
        it -> it.decline("En anden grund.", MONDAY));
    assertPossibleIn(
        EnumSet.of(ProposalState.DESCRIBED),
        it -> it.publish("stoej", "Ingen tid", Optional.empty(), MONDAY));
    assertPossibleIn(EnumSet.of(ProposalState.DESCRIBED), it -> it.ask(Optional.empty(), MONDAY));
  }

  @Test
  void whatIsOverIsNotDiscussedAnyMoreButStaffMayNote() {
    var open = EnumSet.of(ProposalState.RECEIVED, ProposalState.REFINING, ProposalState.DESCRIBED);
    assertPossibleIn(open, it -> it.say(comment("o-1", "Ja"), MONDAY));
    assertPossibleIn(open, it -> it.suggest(suggestion(1), MONDAY));
    assertPossibleIn(
        EnumSet.allOf(ProposalState.class),
        it -> it.note(new StaffNote("m", "Obs", MONDAY), MONDAY));
  }

  @Test
  void eachChangeRaisesTheVersionAndARepeatChangesNothing() {
    var taken = after(aProposal().proposal().refine(MONDAY.plusSeconds(1)));
    assertThat(taken.stamp()).isEqualTo(new Stamp(MONDAY, MONDAY.plusSeconds(1), 2));

    var said = after(taken.say(comment("o-1", "Ja"), MONDAY));
    assertUnchanged(said.say(comment("o-1", "Ja"), MONDAY), said);
    var named = after(said.suggest(suggestion(1), MONDAY));
    assertUnchanged(named.suggest(suggestion(1), MONDAY), named);
    var asked = aProposal().asked().proposal();
    assertUnchanged(asked.ask(Optional.empty(), MONDAY), asked);
    assertUnchanged(asked.describe(plan("Værktøj"), MONDAY), asked);
    var approved = aProposal().approved().proposal();
    assertUnchanged(approved.approve(1, MONDAY), approved);
    var withdrawn = aProposal().in(ProposalState.WITHDRAWN).proposal();
    assertUnchanged(withdrawn.withdraw(MONDAY), withdrawn);
    assertUnchanged(taken.refine(MONDAY), taken);
    var declined = aProposal().in(ProposalState.DECLINED).proposal();
    assertUnchanged(declined.decline("Findes allerede.", MONDAY), declined);
    var published = aProposal().in(ProposalState.PUBLISHED).proposal();
    assertUnchanged(published.publish("vaerktoej", "", Optional.empty(), MONDAY), published);
    assertUnchanged(
        published.publish("vaerktoej", "Ingen tid", Optional.empty(), MONDAY), published);
  }

  @Test
  void anotherReasonAnotherNetworkAndOtherWordsAreRefusedByWhatStandsAlready() {
    var declined = aProposal().in(ProposalState.DECLINED).proposal();
    assertCode(declined.decline("En anden grund.", MONDAY), "proposal-declined");
    var published = aProposal().in(ProposalState.PUBLISHED).proposal();
    assertThat(
            maybe(published.publish("stoej", "", Optional.empty(), MONDAY)).orElseThrow().detail())
        .isEqualTo("This proposal is published already, as the network vaerktoej.");
    var described = aProposal().in(ProposalState.DESCRIBED).proposal();
    var words = fromStaff("o-1", "Passer det?");
    var asked = after(described.ask(Optional.of(words), MONDAY));
    assertUnchanged(asked.ask(Optional.of(words), MONDAY), asked);
    assertUnchanged(asked.ask(Optional.empty(), MONDAY), asked);
    assertCode(asked.ask(Optional.of(fromStaff("o-2", "Eller?")), MONDAY), "proposal-asked");
  }

  @Test
  void theSameNoteByTheSamePersonWithinTenMinutesIsOneNote() {
    var noted = after(aProposal().proposal().note(note("m", "Obs", 0), MONDAY));

    assertUnchanged(noted.note(note("m", "Obs", 599), MONDAY), noted);
    assertThat(notes(noted, note("m", "Obs", 600))).isEqualTo(2);
    assertThat(notes(noted, note("m", "Obs!", 1))).isEqualTo(2);
    assertThat(notes(noted, note("n", "Obs", 1))).isEqualTo(2);
  }

  private static StaffNote note(String by, String text, int seconds) {
    return new StaffNote(by, text, MONDAY.plusSeconds(seconds));
  }

  private static int notes(Proposal proposal, StaffNote one) {
    return after(proposal.note(one, MONDAY)).correspondence().notes().size();
  }

  @Test
  void theProposerApprovesOnlyWhenAskedAndOnlyWhatWasRead() {
    assertCode(
        aProposal().in(ProposalState.DESCRIBED).proposal().approve(1, MONDAY),
        "proposal-not-asked");
    assertCode(aProposal().asked().proposal().approve(2, MONDAY), "proposal-described-anew");
    assertThat(after(aProposal().asked().proposal().approve(1, MONDAY)).refinement().approval())
        .contains(new Approval("proposer", MONDAY));
  }

  @Test
  void anotherDescriptionMustBeApprovedAgain() {
    var anew = after(aProposal().approved().proposal().describe(plan("Formværktøj"), MONDAY));

    assertThat(anew.refinement().approval()).isEmpty();
    assertThat(anew.refinement().askedAt()).isEmpty();
    assertThat(anew.refinement().round()).isEqualTo(2);
    assertThat(anew.title()).isEqualTo("Formværktøj");
  }

  @Test
  void publishingNeedsTheProposersApprovalOrAReason() {
    assertCode(
        aProposal().asked().proposal().publish("vaerktoej", "", Optional.empty(), MONDAY),
        "proposal-not-approved");
    assertThat(
            after(
                    aProposal()
                        .approved()
                        .proposal()
                        .publish("vaerktoej", "", Optional.empty(), MONDAY))
                .ending()
                .network())
        .isEqualTo("vaerktoej");
    assertThat(
            after(
                    aProposal()
                        .asked()
                        .proposal()
                        .publish("vaerktoej", "Ingen tid", Optional.empty(), MONDAY))
                .state())
        .isEqualTo(ProposalState.PUBLISHED);
  }

  @Test
  void aProposerNamesThirtyPeople() {
    var proposal = aProposal().proposal();
    for (var i = 1; i <= 30; i++) {
      proposal = after(proposal.suggest(suggestion(i), MONDAY));
    }
    assertCode(proposal.suggest(suggestion(31), MONDAY), "suggestions-full");
    assertUnchanged(proposal.suggest(suggestion(30), MONDAY), proposal);
  }

  @Test
  void aProposalHoldsOnlyAsMuchTalkAsARowOfTheTable() {
    var proposal = aProposal().proposal();
    for (var i = 1; i <= 25; i++) {
      proposal = after(proposal.say(comment("o-" + i, "x".repeat(4_000)), MONDAY));
    }
    assertCode(proposal.say(comment("o-26", "y"), MONDAY), "proposal-full");
    assertCode(proposal.note(new StaffNote("m", "y", MONDAY), MONDAY), "proposal-full");
  }

  @Test
  void aLinkThatStaffHaveSentIsOnItsWayForTenMinutes() {
    for (var state : ProposalState.values()) {
      var first = aProposal().in(state).proposal().linkSent(MONDAY);
      assertLinkSent(first, MONDAY);
      var sent = first.after();
      assertThat(sent.linkSent(MONDAY.plusSeconds(599))).isEqualTo(Decision.unchanged(sent));
      assertLinkSent(sent.linkSent(MONDAY.plusSeconds(600)), MONDAY.plusSeconds(600));
    }
  }

  @Test
  void whoProposesTheSameAgainGetsTheLinkAfterADayAndNotSooner() {
    var day = Duration.ofDays(1);
    var proposal = aProposal().proposal();
    assertThat(proposal.repeated(MONDAY.plus(day).minusSeconds(1)))
        .isEqualTo(Decision.unchanged(proposal));
    assertLinkSent(proposal.repeated(MONDAY.plus(day)), MONDAY.plus(day));

    var sent = proposal.linkSent(MONDAY.plusSeconds(60)).after();
    assertThat(sent.repeated(MONDAY.plus(day)))
        .as("it counts from the last link")
        .isEqualTo(Decision.unchanged(sent));
    assertLinkSent(
        sent.repeated(MONDAY.plus(day).plusSeconds(60)), MONDAY.plus(day).plusSeconds(60));
  }

  @Test
  void anIdeaThatIsOverBringsNoLinkWhenItComesAgain() {
    var muchLater = MONDAY.plus(Duration.ofDays(9));
    for (var state : ProposalState.values()) {
      var proposal = aProposal().in(state).proposal();
      assertThat(proposal.repeated(muchLater).isNothing())
          .as("%s", state)
          .isEqualTo(!state.isOpen());
    }
  }

  private static void assertLinkSent(Decision<Proposal, ProposalHappening> decision, Instant at) {
    assertThat(decision.happenings()).containsExactly(new ProposalHappening.LinkSent());
    assertThat(decision.after().correspondence().linkSentAt()).contains(at);
  }

  private static void assertPossibleIn(
      Set<ProposalState> states,
      Function<Proposal, Outcome<Decision<Proposal, ProposalHappening>>> step) {
    for (var state : ProposalState.values()) {
      var refusal = maybe(step.apply(aProposal().in(state).proposal()));
      assertThat(refusal.isEmpty()).as("in state %s", state).isEqualTo(states.contains(state));
      assertThat(refusal.stream())
          .allSatisfy(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP));
    }
  }

  private static void assertCode(Outcome<?> outcome, String code) {
    assertThat(maybe(outcome).orElseThrow().code()).isEqualTo(code);
  }

  private static void assertUnchanged(
      Outcome<Decision<Proposal, ProposalHappening>> outcome, Proposal before) {
    assertThat(after(outcome)).isSameAs(before);
    assertThat(done(outcome).isNothing()).isTrue();
  }
}
