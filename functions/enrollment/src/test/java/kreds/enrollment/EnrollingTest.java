package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import kreds.delivery.LetterKind;
import kreds.link.LinkPurpose;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.EnrollmentState;
import kreds.testing.sample.SampleNetworks;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

final class EnrollingTest {
  private final Office office = new Office(2, 3);
  private final Enrolling enrolling = new Enrolling(office.desk);

  @Test
  void theFirstFormIsKeptAndAskedToBeConfirmedByMail() {
    var standing = done(enrolling.enroll(office.network.id(), office.arrival(1)));

    assertThat(standing.enrollment().state()).isEqualTo(EnrollmentState.UNCONFIRMED);
    assertThat(office.roster().find(office.idOf(1))).contains(standing.enrollment());
    assertThat(office.lettersTo(SampleNetworks.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_CONFIRM);
    assertThat(office.actionOf(office.idOf(1))).contains("enroll");
  }

  @Test
  void theLetterHoldsTheTitleInTheReadersLanguageAndALinkToThePage() {
    var english = new Person("Jane Doe", "Acme", EmailAddress.of("jane@acme.example"), Language.EN);

    enrolling.enroll(office.network.id(), new Arrival(english, "", SampleNetworks.MONDAY));

    var letter = office.association.lettersTo(english.address()).getFirst().letter();
    assertThat(letter.values())
        .isEqualTo(Map.of("title", "Plastics recycling", "network", "plastgenanvendelse"));
    var page = Objects.requireNonNull(letter.links().get("page"));
    assertThat(page.purpose()).isEqualTo(LinkPurpose.ENROLLMENT);
    assertThat(page.subject())
        .isEqualTo("plastgenanvendelse/" + Arrival.idOf(english, office.network, office.ids));
  }

  @Test
  void theSamePersonAgainInAnyCaseIsOneEnrollmentAndOneMail() {
    enrolling.enroll(office.network.id(), office.arrival(1));
    var asRead = office.roster();
    var shouting =
        new Person(
            "En anden skrivemåde", "", EmailAddress.of("  DELTAGER1@Firma1.Example "), Language.EN);

    var again = done(enrolling.enroll(office.network.id(), new Arrival(shouting, "", now(60))));

    assertThat(again.enrollment().arrivedAt()).isEqualTo(SampleNetworks.MONDAY.plusSeconds(1));
    assertThat(office.roster()).isEqualTo(asRead);
    assertThat(office.lettersTo(SampleNetworks.person(1))).hasSize(1);
  }

  @Test
  void whoHasAPlaceAlreadyGetsNoFurtherMail() {
    office.enrollAndConfirm(1);

    enrolling.enroll(office.network.id(), office.arrival(1));

    assertThat(office.lettersTo(SampleNetworks.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_CONFIRM, LetterKind.ENROLLMENT_SEATED);
  }

  @Test
  void anUnknownNetworkIsRefused() {
    assertThat(enrolling.enroll("ukendt", office.arrival(1)))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  static Standing done(Outcome<Standing> outcome) {
    return switch (outcome) {
      case Outcome.Done<Standing>(var standing) -> standing;
      case Outcome.Refused<Standing>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  private static java.time.Instant now(int seconds) {
    return SampleNetworks.MONDAY.plusSeconds(seconds);
  }
}
