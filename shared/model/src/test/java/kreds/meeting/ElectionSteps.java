package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.by;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.meeting.RunTodo.What;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.sample.NetworkFixture;

/// Steps of a group that elects its posts, which the tests of it share.
final class ElectionSteps {
  static final Instant CLOSES = MONDAY.plus(Duration.ofDays(10));

  static final Ballot BOTH = Ballot.electing(List.of(Post.DEPUTY, Post.CONTACT));

  private ElectionSteps() {}

  static RunMeetings appointed() {
    var run = electing(with(aNetwork().taking(2, 40).seatedUpTo(4).listOpen()));
    var contact = after(run.appoint(Post.CONTACT, Optional.of("e-1"), "Valgt på mødet"));
    return after(contact.appoint(Post.DEPUTY, Optional.of("e-2"), "Valgt på mødet"));
  }

  static RunMeetings open() {
    return with(aNetwork().taking(2, 40).seatedUpTo(3).listOpen());
  }

  static RunMeetings open(int people) {
    var run = electing(with(aNetwork().taking(2, 40).seatedUpTo(people).listOpen()));
    return after(run.ballot(BOTH, CLOSES, MONDAY));
  }

  static RunMeetings electing(RunMeetings run) {
    return after(run.conducted(posts(run, true), MONDAY));
  }

  static Statutes posts(RunMeetings run, boolean elects) {
    var now = run.statutes();
    return new Statutes(7, 14, 50, true, now.posts().electing(elects), now.version());
  }

  static RunMeetings with(NetworkFixture network) {
    return aMeetingOf(network).all();
  }

  static Roster having(Roster roster, Enrollment... rows) {
    var all = new ArrayList<>(List.of(rows));
    var ids = all.stream().map(Enrollment::id).toList();
    roster.enrollments().stream().filter(each -> !ids.contains(each.id())).forEach(all::add);
    return new Roster(roster.network(), roster.run(), all, roster.companies());
  }

  static RunMeetings in(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group(), run.statutes());
  }

  static InquiryRecord asked(RunMeetings run) {
    return new Balloting(run).last().orElseThrow();
  }

  static BallotResult result(RunMeetings run) {
    return Balloting.result(asked(run).inquiry()).orElseThrow();
  }

  static Optional<String> holder(RunMeetings run, Post post) {
    return run.statutes().posts().holder(post, run.roster()).map(Enrollment::id);
  }

  static Optional<Instant> vacantSince(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream()
        .filter(each -> each.what() == What.POST_VACANT)
        .map(RunTodo::since)
        .findFirst();
  }

  static List<What> todo(RunMeetings run) {
    return RunTodo.of(run, MONDAY).stream().map(RunTodo::what).toList();
  }

  static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var network = decision.after().roster().network();
    var at = by(Actor.SYSTEM, Subject.network(network.id()), "look-after");
    return Consequences.of(
        decision.happenings(), each -> new MeetingConsequences(network).of(each, at));
  }
}
