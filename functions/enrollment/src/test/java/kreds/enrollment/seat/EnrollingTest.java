package kreds.enrollment.seat;

import static kreds.sample.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

final class EnrollingTest {
  private final SeatsInMemory seats = new SeatsInMemory(2, 3);

  @Test
  void theFirstFormIsKeptAndAskedToBeConfirmedByMail() {
    var roster = done(seats.enroll(1));

    var enrollment = roster.find(seats.idOf(1)).orElseThrow();
    assertThat(enrollment).isInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(seats.roster().find(seats.idOf(1))).contains(enrollment);
    assertThat(seats.lettersTo(SamplePeople.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_CONFIRM);
    assertThat(seats.actionOf(seats.idOf(1))).contains("enroll");
  }

  @Test
  void theLetterHoldsTheTitleInTheReadersLanguageAndALinkToThePage() {
    var english =
        SamplePeople.reading(Language.EN, SamplePeople.person("Jane Doe", "jane@acme.example"));

    seats.enrolling().enroll(seats.network, english, "", SamplePeople.MONDAY);

    var letter = seats.store.lettersTo(english.address()).getFirst().letter();
    assertThat(letter.values())
        .isEqualTo(Map.of("title", "Plastics recycling", "network", "plastgenanvendelse"));
    var page = Objects.requireNonNull(letter.links().get("page"));
    assertThat(page.purpose()).isEqualTo(LinkPurpose.ENROLLMENT);
    assertThat(page.subject())
        .isEqualTo(
            new LinkSubject.OfEnrollment(
                RunId.first("plastgenanvendelse"), seats.applications.idOf(seats.run(), english)));
  }

  @Test
  void theSamePersonAgainInAnyCaseIsOneEnrollmentAndOneMail() {
    seats.enroll(1);
    var asRead = seats.roster();
    var shouting =
        SamplePeople.reading(
            Language.EN, SamplePeople.person("En anden skrivemåde", "  DELTAGER1@Firma1.Example "));

    var again =
        done(
            seats
                .enrolling()
                .enroll(seats.network, shouting, "", SamplePeople.MONDAY.plusSeconds(60)));

    assertThat(again.find(seats.idOf(1)).orElseThrow().who().arrivedAt())
        .isEqualTo(SamplePeople.MONDAY.plusSeconds(1));
    assertThat(seats.roster()).isEqualTo(asRead);
    assertThat(seats.lettersTo(SamplePeople.person(1))).hasSize(1);
  }

  @Test
  void whoHasAPlaceAlreadyGetsNoFurtherMail() {
    seats.enrollAndConfirm(1);

    seats.enroll(1);

    assertThat(seats.lettersTo(SamplePeople.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_CONFIRM, LetterKind.ENROLLMENT_SEATED);
  }

  @Test
  void anUnknownNetworkIsRefused() {
    assertThat(seats.enrolling().enroll("ukendt", SamplePeople.person(1), "", SamplePeople.MONDAY))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }
}
