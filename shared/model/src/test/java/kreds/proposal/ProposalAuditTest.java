package kreds.proposal;

import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.ProposalFixture.another;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.reading;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Letter;
import kreds.person.EmailAddress;
import kreds.sample.CountingIds;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What the audit keeps of a proposal that opens later or is merged, who has which row on its list,
/// and in which language its title is written.
final class ProposalAuditTest {
  private final ProposalMerging.Both both =
      done(
          new ProposalMerging(aProposal().proposal(), another().proposal())
              .decide(new CountingIds(), MONDAY));

  @Test
  void aNetworkThatOpensLaterIsWrittenDownWithItsDay() {
    var opens = Optional.of(LocalDate.parse("2027-02-01"));
    var approved = aProposal().approved().proposal();
    var asked = aProposal().asked().proposal();

    assertThat(line(done(approved.publish("vaerktoej", "", opens, MONDAY)), "described"))
        .isEqualTo("described|by|network vaerktoej, opens 2027-02-01");
    assertThat(line(done(asked.publish("vaerktoej", "Ingen tid", opens, MONDAY)), "described"))
        .isEqualTo("described|by|network vaerktoej, opens 2027-02-01, without approval: Ingen tid");
  }

  @Test
  void eachOfTwoThatAreMergedNamesTheOther() {
    assertThat(line(both.from(), "received")).isEqualTo("received|by|merged into p-2");
    assertThat(line(both.into(), "received"))
        .as("no step of somebody's with this one")
        .isEqualTo("received|carry-on-proposal|refining, carries on p-1");
  }

  @Test
  void whatBecomesOfTheCarrierIsWrittenDownWithTheOneThatItCarriesOn() {
    var carrier = after(both.into().after().decline("Ikke nu.", MONDAY));
    var followed =
        Decision.of(
            both.from().after(), (ProposalHappening) new ProposalHappening.Followed(carrier));

    assertThat(line(followed, "merged")).isEqualTo("merged|follow-proposal|p-2 is declined");
  }

  @Test
  void whoJoinsIsToldInWhichLanguageTheTitleIsOnlyIfItIsNotTheirOwn() {
    assertThat(receipt(Language.EN))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("title", "Værktøj", Letter.TITLE_LANGUAGE, "da"));
    assertThat(receipt(Language.DA)).containsExactlyInAnyOrderEntriesOf(Map.of("title", "Værktøj"));
  }

  @Test
  void onePersonHasARowForEachWhoThoughtOfThemAndAlwaysTheSame() {
    var ids = new CountingIds();
    var eva = EmailAddress.of("eva@x.example");

    assertThat(Suggestion.idOf(ids, "p-1", eva, SuggestionSource.PROPOSER))
        .isEqualTo(ids.of("g", "p-1", "eva@x.example"));
    for (var source : List.of(SuggestionSource.SELF, SuggestionSource.MERGED)) {
      assertThat(Suggestion.idOf(ids, "p-1", eva, source))
          .isEqualTo(ids.of("g", "p-1", "eva@x.example", source.name()));
    }
  }

  private static Map<String, String> receipt(Language language) {
    var eva = reading(language, person("Eva", "eva@x.example"));
    var self = Suggestion.ofOneself("g-1", eva, "", MONDAY);
    var described = aProposal().in(ProposalState.DESCRIBED).proposal();
    var letter =
        consequences(done(described.join(self, Told.ALL, MONDAY)), "described")
            .letters()
            .getFirst()
            .letter();
    assertThat(letter.to()).isEqualTo(eva);
    return letter.values();
  }

  private static String line(Decision<Proposal, ProposalHappening> decision, String before) {
    var line = consequences(decision, before).audit().getFirst();
    assertThat(line.subject()).isEqualTo("proposal/" + decision.after().id());
    return line.before() + "|" + line.action() + "|" + line.after();
  }

  private static Consequences consequences(
      Decision<Proposal, ProposalHappening> decision, String before) {
    var at = byStaff(Subject.proposal(decision.after().id()), "by");
    var of = new ProposalConsequences(staff());
    return Consequences.of(
        decision.happenings(), happening -> of.of(happening, before, decision.after(), at));
  }
}
