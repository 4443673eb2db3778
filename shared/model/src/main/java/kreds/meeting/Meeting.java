package kreds.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.delivery.CalendarIdentity;
import kreds.delivery.Organizer;
import kreds.due.Due;
import kreds.id.Ids;
import kreds.id.RunId;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// One gathering of a network in one run: first some proposed dates, then one date, then the day
/// itself.
///
/// @param id `m-…`
/// @param run whose participants it concerns; those of another year have theirs
/// @param invitations what those concerned have been told; who has no invitation gets one (E17),
///   and only who has one can be told of a change later
/// @param attendance who was there
/// @param calendar how calendars know it, for life
/// @param version rises with every change and guards every write
public record Meeting(
    String id,
    RunId run,
    Outline outline,
    Team team,
    Timing timing,
    InvitationList invitations,
    Attendance attendance,
    CalendarIdentity calendar,
    long version)
    implements Due {
  /// The "no" to whoever names a meeting that there is not.
  public static final Refusal UNKNOWN =
      Refusal.notFound("meeting-unknown", "There is no such meeting.");

  /// One of which nobody has said who was there.
  public Meeting(
      String id,
      RunId run,
      Outline outline,
      Team team,
      Timing timing,
      InvitationList invitations,
      CalendarIdentity calendar,
      long version) {
    this(id, run, outline, team, timing, invitations, Attendance.NOT_TAKEN, calendar, version);
  }

  /// A meeting that nobody has been told of.
  public static Meeting planned(
      String id, RunId run, Outline outline, Team team, Organizer organizer) {
    var calendar = CalendarIdentity.of(id, organizer);
    return new Meeting(id, run, outline, team, Timing.PLANNED, InvitationList.NONE, calendar, 1);
  }

  /// The same, meant for a date; nobody has been told.
  public Meeting meantFor(Slot date) {
    return new Meeting(id, run, outline, team, Timing.meant(date), invitations, calendar, version);
  }

  /// The same, meant for another date or another place; nobody has been told.
  Meeting meantFor(Slot date, Outline there) {
    return new Meeting(
        id,
        run,
        there,
        team,
        timing.meantFor(date),
        invitations,
        attendance,
        calendar,
        version + 1);
  }

  /// The same, as that one in the run, under that title.
  Meeting numbered(int number, String title) {
    var called = outline.numbered(number, title);
    return new Meeting(id, run, called, team, timing, invitations, calendar, version);
  }

  /// The same in the place of a planned one: it keeps the place in the year, whoever was asked to
  /// speak there, as far as it has come with them, though the plan names them, too, and host and
  /// facilitator where the plan names none.
  Meeting insteadOf(Meeting planned) {
    var others = team;
    for (var member : planned.team.members()) {
      if (member.state() != SpeakerState.SET) {
        var number = others.find(member.id()).map(TeamMember::number).orElse(others.nextSpeaker());
        others = others.with(member.numbered(number));
      } else if (member.role() != Attendee.Role.SPEAKER && others.in(member.role()).isEmpty()) {
        others = others.with(member);
      }
    }
    return new Meeting(
        id,
        run,
        outline,
        others,
        timing.insteadOf(planned.timing),
        invitations,
        calendar,
        planned.version);
  }

  /// The network that it is a meeting of.
  public String network() {
    return run.network();
  }

  /// What it is about.
  public String title() {
    return outline.title();
  }

  /// Where it is; may be blank.
  public String place() {
    return outline.place();
  }

  /// Who has the invitation of this sequence.
  public Set<String> invited() {
    return invitations.held();
  }

  /// How the calendar of that attendee knows it: by a higher sequence once the invitation was taken
  /// back, so that whoever is invited again is not taken for who was cancelled.
  CalendarIdentity calendarOf(String attendee) {
    return calendar.raised(invitations.raised(attendee));
  }

  /// How one mailbox knows it, whose owner may be concerned by it in several ways: by the highest
  /// of their sequences.
  CalendarIdentity calendarOf(List<Attendee> same) {
    var raised = 0;
    for (var attendee : same) {
      raised = Math.max(raised, invitations.raised(attendee.id()));
    }
    return calendar.raised(raised);
  }

  /// In the run, from 1.
  public int number() {
    return outline.number();
  }

  /// Its agenda as it is read: who speaks there no more is named no more. What staff wrote is in
  /// its outline.
  public Programme programme() {
    var parted = team.parted();
    return parted.isEmpty()
        ? outline.programme()
        : outline.programme().without(parted, team.people());
  }

  /// The same as people are asked how it was: nobody is named who never said that they speak.
  Programme agreed() {
    return outline.programme().without(team.unagreed(), team.people());
  }

  /// The points as they are read that a person gives, alone or with others.
  public List<AgendaItem> givenBy(String name) {
    return programme().givenBy(name, team.people());
  }

  /// The points that a person gives as staff wrote them, whatever has become of it.
  public List<AgendaItem> writtenOf(String name) {
    return outline.programme().givenBy(name, team.people());
  }

  /// The posts of those who speak there no more, though its programme names them as staff wrote it.
  public List<String> stillNamed() {
    var parted = team.parted();
    return team.in(Attendee.Role.SPEAKER).stream()
        .filter(member -> parted.contains(member.name()))
        .filter(member -> !writtenOf(member.name()).isEmpty())
        .map(TeamMember::post)
        .toList();
  }

  /// The posts of those who have said yes, though its programme has no point of theirs.
  public List<String> withoutPoint() {
    return team.in(Attendee.Role.SPEAKER).stream()
        .filter(member -> member.state() == SpeakerState.AGREED)
        .filter(member -> writtenOf(member.name()).isEmpty())
        .map(TeamMember::post)
        .toList();
  }

  /// How far it has come.
  public MeetingState state() {
    return timing.state();
  }

  /// The same as it is told at that moment: it is over from its end on, before anybody has looked.
  public MeetingStage stageAt(Instant now) {
    return isMissed() ? MeetingStage.MISSED : MeetingStage.of(state(), isOver(now));
  }

  /// Its state in a word, as staff and the audit read it.
  String word() {
    return isMissed() ? MeetingStage.MISSED.word() : state().word();
  }

  /// Why it does not take place, or did not, as everybody reads it who had the invitation.
  public Optional<Reason> off() {
    return timing.off();
  }

  /// What becomes of one that is cancelled, as staff read it.
  public String saidOff() {
    return isMissed() ? " did not take place" : " is cancelled";
  }

  /// The date that it had before it was moved; empty while it never was.
  public Optional<Slot> former() {
    return timing.former();
  }

  /// The date that it has.
  public Optional<Slot> slot() {
    return timing.slot();
  }

  /// When it is, or is meant to be.
  public Optional<Slot> expected() {
    return slot().or(timing::meant);
  }

  /// When it was to be before it was ever moved: so the meetings of a year keep their order.
  public Optional<Slot> origin() {
    return timing.origin();
  }

  /// Its agenda goes out at a time, and its day is over at one.
  @Override
  public Optional<Instant> nextAt() {
    if (state() != MeetingState.SCHEDULED || timing.over()) {
      return Optional.empty();
    }
    return agendaAt().or(() -> slot().map(slot -> slot.end().instant()));
  }

  /// When its programme goes out; empty where there is nothing to tell, or no more.
  public Optional<Instant> agendaAt() {
    return state() == MeetingState.SCHEDULED
            && !timing.over()
            && agenda().isPending(outline.programme())
        ? slot().map(agenda()::dueAt)
        : Optional.empty();
  }

  /// How far those who have the invitation have been told of its programme.
  public AgendaNotice agenda() {
    return invitations.agenda();
  }

  /// Whether it is time to tell those who have the invitation of its programme.
  boolean isAgendaDue(Instant now) {
    return !isOver(now) && agendaAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  /// Whether staff still have to bring it to an end.
  public boolean isOpen() {
    return state().isOpen() && !timing.over();
  }

  /// Whether its day is over, and staff still have to call it held, or to say that it was not.
  public boolean isNotHeld() {
    return state() == MeetingState.SCHEDULED && timing.over();
  }

  /// Whether it is scheduled and has not begun.
  public boolean isAhead(Instant now) {
    return state() == MeetingState.SCHEDULED
        && slot().isPresent()
        && now.isBefore(slot().get().start().instant());
  }

  /// Whether something of it is still to come that people can be told of ([Slot#changesUntil]).
  public boolean isToCome(Instant now) {
    return state() == MeetingState.SCHEDULED
        && slot().filter(slot -> now.isBefore(slot.changesUntil())).isPresent();
  }

  /// Whether its speakers may still change: until it begins, or the last of its days is over.
  public boolean takesSpeakers(Instant now) {
    return switch (state()) {
      case PLANNED, POLLING -> true;
      case SCHEDULED -> isToCome(now);
      case HELD, CANCELLED -> false;
    };
  }

  /// Whether it is cancelled and its time has not come: calendars may have it still.
  public boolean isOffBefore(Instant now) {
    return state() == MeetingState.CANCELLED && slot().isPresent() && !isOver(now);
  }

  /// Whether it came to nothing, and was called off only when its time was over.
  public boolean isMissed() {
    return state() == MeetingState.CANCELLED && timing.over();
  }

  /// Whether its day is over.
  public boolean isOver(Instant now) {
    return slot().isPresent() && !now.isBefore(slot().get().end().instant());
  }

  /// The same, with its dates up for answers.
  public Meeting polled() {
    return with(outline, timing.to(MeetingState.POLLING, Optional.empty()), invitations);
  }

  /// The same, on that date.
  public Meeting scheduled(Slot date) {
    return with(outline, timing.to(MeetingState.SCHEDULED, Optional.of(date)), invitations.anew());
  }

  /// The same, once it does not take place, since the run does not.
  Meeting calledOff() {
    return with(outline, timing.to(MeetingState.CANCELLED, Optional.empty()), invitations);
  }

  /// The same at another time or place, told to these, who may have the invitation or not. Whoever
  /// has it and has just left keeps it until they are rid of it.
  ///
  /// @param there what it is about, as it is called and found then, with its programme
  Meeting moved(Timing when, Outline there, Attendees told, Instant now) {
    var isTold = when.slot().equals(slot()) && there.programme().equals(outline.programme());
    var notice =
        when.slot()
            .filter(_ -> !isTold)
            .map(to ->
                slot().filter(from -> from.start().equals(to.start())).isPresent()
                    ? agenda().ending(to, there.programme(), now)
                    : agenda().dated(to, there.programme(), now))
            .orElse(agenda());
    return new Meeting(
        id,
        run,
        there,
        team,
        when,
        invitations.inviting(told).with(notice),
        attendance,
        calendar.next(),
        version + 1);
  }

  /// The same with a text of it corrected: no time and no place, so the sequence stays.
  Meeting corrected(Outline right) {
    return with(right, timing, invitations);
  }

  /// The same, once it does not take place and these know it. The date stays, for the page and for
  /// the calendars that it is taken out of. Of one that is over it stays known that nobody could be
  /// told before.
  Meeting cancelled(Collection<Attendee> told, Reason reason, Instant now) {
    var off = timing.cancelled(reason);
    return new Meeting(
        id,
        run,
        outline,
        team,
        isOver(now) ? off.passed() : off,
        invitations.releasing(told),
        attendance,
        slot().isPresent() ? calendar.next() : calendar,
        version + 1);
  }

  /// The same with those who were there.
  Meeting attended(Attendance seen) {
    return new Meeting(id, run, outline, team, timing, invitations, seen, calendar, version + 1);
  }

  /// The same, once it has taken place as it should.
  Meeting held() {
    return with(outline, timing.to(MeetingState.HELD, slot()), invitations);
  }

  /// The same once something was decided on it that lies beside it, such as a file that has come:
  /// its version rises, so that this and whatever was decided without it collide.
  public Meeting besides() {
    return with(outline, timing, invitations);
  }

  /// Whether it is scheduled and has begun.
  public boolean hasBegun(Instant now) {
    return state() == MeetingState.SCHEDULED && !isAhead(now);
  }

  /// The same, once its day is over.
  Meeting passed() {
    return with(outline, timing.passed(), invitations);
  }

  /// The same, once the invitation goes to these as well.
  public Meeting inviting(Collection<Attendee> more) {
    return with(invitations.inviting(more));
  }

  /// The same, as its poll is opened, which asks these.
  Meeting asking(Collection<Attendee> asked) {
    return new Meeting(
        id, run, outline, team, timing, invitations.telling(asked), attendance, calendar, version);
  }

  /// The same, once these are asked for its date later.
  Meeting telling(Collection<Attendee> more) {
    return with(invitations.telling(more));
  }

  /// The same once those who have the invitation were told so much of its programme.
  Meeting with(AgendaNotice notice) {
    return with(invitations.with(notice));
  }

  /// The same, as its date is told to everybody.
  Meeting announced(AgendaNotice notice) {
    return new Meeting(
        id, run, outline, team, timing, invitations.with(notice), attendance, calendar, version);
  }

  /// The same once the invitation goes to somebody who came later.
  ///
  /// @param same in which other ways the same mailbox is concerned
  Meeting reaching(Attendee newcomer, Collection<Attendee> same) {
    return with(invitations.reaching(newcomer, same));
  }

  /// The same once somebody is concerned by it no more.
  ///
  /// @param same in which other ways the mailbox is concerned still
  Meeting without(String attendee, Collection<Attendee> same) {
    return with(invitations.without(attendee, same));
  }

  /// The same, made by others.
  Meeting with(Team others) {
    return new Meeting(
        id, run, outline, others, timing, invitations, attendance, calendar, version + 1);
  }

  /// The same with another programme: possible until it is held. A corrected text asks nobody to
  /// answer again, so the sequence stays. One that is the same already changes nothing.
  ///
  /// @param dates that it has, or may have
  public Outcome<Meeting> with(Programme next, List<Slot> dates) {
    if (state() == MeetingState.HELD || state() == MeetingState.CANCELLED) {
      return Outcome.refused(
          Refusal.illegal(
              "meeting-over", "The programme of a meeting that is over stays as it was."));
    }
    for (var date : dates) {
      var outside = next.outside(date);
      if (outside.isPresent()) {
        return Outcome.refused(outside.get());
      }
    }
    return Outcome.done(
        next.equals(outline.programme()) ? this : with(outline.with(next), timing, invitations));
  }

  private Meeting with(InvitationList after) {
    return after.equals(invitations) ? this : with(outline, timing, after);
  }

  private Meeting with(Outline what, Timing when, InvitationList whom) {
    return new Meeting(id, run, what, team, when, whom, attendance, calendar, version + 1);
  }

  /// By which identifiers a mailbox makes it happen, or has made it, also where the team has
  /// forgotten that, or knows whoever it was at another address.
  public Set<String> partsOf(EmailAddress address, Ids ids) {
    var all = new HashSet<>(team.idsOf(address));
    all.addAll(TeamMember.idsOf(ids, id, address));
    return all;
  }
}
