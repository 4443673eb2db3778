package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.link.LinkSubject;
import kreds.meeting.Attendees;
import kreds.meeting.Meetings;
import kreds.meeting.Renewal;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Reads whether a group goes on together with who is in it: one query of the roster, one of what
/// is planned and asked in the run.
public record RenewalLookup(Meetings meetings, Rosters rosters)
    implements GuestLookup<LinkSubject.OfRenewal, RenewalLookup.Reader> {

  /// A participant, and what the group is asked.
  record Reader(Attendee attendee, Roster roster, InquiryRecord asked) implements Guest {

    @Override
    public Optional<InquiryRecord> inquiry(String kind) {
      return Optional.of(asked);
    }

    Question.Renewing renewing() {
      return (Question.Renewing) asked.inquiry().question();
    }
  }

  @Override
  public Outcome<Reader> holder(LinkSubject.OfRenewal about) {
    return Outcome.of(rosters.of(about.run()), Question.Renewing.CLOSED)
        .then(roster ->
            Outcome.of(Attendees.inRun(roster).find(about.attendee()), Departed.NO_GUEST)
                .then(attendee ->
                    Outcome.of(asked(roster), Question.Renewing.CLOSED)
                        .map(asked -> new Reader(attendee, roster, asked))));
  }

  private Optional<InquiryRecord> asked(Roster roster) {
    var all = meetings.ofRun(roster.run().id());
    return new Renewal(new RunMeetings(roster, all)).asked();
  }
}
