package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.Optional;
import kreds.change.Order;
import kreds.inquiry.Ballot;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.Balloting;
import kreds.meeting.GroupInquiries;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// What staff ask the group of a network's present run: its rules, what it chooses, and the end of
/// what was asked.
public record AskingTheRun(ChangingMeetings changing) {

  /// What is asked, and those who are.
  ///
  /// @param fresh whether the order has changed something
  public record Asked(GroupInquiries group, InquiryRecord inquiry, boolean fresh) {

    /// Whether the network has no later run.
    public boolean isOfPresentRun() {
      var roster = group.run().roster();
      return roster.network().currentRun() == roster.run().id().number();
    }
  }

  /// Sets other rules; the same text again changes nothing.
  ///
  /// @param english blank where they are in Danish only
  /// @param dryRun whether staff only want to see who would be asked
  public Outcome<Asked> rule(
      String network, String danish, String english, boolean dryRun, Order order) {
    return changing
        .present(network, dryRun, order, (run, now) -> run.rule(danish, english, now))
        .then(done -> asked(done.run(), "", done.fresh()));
  }

  /// Lets the group choose; the same ballot again changes nothing while it is open.
  ///
  /// @param dryRun whether staff only want to see what would be asked
  public Outcome<Asked> ballot(
      String network, Ballot ballot, Instant closes, boolean dryRun, Order order) {
    return changing
        .present(network, dryRun, order, (run, now) -> run.ballot(ballot, closes, now))
        .then(done ->
            Outcome.of(new Balloting(done.run()).last(), GroupInquiries.UNKNOWN)
                .map(found -> new Asked(new GroupInquiries(done.run()), found, done.fresh())));
  }

  /// Takes no more answers to that.
  public Outcome<Asked> close(String network, String inquiry, Order order) {
    return changing
        .present(network, false, order, (run, now) -> run.close(inquiry, now))
        .then(done -> asked(done.run(), inquiry, done.fresh()));
  }

  /// What would take no more answers.
  ///
  /// @param asked as it is now: how it would come out is said to nobody before, since whoever asks
  ///   again after each vote would read them all
  /// @param letters that would go out
  public record Closing(Asked asked, int letters) {}

  /// Only says what would come of closing that.
  public Outcome<Closing> closing(String network, String inquiry, Order order) {
    return changing
        .present(network, true, order, (run, now) -> run.close(inquiry, now))
        .then(tried ->
            asked(tried.before(), inquiry, tried.fresh())
                .map(asked -> new Closing(asked, tried.letters().size())));
  }

  /// What is or was asked; without a name the rules that hold.
  ///
  /// @param year empty for the present run
  public Outcome<Asked> show(String network, Optional<Integer> year, String inquiry) {
    return changing.lookup().meant(network, year).then(run -> asked(run, inquiry, false));
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
