package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.Optional;
import kreds.id.Ids;
import kreds.id.RunId;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.link.LinkSubject;
import kreds.meeting.EvaluationResult;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.meeting.Meetings;
import kreds.meeting.TeamMember;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.web.Visit;
import org.jspecify.annotations.Nullable;

/// Reads a meeting together with who is concerned by it now: one query of the meeting, one of its
/// run's roster, also when that run is over.
///
/// @param ids by which it is known whose a part in a meeting was
public record MeetingLookup(Meetings meetings, Rosters rosters, Ids ids)
    implements GuestLookup<LinkSubject.Attending, MeetingLookup.LinkHolder> {

  /// Somebody behind a personal link, and what there is to see.
  record LinkHolder(Attendee attendee, MeetingContext context) implements Guest {

    @Override
    public Roster roster() {
      return context.roster();
    }

    @Override
    public Optional<InquiryRecord> inquiry(String kind) {
      return context.record().inquiry(kind);
    }

    /// Whether this person will see who else comes, but not before staff have looked at who joined;
    /// whose house it is, and who leads, have to know at once.
    boolean namesComeLater() {
      return !attendee.role().seesWhoComes()
          && place().isPresent()
          && !context.roster().run().listOpen();
    }

    /// Whether this person notes who is there, or reads it once the meeting is held.
    boolean notesWhoIsThere(Instant now) {
      var meeting = context.meeting();
      return attendee.role().seesWhoComes()
          && (meeting.hasBegun(now) || meeting.state() == MeetingState.HELD);
    }

    /// What has come of the meeting's evaluation once it is closed, for whoever takes part or
    /// leads: what is said among members of one group stays among them.
    Optional<EvaluationResult> evaluated(Instant now) {
      return context
          .record()
          .evaluation()
          .filter(asked -> !asked.inquiry().isOpen(now))
          .filter(_ -> context.attendees().reader(attendee).isPresent())
          .map(asked -> new EvaluationResult(asked, now))
          .filter(result -> result.whole().isPresent());
    }

    /// Whether this person sees who comes, by name: an outside speaker is a guest, and never does.
    boolean seesNames() {
      return attendee.role().seesWhoComes()
          || (place().isPresent() && context.roster().run().listOpen());
    }

    /// The path of the own page of whoever has a place in the run; blank for the others.
    String ownPage(Visit visit) {
      var run = context.roster().run().id();
      return place()
          .map(seat -> visit.to(visit.link(new LinkSubject.OfEnrollment(run, seat.id()))))
          .orElse("");
    }

    /// The path of the page of the meeting: with a place it is the one that asks whether one comes.
    String meetingPage(Visit visit) {
      var meeting = context.meeting();
      return visit.to(visit.link(new LinkSubject.OfMeeting(meeting.run(), meeting.id(), id())));
    }

    /// By which the person is found: the place in the run, or else the post.
    String id() {
      return place().orElse(attendee).id();
    }

    private Optional<Attendee> place() {
      return context.attendees().place(attendee);
    }

    /// The language in which the network is named, where the page is in another.
    @Nullable String lang(Visit visit) {
      return visit.lang(context.network().description().languageFor(visit.language()));
    }
  }

  /// A meeting of a run.
  public Outcome<MeetingContext> of(RunId run, String meeting) {
    var record = meetings.of(run, meeting);
    var roster = record.flatMap(_ -> rosters.of(run));
    return record.isPresent() && roster.isPresent()
        ? Outcome.done(new MeetingContext(record.get(), roster.get()))
        : Outcome.refused(Meeting.UNKNOWN);
  }

  /// The one that a link is about, if it is the facilitator or the host.
  ///
  /// @param otherwise how anybody else is refused
  public Outcome<Attendee> overseer(LinkSubject.OfMeeting about, Refusal otherwise) {
    return holder(about)
        .then(holder ->
            holder.attendee().role().seesWhoComes()
                ? Outcome.done(holder.attendee())
                : Outcome.refused(otherwise));
  }

  /// Whoever has no part in the meeting any more, or one less.
  @Override
  public Departed departed(Visit visit, LinkSubject.Asked about) {
    return about instanceof LinkSubject.Attending of
        ? of(of.run(), of.meeting())
            .fold(
                context ->
                    new FormerPart(ids, context, about.attendee()).seen(visit, refused(about)),
                _ -> GuestLookup.super.departed(visit, about))
        : GuestLookup.super.departed(visit, about);
  }

  /// Who was host, speaker or facilitator has had no place.
  private static Refusal refused(LinkSubject.Asked about) {
    return TeamMember.isOne(about.attendee()) ? Departed.RELEASED : Departed.NO_GUEST;
  }

  /// The attendee that a link is about; by whichever of their links somebody comes to a poll, as
  /// the one who is asked. Who has given up the place since the link was sent gets in no more.
  @Override
  public Outcome<LinkHolder> holder(LinkSubject.Attending about) {
    return of(about.run(), about.meeting())
        .then(context ->
            Outcome.of(
                    context.attendees().behind(about.attendee(), context.roster()),
                    Departed.NO_GUEST)
                .map(attendee ->
                    about instanceof LinkSubject.OfPoll
                        ? context.attendees().asked(attendee)
                        : attendee)
                .map(attendee -> new LinkHolder(attendee, context)));
  }
}
