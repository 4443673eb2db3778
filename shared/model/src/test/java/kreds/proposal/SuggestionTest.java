package kreds.proposal;

import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.person.Company;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;

/// An address is one person, whoever names it twice.
final class SuggestionTest {
  private static final Suggestion KAREN = suggestion("Karen Holm", "Holm A/S");

  @Test
  void theSameIsTheSameHoweverNameAndCompanyAreWritten() {
    assertThat(suggestion("Karen Holm", "Holm A/S").repeats(KAREN)).isTrue();
    assertThat(suggestion("KAREN  holm", "holm").repeats(KAREN)).isTrue();
  }

  @Test
  void whoSaysNoCompanySaysNothingNewOfIt() {
    var without = suggestion("Karen Holm", "");
    assertThat(without.repeats(KAREN)).isTrue();
    assertThat(without.repeats(without)).isTrue();
    assertThat(KAREN.repeats(without)).as("the company is news").isFalse();
  }

  @Test
  void anotherNameOrCompanyIsAnotherPerson() {
    assertThat(suggestion("Karen Holm", "Firma").repeats(KAREN)).isFalse();
    assertThat(suggestion("Kirsten Holm", "Holm A/S").repeats(KAREN)).isFalse();
    assertThat(suggestion("Kirsten Holm", "").repeats(KAREN)).isFalse();
  }

  @Test
  void aProposalTakesARepetitionAndRefusesAnotherPersonAtTheAddress() {
    var named = after(aProposal().proposal().suggest(KAREN, MONDAY));

    assertThat(done(named.suggest(suggestion("karen holm", ""), MONDAY)).isNothing()).isTrue();
    assertThat(code(named.suggest(suggestion("Kirsten Holm", "Holm A/S"), MONDAY)))
        .isEqualTo("suggested-otherwise");
  }

  private static Suggestion suggestion(String name, String company) {
    var address = EmailAddress.of("karen@holm.example");
    return new Suggestion("n-1", name, Company.of(company), address, MONDAY);
  }
}
