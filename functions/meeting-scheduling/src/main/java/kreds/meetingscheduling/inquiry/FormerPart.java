package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.link.LinkSubject;
import kreds.meeting.SpeakerState;
import kreds.meeting.TeamMember;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.UsedAddress;
import kreds.web.Visit;

/// Whoever had a part in a meeting and has it no more, behind a link to that part: the meeting may
/// concern them in another way still, and then the page leads on to the one that they have of it.
/// Whose part it was follows from the identifier, which is keyed from the mailbox, since a meeting
/// forgets its former host.
///
/// @param context the meeting, as it is now
/// @param id whom the link is about
record FormerPart(Ids ids, MeetingContext context, String id) {

  /// @param why how whoever made the meeting happen is refused, where no more is known
  Departed seen(Visit visit, Refusal why) {
    var gone = context.roster().find(id).or(this::moved);
    if (gone.isPresent()) {
      return Departed.of(visit, gone.get()).leadingOn(gone.get().isFormer() ? "" : page(visit));
    }
    var reader =
        still()
            .or(() -> member().flatMap(TeamMember::reached))
            .map(each -> visit.readBy(each.person()))
            .orElse(visit);
    var isDeclined = member().filter(each -> each.state() == SpeakerState.DECLINED).isPresent();
    return new Departed(reader, isDeclined ? Departed.DECLINED : why, "", page(visit));
  }

  private Optional<TeamMember> member() {
    return context.meeting().team().find(id);
  }

  private Optional<Attendee> still() {
    return context.attendees().all().stream()
        .filter(each -> isOf(each.person()))
        .filter(each -> !context.roster().isFormer(each.person().address()))
        .findFirst();
  }

  /// Who has had another address since goes on there: the page is for whoever reads that mail.
  private Optional<Enrollment> moved() {
    return context.roster().enrollments().stream()
        .filter(each -> each.isFormer() && !UsedAddress.wasMistyped(each))
        .filter(each -> isOf(each.person()))
        .findFirst();
  }

  private String page(Visit visit) {
    var meeting = context.meeting();
    var attendees = context.attendees();
    return still()
        .map(each -> attendees.place(each).orElseGet(() -> attendees.asked(each)).id())
        .map(own ->
            meeting.slot().isPresent()
                ? visit.link(new LinkSubject.OfMeeting(meeting.run(), meeting.id(), own))
                : visit.link(new LinkSubject.OfPoll(meeting.run(), meeting.id(), own)))
        .map(visit::to)
        .orElse("");
  }

  private boolean isOf(Person person) {
    var address = person.address();
    var known =
        member()
            .flatMap(TeamMember::address)
            .or(() -> context.roster().find(id).map(row -> row.person().address()));
    return known.isPresent()
        ? known.get().equals(address)
        : TeamMember.idsOf(ids, context.meeting().id(), address).contains(id);
  }
}
