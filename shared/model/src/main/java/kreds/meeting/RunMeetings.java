package kreds.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kreds.change.Decision;
import kreds.inquiry.Ballot;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.run.RunState;

/// The meetings of one run with those who are in it. What is decided about a meeting is decided
/// here, on one reading; what the catalogue shows of the next meeting, and whether the run is on,
/// follow from all of them.
///
/// @param roster of the run
/// @param meetings of the run, by number
/// @param group what its participants are asked about the run as a whole ([GroupInquiries])
/// @param statutes how its meetings are prepared and kept ([Conduct])
public record RunMeetings(
    Roster roster, List<MeetingRecord> meetings, List<InquiryRecord> group, Statutes statutes) {

  public RunMeetings {
    meetings = List.copyOf(meetings);
    group = List.copyOf(group);
  }

  /// Of a run with the usual statutes.
  public RunMeetings(Roster roster, List<MeetingRecord> meetings, List<InquiryRecord> group) {
    this(roster, meetings, group, Statutes.USUAL);
  }

  /// All that was read of a run.
  public RunMeetings(Roster roster, RunRecord read) {
    this(roster, read.meetings(), read.group(), read.statutes());
  }

  /// The meeting of that identifier.
  public Optional<MeetingRecord> find(String id) {
    for (var record : meetings) {
      if (record.meeting().id().equals(id)) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  /// Who is concerned by a meeting now.
  public Attendees attendees(Meeting meeting) {
    return Attendees.of(meeting, roster);
  }

  /// The number that another meeting would have.
  public int nextNumber() {
    return meetings.size() + 1;
  }

  /// Puts dates of a planned meeting up for answers until the deadline. The same plan sent again is
  /// the same meeting; one that differs in anything is refused, since nothing of it would be done
  /// ([PlanComparison]), and so is one on a date that another meeting has or is asking about
  /// ([Overlap]).
  ///
  /// @param insists that staff want it although the run is not ready, or is asked about another
  public Outcome<Decision<RunMeetings, MeetingHappening>> poll(
      Meeting planned, List<Slot> dates, Instant deadline, Set<Insistence> insists, Instant now) {
    var asked =
        MeetingRecord.polled(instead(planned), dates, deadline, now).and(asked(planned), dates);
    var no =
        Planning.against(dates, now)
            .or(() -> Planning.against("pollDeadline", deadline, dates, now))
            .or(() -> Overlap.asked(meetings, planned.id(), dates, now));
    return decide(asked, insists, no, now, () -> polled(asked, now));
  }

  /// Which meeting a plan is about: the one that stands for it already, under whichever identifier,
  /// so that an order that is sent again finds what it has made; or the plan itself.
  ///
  /// @param dates of the plan
  public String meantBy(Meeting plan, List<Slot> dates) {
    return PlanComparison.of(MeetingRecord.fixed(plan, dates.getFirst()), meetings)
        .map(each -> each.stands().meeting().id())
        .orElse(plan.id());
  }

  /// A plan in the place of a meeting that was only meant so far keeps whom that one has asked.
  private Meeting instead(Meeting plan) {
    return find(plan.id())
        .map(MeetingRecord::meeting)
        .filter(RunMeetings::isOnlyMeant)
        .map(plan::insteadOf)
        .orElse(plan);
  }

  private List<InquiryRecord> asked(Meeting plan) {
    return find(plan.id())
        .filter(record -> isOnlyMeant(record.meeting()))
        .map(MeetingRecord::inquiries)
        .orElse(List.of());
  }

  private static boolean isOnlyMeant(Meeting meeting) {
    return meeting.state() == MeetingState.PLANNED;
  }

  /// Sets a planned meeting on its date and invites everybody. A plan that is there already, or
  /// that another meeting stands against, is treated as by [#poll].
  ///
  /// @param insists as there
  public Outcome<Decision<RunMeetings, MeetingHappening>> fix(
      Meeting planned, Slot date, Set<Insistence> insists, Instant now) {
    return decide(
        MeetingRecord.fixed(planned, date),
        insists,
        Planning.against(date, now),
        now,
        () -> dated(new MeetingRecord(instead(planned), asked(planned)), date, "", now));
  }

  /// Sets a meeting on one of its proposed dates: closes the poll and invites everybody (S3). The
  /// date that it has already changes nothing.
  ///
  /// @param insists that staff want it before those are heard who matter ([Unheard])
  public Outcome<Decision<RunMeetings, MeetingHappening>> choose(
      String meeting, String date, Set<Insistence> insists, Instant now) {
    return known(meeting)
        .then(record ->
            unless(
                isCancelled() ? Planning.tooEarly(roster.run(), insists) : Optional.empty(),
                record))
        .then(record -> unless(StandsAgainst.choosing(record.meeting()), record))
        .then(record -> {
          var has = record.meeting().slot().filter(slot -> slot.isNamed(date));
          if (record.meeting().state() != MeetingState.CANCELLED && has.isPresent()) {
            return Outcome.done(Decision.unchanged(this));
          }
          var before = record.meeting().state().word();
          var poll = new DatePoll(record, attendees(record.meeting()));
          var tooSoon =
              insists.contains(Insistence.ANYWAY)
                  ? Optional.<Refusal>empty()
                  : new Unheard(poll).refusal(now);
          return poll.choose(date, now)
              .then(slot -> free(meeting, slot))
              .then(slot -> unless(tooSoon, slot))
              .map(slot -> dated(record, slot, before, now));
        });
  }

  /// Writes a meeting's programme anew, until the meeting is over: then it stays as people met by
  /// it.
  public Outcome<Decision<RunMeetings, MeetingHappening>> programme(
      String meeting, Programme next, Instant now) {
    return known(meeting)
        .then(record -> unless(StandsAgainst.programming(record.meeting(), now), record))
        .then(record ->
            record
                .meeting()
                .with(next, record.dates())
                .map(after ->
                    after.equals(record.meeting())
                        ? Decision.unchanged(this)
                        : with(record, after, record.inquiries(), now)
                            .deciding(
                                new MeetingHappening.ProgrammeSet(
                                    record.meeting().programme().items().size(),
                                    next.items().size()))));
  }

  /// Sets a meeting that lies ahead on another date, or at another place ([Rescheduling#move]).
  public Outcome<Decision<RunMeetings, MeetingHappening>> move(
      String meeting, Destination to, Set<Insistence> insists, Instant now) {
    return new Rescheduling(this).move(meeting, to, insists, now);
  }

  /// The same where nothing is said of its programme.
  public Outcome<Decision<RunMeetings, MeetingHappening>> move(
      String meeting, Slot date, Whereabouts where, Set<Insistence> insists, Instant now) {
    return move(meeting, new Destination(date, where), insists, now);
  }

  /// The same where nothing is said of how one finds it.
  public Outcome<Decision<RunMeetings, MeetingHappening>> move(
      String meeting, Slot date, Optional<String> place, Set<Insistence> insists, Instant now) {
    return move(meeting, date, Whereabouts.at(place), insists, now);
  }

  /// Corrects a text of a meeting ([Rescheduling#correct]).
  public Outcome<Decision<RunMeetings, MeetingHappening>> correct(
      String meeting, Optional<String> title, Whereabouts where, Instant now) {
    return new Rescheduling(this).correct(meeting, title, where, now);
  }

  /// The same where nothing is said of how one finds it.
  public Outcome<Decision<RunMeetings, MeetingHappening>> correct(
      String meeting, Optional<String> title, Optional<String> place, Instant now) {
    return correct(meeting, title, Whereabouts.at(place), now);
  }

  /// Cancels a meeting of which nothing is kept yet ([Rescheduling#cancel]).
  ///
  /// @param files how many of it have come since it began
  public Outcome<Decision<RunMeetings, MeetingHappening>> cancel(
      String meeting, Reason reason, int files, Set<Insistence> insists, Instant now) {
    return new Rescheduling(this).cancel(meeting, reason, files, insists, now);
  }

  /// The same where it has no files and nothing is said against it.
  public Outcome<Decision<RunMeetings, MeetingHappening>> cancel(
      String meeting, Reason reason, Instant now) {
    return cancel(meeting, reason, 0, Set.of(), now);
  }

  /// Tells somebody who has got a place of every meeting that is open, and rids whoever gave one up
  /// of those that they know of; who has been told already hears nothing. What each pays follows
  /// from who has left, so it is reckoned anew.
  public Decision<RunMeetings, MeetingHappening> moved(Mover mover, Instant now) {
    if (isCancelled()) {
      return new CallingOff(this).all(now);
    }
    var after = this;
    var happenings = new ArrayList<MeetingHappening>();
    for (var record : meetings) {
      var told = told(record, mover, now);
      if (told.isPresent()) {
        after = after.with(record, told.get().meeting(), told.get().inquiries(), now);
        happenings.add(told.get().happening());
      }
    }
    var asked = new GroupInquiries(after.reckoned(now)).moved(mover, now);
    happenings.addAll(asked.happenings());
    return new Decision<>(asked.after(), happenings);
  }

  private Optional<Telling.Told> told(MeetingRecord record, Mover mover, Instant now) {
    var attendees = attendees(record.meeting());
    var attendee = attendees.find(mover.enrollment());
    return attendee.isPresent()
        ? Telling.newcomer(record, attendee.get(), attendees, now)
        : roster
            .find(mover.enrollment())
            .map(mover::leaving)
            .flatMap(gone -> Telling.leaver(record, gone, attendees, now));
  }

  /// What time itself changes: of the meetings ([PassingTime]), or else of what the group is asked,
  /// one after the other, since the reminders of both are more than one transaction takes.
  ///
  /// @param staff who are told that a poll or a ballot is over
  public Decision<RunMeetings, MeetingHappening> at(Instant now, Person staff) {
    if (isCancelled()) {
      return new CallingOff(this).all(now);
    }
    var ofMeetings = new PassingTime(this, staff).at(now);
    return ofMeetings.isNothing() ? new GroupInquiries(this).at(now, staff) : ofMeetings;
  }

  /// Other rules of the group, whose participants are asked to accept them (S16). The same text
  /// again changes nothing.
  ///
  /// @param english blank where they are in Danish only
  public Outcome<Decision<RunMeetings, MeetingHappening>> rule(
      String danish, String english, Instant now) {
    return new GroupInquiries(this).rule(danish, english, now);
  }

  /// The group is to choose themes, speakers and dates ([Balloting]).
  ///
  /// @param ballot of whatever number: it gets its own
  public Outcome<Decision<RunMeetings, MeetingHappening>> ballot(
      Ballot ballot, Instant closes, Instant now) {
    return new Balloting(this).open(ballot, closes, now);
  }

  /// Other statutes of the group ([Conduct#set]).
  ///
  /// @param next as they are to be, in whatever version
  public Outcome<Decision<RunMeetings, MeetingHappening>> conducted(Statutes next, Instant now) {
    return new Conduct(this).set(next, now);
  }

  /// Puts somebody of the group into one of its posts, or nobody ([Election#set]).
  ///
  /// @param holder by enrollment; empty to leave it vacant
  public Outcome<Decision<RunMeetings, MeetingHappening>> appoint(
      Post post, Optional<String> holder, String reason) {
    return new Election(this).set(post, holder, reason);
  }

  /// Notes who was at a meeting ([Conduct#attend]).
  public Outcome<Decision<RunMeetings, MeetingHappening>> attend(
      String meeting, Collection<String> came, Collection<String> away, Instant now) {
    return new Conduct(this).attend(meeting, came, away, now);
  }

  /// Publishes the minutes of a meeting ([Conduct#publish]) that has no files.
  public Outcome<Decision<RunMeetings, MeetingHappening>> publish(
      String meeting, String text, Instant now) {
    return publish(meeting, text, Map.of(), now);
  }

  /// Publishes the minutes of a meeting ([Conduct#publish]).
  ///
  /// @param files the meeting's files that are there: their names by their numbers
  public Outcome<Decision<RunMeetings, MeetingHappening>> publish(
      String meeting, String text, Map<String, String> files, Instant now) {
    return new Conduct(this).publish(meeting, text, files, now);
  }

  /// Brings a meeting to its end ([Conduct#hold]).
  ///
  /// @param agendaOn the day on which staff sent its agenda themselves, if they did
  public Outcome<Decision<RunMeetings, MeetingHappening>> hold(
      String meeting, Optional<LocalDate> agendaOn, Instant now) {
    return new Conduct(this).hold(meeting, agendaOn, now);
  }

  /// Takes no more answers to what the group is asked, before its time.
  ///
  /// @param inquiry as staff name it, such as `rules-2`
  public Outcome<Decision<RunMeetings, MeetingHappening>> close(String inquiry, Instant now) {
    return new GroupInquiries(this).close(inquiry, now);
  }

  /// Asks each who has a place whether they take part for another year ([Renewal#ask]).
  ///
  /// @param danish what staff write to it; may be blank
  /// @param english blank where it is in Danish only
  /// @param insists that staff want it although more of the year lies ahead than its last meeting
  public Outcome<Decision<RunMeetings, MeetingHappening>> renew(
      String danish, String english, Instant closes, Set<Insistence> insists, Instant now) {
    return new Renewal(this).ask(danish, english, closes, insists, now);
  }

  /// The same where nothing is said against it.
  public Outcome<Decision<RunMeetings, MeetingHappening>> renew(
      String danish, String english, Instant closes, Instant now) {
    return renew(danish, english, closes, Set.of(), now);
  }

  private Outcome<Decision<RunMeetings, MeetingHappening>> decide(
      MeetingRecord asked,
      Set<Insistence> insists,
      Optional<Refusal> no,
      Instant now,
      Supplier<Decision<RunMeetings, MeetingHappening>> decision) {
    var standing =
        PlanComparison.of(asked, meetings).filter(each -> !isOnlyMeant(each.stands().meeting()));
    var refusal =
        standing.isPresent()
            ? standing.get().refusal()
            : Planning.tooEarly(roster.run(), insists)
                .or(() -> no)
                .or(() -> Overlap.against(meetings, asked.meeting().id(), asked.dates()))
                .or(() -> another(asked.meeting().id(), insists, now));
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return Outcome.done(standing.isPresent() ? Decision.unchanged(this) : decision.get());
  }

  private Optional<Refusal> another(String planned, Set<Insistence> insists, Instant now) {
    return insists.contains(Insistence.ANOTHER)
        ? Optional.empty()
        : Overlap.open(meetings, planned, now);
  }

  private Outcome<Slot> free(String meeting, Slot slot) {
    return unless(Overlap.against(meetings, meeting, List.of(slot)), slot);
  }

  private static <T> Outcome<T> unless(Optional<Refusal> no, T otherwise) {
    return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(otherwise);
  }

  boolean isCancelled() {
    return roster.run().state() == RunState.CANCELLED;
  }

  private Decision<RunMeetings, MeetingHappening> polled(MeetingRecord record, Instant now) {
    var asked = attendees(record.meeting()).asked();
    var poll = record.inquiries().getFirst().inquiry().notifying(asked);
    var meeting = record.meeting().asking(asked);
    var inquiries = new ArrayList<>(record.inquiries());
    inquiries.set(0, new InquiryRecord(poll, List.of()));
    return with(record, meeting, inquiries, now)
        .deciding(new MeetingHappening.PollOpened(meeting, poll, asked));
  }

  private Decision<RunMeetings, MeetingHappening> dated(
      MeetingRecord record, Slot date, String before, Instant now) {
    var invited = attendees(record.meeting()).all();
    var agenda =
        AgendaNotice.within(statutes.agendaDays())
            .dated(date, record.meeting().outline().programme(), now);
    var after = record.meeting().scheduled(date).inviting(invited).announced(agenda);
    var inquiries = SpeakerInquiry.dated(record, date);
    var rsvp =
        Inquiry.opened(
                InquiryId.rsvp(after.run(), after.id()),
                new Question.Coming(),
                date.start().instant())
            .reminding(Question.Coming.REMINDED_BEFORE, now)
            .notifying(invited);
    inquiries.add(new InquiryRecord(rsvp, List.of()));
    var happenings = new ArrayList<MeetingHappening>();
    happenings.add(new MeetingHappening.Dated(after, before, invited));
    happenings.addAll(SpeakerNews.told(new MeetingRecord(after, inquiries), SpeakerOccasion.DATED));
    return new Decision<>(with(record, after, inquiries, now), happenings);
  }

  /// The same, whose group is asked that.
  RunMeetings asking(List<InquiryRecord> asked) {
    return new RunMeetings(roster, meetings, asked, statutes);
  }

  /// The same under those statutes, with the meetings as they are then.
  RunMeetings under(Statutes next, List<MeetingRecord> all) {
    return new RunMeetings(roster, all, group, next);
  }

  /// The same in that state of the run.
  RunMeetings in(Run other) {
    return new RunMeetings(
        new Roster(roster.network(), other, roster.enrollments(), roster.companies()),
        meetings,
        group,
        statutes);
  }

  RunMeetings with(
      MeetingRecord before, Meeting after, List<InquiryRecord> inquiries, Instant now) {
    var all = new ArrayList<MeetingRecord>();
    for (var record : meetings) {
      if (!record.meeting().id().equals(before.meeting().id())) {
        all.add(record);
      }
    }
    all.add(new MeetingRecord(after, inquiries));
    all.sort(Comparator.comparingInt(record -> record.meeting().number()));
    return new RunMeetings(roster, all, group, statutes).shown(now);
  }

  /// The catalogue shows the earliest meeting that is ahead, and a run that was ready is on once a
  /// meeting has a date; whoever joins reads from it whether a date is asked for. Only the present
  /// run's meetings are shown.
  private RunMeetings shown(Instant now) {
    var network = roster.network();
    var reckoned = reckoned(now);
    if (!isPresent()) {
      return reckoned;
    }
    var next = Telling.next(meetings, now);
    var dated = meetings.stream().anyMatch(record -> record.meeting().slot().isPresent());
    var priced = reckoned.roster().run();
    var run = (dated ? priced.begun() : priced).asking(Telling.asksUntil(meetings));
    var shown = next.equals(network.nextMeeting()) ? network : network.showing(next);
    return of(shown, run);
  }

  /// The price that people see follows from the meetings, too ([Reckoning]). Of a former run nobody
  /// sees it any more: but for the fees of its speakers it is reckoned whenever its invoices are.
  private RunMeetings reckoned(Instant now) {
    var run = roster.run();
    var budget =
        isPresent()
            ? Reckoning.of(roster, meetings)
            : run.budget().withFees(SpeakerFee.sum(meetings));
    var after = run.reckoning(budget, now);
    return after.equals(run) ? this : of(roster.network(), after);
  }

  private boolean isPresent() {
    return roster.network().run().equals(roster.run().id());
  }

  private RunMeetings of(Network shown, Run run) {
    return new RunMeetings(
        new Roster(shown, run, roster.enrollments(), roster.companies()),
        meetings,
        group,
        statutes);
  }

  private Decision<RunMeetings, MeetingHappening> deciding(MeetingHappening happening) {
    return Decision.of(this, happening);
  }

  private Outcome<MeetingRecord> known(String meeting) {
    return Outcome.of(find(meeting), Meeting.UNKNOWN);
  }
}
