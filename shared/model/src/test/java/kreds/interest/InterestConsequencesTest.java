package kreds.interest;

import static kreds.sample.InterestFixture.asking;
import static kreds.sample.InterestFixture.network;
import static kreds.sample.InterestFixture.nobody;
import static kreds.sample.InterestFixture.said;
import static kreds.sample.InterestFixture.wish;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.LetterKind;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// The letter that asks for the click says until when; the audit says how things stand, and names
/// nobody.
final class InterestConsequencesTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  @Test
  void aFormIsWrittenDownAsStillToBeConfirmedAndItsLetterSaysUntilWhen() {
    var said = consequences(done(nobody(1).said(person(1), wish(MONDAY), MONDAY)));

    assertThat(line(said)).isEqualTo("|candidate c-1 to be confirmed");
    assertThat(kind(said)).isEqualTo(LetterKind.INTEREST_CONFIRM);
    assertThat(values(said))
        .containsEntry("network", network().id())
        .containsEntry("confirmBy", "2027-01-18T08:00:00Z");
  }

  @Test
  void theFortnightBeginsAnewWithTheLetterThatAsksAgain() {
    var before = asking(1);
    var again = done(before.said(person(1), wish(LATER), LATER));
    var interest = again.after().interest().orElseThrow();

    assertThat(interest.voidAt()).contains(LATER.plus(Interest.HOLDS));
    assertThat(interest.isVoid(MONDAY.plus(Interest.HOLDS))).isFalse();
    assertThat(values(consequences(again))).containsEntry("confirmBy", "2027-01-18T09:00:00Z");
    assertThat(line(consequences(again)))
        .isEqualTo("candidate c-1 to be confirmed|candidate c-1 to be confirmed");
  }

  @Test
  void onceProvedTheLinkComesAgainAndNothingIsToBeConfirmed() {
    var proved = after(asking(1).proved(MONDAY));
    var again = consequences(done(proved.said(person(1), wish(LATER), LATER)));

    assertThat(proved.interest().orElseThrow().voidAt()).isEmpty();
    assertThat(kind(again)).isEqualTo(LetterKind.INTEREST_LINK);
    assertThat(values(again)).doesNotContainKey("confirmBy");
    assertThat(line(again)).isEqualTo("candidate c-1 interested|candidate c-1 interested");
  }

  @Test
  void aCorrectionAndTheClickAndTheNoAreLinesWithoutLetters() {
    var soon = MONDAY.plusSeconds(5);
    var corrected = consequences(done(asking(1).said(person(2), wish(soon), soon)));
    assertThat(corrected.letters()).isEmpty();
    assertThat(line(corrected))
        .isEqualTo("candidate c-1 to be confirmed|candidate c-1 to be confirmed");

    var clicked = consequences(done(asking(1).proved(LATER)));
    assertThat(clicked.letters()).isEmpty();
    assertThat(line(clicked)).isEqualTo("candidate c-1 to be confirmed|candidate c-1 interested");

    var unproved = consequences(asking(1).withdrawn());
    assertThat(unproved.letters()).isEmpty();
    assertThat(line(unproved)).isEqualTo("candidate c-1 to be confirmed|candidate c-1 withdrawn");
    assertThat(line(consequences(after(asking(1).proved(LATER)).withdrawn())))
        .isEqualTo("candidate c-1 interested|candidate c-1 withdrawn");
  }

  @Test
  void everyChangeRaisesTheVersion() {
    assertThat(said(1).version()).isEqualTo(1);
    assertThat(said(1).saying(person(2), wish(LATER)).version()).isEqualTo(2);
    assertThat(said(1).written(LATER).version()).isEqualTo(2);
    assertThat(said(1).written(LATER).proved(LATER).version()).isEqualTo(3);
  }

  @Test
  void noInterestedPersonShowsInAMessage() {
    assertThat(said(1).toString()).isEqualTo("Interest[c-1]");
  }

  private static Consequences consequences(Decision<InterestedPerson, InterestHappening> decision) {
    var at = SamplePeople.by(Actor.visitor("c-1"), Subject.network(network().id()), "say-interest");
    return Consequences.of(
        decision.happenings(),
        happening -> InterestConsequences.of(happening, network().network(), at));
  }

  private static String line(Consequences consequences) {
    assertThat(consequences.audit()).hasSize(1);
    var line = consequences.audit().getFirst();
    return line.before() + "|" + line.after();
  }

  private static LetterKind kind(Consequences consequences) {
    return consequences.letters().getFirst().letter().kind();
  }

  private static Map<String, String> values(Consequences consequences) {
    assertThat(consequences.letters()).hasSize(1);
    return consequences.letters().getFirst().letter().values();
  }
}
