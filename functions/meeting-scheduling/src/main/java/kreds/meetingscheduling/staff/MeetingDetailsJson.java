package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.file.FileState;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.inquiry.Attendee;
import kreds.inquiry.Response;
import kreds.meeting.DatePoll;
import kreds.meeting.DateTally;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.meeting.Turnout;
import kreds.meeting.Visibility;
import kreds.meetingscheduling.inquiry.AgendaItemJson;
import kreds.meetingscheduling.inquiry.DateTallyJson;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.inquiry.PollAnswerJson;
import kreds.meetingscheduling.inquiry.RsvpJson;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// A meeting as only staff may read it: who is concerned, and what each of them answered.
///
/// @param movedFrom the date that it had, or was meant for, before it was moved
/// @param agendaAt when its programme goes out, or goes out anew; absent where it is told already
/// @param agendaSentAt when it went out first for the time at which the meeting begins; absent
///   before
/// @param agendaSentAgainAt when it went out last, if that was later
/// @param dates the best first
record MeetingDetailsJson(
    @Inlined MeetingBriefJson meeting,
    int sequence,
    Optional<SlotJson> movedFrom,
    @Means("For which date it is meant, while nobody has been told.") Optional<SlotJson> meant,
    @Means("How to find the place.") Optional<String> directions,
    List<AgendaItemJson> programme,
    Optional<Instant> agendaAt,
    Optional<Instant> agendaSentAt,
    Optional<Instant> agendaSentAgainAt,
    Optional<MinutesOfMeetingJson> minutes,
    List<FileOfMeetingJson> files,
    List<DeclinedDateJson> dates,
    List<SpeakerStandingJson> speakers,
    List<GuestJson> guests) {

  /// A file that was announced, or has come.
  record FileOfMeetingJson(String file, String name, FileState state, long bytes) {
    static FileOfMeetingJson of(SharedFile file) {
      return new FileOfMeetingJson(
          file.id().named(), file.name().text(), file.state(), file.size());
    }
  }

  /// A proposed date, and who of host and speakers cannot.
  record DeclinedDateJson(@Inlined DateTallyJson tally, List<String> declinedBy) {
    static DeclinedDateJson of(DateTally tally, MeetingContext context) {
      return new DeclinedDateJson(DateTallyJson.of(tally), named(tally.refusedBy(), context));
    }
  }

  /// Somebody who is concerned, and what was answered so far.
  ///
  /// @param outdated whether that was for another time than the present one, and so counts no more
  /// @param present whether this participant was there; absent while nobody has noted it
  record GuestJson(
      String guest,
      Attendee.Role role,
      String name,
      String company,
      Optional<PollAnswerJson> poll,
      @Inlined Optional<RsvpJson> rsvp,
      boolean outdated,
      Optional<Boolean> present) {
    static GuestJson of(Attendee guest, MeetingContext context) {
      var record = context.record();
      return new GuestJson(
          guest.post(),
          guest.role(),
          guest.person().name(),
          guest.person().company().name(),
          record
              .poll()
              .flatMap(poll -> poll.response(guest, Response.DateChoices.class))
              .map(PollAnswerJson::brief),
          record
              .rsvp()
              .flatMap(rsvp -> rsvp.response(guest, Response.Rsvp.class))
              .map(RsvpJson::of),
          record.rsvp().filter(rsvp -> rsvp.isOutdated(guest)).isPresent(),
          Optional.of(record.meeting().attendance())
              .filter(seen -> seen.isTaken() && guest.role() == Attendee.Role.PARTICIPANT)
              .map(_ -> !Turnout.isNotedAway(context.roster(), guest.id(), record.meeting())));
    }
  }

  /// Those who hold these posts, such as `Signe Højgaard (speaker-1)`.
  static List<String> named(List<String> posts, MeetingContext context) {
    return context.attendees().all().stream()
        .filter(each -> posts.contains(each.post()))
        .map(each -> each.person().name() + " (" + each.post() + ")")
        .toList();
  }

  /// What has not come by then comes no more to a meeting that does not take place.
  static List<SharedFile> shown(Meeting meeting, MeetingFiles files) {
    return meeting.state() == MeetingState.CANCELLED ? files.there() : files.kept();
  }

  /// Everything that staff know of one.
  static MeetingDetailsJson of(MeetingContext context, MeetingFiles files, Instant now) {
    var meeting = context.meeting();
    var best = new DatePoll(context.record(), context.attendees()).best();
    return new MeetingDetailsJson(
        MeetingBriefJson.of(context.record(), now),
        meeting.calendar().sequence(),
        meeting.former().map(SlotJson::of),
        meeting.timing().meant().map(SlotJson::of),
        Optional.of(meeting.outline().directions()).filter(each -> !each.isEmpty()),
        AgendaItemJson.all(meeting.outline().programme().shownTo(Visibility.PARTICIPANTS)),
        meeting.agendaAt(),
        meeting.agenda().firstAt(),
        meeting.agenda().sentAgainAt(),
        MinutesOfMeetingJson.of(context.record(), context.attendees(), now),
        shown(meeting, files).stream().map(FileOfMeetingJson::of).toList(),
        best.stream().map(tally -> DeclinedDateJson.of(tally, context)).toList(),
        SpeakerStandingJson.all(context.record()),
        context.attendees().all().stream().map(guest -> GuestJson.of(guest, context)).toList());
  }
}
