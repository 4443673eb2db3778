package kreds.run;

import static kreds.run.GroupFixture.END;
import static kreds.run.GroupFixture.asking;
import static kreds.run.GroupFixture.group;
import static kreds.run.GroupFixture.voting;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import org.junit.jupiter.api.Test;

/// What follows from a vote whose time is over is the group's doing, whoever wrote it down.
final class DoneByTheGroupTest {
  private static final Moment AT = byStaff(Subject.network("plastgenanvendelse"), "round");

  @Test
  void fromTheEndOfTheVoteOnNothingIsTheDoingOfWhoeverWroteItDown() {
    var before = voting(asking(group(Admission.MAJORITY, 1, 2, 3), 4), 4, 1);

    var over = before.at(END);

    assertThat(over.happenings()).hasSizeGreaterThan(1);
    assertThat(over.happenings().getFirst()).isInstanceOf(SeatHappening.OfVote.Closed.class);
    var writes = new RosterChange(new SeatConsequences(staff())).of(before, over, AT).writes();
    assertThat(writes.stream().filter(Write.LineAdded.class::isInstance))
        .extracting(write -> ((Write.LineAdded) write).line().actor())
        .as("what follows by itself, and that the applicant is let in by the group")
        .containsExactly("system", "system", AskingTheGroup.ACTOR.name());
  }
}
