package kreds.mailing;

import static kreds.sample.MailFixture.address;
import static kreds.sample.MailFixture.candidate;
import static kreds.sample.MailFixture.namedAsCandidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.MailFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// One person who is in an audience in two ways is in it once, by the one that says more.
final class AudienceMemberTest {
  private static final Person ANNA = person("Anna");
  private static final AudienceMember CANDIDATE = namedAsCandidate("a");
  private static final AudienceMember HERE = MailFixture.enrolled(ANNA, "plast");
  private static final AudienceMember ELSEWHERE = MailFixture.enrolled(ANNA, "genbrug");

  @Test
  void theOwnEnrollmentIsTheWordThatCountsAndTheCandidacyBringsItsLink() {
    assertBoth(
        HERE,
        CANDIDATE,
        new AudienceMember(ANNA, Optional.of(candidate("a")), HERE.place(), false, false));
  }

  @Test
  void aSubscriptionThatHasLapsedCountsForNothingBesideAnotherGround() {
    var lapsed = AudienceMember.subscribing(ANNA, false);
    assertThat(lapsed.lapsed()).isTrue();
    assertThat(lapsed.subscriber()).isFalse();
    assertBoth(CANDIDATE, lapsed, CANDIDATE);
    assertThat(lapsed.and(lapsed, "plast").lapsed()).isTrue();
    assertThat(AudienceMember.subscribing(ANNA, true).lapsed()).isFalse();
  }

  @Test
  void aCandidacyCountsForMoreThanANameAndThanAnEnrollmentElsewhere() {
    assertBoth(CANDIDATE, AudienceMember.of(ANNA), CANDIDATE);
    assertBoth(CANDIDATE, ELSEWHERE, CANDIDATE);
  }

  @Test
  void anEnrollmentHereCountsForMoreThanOneElsewhereAndThanAName() {
    assertBoth(HERE, ELSEWHERE, HERE);
    assertBoth(HERE, AudienceMember.of(person("Anders")), HERE);
  }

  @Test
  void anEnrollmentHereWithACandidacyCountsForMoreThanWithoutOne() {
    var both = HERE.and(CANDIDATE, "plast");
    assertBoth(both, MailFixture.enrolled(person("Anders"), "plast"), both);
  }

  @Test
  void ofTwoThatCountTheSameTheFirstStays() {
    var anders = AudienceMember.of(person("Anders"));
    assertThat(AudienceMember.of(ANNA).and(anders, "plast")).isEqualTo(AudienceMember.of(ANNA));
    assertThat(anders.and(AudienceMember.of(ANNA), "plast")).isEqualTo(anders);
  }

  private static void assertBoth(AudienceMember one, AudienceMember other, AudienceMember made) {
    assertThat(one.and(other, "plast")).isEqualTo(made);
    assertThat(other.and(one, "plast")).as("in whatever order").isEqualTo(made);
  }

  private static Person person(String name) {
    return new Person(name, Company.UNKNOWN, address("a"), Language.DA);
  }
}
