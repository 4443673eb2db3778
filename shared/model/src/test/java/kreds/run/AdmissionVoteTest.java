package kreds.run;

import static kreds.run.GroupFixture.END;
import static kreds.run.GroupFixture.asking;
import static kreds.run.GroupFixture.clicked;
import static kreds.run.GroupFixture.group;
import static kreds.run.GroupFixture.letters;
import static kreds.run.GroupFixture.lines;
import static kreds.run.GroupFixture.state;
import static kreds.run.GroupFixture.vote;
import static kreds.run.GroupFixture.voted;
import static kreds.run.GroupFixture.voting;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The rules by which the participants let somebody in (E16).
final class AdmissionVoteTest {
  private static final Instant BEFORE = END.minusMillis(1);

  @Test
  void whoConfirmsIsNotInAndEachParticipantIsAsked() {
    var decision = done(clicked(group(Admission.UNANIMOUS, 1, 2, 3), 4, MONDAY));
    var roster = decision.after();

    assertThat(state(roster, 4)).isEqualTo("waiting");
    assertThat(roster.placeInLine("e-4")).isZero();
    assertThat(roster.participantsSeenBy("e-4")).isEmpty();
    assertThat(vote(roster, 4).question().asked()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(vote(roster, 4).closesAt()).isEqualTo(END);
    assertThat(letters(decision))
        .containsExactly(
            "enrollment-pending/e-4/2",
            "admission-asked/e-1/e-4/2",
            "admission-asked/e-2/e-4/2",
            "admission-asked/e-3/e-4/2");
    assertThat(roster.at(MONDAY).happenings()).isEmpty();
    assertThat(roster.run().nextAt()).contains(END.minus(Duration.ofDays(3)));
  }

  @Test
  void unanimousIsWhomEachWants() {
    var asked = asking(group(Admission.UNANIMOUS, 1, 2, 3), 4);

    assertThat(state(voting(asked, 4, 1, 2), 4)).isEqualTo("waiting");
    assertThat(state(voting(asked, 4, 1, 2, 3), 4)).isEqualTo("confirmed");
    assertThat(state(voting(asked, 4, 1, -2), 4)).isEqualTo("left");
    var silent = voting(asked, 4, 1, 2);
    assertThat(silent.at(BEFORE).after().find("e-4")).containsInstanceOf(Enrollment.Waiting.class);
    assertThat(letters(silent.at(END))).containsExactly("admission-due/e-4/3");
    assertThat(state(silent.at(END).after(), 4)).isEqualTo("waiting");
  }

  @Test
  void oneObjectionIsEnoughAndSilenceIsNone() {
    var asked = asking(group(Admission.ONE_OBJECTION, 1, 2, 3), 4);

    assertThat(state(voting(asked, 4, 1, 2, -3), 4)).isEqualTo("left");
    assertThat(state(voting(asked, 4, 1, 2, 3), 4)).isEqualTo("confirmed");
    assertThat(state(voting(asked, 4, 1).at(BEFORE).after(), 4)).isEqualTo("waiting");
    assertThat(state(voting(asked, 4, 1).at(END).after(), 4)).isEqualTo("confirmed");
    assertThat(state(asked.at(END).after(), 4)).isEqualTo("confirmed");
  }

  @Test
  void theMajorityIsMoreThanHalfOfThoseWhoCount() {
    var asked = asking(group(Admission.MAJORITY, 1, 2, 3, 4), 5);

    assertThat(state(voting(asked, 5, 1, 2), 5)).isEqualTo("waiting");
    assertThat(state(voting(asked, 5, 1, 2, 3), 5)).isEqualTo("confirmed");
    assertThat(state(voting(asked, 5, -1), 5)).isEqualTo("waiting");
    var halfAgainst = voting(asked, 5, -1, -2);
    assertThat(state(halfAgainst, 5)).as("the silent two can make it a tie").isEqualTo("waiting");
    assertThat(vote(halfAgainst, 5).isOpen()).isTrue();
    assertThat(vote(halfAgainst, 5).tally(halfAgainst)).isEqualTo(new AdmissionVote.Tally(0, 2, 2));
    assertThat(state(voting(halfAgainst, 5, -3), 5)).as("no more possible").isEqualTo("left");
  }

  @Test
  void whereAllHaveVotedAndItIsATieStaffDecideAtOnce() {
    for (var votes : new int[][] {{-1, 2}, {1, -2}, {-1, -2, 3, 4}, {1, -2, -3, 4}}) {
      var members = IntStream.rangeClosed(1, votes.length).toArray();
      var asked = asking(group(Admission.MAJORITY, members), 9);
      var before = voting(asked, 9, Arrays.copyOf(votes, votes.length - 1));
      assertThat(vote(before, 9).isOpen()).isTrue();

      var last = voted(before, votes[votes.length - 1], 9);

      assertThat(state(last.after(), 9)).isEqualTo("waiting");
      assertThat(vote(last.after(), 9).isOpen()).isFalse();
      assertThat(letters(last)).containsExactly("admission-due/e-9/3");
      var half = votes.length / 2;
      assertThat(lines(last))
          .contains(
              "vote-over:  > vote about e-9: " + half + " yes, " + half + " no, 0 silent",
              "left-to-staff: e-9 waiting > e-9 waiting: staff decide");
      assertThat(last.after().at(END).happenings()).as("once").isEmpty();
    }
  }

  @Test
  void oneWhoSaysNoAndOneWhoLeavesAreNoMajorityOfThree() {
    var asked = voting(asking(group(Admission.MAJORITY, 1, 2, 3), 4), 4, -1);

    var left = after(asked.leave("e-2", MONDAY)).at(MONDAY);

    assertThat(left.happenings()).isEmpty();
    assertThat(state(left.after(), 4)).isEqualTo("waiting");
    assertThat(vote(left.after(), 4).isOpen()).isTrue();
    assertThat(vote(left.after(), 4).tally(left.after()))
        .isEqualTo(new AdmissionVote.Tally(0, 1, 1));
    assertThat(letters(voted(left.after(), 3, 4))).containsExactly("admission-due/e-4/3");
    assertThat(state(voting(left.after(), 4, -3), 4)).isEqualTo("left");
    assertThat(letters(left.after().at(END))).containsExactly("admission-due/e-4/3");
    assertThat(state(voting(left.after(), 4, 1, 3), 4)).as("changed").isEqualTo("confirmed");
  }

  @Test
  void atTheEndTheMajorityIsThatOfThoseWhoHaveVoted() {
    var asked = asking(group(Admission.MAJORITY, 1, 2, 3, 4), 5);

    assertThat(state(voting(asked, 5, 1).at(END).after(), 5)).isEqualTo("confirmed");
    for (var undecided : new int[][] {{}, {1, -2}, {-1}, {-1, -2}, {1, -2, -3}}) {
      var decision = voting(asked, 5, undecided).at(END);
      assertThat(letters(decision)).containsExactly("admission-due/e-5/3");
      assertThat(vote(decision.after(), 5).isOpen()).isFalse();
      assertThat(decision.after().at(END.plusSeconds(60)).happenings()).as("once").isEmpty();
    }
  }

  @Test
  void aVoteCanBeChangedAndTheSameTwiceIsNothing() {
    var asked = asking(group(Admission.MAJORITY, 1, 2, 3, 4), 5);
    var once = voting(asked, 5, -1);

    assertThat(voted(once, -1, 5).isNothing()).isTrue();
    var changed = voting(once, 5, 1);
    assertThat(vote(changed, 5).of("e-1")).contains(true);
    assertThat(vote(changed, 5).tally(changed)).isEqualTo(new AdmissionVote.Tally(1, 0, 3));
    assertThat(state(voting(changed, 5, -2, 3, 2), 5)).isEqualTo("confirmed");
  }

  @Test
  void whoLeavesNoLongerCounts() {
    var asked = voting(asking(group(Admission.UNANIMOUS, 1, 2, 3), 4), 4, 1, 2);

    var left = after(asked.leave("e-3", MONDAY));

    assertThat(left.run().nextAt()).as("the round looks at once").contains(MONDAY);
    assertThat(state(left.at(MONDAY).after(), 4)).isEqualTo("confirmed");
    var alone = after(after(left.leave("e-2", MONDAY)).leave("e-1", MONDAY));
    assertThat(letters(alone.at(MONDAY))).containsExactly("admission-due/e-4/3");
  }

  @Test
  void silenceOfNobodyIsNoConsent() {
    var asked = asking(group(Admission.ONE_OBJECTION, 1, 2), 3);
    var empty = after(after(asked.leave("e-1", MONDAY)).leave("e-2", MONDAY));

    assertThat(state(empty.at(END).after(), 3)).isEqualTo("waiting");
    assertThat(letters(empty.at(END))).containsExactly("admission-due/e-3/3");
  }

  @Test
  void onlyWhoWasAskedVotesAndNobodyAfterTheEnd() {
    var roster = voting(asking(group(Admission.MAJORITY, 1, 2), 3), 3, 1, 2);
    var asked = asking(asking(roster, 4), 5);
    var later = voting(asked, 4, 1, 2);

    assertThat(ids(later.in(Enrollment.Confirmed.class))).contains("e-3", "e-4");
    assertThat(code(later.voted("e-4", "e-5", true, MONDAY))).isEqualTo("vote-not-asked");
    assertThat(code(later.voted("e-5", "e-5", true, MONDAY))).isEqualTo("vote-not-asked");
    assertThat(code(later.voted("e-1", "e-4", true, MONDAY))).isEqualTo("vote-not-asked");
    assertThat(code(later.voted("e-1", "e-99", true, MONDAY))).isEqualTo("vote-not-asked");
    assertThat(code(later.voted("e-1", "e-2", true, MONDAY))).isEqualTo("vote-not-asked");
    assertThat(code(later.voted("e-1", "e-5", true, END))).isEqualTo("vote-closed");
    assertThat(code(later.voted("e-77", "e-5", true, MONDAY))).isEqualTo("enrollment-unknown");
    assertThat(ids(AskingTheGroup.askedOf(later, "e-1", MONDAY))).containsExactly("e-5");
    assertThat(AskingTheGroup.askedOf(later, "e-4", MONDAY)).isEmpty();
    assertThat(AskingTheGroup.askedOf(later, "e-1", END)).isEmpty();
  }

  @Test
  void whoIsLetInWhereEveryPlaceIsTakenStandsInTheLine() {
    var group = group(Admission.UNANIMOUS, 1, 2);
    var full = after(group.resized(new kreds.network.Capacity(2, 2), MONDAY));

    var in = voting(asking(full, 3), 3, 1, 2);

    assertThat(in.placeInLine("e-3")).isEqualTo(1);
    assertThat(in.find("e-3"))
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Waiting.class, waiting -> assertThat(waiting.asked()).isEmpty());
    assertThat(state(after(in.leave("e-1", MONDAY)), 3)).isEqualTo("offered");
  }

  @Test
  void aVoteTakesOneToThirtyDaysAndIsOfAGroup() {
    assertThatThrownBy(() -> AdmissionRule.OPEN.within(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AdmissionRule.OPEN.within(AdmissionRule.MOST_DAYS + 1))
        .isInstanceOf(IllegalArgumentException.class);
    var vote = vote(asking(group(Admission.MAJORITY, 1, 2), 3), 3);
    assertThatThrownBy(() -> new AdmissionVote(Admission.STAFF, vote.record(), vote.reminded()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
