package kreds.proposal;

import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.ProposalFixture.another;
import static kreds.sample.ProposalFixture.suggestion;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.sample.CountingIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two ideas on one theme become one (P5).
final class ProposalMergingTest {
  private final Proposal mine = aProposal().proposal();
  private final Proposal others = another().proposal();

  @Test
  void oneRemembersWhereItWentAndTheOtherWhatItCarriesOn() {
    var both = merged(mine, others);

    assertThat(both.from().after().state()).isEqualTo(ProposalState.MERGED);
    assertThat(both.from().after().ending()).isEqualTo(new Ending("", "", "p-2"));
    assertThat(both.from().after().idea()).isEqualTo(mine.idea());
    assertThat(both.into().after().handling().merged()).containsExactly("p-1");
    assertThat(both.into().after().idea()).isEqualTo(others.idea());
    assertThat(both.into().after().stamp().version()).isEqualTo(2);
  }

  @Test
  void whatCarriesOnAnotherIsNotTakenBackByItsProposer() {
    var carrier = merged(mine, others).into().after();

    assertThat(carrier.state()).isEqualTo(ProposalState.REFINING);
    assertThat(code(carrier.withdraw(MONDAY))).isEqualTo("proposal-taken");
    var described = aProposal().in(ProposalState.DESCRIBED).proposal();
    assertThat(merged(others, described).into().after().state()).isEqualTo(ProposalState.DESCRIBED);
  }

  @Test
  void whoMightTakePartComesAlongAndNobodyTwice() {
    var from = after(after(mine.suggest(suggestion(1), MONDAY)).suggest(suggestion(2), MONDAY));
    var into = after(others.suggest(suggestion(2), MONDAY));

    var carrier = merged(from, into).into().after().correspondence();

    assertThat(carrier.suggestions())
        .extracting(Suggestion::name, Suggestion::source)
        .containsExactlyInAnyOrder(
            tuple("Person 1", SuggestionSource.MERGED),
            tuple("Person 2", SuggestionSource.PROPOSER));
    assertThat(carrier.named()).as("the proposer's own alone").hasSize(1);
    assertThat(carrier.suggestions().stream().map(Suggestion::id).distinct()).hasSize(2);
  }

  @Test
  void itsProposerNamesWhomTheOtherHasNamedAsIfTheyWereNotThere() {
    var from = after(mine.suggest(suggestion(1), MONDAY));
    var carrier = merged(from, others).into().after();
    var otherwise =
        new Suggestion("n-9", "Anders And", Company.of("Andet"), suggestion(1).address(), MONDAY);

    var named = after(carrier.suggest(otherwise, MONDAY)).correspondence();

    assertThat(named.named()).containsExactly(otherwise);
  }

  @Test
  void moreThanFitAreRefusedAndNothingIsMerged() {
    var from = withPeople(mine, 1, 20);
    assertThat(
            merged(from, withPeople(others, 11, 40)).into().after().correspondence().suggestions())
        .hasSize(40);
    assertThat(code(merge(from, withPeople(others, 12, 41)))).isEqualTo("people-full");
    var carrier = others;
    for (var number = 0; number < Handling.MOST_MERGED; number++) {
      carrier = merged(mine, carrier).into().after();
    }
    assertThat(code(merge(mine, carrier))).isEqualTo("merged-full");
  }

  @Test
  void mergedAgainIsTheSameAnswerAndElsewhereIsRefused() {
    var both = merged(mine, others);
    var from = both.from().after();
    var into = both.into().after();

    var again = merged(from, into);
    assertThat(again.from().isNothing()).isTrue();
    assertThat(again.into().isNothing()).isTrue();
    assertThat(code(merge(from, aProposal().in(ProposalState.REFINING).proposal())))
        .isEqualTo("merged-into-itself");
    var third = renamed(others, "p-3");
    assertThat(code(merge(from, third))).isEqualTo("proposal-merged");
    assertThat(code(merge(third, from))).isEqualTo("into-merged");
    assertThat(code(merge(into, from))).as("crosswise").isEqualTo("into-merged");
  }

  @ParameterizedTest
  @EnumSource(
      value = ProposalState.class,
      names = {"PUBLISHED", "DECLINED", "WITHDRAWN"})
  void whatIsOverIsNotMerged(ProposalState state) {
    assertThat(code(merge(aProposal().in(state).proposal(), others)))
        .isEqualTo("proposal-" + state.word());
  }

