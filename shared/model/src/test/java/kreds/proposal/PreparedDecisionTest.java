package kreds.proposal;

import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.ProposalFixture.another;
import static kreds.sample.ProposalFixture.comment;
import static kreds.sample.ProposalFixture.fromStaff;
import static kreds.sample.ProposalFixture.plan;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.change.Subject;
import kreds.proposal.PreparedDecision.Since;
import kreds.sample.CountingIds;
import kreds.sample.ProposalFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Staff decide quietly (P8).
final class PreparedDecisionTest {
  private final Proposal received = aProposal().proposal();

  @Test
  void nobodyHearsOfItAndTheSameAgainIsTheSame() {
    var decided = done(received.prepare(Optional.of(declining(received, "Nej")), MONDAY));

    var happening = decided.happenings().getFirst();
    var consequences =
        new ProposalConsequences(staff())
            .of(happening, "", decided.after(), byStaff(Subject.proposal("p-1"), "by"));
    assertThat(consequences.letters()).isEmpty();
    assertThat(consequences.audit().getFirst().after()).isEqualTo("decline prepared");
    var later = ProposalFixture.declining(received, "Nej", MONDAY.plusSeconds(60));
    assertThat(done(decided.after().prepare(Optional.of(later), MONDAY)).isNothing()).isTrue();
    var anew = done(decided.after().prepare(Optional.of(declining(received, "Nix")), MONDAY));
    assertThat(anew.isNothing()).isFalse();
    assertThat(after(decided.after().prepare(Optional.empty(), MONDAY)).handling())
        .isEqualTo(Handling.NONE);
    assertThat(done(received.prepare(Optional.empty(), MONDAY)).isNothing()).isTrue();
  }

  @Test
  void whatIsDecidedIsPreparedNoMoreAndWhatWasTakenBackIsNamed() {
    var prepared = after(received.prepare(Optional.of(declining(received, "Nej")), MONDAY));

    assertThat(after(prepared.decline("Nej", MONDAY)).handling()).isEqualTo(Handling.NONE);
    assertThat(
            done(new ProposalMerging(prepared, another().proposal())
                    .decide(new CountingIds(), MONDAY))
                .from()
                .after()
                .handling())
        .isEqualTo(Handling.NONE);
    var withdrawn = after(prepared.withdraw(MONDAY));
    assertThat(withdrawn.handling().prepared().orElseThrow().since(withdrawn))
        .containsExactly(Since.WITHDRAWN);
    assertThat(code(withdrawn.prepare(Optional.of(declining(received, "Nix")), MONDAY)))
        .isEqualTo("proposal-withdrawn");
    assertThat(after(withdrawn.prepare(Optional.empty(), MONDAY)).handling())
        .isEqualTo(Handling.NONE);
  }

  @Test
  void whatHasHappenedSinceIsNamed() {
    var decision = declining(received, "Nej");
    assertThat(decision.since(received)).isEmpty();
    assertThat(decision.since(after(received.edit(new Idea("Andet", "x", ""), MONDAY))))
        .containsExactly(Since.EDITED);
    assertThat(decision.since(after(received.say(comment("o-1", "Nå?"), MONDAY))))
        .containsExactly(Since.COMMENTED);
    assertThat(decision.since(after(received.say(fromStaff("o-1", "Vi ser på det."), MONDAY))))
        .isEmpty();
    var approved = aProposal().approved().proposal();
    assertThat(declining(approved, "Nej").since(after(approved.describe(plan("Andet"), MONDAY))))
        .containsExactly(Since.DESCRIBED_ANEW, Since.APPROVAL_GONE);
    assertThat(
            decision.since(
                done(new ProposalMerging(another().proposal(), received)
                        .decide(new CountingIds(), MONDAY))
                    .into()
                    .after()))
        .containsExactly(Since.CARRIES_ON_ANOTHER);
  }

  @Test
  void whoWantsToJoinSinceIsNamedAndSoIsAWishThatIsGone() {
    var described = aProposal().in(ProposalState.DESCRIBED).proposal();
    var eva = SamplePeople.person(1);
    var wish = Suggestion.ofOneself("g-1", eva, "Forme", MONDAY);
    var joined = after(described.join(wish, Told.NOBODY, MONDAY));

    assertThat(declining(described, "Nej").since(joined)).containsExactly(Since.WISHES_CHANGED);
    assertThat(declining(joined, "Nej").since(joined)).isEmpty();
    assertThat(declining(joined, "Nej").since(after(joined.strike(eva.address(), MONDAY))))
        .containsExactly(Since.WISHES_CHANGED);
  }

  private static PreparedDecision declining(Proposal proposal, String reason) {
    return ProposalFixture.declining(proposal, reason, MONDAY);
  }
}
