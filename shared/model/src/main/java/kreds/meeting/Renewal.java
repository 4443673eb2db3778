package kreds.meeting;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.YearEnd;
import kreds.network.Capacity;
import kreds.network.PriceEstimate;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.NextRun;
import kreds.run.PlacePrice;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.run.SeatRefusals;
import kreds.text.Plural;

/// After a year the group decides whether it goes on (S17): each participant says so for
/// themselves, and may say otherwise until the day on which it closes.
///
/// @param run with all that is asked in it
public record Renewal(RunMeetings run) {
  /// The code of the "no" where nobody has been asked.
  public static final String NOT_ASKED = "renewal-not-asked";

  /// The code of the "no" while more of the year lies ahead than its last meeting.
  public static final String EARLY = "year-ahead";

  /// The code of the "no" while it is still answered.
  public static final String OPEN = "renewal-open";

  /// The code of the "no" where there is nobody for another year.
  public static final String NOBODY = "nobody-goes-on";

  /// A decision further ahead is a slip of the finger.
  private static final int FURTHEST_MONTHS = 12;

  /// The question with what was answered; empty where it is not asked.
  public Optional<InquiryRecord> asked() {
    return run.group().stream()
        .filter(each -> each.inquiry().question() instanceof Question.Renewing)
        .findFirst();
  }

  /// The same where somebody was asked: a network that ended without it keeps only who is told so.
  public Optional<InquiryRecord> posed() {
    return asked()
        .filter(each -> !each.inquiry().notified().isEmpty() || !each.answers().isEmpty());
  }

  /// What those say who have a place now.
  public RenewalTally tally() {
    var all = participants();
    return asked()
        .map(asked -> RenewalTally.of(asked, all))
        .orElseGet(() -> new RenewalTally(List.of(), List.of(), all));
  }

  /// Asks everybody who has a place, once a run. Sent again, other words or another day are what is
  /// asked from then on, and nobody is written to again but for the silent where it took no more
  /// answers: they have read that it is over. What stands already changes nothing.
  Outcome<Decision<RunMeetings, MeetingHappening>> ask(
      String danish, String english, Instant closes, Set<Insistence> insists, Instant now) {
    var no = against(closes, now).or(this::stillChoosing);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var before = asked().map(InquiryRecord::inquiry);
    return before.isPresent()
        ? again(before.get(), danish, english, closes, now)
        : run.roster()
            .run()
            .renewing(now)
            .then(renewing -> unless(tooEarly(insists, now), renewing))
            .map(renewing -> first(renewing, danish, english, closes, now));
  }

  private static Outcome<Run> unless(Optional<Refusal> no, Run renewing) {
    return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(renewing);
  }

  /// A group is asked when its year is nearly over, at its last meeting at the earliest: from then
  /// on nothing more is planned, and people read that the year is nearly over.
  private Optional<Refusal> tooEarly(Set<Insistence> insists, Instant now) {
    var ahead = ahead(now);
    var isLast = ahead.size() == 1 && ahead.getFirst().slot().isPresent();
    var unplanned = new Balloting(run).notPlanned(now).map(each -> each.inquiry().id().named());
    var isNearlyOver = (ahead.isEmpty() || isLast) && unplanned.isEmpty();
    return insists.contains(Insistence.ANYWAY) || isNearlyOver
        ? Optional.empty()
        : Optional.of(
            Refusal.illegal(
                EARLY,
                "Once the group is asked nothing more is planned in its year, and of that there is"
                    + " still ahead: "
                    + Stream.concat(
                            ahead.stream().map(Renewal::said),
                            unplanned
                                .map(each -> "what was chosen in " + each + " and is not planned")
                                .stream())
                        .collect(Collectors.joining(", "))
                    + ". With "
                    + Insistence.ANYWAY.said()
                    + " it is asked all the same."));
  }

  private static String said(Meeting meeting) {
    return meeting
        .slot()
        .map(slot -> meeting.id() + " on " + slot.start().local().toLocalDate())
        .orElse(meeting.id() + " without a date");
  }

  /// Nothing that a group chooses now could be planned any more.
  private Optional<Refusal> stillChoosing() {
    return new Balloting(run)
        .last()
        .map(InquiryRecord::inquiry)
        .filter(inquiry -> !inquiry.closed())
        .map(inquiry ->
            Balloting.open(inquiry, "still open: close-inquiry counts it before its time."));
  }

  private static Optional<Refusal> against(Instant closes, Instant now) {
    if (!closes.isAfter(now)) {
      return Optional.of(
          Refusal.wrong("closes", "closes-past", "The day on which it closes is past."));
    }
    return closes.isAfter(now.atZone(ZoneOffset.UTC).plusMonths(FURTHEST_MONTHS).toInstant())
        ? Optional.of(
            Refusal.wrong(
                "closes", "closes-too-far", "The day on which it closes lies too far ahead."))
        : Optional.empty();
  }