  @ParameterizedTest
  @EnumSource(
      value = ProposalState.class,
      names = {"DECLINED", "WITHDRAWN"})
  void whatIsOverCarriesNothingOn(ProposalState state) {
    assertThat(code(merge(others, aProposal().in(state).proposal()))).isEqualTo("into-over");
  }

  @Test
  void aChainLeadsOnAndEachOfItIsCarried() {
    var first = merged(mine, others);
    var third = renamed(mine, "p-3");

    var last = merged(first.into().after(), third).into().after();

    assertThat(last.handling().merged()).containsExactly("p-1", "p-2");
  }

  @Test
  void bothProposersHearOfItOnceAndNeitherWhoTheOtherIs() {
    var both = merged(mine, others);

    var letters = letters(both);
    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly("proposal-merged/p-1", "proposal-carries-on/p-2/p-1");
    assertThat(letters.getFirst().letter().to()).isEqualTo(mine.proposer().person());
    assertThat(letters.getFirst().letter().values())
        .containsOnly(Map.entry("title", "Værktøj"), Map.entry("other", "Forme"));
    assertThat(letters.getLast().letter().to()).isEqualTo(others.proposer().person());
    assertThat(letters.getLast().letter().values())
        .containsOnly(Map.entry("title", "Forme"), Map.entry("other", "Værktøj"));
    assertThat(letters(merged(mine, renamed(mine, "p-3"))))
        .as("both of one person")
        .extracting(Delivery::key)
        .containsExactly("proposal-merged/p-1");
  }

  @Test
  void whatIsPublishedTakesUpALateIdeaAndItsProposerIsLedToTheNetwork() {
    var from = after(others.suggest(suggestion(1), MONDAY));
    var both = merged(from, aProposal().in(ProposalState.PUBLISHED).proposal());

    assertThat(both.into().after().state()).isEqualTo(ProposalState.PUBLISHED);
    assertThat(both.into().after().correspondence().suggestions()).isEmpty();
    assertThat(letters(both))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.key()).isEqualTo("proposal-merged-published/p-2");
          assertThat(letter.letter().values()).containsEntry("network", "vaerktoej");
        });
  }

  @Test
  void whoseIdeaIsCarriedOnHearsWhatBecomesOfIt() {
    var from = merged(mine, others).from().after();
    var carrier = merged(mine, others).into().after();

    var declined = followed(from, after(carrier.decline("Ikke nu.", MONDAY)));
    assertThat(declined.key()).isEqualTo("proposal-merged-declined/p-1");
    assertThat(declined.letter().kind()).isEqualTo(LetterKind.PROPOSAL_MERGED_DECLINED);
    assertThat(declined.letter().values()).containsEntry("reason", "Ikke nu.");
    assertThat(after(carrier.decline("Ikke nu.", MONDAY)).carriesToAnEnd()).isTrue();
    assertThat(carrier.carriesToAnEnd()).isFalse();
    assertThat(after(mine.decline("Ikke nu.", MONDAY)).carriesToAnEnd()).isFalse();
  }

  private static Delivery followed(Proposal merged, Proposal carrier) {
    return new ProposalConsequences(staff())
        .of(
            new ProposalHappening.Followed(carrier),
            "merged",
            merged,
            byStaff(Subject.proposal(merged.id()), "by"))
        .letters()
        .getFirst();
  }

  private static List<Delivery> letters(ProposalMerging.Both both) {
    var letters = new ArrayList<Delivery>();
    for (var one : List.of(both.from(), both.into())) {
      letters.addAll(letters(one));
    }
    return letters;
  }

  private static List<Delivery> letters(Decision<Proposal, ProposalHappening> one) {
    var at = byStaff(Subject.proposal(one.after().id()), "by");
    return new ProposalConsequences(staff())
        .of(one.happenings().getFirst(), "", one.after(), at)
        .letters();
  }

  private static ProposalMerging.Both merged(Proposal from, Proposal into) {
    return done(merge(from, into));
  }

  private static Outcome<ProposalMerging.Both> merge(Proposal from, Proposal into) {
    return new ProposalMerging(from, into).decide(new CountingIds(), MONDAY);
  }

  private static Proposal withPeople(Proposal proposal, int first, int last) {
    var with = proposal;
    for (var number = first; number <= last; number++) {
      var address = EmailAddress.of("p" + number + "@x.example");
      with =
          after(
              with.suggest(
                  new Suggestion("n-" + number, "P " + number, Company.UNKNOWN, address, MONDAY),
                  MONDAY));
    }
    return with;
  }

  private static Proposal renamed(Proposal proposal, String id) {
    return Proposal.received(id, proposal.proposer(), proposal.idea(), Told.ALL, MONDAY).after();
  }
}
