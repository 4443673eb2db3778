package kreds.testing.contract;

import static kreds.testing.sample.Ideas.done;
import static kreds.testing.sample.Ideas.later;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.audit.Trail;
import kreds.basics.Consequences;
import kreds.basics.EmailAddress;
import kreds.basics.Stale;
import kreds.mail.Delivery;
import kreds.mail.Letter;
import kreds.mail.LetterKind;
import kreds.network.Basis;
import kreds.network.Candidates;
import kreds.network.Network;
import kreds.network.Rosters;
import kreds.proposal.Comment;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;
import kreds.proposal.Suggestion;
import kreds.testing.sample.Ideas;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

/// What proposals must do wherever they are kept.
public abstract class ProposalsContract {
  private static final Consequences NONE = new Consequences(List.of(), List.of());

  /// Empty.
  protected abstract Proposals proposals();

  /// Beside them.
  protected abstract Rosters rosters();

  /// Beside them.
  protected abstract Candidates candidates();

  /// Beside them.
  protected abstract Trail trail();

  @Test
  void aProposalIsReadBackAsItWasAtEveryStage() {
    for (var stage :
        List.of(
            Ideas.received(),
            Ideas.refining(),
            Ideas.described(),
            Ideas.asked(),
            Ideas.approved(),
            done(Ideas.approved().publish("vaerktoej", false, later(5))),
            done(Ideas.refining().decline("Findes allerede.", later(5))),
            talkedAbout())) {
      var own = renamed(stage, "p-" + stage.stamp().version() + stage.state());
      proposals().receive(own, NONE);
      assertThat(proposals().of(own.id())).contains(own);
    }
    assertThat(proposals().of("p-unknown")).isEmpty();
  }

  @Test
  void aProposalArrivesOnce() {
    proposals().receive(Ideas.received(), bringing("1"));

    assertThatThrownBy(() -> proposals().receive(Ideas.received(), bringing("2")))
        .isInstanceOf(Stale.class);
    assertThat(trail().of("proposal/p-1")).hasSize(1);
  }

  @Test
  void ofTwoWhoDecideOnTheSameReadingOneIsStaleAndWritesNothing() {
    proposals().receive(Ideas.received(), NONE);
    var asRead = Ideas.received();
    proposals().save(asRead, done(asRead.refine(later(1))), NONE);

    assertThatThrownBy(
            () -> proposals().save(asRead, done(asRead.withdraw(later(1))), bringing("1")))
        .isInstanceOf(Stale.class);
    assertThat(proposals().of("p-1").orElseThrow().state()).isEqualTo(ProposalState.REFINING);
    assertThat(trail().of("proposal/p-1")).isEmpty();
  }

  @Test
  void theListOfAStateBeginsWithTheLongestUnchanged() {
    proposals().receive(renamed(done(Ideas.received().edit(otherIdea(), later(9))), "p-1"), NONE);
    proposals().receive(renamed(Ideas.received(), "p-2"), NONE);
    proposals().receive(renamed(Ideas.refining(), "p-3"), NONE);

    assertThat(proposals().in(ProposalState.RECEIVED))
        .extracting(Proposal::id)
        .containsExactly("p-2", "p-1");
    assertThat(proposals().in(ProposalState.DECLINED)).isEmpty();
  }

  @Test
  void publishingWritesTheNetworkAndItsCandidatesWithTheProposal() {
    var before = Ideas.approved();
    proposals().receive(before, NONE);
    var after = done(before.publish("vaerktoej", false, later(5)));
    var candidate = SampleNetworks.candidate("vaerktoej", 1, Basis.MEMBER);

    proposals().publish(before, after, network(), List.of(candidate), bringing("1"));

    assertThat(proposals().of("p-1")).contains(after);
    assertThat(rosters().listed()).containsExactly(network());
    assertThat(candidates().ofNetwork("vaerktoej")).containsExactly(candidate);
    assertThat(trail().of("proposal/p-1")).hasSize(1);
  }

  @Test
  void aTakenNetworkNameLeavesTheProposalAsItWas() {
    var before = Ideas.approved();
    proposals().receive(before, NONE);
    assertThat(rosters().open(network(), NONE)).isTrue();
    var after = done(before.publish("vaerktoej", false, later(5)));
    var candidate = SampleNetworks.candidate("vaerktoej", 1, Basis.NONE);

    assertThatThrownBy(
            () -> proposals().publish(before, after, network(), List.of(candidate), bringing("1")))
        .isInstanceOf(Stale.class);
    assertThat(proposals().of("p-1")).contains(before);
    assertThat(candidates().ofNetwork("vaerktoej")).isEmpty();
    assertThat(trail().of("proposal/p-1")).isEmpty();
  }

  @Test
  void aLetterThatWasCausedBeforeIsNotCausedAgain() {
    proposals().receive(Ideas.received(), bringing("1"));
    var asRead = Ideas.received();

    assertThatThrownBy(() -> proposals().save(asRead, done(asRead.refine(later(1))), bringing("2")))
        .isInstanceOf(Stale.class);
  }

  private static Network network() {
    return Network.published("vaerktoej", Ideas.description(), "p-1", later(5));
  }

  private static kreds.proposal.Idea otherIdea() {
    return new kreds.proposal.Idea("Andet", "Tekst", "");
  }

  private static Proposal talkedAbout() {
    var comment = new Comment("o-1", Comment.From.PROPOSER, "Hvornår?", later(1));
    var answer = new Comment("o-2", Comment.From.STAFF, "Snart.", later(2));
    var named = new Suggestion("Ida Krogh", "", EmailAddress.of("ida@krogh.example"), later(3));
    var said = done(done(Ideas.asked().say(comment, later(1))).say(answer, later(2)));
    return done(said.suggest(named, later(3)));
  }

  private static Proposal renamed(Proposal proposal, String id) {
    return new Proposal(
        id,
        proposal.fingerprint(),
        proposal.proposer(),
        proposal.idea(),
        proposal.state(),
        proposal.talk(),
        proposal.refinement(),
        proposal.ending(),
        proposal.stamp());
  }

  private static Consequences bringing(String line) {
    var letter =
        Letter.of(LetterKind.PROPOSAL_RECEIPT, Ideas.karen(), Map.of("title", "Værktøj"), Map.of());
    return Consequences.of(
        new AuditLine("a-" + line, later(1), "proposal/p-1", "proposer", "propose", "", "received"),
        Delivery.now("proposal-receipt/p-1", letter, later(1)));
  }
}
