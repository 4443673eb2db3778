package kreds.enrollment.seat;

import static kreds.sample.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.person.Person;
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

    seats
        .enrolling()
        .enroll(seats.network, english, "", Map.of(), SeatsInMemory.at(SamplePeople.MONDAY));

    var letter = seats.store.lettersTo(english.address()).getFirst().letter();
    assertThat(letter.values())
        .isEqualTo(
            Map.of(
                "title", "Plastics recycling",
                "network", "plastgenanvendelse",
                "places", "open",
                "confirmBy", SamplePeople.MONDAY.plus(Duration.ofDays(14)).toString()));
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
        new Person(
            SamplePeople.person(1).name(),
            SamplePeople.person(1).company(),
            EmailAddress.of("  DELTAGER1@Firma1.Example "),
            Language.DA);

    var again =
        done(
            seats
                .enrolling()
                .enroll(
                    seats.network,
                    shouting,
                    "Udviklingschef",
                    Map.of(),
                    SeatsInMemory.at(SamplePeople.MONDAY.plusSeconds(60))));

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
  void whoSendsTheFormAgainAMomentLaterGetsTheLinkOnceMore() {
    seats.enroll(1);
    seats.clock.advance(Duration.ofDays(3));

    seats.enroll(1);
    seats.enroll(1);

    assertThat(seats.lettersTo(SamplePeople.person(1)))
        .containsExactly(LetterKind.ENROLLMENT_CONFIRM, LetterKind.ENROLLMENT_CONFIRM);
    assertThat(seats.roster().enrollments()).hasSize(1);
  }

  @Test
  void whoIsInOrWaitsGetsTheLinkToTheOwnPage() {
    seats.enrollAndConfirm(1, 2, 3, 4);
    seats.clock.advance(Duration.ofDays(3));

    seats.enroll(1);
    seats.enroll(4);

    assertThat(seats.lettersTo(SamplePeople.person(1))).endsWith(LetterKind.ENROLLMENT_LINK);
    assertThat(seats.lettersTo(SamplePeople.person(4))).endsWith(LetterKind.ENROLLMENT_LINK);
    assertThat(seats.roster().run().seats().waiting()).isEqualTo(1);
  }

  @Test
  void twoColleaguesOfOneMailboxHearOfEachOther() {
    var eva = SamplePeople.person("Eva Ny", "info@firma.example");
    var bo = SamplePeople.person("Bo Gammel", "info@firma.example");

    seats
        .enrolling()
        .enroll(seats.network, eva, "", Map.of(), SeatsInMemory.at(SamplePeople.MONDAY));
    seats
        .enrolling()
        .enroll(
            seats.network, bo, "", Map.of(), SeatsInMemory.at(SamplePeople.MONDAY.plusSeconds(1)));
    seats
        .enrolling()
        .enroll(
            seats.network, bo, "", Map.of(), SeatsInMemory.at(SamplePeople.MONDAY.plusSeconds(2)));

    assertThat(seats.lettersTo(eva))
        .containsExactly(LetterKind.ENROLLMENT_CONFIRM, LetterKind.ENROLLMENT_SHARED);
    assertThat(seats.store.lettersTo(eva.address()).getLast().letter().values())
        .containsEntry("newcomer", "Bo Gammel")
        .containsEntry("known", "Eva Ny")
        .containsEntry("shared", "replaced");
    assertThat(seats.roster().enrollments()).hasSize(1);
  }

  @Test
  void anUnknownNetworkIsRefused() {
    assertThat(
            seats
                .enrolling()
                .enroll(
                    "ukendt",
                    SamplePeople.person(1),
                    "",
                    Map.of(),
                    SeatsInMemory.at(SamplePeople.MONDAY)))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }
}
