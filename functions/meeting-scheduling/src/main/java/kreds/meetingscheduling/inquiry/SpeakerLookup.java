package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Optional;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.link.LinkSubject;
import kreds.meeting.AgendaItem;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meeting.RunMeetings;
import kreds.meeting.Speaker;
import kreds.meeting.SpeakerState;
import kreds.meeting.Speaking;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.web.Visit;

/// Reads what somebody is asked to speak about: one query of the roster, one of what is planned and
/// asked in the run, since an answer may change what the run costs and what the catalogue shows.
///
/// @param ids by which it is known whose a part in a meeting was
public record SpeakerLookup(Meetings meetings, Rosters rosters, Ids ids)
    implements GuestLookup<LinkSubject.OfSpeaker, SpeakerLookup.Reader> {

  /// Somebody who is asked to speak at a meeting of a run.
  record Reader(Attendee attendee, RunMeetings run, MeetingRecord record, Speaker speaker)
      implements Guest {
    @Override
    public Roster roster() {
      return run.roster();
    }

    @Override
    public Optional<InquiryRecord> inquiry(String kind) {
      return speaker.asked();
    }

    Meeting meeting() {
      return record.meeting();
    }

    /// The points of the programme that this person gives.
    List<AgendaItem> own() {
      return meeting().givenBy(attendee.person().name());
    }

    /// What this person is asked now, as a number that rises with every other question.
    int turn() {
      return speaker.asked().map(asked -> asked.inquiry().turn()).orElse(0);
    }
  }

  @Override
  public Outcome<Reader> holder(LinkSubject.OfSpeaker about) {
    return run(about)
        .then(run ->
            Outcome.of(run.find(about.meeting()), Question.Speaking.CLOSED)
                .then(record ->
                    Outcome.of(reader(run, record, about.attendee()), Departed.NO_GUEST)));
  }

  /// Whoever was replaced gets in no more: another gives the talk.
  private static Optional<Reader> reader(RunMeetings run, MeetingRecord record, String id) {
    return speaker(record, id)
        .filter(speaker -> speaker.member().state() != SpeakerState.RELEASED)
        .filter(speaker -> speaker.asked().isPresent())
        .filter(speaker -> speaker.member().address().filter(run.roster()::isFormer).isEmpty())
        .flatMap(speaker ->
            speaker.member().reached().map(attendee -> new Reader(attendee, run, record, speaker)));
  }

  private static Optional<Speaker> speaker(MeetingRecord record, String id) {
    return Speaking.of(record).stream()
        .filter(speaker -> speaker.member().id().equals(id))
        .findFirst();
  }

  private Outcome<RunMeetings> run(LinkSubject.OfSpeaker about) {
    return Outcome.of(rosters.of(about.run()), Question.Speaking.CLOSED)
        .map(roster -> {
          var all = meetings.ofRun(about.run());
          return new RunMeetings(roster, all);
        });
  }

  @Override
  public Visit formerly(Visit visit, LinkSubject.Asked about) {
    return about instanceof LinkSubject.OfSpeaker asked
        ? meetings
            .of(asked.run(), asked.meeting())
            .flatMap(record -> speaker(record, asked.attendee()))
            .flatMap(speaker -> speaker.member().reached())
            .map(attendee -> visit.readBy(attendee.person()))
            .orElse(visit)
        : visit;
  }

  @Override
  public Departed departed(Visit visit, LinkSubject.Asked about) {
    return about instanceof LinkSubject.OfSpeaker asked
        ? new MeetingLookup(meetings, rosters, ids)
            .of(asked.run(), asked.meeting())
            .fold(
                context ->
                    new FormerPart(ids, context, asked.attendee()).seen(visit, Departed.OTHERWISE),
                _ -> Departed.unknown(visit))
        : Departed.unknown(visit);
  }
}
