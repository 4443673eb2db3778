package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Nobody gets round companies that are kept apart by another name for the own one.
final class ApartCorrectionTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  /// The first two companies are kept apart: the first and the third have a seat, the second waits.
  private final Roster roster = apart(1, 2);

  @Test
  void whoIsKeptOutDoesNotComeInByTheOwnLinkUnderAnotherName() {
    assertThat(roster.find("e-2")).containsInstanceOf(Waiting.class);

    assertThat(code(roster.corrected("e-2", company("Noget andet"), LATER)))
        .isEqualTo("correct-company-apart");
    assertThat(code(roster.corrected("e-1", company("Noget andet"), LATER)))
        .as("who has the seat would let the other in")
        .isEqualTo("correct-company-apart");
    assertThat(code(roster.corrected("e-3", company("firma 2 ApS"), LATER)))
        .as("and nobody becomes one who is kept out")
        .isEqualTo("correct-company-apart");
    assertThat(after(roster.corrected("e-3", company("Noget andet"), LATER)).find("e-3"))
        .containsInstanceOf(Confirmed.class);
    assertThat(after(roster.corrected("e-1", company("FIRMA 1"), LATER)).find("e-1"))
        .as("the same company")
        .containsInstanceOf(Confirmed.class);
  }

  @Test
  void norByAnInvitation() {
    var who = SamplePeople.person(2);
    var person = new Person(who.name(), Company.of("Andet"), who.address(), who.language());
    var again = Applicant.arriving("e-2", roster.run().id(), person, "", LATER);

    assertThat(code(roster.enrollConfirmed(again, LATER))).isEqualTo("correct-company-apart");
    assertThat(after(roster.enrollConfirmed(applicant(roster.run().id(), 2), LATER)).find("e-2"))
        .containsInstanceOf(Waiting.class);
  }

  @Test
  void staffSeatNoTwoOfThemTogetherEither() {
    assertThat(code(roster.corrected("e-3", company("Firma 2"), Optional.empty(), LATER)))
        .isEqualTo("companies-apart");
    assertThat(
            code(
                roster.corrected(
                    "e-3",
                    company("Firma 2"),
                    Optional.of(applicant(roster.run().id(), 9, LATER)),
                    LATER)))
        .isEqualTo("companies-apart");
    assertThat(
            after(roster.corrected("e-1", company("Firma 2"), Optional.empty(), LATER)).find("e-1"))
        .as("the own seat keeps nobody out")
        .containsInstanceOf(Confirmed.class);
    assertThat(
            after(
                    roster.corrected(
                        "e-1",
                        company("Firma 2"),
                        Optional.of(applicant(roster.run().id(), 9, LATER)),
                        LATER))
                .find("e-9"))
        .containsInstanceOf(Confirmed.class);
  }

  private static Roster apart(int one, int other) {
    var open = aNetwork().taking(2, 5).roster();
    var named = List.of(Company.of("Firma " + one), Company.of("Firma " + other));
    var now = after(open.ruled(open.run().rules().apart(named), MONDAY));
    for (var number : List.of(1, 2, 3)) {
      now = after(now.enrollConfirmed(applicant(now.run().id(), number), MONDAY));
    }
    return now;
  }

  private static Correction company(String name) {
    return new Correction(Optional.empty(), Optional.of(Company.of(name)), Optional.empty());
  }
}
