package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.inquiry.Ballot;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.Balloting;
import kreds.meeting.GroupInquiries;
import kreds.meeting.MeetingHappening;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// What staff ask the group of a network's present run: its rules, what it chooses, and the end of
/// what was asked.
public record AskingTheRun(RunMeetingsLookup lookup, Changing changing) {

  /// What is asked, and those who are.
  ///
  /// @param fresh whether the order has changed something
  public record Asked(GroupInquiries group, InquiryRecord inquiry, boolean fresh) {}

  /// Sets other rules; the same text again changes nothing.
  ///
  /// @param english blank where they are in Danish only
  public Outcome<Asked> rule(String network, String danish, String english, Order order) {
    return on(network, order, (run, now) -> run.rule(danish, english, now))
        .then(done -> asked(done.run(), "", done.fresh()));
  }

  /// Lets the group choose; the same ballot again changes nothing while it is open.
  ///
  /// @param dryRun whether staff only want to see what would be asked
  public Outcome<Asked> ballot(
      String network, Ballot ballot, Instant closes, boolean dryRun, Order order) {
    return changing
        .on(
            order.about(Subject.network(network)),
            dryRun,
            () -> lookup.current(network),
            (run, at) -> done(run, run.ballot(ballot, closes, at.now()), at))
        .then(done ->
            Outcome.of(new Balloting(done.run()).last(), GroupInquiries.UNKNOWN)
                .map(found -> new Asked(new GroupInquiries(done.run()), found, done.fresh())));
  }

  private static Outcome<Change<Done>> done(
      RunMeetings run, Outcome<Decision<RunMeetings, MeetingHappening>> decided, Moment at) {
    return decided.map(decision ->
        MeetingChange.of(run, decision, at).map(after -> new Done(after, !decision.isNothing())));
  }

  /// Takes no more answers to that.
  public Outcome<Asked> close(String network, String inquiry, Order order) {
    return on(network, order, (run, _) -> run.close(inquiry))
        .then(done -> asked(done.run(), inquiry, done.fresh()));
  }

  /// What is asked; without a name the rules that hold.
  public Outcome<Asked> show(String network, String inquiry) {
    return lookup.current(network).then(run -> asked(run, inquiry, false));
  }

  private record Done(RunMeetings run, boolean fresh) {}

  private Outcome<Done> on(
      String network,
      Order order,
      BiFunction<RunMeetings, Instant, Outcome<Decision<RunMeetings, MeetingHappening>>> rule) {
    return changing.on(
        order.about(Subject.network(network)),
        () -> lookup.current(network),
        (run, at) -> done(run, rule.apply(run, at.now()), at));
  }

  private static Outcome<Asked> asked(RunMeetings run, String inquiry, boolean fresh) {
    var group = new GroupInquiries(run);
    return Outcome.of(found(group, inquiry), unknown(group))
        .map(found -> new Asked(group, found, fresh));
  }

  private static Optional<InquiryRecord> found(GroupInquiries group, String inquiry) {
    return inquiry.isEmpty() ? group.rules() : group.named(inquiry);
  }

  private static Refusal unknown(GroupInquiries group) {
    var names = group.run().group().stream().map(each -> each.inquiry().id().named()).toList();
    return Refusal.notFound(
        GroupInquiries.UNKNOWN.code(),
        names.isEmpty()
            ? "The group of this network has not been asked anything yet (set-rules). What is asked"
                + " about a meeting is shown by show-meeting."
            : "The group of this network was asked: " + String.join(", ", names) + ".");
  }
}
