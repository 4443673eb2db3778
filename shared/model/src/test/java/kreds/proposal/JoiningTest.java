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

import java.util.List;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.sample.CountingIds;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody wants to join an idea rather than propose another (P6).
final class JoiningTest {
  private final Proposal described = aProposal().in(ProposalState.DESCRIBED).proposal();

  @Test
  void aWishIsOnTheListAndTheProposerReadsNothingOfIt() {
    var said = after(described.join(wish("Eva", "Forme"), Told.ALL, MONDAY)).correspondence();

    assertThat(said.wishes()).containsExactly(wish("Eva", "Forme"));
    assertThat(said.named()).isEmpty();
  }

  @Test
  void theSameAgainIsTheSameAndAnotherOfTheAddressTakesItsPlace() {
    var joined = after(described.join(wish("Eva", "Forme"), Told.ALL, MONDAY));

    assertThat(done(joined.join(wish("Eva", "Forme"), Told.ALL, MONDAY)).isNothing()).isTrue();
    var anew = after(joined.join(wish("Eva Ny", "Stål"), Told.ALL, MONDAY));
    assertThat(anew.correspondence().wishes()).containsExactly(wish("Eva Ny", "Stål"));
  }

  @ParameterizedTest
  @EnumSource(value = ProposalState.class, names = "DESCRIBED", mode = EnumSource.Mode.EXCLUDE)
  void onlyWhatStaffHaveDescribedCanBeJoined(ProposalState state) {
    assertThat(code(aProposal().in(state).proposal().join(wish("Eva", ""), Told.ALL, MONDAY)))
        .isEqualTo("idea-not-to-join");
  }

  @Test
  void whereNoMoreFitStaffStillHearOfIt() {
    var full = described;
    for (var number = 1; number <= Correspondence.MOST_PEOPLE; number++) {
      var person = person("P" + number, "p" + number + "@x.example", Language.DA);
      var one = Suggestion.ofOneself("g-" + number, person, "", MONDAY);
      full = after(full.join(one, Told.NOBODY, MONDAY));
    }

    var more = done(full.join(wish("Eva", "Forme"), Told.ALL, MONDAY));

    assertThat(more.after().correspondence().wishes()).hasSize(Correspondence.MOST_PEOPLE);
    assertThat(letters(more.after(), wish("Eva", "Forme"), Told.ALL)).hasSize(2);
    assertThat(code(full.suggest(suggestion(1), MONDAY))).isEqualTo("suggestions-full");
  }

  @Test
  void whoIsToldHearsItOnceAndStaffGetTheWords() {
    var joined = after(described.join(wish("Eva", "Forme"), Told.ALL, MONDAY));

    var letters = letters(joined, wish("Eva", "Forme"), Told.ALL);

    assertThat(letters.getFirst().letter().kind()).isEqualTo(LetterKind.PROPOSAL_JOINED);
    assertThat(letters.getFirst().letter().to().language()).isEqualTo(Language.EN);
    var news = letters.getLast().letter();
    assertThat(news.values())
        .containsEntry("news", "joined")
        .containsEntry("text", "Forme")
        .containsEntry("who", "Eva\nNy ApS")
        .containsEntry("reads", "en")
        .containsEntry("address", "eva@ny.example");
    assertThat(news.replyTo()).contains(EmailAddress.of("eva@ny.example"));
    assertThat(letters(joined, wish("Eva", ""), Told.STAFF)).hasSize(1);
    assertThat(letters(joined, wish("Eva", ""), Told.STAFF_ONCE_MORE).getFirst().letter().values())
        .containsEntry("news", "joined-among-many");
    assertThat(letters(joined, wish("Eva", ""), Told.NOBODY)).isEmpty();
  }

  @Test
  void aWishGoesAlongWhenItsIdeaIsMergedAndStaysOne() {
    var joined = after(described.join(wish("Eva", "Forme"), Told.ALL, MONDAY));

    var carrier =
        done(new ProposalMerging(joined, another().proposal()).decide(new CountingIds(), MONDAY))
            .into()
            .after();

    assertThat(carrier.correspondence().wishes())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.wish()).isEqualTo(wish("Eva", "Forme").wish());
          assertThat(one.id()).isNotEqualTo("g-1");
        });
  }

  @Test
  void staffStrikeAWishAndNobodyIsTold() {
    var joined = after(described.join(wish("Eva", "Forme"), Told.ALL, MONDAY));

    var struck = done(joined.strike(EmailAddress.of("eva@ny.example"), MONDAY));

    assertThat(struck.after().correspondence().wishes()).isEmpty();
    var follows =
        new ProposalConsequences(staff())
            .of(
                struck.happenings().getFirst(),
                "described",
                struck.after(),
                byStaff(Subject.proposal("p-1"), "strike-wish"));
    assertThat(follows.letters()).isEmpty();
    assertThat(follows.audit())
        .singleElement()
        .satisfies(line -> assertThat(line.after()).isEqualTo("described, wish g-0 struck"));
    assertThat(done(described.strike(EmailAddress.of("eva@ny.example"), MONDAY)).isNothing())
        .isTrue();
    assertThat(code(after(joined.decline("Nej", MONDAY)).strike(wish("", "").address(), MONDAY)))
        .isEqualTo("proposal-declined");
  }

  private static List<Delivery> letters(Proposal proposal, Suggestion who, Told told) {
    return new ProposalConsequences(staff())
        .of(
            new ProposalHappening.Joined(who, told),
            "described",
            proposal,
            byStaff(Subject.proposal("p-1"), "by"))
        .letters();
  }

  private static Suggestion wish(String name, String words) {
    return Suggestion.ofOneself("g-0", person(name, "eva@ny.example", Language.EN), words, MONDAY);
  }

  private static Person person(String name, String address, Language language) {
    return new Person(name, Company.of("Ny ApS"), EmailAddress.of(address), language);
  }
}
