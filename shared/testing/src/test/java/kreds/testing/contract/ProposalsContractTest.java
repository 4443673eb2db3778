package kreds.testing.contract;

import static kreds.sample.NetworkFixture.description;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.ProposalFixture.another;
import static kreds.sample.ProposalFixture.comment;
import static kreds.sample.ProposalFixture.fromStaff;
import static kreds.sample.ProposalFixture.suggestion;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.network.Basis;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.proposal.Idea;
import kreds.proposal.PreparedDecision;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalMerging;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;
import kreds.proposal.StaffNote;
import kreds.proposal.Suggestion;
import kreds.proposal.Told;
import kreds.run.NetworkRun;
import kreds.run.Run;
import kreds.sample.CountingIds;
import kreds.sample.SamplePeople;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class ProposalsContractTest extends Contract {
  ProposalsContractTest(Store store) {
    super(store);
  }

  @Test
  void aProposalIsReadBackAsItWasAtEveryStage() {
    var stages = new ArrayList<Proposal>();
    for (var state : ProposalState.values()) {
      stages.add(aProposal().in(state).proposal());
    }
    stages.add(aProposal().asked().proposal());
    stages.add(aProposal().approved().proposal());
    stages.add(after(aProposal().proposal().refine(later(2))));
    stages.add(richlyDescribed());
    stages.add(talkedAbout());
    stages.add(carryingOn());
    stages.add(after(talkedAbout().join(wish(), Told.ALL, later(8))));
    stages.add(prepared(aProposal().approved().proposal()));
    stages.add(after(prepared(aProposal().proposal()).withdraw(later(9))));
    for (var number = 0; number < stages.size(); number++) {
      var own = renamed(stages.get(number), "p-" + number);
      received(own);
      assertThat(proposals().of(own.id())).contains(own);
    }
    assertThat(proposals().of("p-unknown")).isEmpty();
  }

  @Test
  void aWishThatStaffStrikeIsGoneAndTheOthersStay() {
    var joined = after(talkedAbout().join(wish(), Told.ALL, later(8)));
    received(joined);
    assertThat(proposals().of(joined.id()).orElseThrow().correspondence().wishes()).hasSize(1);

    var struck = after(joined.strike(wish().address(), later(9)));
    saved(joined, struck);

    assertThat(proposals().of(joined.id())).contains(struck);
    assertThat(struck.correspondence().wishes()).isEmpty();
    assertThat(struck.correspondence().suggestions())
        .isEqualTo(talkedAbout().correspondence().suggestions());
  }

  @Test
  void aProposalArrivesOnce() {
    received(aProposal().proposal());

    assertStale(new Write.ProposalSaved(Optional.empty(), aProposal().proposal()));
    assertThat(proposals().of("p-1")).contains(aProposal().proposal());
  }

  @Test
  void ofTwoWhoDecideOnTheSameReadingOneIsStaleAndWritesNothing() {
    var asRead = received(aProposal().proposal());
    saved(asRead, after(asRead.refine(later(1))));

    assertStale(new Write.ProposalSaved(Optional.of(asRead), after(asRead.withdraw(later(1)))));
    assertThat(proposals().of("p-1").orElseThrow().state()).isEqualTo(ProposalState.REFINING);
  }

  @Test
  void theListOfAStateBeginsWithTheLongestUnchanged() {
    var otherIdea = new Idea("Andet", "Tekst", "");
    received(renamed(after(aProposal().proposal().edit(otherIdea, later(9))), "p-1"));
    received(renamed(aProposal().proposal(), "p-2"));
    received(renamed(aProposal().in(ProposalState.REFINING).proposal(), "p-3"));

    assertThat(proposals().in(ProposalState.RECEIVED))
        .extracting(Proposal::id)
        .containsExactly("p-2", "p-1");
    assertThat(proposals().in(ProposalState.DECLINED)).isEmpty();
  }

  @Test
  void aProposerIsFoundByAddressWhateverBecameOfTheProposalAndNobodyWhoWasOnlyNamed() {
    received(renamed(aProposal().in(ProposalState.DECLINED).proposal(), "p-3"));
    var talked = received(talkedAbout());
    var proposer = talked.proposer().person().address();

    assertThat(proposals().by(proposer)).containsExactlyInAnyOrder("p-3", talked.id());
    assertThat(proposals().all(proposals().by(proposer)))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.correspondence().suggestions()).isEmpty());
    var named = talked.correspondence().suggestions().getFirst().address();
    assertThat(proposals().by(named)).isEmpty();
  }

  @Test
  void someAreReadTheLongestUnchangedFirstAndWhatIsNotThereIsLeftOut() {
    var otherIdea = new Idea("Andet", "Tekst", "");
    received(renamed(after(aProposal().proposal().edit(otherIdea, later(9))), "p-1"));
    received(renamed(aProposal().proposal(), "p-2"));
    received(renamed(aProposal().proposal(), "p-3"));

    assertThat(proposals().all(List.of("p-1", "p-2", "p-4")))
        .extracting(Proposal::id)
        .containsExactly("p-2", "p-1");
    assertThat(proposals().all(List.of())).isEmpty();
  }

  @Test
  void theListDoesNotTellWhomTheProposersNamed() {
    var talked = received(talkedAbout());

    var listed = proposals().in(ProposalState.DESCRIBED).getFirst();
    assertThat(talked.correspondence().suggestions()).isNotEmpty();
    assertThat(listed.correspondence().suggestions()).isEmpty();
    assertThat(listed.correspondence().comments()).isEqualTo(talked.correspondence().comments());
    assertThat(listed.stamp()).isEqualTo(talked.stamp());
  }

  @Test
  void whomTheProposerNamesComesInTheOrderInWhichTheyWereNamed() {
    var proposal = received(aProposal().proposal());
    var minutes = 0;
    for (var number : List.of(3, 1, 2)) {
      var suggestion = named(number, later(++minutes));
      proposal = saved(proposal, after(proposal.suggest(suggestion, suggestion.at())));
    }
    proposal = saved(proposal, after(proposal.refine(later(20))));

    assertThat(proposals().of("p-1")).contains(proposal);
  }

  @Test
  void publishingWritesTheNetworkAndItsCandidatesWithTheProposal() {
    var before = received(aProposal().approved().proposal());
    var after = published(before);
    var candidate = candidate("vaerktoej", 1, Basis.MEMBER);

    stored()
        .write(
            marked(
                new Write.ProposalSaved(Optional.of(before), after),
                new Write.NetworkSaved(Optional.empty(), network()),
                new Write.RunSaved(Optional.empty(), run()),
                new Write.CandidateAdded(candidate),
                stored().known(candidate)));

    assertThat(proposals().of("p-1")).contains(after);
    assertThat(stored().networks().listed()).containsExactly(new NetworkRun(network(), run()));
    assertThat(stored().candidates().ofNetwork("vaerktoej")).containsExactly(candidate);
    assertThat(stored().contacts().of(candidate.person().address())).isPresent();
    assertWritten();
  }

  @Test
  void aTakenNetworkNameLeavesTheProposalAsItWas() {
    var before = received(aProposal().approved().proposal());
    stored().open(network(), run());
    var candidate = candidate("vaerktoej", 1, Basis.NONE);

    assertStale(
        new Write.ProposalSaved(Optional.of(before), published(before)),
        new Write.NetworkSaved(Optional.empty(), network()),
        new Write.RunSaved(Optional.empty(), run()),
        new Write.CandidateAdded(candidate));
    assertThat(proposals().of("p-1")).contains(before);
    assertThat(stored().candidates().ofNetwork("vaerktoej")).isEmpty();
  }

  @Test
  void aLetterThatWasCausedBeforeIsNotCausedAgain() {
    var asRead = received(aProposal().proposal());
    var receipt = new Write.LetterAdded(letter(LetterKind.PROPOSAL_RECEIPT, 1));
    stored().write(receipt);

    assertAlreadyThere(
        new Write.ProposalSaved(Optional.of(asRead), after(asRead.refine(later(1)))), receipt);
    assertThat(proposals().of("p-1")).contains(asRead);
  }

  private Proposals proposals() {
    return stored().proposals();
  }

  private Proposal received(Proposal proposal) {
    stored().write(new Write.ProposalSaved(Optional.empty(), proposal));
    return proposal;
  }

  private Proposal saved(Proposal before, Proposal after) {
    stored().write(new Write.ProposalSaved(Optional.of(before), after));
    return after;
  }

  private static Proposal published(Proposal before) {
    return after(before.publish("vaerktoej", "", Optional.empty(), later(5)));
  }

  private static Network network() {
    return Network.published("vaerktoej", plan().description(), "p-1", later(5));
  }

  private static Run run() {
    return Run.first("vaerktoej", plan(), later(5));
  }

  private static NetworkPlan plan() {
    return new NetworkPlan(
        description(), new Capacity(3, 7), LocalDate.parse("2027-05-01"), 12_345);
  }

  private static Proposal richlyDescribed() {
    var refining = aProposal().in(ProposalState.REFINING).proposal();
    return after(refining.describe(plan(), later(3)));
  }

  private static Proposal talkedAbout() {
    var asked = aProposal().asked().proposal();
    var said = after(asked.say(comment("o-1", "Hvornår?"), later(1)));
    var answered = after(said.say(fromStaff("o-2", "Snart."), later(2)));
    var noted =
        after(answered.note(new StaffNote("mette@forening.example", "Ring.", later(3)), later(3)));
    return after(noted.suggest(suggestion(1), later(4)));
  }

  @Test
  void whatIsDecidedQuietlyIsFoundUntilItIsDoneOrDropped() {
    var open = received(renamed(aProposal().proposal(), "p-4"));
    var before = received(aProposal().approved().proposal());
    var prepared = saved(before, prepared(before));
    assertThat(proposals().prepared()).extracting(Proposal::id).containsExactly(prepared.id());

    saved(prepared, after(prepared.decline("Nej", later(8))));
    assertThat(proposals().prepared()).isEmpty();
    var dropped = saved(open, prepared(open));
    saved(dropped, after(dropped.prepare(Optional.empty(), later(9))));
    assertThat(proposals().prepared()).isEmpty();
  }

  private static Suggestion wish() {
    var person = SamplePeople.person("Eva Ny", "eva@ny.example");
    return Suggestion.ofOneself("g-9", person, "Om forme\nog stål.", later(8));
  }

  private static Proposal prepared(Proposal proposal) {
    var decision =
        new PreparedDecision(
            PreparedDecision.Kind.PUBLISH,
            "Fordi",
            "vaerktoej",
            "Ingen tid",
            Optional.of(LocalDate.parse("2027-02-01")),
            "mette@example.dk",
            later(7),
            PreparedDecision.Seen.of(proposal));
    return after(proposal.prepare(Optional.of(decision), later(7)));
  }

  /// Carries on another with whom its proposer named, and somebody whom both thought of.
  private static Proposal carryingOn() {
    var from = after(talkedAbout().suggest(named(2, later(3)), later(5)));
    var own = after(another().proposal().suggest(named(2, later(1)), later(5)));
    return done(new ProposalMerging(from, own).decide(new CountingIds(), later(6))).into().after();
  }

  private static Suggestion named(int number, Instant at) {
    var one = suggestion(number);
    return new Suggestion(one.id(), one.name(), one.company(), one.address(), at);
  }

  private static Instant later(int minutes) {
    return MONDAY.plusSeconds(60L * minutes);
  }

  private static Proposal renamed(Proposal proposal, String id) {
    return new Proposal(
        id,
        proposal.proposer(),
        proposal.idea(),
        proposal.state(),
        proposal.correspondence(),
        proposal.refinement(),
        proposal.handling(),
        proposal.ending(),
        proposal.stamp());
  }
}
