package kreds.proposal;

import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.ProposalFixture.another;
import static kreds.sample.ProposalFixture.declining;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.reading;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Letter;
import kreds.sample.CountingIds;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What letters and the audit say of a proposal besides its words.
final class NewsOfProposalsTest {
  private static final LocalDate DAY = LocalDate.parse("2027-02-01");

  @Test
  void whoseIdeaWasCarriedOnReadsFromWhenOneCanEnroll() {
    var published = aProposal().in(ProposalState.PUBLISHED).proposal();
    var merged = merged(another().proposal(), published).after();
    var later = new Opens(Optional.of(DAY), false);

    assertThat(values(new ProposalHappening.Followed(published, later), merged))
        .containsEntry("opening", "later")
        .containsEntry("opens", "2027-02-01")
        .containsEntry("network", "vaerktoej");
    assertThat(values(new ProposalHappening.Followed(published, Opens.NOT_NOW), merged))
        .containsEntry("opening", "closed");
  }

  @Test
  void staffReadInWhichLanguageAWishIsTypedIfItIsNotTheirs() {
    var described = aProposal().in(ProposalState.DESCRIBED).proposal();

    var english = values(joined(described, Language.EN), described);
    var danish = values(joined(described, Language.DA), described);

    assertThat(english).containsEntry(Letter.TYPED_LANGUAGE, "en").containsEntry("reads", "en");
    assertThat(danish).doesNotContainKey(Letter.TYPED_LANGUAGE).containsEntry("reads", "same");
  }

  @Test
  void theAuditSaysThatADecisionWhichWasPreparedIsDropped() {
    var decision = declining(aProposal().proposal(), "Nej", MONDAY);
    var prepared = after(aProposal().proposal().prepare(Optional.of(decision), MONDAY));

    var merging = merged(prepared, another().proposal());

    assertThat(of(merging.happenings().getFirst(), merging.after()).audit().getFirst().after())
        .isEqualTo("merged into p-2, decline prepared is dropped");
  }

  private static ProposalHappening joined(Proposal proposal, Language language) {
    var who = reading(language, person("Eva", "eva@example.dk"));
    var wish = Suggestion.ofOneself("g-1", who, "Forme", MONDAY);
    return done(proposal.join(wish, Told.STAFF, MONDAY)).happenings().getFirst();
  }

  private static Decision<Proposal, ProposalHappening> merged(Proposal from, Proposal into) {
    return done(new ProposalMerging(from, into).decide(new CountingIds(), MONDAY)).from();
  }

  private static Map<String, String> values(ProposalHappening happening, Proposal after) {
    return of(happening, after).letters().getFirst().letter().values();
  }

  private static Consequences of(ProposalHappening happening, Proposal after) {
    return new ProposalConsequences(staff())
        .of(happening, "before", after, byStaff(Subject.proposal(after.id()), "by"));
  }
}
