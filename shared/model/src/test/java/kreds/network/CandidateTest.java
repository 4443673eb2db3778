package kreds.network;

import static kreds.sample.MailFixture.candidate;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kreds.change.Subject;
import kreds.person.EmailAddress;
import kreds.sample.CountingIds;
import org.junit.jupiter.api.Test;

/// A person who might take part, and what came back.
final class CandidateTest {
  private final Candidate named = candidate("a");

  @Test
  void theLifeOfACandidateIsATable() {
    var steps =
        Map.of(
            CandidateState.NAMED,
            Set.of(CandidateState.INVITED, CandidateState.ACCEPTED, CandidateState.DECLINED),
            CandidateState.INVITED,
            Set.of(CandidateState.ACCEPTED, CandidateState.DECLINED),
            CandidateState.DECLINED,
            Set.of(CandidateState.NAMED, CandidateState.ACCEPTED, CandidateState.DECLINED),
            CandidateState.ACCEPTED,
            Set.of(CandidateState.NAMED, CandidateState.ACCEPTED, CandidateState.DECLINED));
    for (var from : CandidateState.values()) {
      for (var to : CandidateState.values()) {
        assertThat(from.mayBecome(to))
            .as(from + " → " + to)
            .isEqualTo(steps.getOrDefault(from, Set.of()).contains(to));
      }
    }
  }

  @Test
  void anInvitationReachesOnlyWhoHasNotAnswered() {
    assertThat(named.invited().state()).isEqualTo(CandidateState.INVITED);
    var accepted = named.accepted(MONDAY);
    assertThat(accepted.invited()).isSameAs(accepted);
    assertThat(named.invited().invited()).isEqualTo(named.invited());
  }

  @Test
  void aNoMayBecomeAYesAndTheNewestNoCounts() {
    var declined = done(named.declined(MONDAY, "Ingen tid", false, false));

    assertThat(declined.state()).isEqualTo(CandidateState.DECLINED);
    assertThat(declined.reason()).isEqualTo("Ingen tid");
    var later = MONDAY.plusSeconds(60);
    assertThat(done(declined.declined(later, "Ingen tid", false, false))).isSameAs(declined);
    var newest = done(declined.declined(later, "Andet", true, false));
    assertThat(newest.answer()).contains(new Candidate.Answer(later, "Andet", true));
    assertThat(done(newest.declined(later, "Andet", false, false))).isSameAs(newest);
    assertThat(declined.accepted(MONDAY).state()).isEqualTo(CandidateState.ACCEPTED);
    assertThat(declined.accepted(MONDAY).reason()).isEmpty();
    assertThat(named.reason()).isEmpty();
  }

  @Test
  void anAddressIsOneCandidateOfANetworkAndItsIdentifierTellsNobodyTheAddress() {
    var ids = new CountingIds();
    var karen = EmailAddress.of("karen@holm.example");
    var id = Candidate.idOf("plast", karen, ids);

    assertThat(id)
        .isEqualTo(ids.of("c", "plast", "karen@holm.example"))
        .startsWith("c-")
        .doesNotContain("karen");
    assertThat(Candidate.idOf("genbrug", karen, ids)).isNotEqualTo(id);
    assertThat(Candidate.idOf("plast", EmailAddress.of("k@holm.example"), ids)).isNotEqualTo(id);
  }

  @Test
  void theWishToHearOfLaterNetworksIsTheCandidatesOwnAndStays() {
    assertThat(named.wantsLater()).isFalse();
    assertThat(named.accepted(MONDAY).wantsLater()).isFalse();
    var declined = done(named.declined(MONDAY, "Ingen tid", false, false));
    assertThat(declined.answer()).contains(new Candidate.Answer(MONDAY, "Ingen tid", false));
    assertThat(declined.wantsLater()).isFalse();

    var later = MONDAY.plusSeconds(60);
    var wants = done(declined.declined(later, "Ingen tid", true, false));
    assertThat(wants.answer()).contains(new Candidate.Answer(later, "Ingen tid", true));
    assertThat(wants.wantsLater()).isTrue();
    assertThat(done(wants.declined(MONDAY, "Andet", false, false)).answer())
        .as("taken back in words, not by a box that is empty")
        .contains(new Candidate.Answer(MONDAY, "Andet", true));
  }

  @Test
  void whoHasAPlaceDoesNotLeaveByTheInvitation() {
    assertThat(code(named.accepted(MONDAY).declined(MONDAY, "", false, true)))
        .isEqualTo("invitation-accepted");
    assertThat(code(named.declined(MONDAY, "", false, true))).isEqualTo("invitation-accepted");
  }

  @Test
  void whoHasGivenUpThePlaceAgainMaySayNo() {
    var declined = done(named.accepted(MONDAY).declined(MONDAY, "Ingen tid", false, false));

    assertThat(declined.state()).isEqualTo(CandidateState.DECLINED);
    assertThat(declined.reason()).isEqualTo("Ingen tid");
  }

  @Test
  void eachHappeningLeavesItsLine() {
    assertThat(line(new CandidateHappening.Listed(named))).isEqualTo("|candidate c-a csv");
    assertThat(line(new CandidateHappening.ListedTogether(3, CandidateSource.INTEREST)))
        .isEqualTo("|3 candidates, interest");
    assertThat(line(new CandidateHappening.Removed(named)))
        .isEqualTo("candidate c-a named|candidate c-a removed");
    assertThat(line(new CandidateHappening.Answered(named, named.accepted(MONDAY))))
        .isEqualTo("candidate c-a named|candidate c-a accepted");
    assertThat(named.toString()).contains("c-a").doesNotContain("@");
  }

  private static String line(CandidateHappening happening) {
    var line = happening.line(byStaff(Subject.network("plastgenanvendelse"), "by"));
    return line.before() + "|" + line.after();
  }
}
