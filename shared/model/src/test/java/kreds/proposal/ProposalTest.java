package kreds.proposal;

import static kreds.proposal.Stages.NOW;
import static kreds.proposal.Stages.done;
import static kreds.proposal.Stages.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;

final class ProposalTest {
  private static final Idea OTHER = new Idea("Formværktøj", "Anderledes.", "Konstruktører");

  @Test
  void theProposerEditsAndWithdrawsUntilStaffTakeIt() {
    assertPossibleIn(EnumSet.of(ProposalState.RECEIVED), it -> it.edit(OTHER, NOW));
    assertPossibleIn(
        EnumSet.of(ProposalState.RECEIVED, ProposalState.WITHDRAWN), it -> it.withdraw(NOW));
  }

  @Test
  void staffTakeDescribeAndDeclineWhereTheTableAllows() {
    assertPossibleIn(EnumSet.of(ProposalState.RECEIVED), it -> it.refine(NOW));
    assertPossibleIn(
        EnumSet.of(ProposalState.REFINING, ProposalState.DESCRIBED),
        it -> it.describe(Stages.description("Nyt"), NOW));
    assertPossibleIn(
        EnumSet.of(ProposalState.RECEIVED, ProposalState.REFINING, ProposalState.DESCRIBED),
        it -> it.decline("Findes allerede.", NOW));
    assertPossibleIn(EnumSet.of(ProposalState.DESCRIBED), it -> it.publish("vaerktoej", true, NOW));
    assertPossibleIn(EnumSet.of(ProposalState.DESCRIBED), it -> it.ask(NOW));
  }

  @Test
  void whatIsOverIsNotDiscussedAnyMoreButStaffMayNote() {
    var open = EnumSet.of(ProposalState.RECEIVED, ProposalState.REFINING, ProposalState.DESCRIBED);
    assertPossibleIn(open, it -> it.say(comment("o-1", "Ja"), NOW));
    assertPossibleIn(open, it -> it.suggest(person(1), NOW));
    assertPossibleIn(
        EnumSet.allOf(ProposalState.class), it -> it.note(new StaffNote("m", "Obs", NOW), NOW));
  }

  @Test
  void eachChangeRaisesTheVersionAndARepeatChangesNothing() {
    var taken = done(Stages.received().refine(NOW.plusSeconds(1)));
    assertThat(taken.stamp()).isEqualTo(new Stamp(NOW, NOW.plusSeconds(1), 2));

    var said = done(taken.say(comment("o-1", "Ja"), NOW));
    assertThat(done(said.say(comment("o-1", "Ja"), NOW))).isSameAs(said);
    var named = done(said.suggest(person(1), NOW));
    assertThat(done(named.suggest(person(1), NOW))).isSameAs(named);
    var asked = Stages.asked();
    assertThat(done(asked.ask(NOW))).isSameAs(asked);
    assertThat(done(asked.describe(Stages.description("Værktøj"), NOW))).isSameAs(asked);
    var approved = Stages.approved();
    assertThat(done(approved.approve(1, NOW))).isSameAs(approved);
    var withdrawn = Stages.in(ProposalState.WITHDRAWN);
    assertThat(done(withdrawn.withdraw(NOW))).isSameAs(withdrawn);
  }

  @Test
  void theProposerApprovesOnlyWhenAskedAndOnlyWhatWasRead() {
    assertCode(Stages.in(ProposalState.DESCRIBED).approve(1, NOW), "proposal-not-asked");
    assertCode(Stages.asked().approve(2, NOW), "proposal-described-anew");
    assertThat(done(Stages.asked().approve(1, NOW)).refinement().approval())
        .contains(new Approval("proposer", NOW));
  }

  @Test
  void anotherDescriptionMustBeApprovedAgain() {
    var anew = done(Stages.approved().describe(Stages.description("Formværktøj"), NOW));

    assertThat(anew.refinement().approval()).isEmpty();
    assertThat(anew.refinement().askedAt()).isEmpty();
    assertThat(anew.refinement().round()).isEqualTo(2);
    assertThat(anew.title()).isEqualTo("Formværktøj");
  }

  @Test
  void publishingNeedsTheProposersApprovalOrAReason() {
    assertCode(Stages.asked().publish("vaerktoej", false, NOW), "proposal-not-approved");
    assertThat(done(Stages.approved().publish("vaerktoej", false, NOW)).ending().network())
        .isEqualTo("vaerktoej");
    assertThat(done(Stages.asked().publish("vaerktoej", true, NOW)).state())
        .isEqualTo(ProposalState.PUBLISHED);
  }

  @Test
  void aProposerNamesThirtyPeople() {
    var proposal = Stages.received();
    for (var i = 1; i <= 30; i++) {
      proposal = done(proposal.suggest(person(i), NOW));
    }
    assertCode(proposal.suggest(person(31), NOW), "suggestions-full");
    assertThat(done(proposal.suggest(person(30), NOW))).isSameAs(proposal);
  }

  @Test
  void aProposalHoldsOnlyAsMuchTalkAsARowOfTheTable() {
    var proposal = Stages.received();
    for (var i = 1; i <= 25; i++) {
      proposal = done(proposal.say(comment("o-" + i, "x".repeat(4_000)), NOW));
    }
    assertCode(proposal.say(comment("o-26", "y"), NOW), "proposal-full");
    assertCode(proposal.note(new StaffNote("m", "y", NOW), NOW), "proposal-full");
  }

  private static void assertPossibleIn(
      Set<ProposalState> states, Function<Proposal, Outcome<Proposal>> step) {
    for (var state : ProposalState.values()) {
      var refusal = refusal(step.apply(Stages.in(state)));
      assertThat(refusal.isEmpty()).as("in state %s", state).isEqualTo(states.contains(state));
      assertThat(refusal.stream())
          .allSatisfy(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP));
    }
  }

  private static void assertCode(Outcome<Proposal> outcome, String code) {
    assertThat(refusal(outcome).orElseThrow().code()).isEqualTo(code);
  }

  private static Comment comment(String id, String text) {
    return new Comment(id, Comment.From.PROPOSER, text, NOW);
  }

  private static Suggestion person(int number) {
    var address = EmailAddress.of("person" + number + "@firma.example");
    return new Suggestion("Person " + number, "Firma", address, NOW);
  }
}
