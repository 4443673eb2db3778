package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;

import java.time.Instant;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;

/// A network whose participants let people in, and what they do.
final class GroupFixture {
  /// When a vote that was opened on Monday is over.
  static final Instant END = MONDAY.plus(java.time.Duration.ofDays(AdmissionRule.DAYS));

  private GroupFixture() {}

  /// Those have places, up to twenty more are free, and from now on they let people in.
  static Roster group(Admission by, int... members) {
    var before = aNetwork().taking(members.length, members.length + 20).seated(members).roster();
    return after(before.ruled(before.run().rules().admitting(by), MONDAY));
  }

  /// Somebody clicks.
  static Roster asking(Roster roster, int number) {
    return after(clicked(roster, number, MONDAY));
  }

  static kreds.outcome.Outcome<Decision<Roster, SeatHappening>> clicked(
      Roster roster, int number, Instant now) {
    return roster.enrollConfirmed(applicant(roster.run().id(), number), now);
  }

  /// They vote about that one, each by the sign of the number.
  static Roster voting(Roster roster, int about, int... votes) {
    var now = roster;
    for (var vote : votes) {
      now = after(now.voted("e-" + Math.abs(vote), "e-" + about, vote > 0, MONDAY));
    }
    return now;
  }

  /// The state of that one, in a word.
  static String state(Roster roster, int number) {
    return roster.find("e-" + number).orElseThrow().state();
  }

  /// What is asked about that one.
  static AdmissionVote vote(Roster roster, int number) {
    return ((Enrollment.Waiting) roster.find("e-" + number).orElseThrow()).asked().orElseThrow();
  }

  static Consequences follows(Decision<Roster, SeatHappening> decision) {
    var at = byStaff(Subject.network("plastgenanvendelse"), "vote");
    return Consequences.of(
        decision.happenings(),
        happening -> new SeatConsequences(staff()).of(happening, decision.after().inRun(), at));
  }

  static List<String> letters(Decision<Roster, SeatHappening> decision) {
    return follows(decision).letters().stream().map(Delivery::key).toList();
  }

  static List<String> lines(Decision<Roster, SeatHappening> decision) {
    return follows(decision).audit().stream()
        .map(line -> line.action() + ": " + line.before() + " > " + line.after())
        .toList();
  }

  static Decision<Roster, SeatHappening> voted(Roster roster, int vote, int about) {
    return done(roster.voted("e-" + Math.abs(vote), "e-" + about, vote > 0, MONDAY));
  }
}
