package kreds.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.network.PriceEstimate;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Run;
import kreds.run.RunState;

/// After a year the group decides whether it goes on (S17): each participant says so for
/// themselves, and may say otherwise until the day on which it closes.
///
/// @param run with all that is asked in it
public record Renewal(RunMeetings run) {
  /// The code of the "no" where nobody has been asked.
  public static final String NOT_ASKED = "renewal-not-asked";

  /// A decision further ahead is a slip of the finger.
  private static final int FURTHEST_MONTHS = 12;

  /// The question with what was answered; empty where it is not asked.
  public Optional<InquiryRecord> asked() {
    return run.group().stream()
        .filter(each -> each.inquiry().question() instanceof Question.Renewing)
        .findFirst();
  }

  /// What those say who have a place now.
  public RenewalTally tally() {
    var all = participants();
    return asked()
        .map(asked -> RenewalTally.of(asked, all))
        .orElseGet(() -> new RenewalTally(List.of(), List.of(), all));
  }

  /// Asks everybody who has a place, once a run. Sent again, other words or another day are what is
  /// asked from then on, and nobody is written to again; what stands already changes nothing.
  Outcome<Decision<RunMeetings, MeetingHappening>> ask(
      String danish, String english, Instant closes, Instant now) {
    var no = against(closes, now);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var before = asked().map(InquiryRecord::inquiry);
    return before.isPresent()
        ? again(before.get(), danish, english, closes, now)
        : run.roster()
            .run()
            .renewing(now)
            .map(renewing -> first(renewing, danish, english, closes, now));
  }

  private static Optional<Refusal> against(Instant closes, Instant now) {
    if (!closes.isAfter(now)) {
      return Optional.of(Refusal.invalid("closes-past", "The day on which it closes is past."));
    }
    return closes.isAfter(now.atZone(ZoneOffset.UTC).plusMonths(FURTHEST_MONTHS).toInstant())
        ? Optional.of(
            Refusal.invalid("closes-too-far", "The day on which it closes lies too far ahead."))
        : Optional.empty();
  }

  private Decision<RunMeetings, MeetingHappening> first(
      Run renewing, String danish, String english, Instant closes, Instant now) {
    var before = run.roster().run();
    var question = new Question.Renewing(danish, english, price(before));
    var inquiry =
        Inquiry.opened(InquiryId.renewal(before.id()), question, closes)
            .reminding(Question.Renewing.REMINDED_BEFORE, now)
            .notifying(participants());
    var all = new ArrayList<>(run.group());
    all.add(new InquiryRecord(inquiry, List.of()));
    return Decision.of(
        run.in(renewing).asking(all),
        new MeetingHappening.OfGroup.RenewalAsked(inquiry, before.state().word(), participants()));
  }

  private Outcome<Decision<RunMeetings, MeetingHappening>> again(
      Inquiry before, String danish, String english, Instant closes, Instant now) {
    var present = run.roster().run();
    if (present.state() != RunState.RENEWING) {
      return present.renewing(now).map(_ -> Decision.unchanged(run));
    }
    var question = new Question.Renewing(danish, english, price(present));
    if (before.isOpen(now)
        && before.closesAt().equals(closes)
        && before.question().equals(question)) {
      return Outcome.done(Decision.unchanged(run));
    }
    var after = before.reopened(question, closes).reminding(Question.Renewing.REMINDED_BEFORE, now);
    return Outcome.done(
        Decision.of(
            new GroupInquiries(run).with(after),
            new MeetingHappening.OfGroup.RenewalChanged(after, before)));
  }

  /// A price that is set is said as it is, an estimate to the nearest hundred.
  private static Optional<PriceEstimate> price(Run run) {
    var price = run.price();
    return run.budget().asked().isPresent() ? price : price.map(PriceEstimate::roughly);
  }

  private List<Attendee> participants() {
    return Attendees.inRun(run.roster()).asked();
  }
}