  private Decision<RunMeetings, MeetingHappening> first(
      Run renewing, String danish, String english, Instant closes, Instant now) {
    var before = run.roster().run();
    var question = new Question.Renewing(danish, english, price());
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
    var isReminded = ((Question.Renewing) before.question()).reminded();
    var question = new Question.Renewing(danish, english, price()).reminding(isReminded);
    if (before.isOpen(now)
        && before.closesAt().equals(closes)
        && before.question().equals(question)) {
      return Outcome.done(Decision.unchanged(run));
    }
    var asked = before.isOpen(now) ? List.<Attendee>of() : tally().silent();
    var reopened = before.reopened(question, closes).notifying(asked);
    // Once for each letter that asks: who was reminded before is not reminded again.
    var isToRemind = !isReminded || before.remindsAt().isPresent() || !before.isOpen(now);
    var after = isToRemind ? reopened.reminding(Question.Renewing.REMINDED_BEFORE, now) : reopened;
    return Outcome.done(
        Decision.of(
            new GroupInquiries(run).with(after),
            new MeetingHappening.OfGroup.RenewalChanged(after, before, asked)));
  }

  /// Begins another year with those who go on, once all have said it or it takes no more answers.
  ///
  /// @param today the day where the association is
  public Outcome<YearOver> start(
      Capacity capacity,
      LocalDate decisionDate,
      Function<EmailAddress, String> idOf,
      LocalDate today,
      Instant now) {
    return decided(now)
        .then(asked -> {
          var staying = tally().continuing().stream().map(Attendee::id).collect(toSet());
          return new NextRun(run.roster(), staying, capacity, decisionDate, idOf)
              .at(today, now)
              .map(begun -> YearOver.followed(run, asked, begun, now));
        });
  }

  /// Ends the network with its year, whether or not the group was asked.
  ///
  /// @param danish why, as staff write it; may be blank
  /// @param english blank where it is in Danish only
  public Outcome<YearOver> end(String danish, String english, Instant now) {
    return aheadOf(now)
        .or(this::stillChoosing)
        .<Outcome<YearOver>>map(Outcome::refused)
        .orElseGet(() ->
            NextRun.none(run.roster(), now)
                .map(over -> YearOver.ended(run, over, YearEnd.ended(danish, english), now)));
  }

  private Outcome<Inquiry> decided(Instant now) {
    var inquiry = asked().map(InquiryRecord::inquiry);
    if (inquiry.isEmpty() || run.roster().run().state() != RunState.RENEWING) {
      return Outcome.refused(
          Refusal.illegal(
              NOT_ASKED,
              "The participants have not been asked whether they go on; ask-renewal asks them."));
    }
    var no = aheadOf(now).or(() -> undecided(inquiry.get(), now)).or(this::nobody);
    return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(inquiry.get());
  }

  private Optional<Refusal> undecided(Inquiry asked, Instant now) {
    var silent = tally().silent().size();
    return asked.isOpen(now) && silent > 0
        ? Optional.of(
            Refusal.illegal(
                OPEN,
                Plural.of(silent, "participant has", "participants have")
                    + " not answered yet, and still can; close-inquiry ends it before its time."))
        : Optional.empty();
  }

  private Optional<Refusal> nobody() {
    var waits =
        !run.roster().in(Enrollment.Waiting.class).isEmpty()
            || !run.roster().in(Enrollment.Offered.class).isEmpty();
    return tally().continuing().isEmpty() && !waits
        ? Optional.of(
            Refusal.illegal(
                NOBODY, "Nobody has said that they go on, and nobody waits; end-network ends it."))
        : Optional.empty();
  }

  /// What people have in their calendars, or are asked about, is brought to its end first.
  private Optional<Refusal> aheadOf(Instant now) {
    var on = ahead(now).stream().filter(meeting -> meeting.hasBegun(now)).findFirst();
    if (on.isPresent()) {
      return on.map(Renewal::isOn);
    }
    var ahead =
        ahead(now).stream()
            .map(meeting -> meeting.outline().said() + " (" + meeting.id() + ")")
            .toList();
    return ahead.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.illegal(
                SeatRefusals.MEETS,
                "The year is not over while a meeting is planned or lies ahead: "
                    + String.join(", ", ahead)
                    + ". cancel-meeting calls one off."));
  }

  private static Refusal isOn(Meeting meeting) {
    return Refusal.illegal(
        "meeting-on",
        meeting.outline().said()
            + " is on, until "
            + meeting.slot().orElseThrow().end().local()
            + ": the year is not over before.");
  }

  /// The meetings that are planned, asked about or ahead.
  public List<Meeting> ahead(Instant now) {
    return run.meetings().stream()
        .map(MeetingRecord::meeting)
        .filter(meeting ->
            switch (meeting.state()) {
              case PLANNED, POLLING -> true;
              case SCHEDULED -> !meeting.isOver(now);
              case HELD, CANCELLED -> false;
            })
        .toList();
  }

  /// What another year costs, by the budget that it will begin with: a price that is set is said as
  /// it is, an estimate to the nearest hundred. Where not all pay the same, the first of a member
  /// company.
  private Optional<PriceEstimate> price() {
    var present = run.roster().run();
    var budget = Reckoning.of(run.roster(), run.meetings()).anew();
    var price = PriceEstimate.of(PlacePrice.of(run.roster(), budget), present.capacity());
    return budget.asked().isPresent() ? price : price.map(PriceEstimate::roughly);
  }

  private List<Attendee> participants() {
    return Attendees.inRun(run.roster()).asked();
  }
}
