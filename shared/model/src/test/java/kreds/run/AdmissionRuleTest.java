package kreds.run;

import static kreds.run.GroupFixture.END;
import static kreds.run.GroupFixture.asking;
import static kreds.run.GroupFixture.group;
import static kreds.run.GroupFixture.lines;
import static kreds.run.GroupFixture.vote;
import static kreds.run.GroupFixture.voted;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What the rule says by which people are let in (E16), and about whom it is asked, by when.
final class AdmissionRuleTest {

  @Test
  void aParameterNamesOneByItsWord() {
    for (var admission : Admission.values()) {
      assertThat(Admission.of(admission.word())).isEqualTo(admission);
    }
    assertThatThrownBy(() -> Admission.of("anybody"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("anybody");
  }

  @Test
  void aVoteMayTakeADayAndAsLongAsAMonth() {
    assertThat(AdmissionRule.OPEN.within(1).days()).isEqualTo(1);
    assertThat(AdmissionRule.OPEN.within(30).days()).isEqualTo(30);
  }

  @Test
  void theAuditSaysWhoDecidesAndTheDaysOfAGroupAndWhetherMembersAreInAtOnce() {
    var open = AdmissionRule.OPEN;

    assertThat(said(open.by(Admission.STAFF))).endsWith(" admission staff");
    assertThat(said(open.by(Admission.STAFF).within(3))).endsWith(" admission staff");
    assertThat(said(open.by(Admission.MAJORITY))).endsWith(" admission majority within 7 days");
    assertThat(said(open.by(Admission.UNANIMOUS).within(1)))
        .endsWith(" admission unanimous within 1 day");
    assertThat(said(open.by(Admission.STAFF).lettingMembersIn(true)))
        .endsWith(" admission staff, members at once");
    assertThat(said(open.by(Admission.MAJORITY).lettingMembersIn(true)))
        .endsWith(" admission majority within 7 days, members at once");
    assertThat(said(open.lettingMembersIn(true))).endsWith(" admission open");
  }

  @Test
  void thoseCountWhoWereAskedAndHaveAPlaceAlsoUnderAnotherAddress() {
    var asked = new NetworkFixture(asking(group(Admission.UNANIMOUS, 1, 2, 3), 4));
    var who = applicant(asked.runId(), 1);
    var elsewhere = new Enrollment.Confirmed(applicant(asked.runId(), 9), MONDAY);

    for (var gone :
        List.of(
            new Enrollment.Unconfirmed(who),
            new Enrollment.Waiting(who, Why.FULL),
            new Enrollment.Offered(who, END),
            new Enrollment.Left(who, MONDAY, who.id()),
            new Enrollment.Lapsed(who, MONDAY),
            new Enrollment.Transferred(who, MONDAY, "e-9", Onward.COLLEAGUE),
            new Enrollment.Transferred(who, MONDAY, "e-8", Onward.MOVED))) {
      assertThat(counting(asked.having(elsewhere).having(gone))).containsExactly("e-2", "e-3");
    }
    var moved = new Enrollment.Transferred(who, MONDAY, "e-9", Onward.MOVED);
    assertThat(counting(asked.having(elsewhere).having(moved)))
        .containsExactly("e-1", "e-2", "e-3");
    assertThat(counting(asked)).containsExactly("e-1", "e-2", "e-3");
  }

  @Test
  void byWhenTheParticipantsDecideIsSaidOfWhomTheyAreAskedAbout() {
    var asked = asking(group(Admission.UNANIMOUS, 1, 2, 3), 4);

    assertThat(decidesBy(asked, 4)).contains(END);
    assertThat(decidesBy(asked, 1)).as("has a place").isEmpty();
    var waiting = new NetworkFixture(asked).waiting(5).roster();
    assertThat(decidesBy(waiting, 5)).as("nobody is asked").isEmpty();
    assertThat(decidesBy(asked.at(END).after(), 4)).as("it is over").isEmpty();
    var staff = after(asked.ruled(asked.run().rules().admitting(Admission.STAFF), MONDAY));
    assertThat(decidesBy(staff, 4)).as("others decide").isEmpty();
  }

  @Test
  void theGroupHasDoneWhatFollowsFromTheEndOfAVoteAndNothingWithoutOne() {
    var asked = asking(group(Admission.UNANIMOUS, 1, 2), 3);

    assertThat(AskingTheGroup.decidedFrom(List.of())).isNegative();
    assertThat(AskingTheGroup.decidedFrom(voted(asked, 1, 3).happenings())).isNegative();
    assertThat(AskingTheGroup.decidedFrom(voted(asked, -1, 3).happenings())).isEqualTo(1);
    assertThat(AskingTheGroup.decidedFrom(asked.at(END).happenings())).isZero();
  }

  @Test
  void whereOthersDecideFromNowOnThirtyVotesAtATimeAreFrozen() {
    var roster = group(Admission.MAJORITY, 1, 2);
    for (var number = 3; number < 34; number++) {
      roster = asking(roster, number);
    }
    var staff = after(roster.ruled(roster.run().rules().admitting(Admission.STAFF), MONDAY));

    var first = staff.at(MONDAY);

    assertThat(frozen(first)).isEqualTo(30);
    assertThat(first.after().run().nextAt()).as("the round goes on").contains(MONDAY);
    var second = first.after().at(MONDAY);
    assertThat(frozen(second)).isEqualTo(1);
    assertThat(second.after().at(MONDAY).isNothing()).isTrue();
  }

  private static String said(AdmissionRule rule) {
    var roster = NetworkFixture.aNetwork().roster();
    return lines(done(roster.ruled(roster.run().rules().admitting(rule), MONDAY))).getFirst();
  }

  private static List<String> counting(NetworkFixture network) {
    return vote(network.roster(), 4).counting(network.roster().enrollments());
  }

  private static Optional<Instant> decidesBy(Roster roster, int number) {
    return AskingTheGroup.decidesBy(roster, roster.find("e-" + number).orElseThrow());
  }

  private static long frozen(Decision<Roster, SeatHappening> decision) {
    return decision.happenings().stream()
        .filter(SeatHappening.OfVote.Closed.class::isInstance)
        .count();
  }
}
