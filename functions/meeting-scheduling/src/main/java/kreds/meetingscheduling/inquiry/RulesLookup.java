package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.GroupRules;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.link.LinkSubject;
import kreds.meeting.Attendees;
import kreds.meeting.GroupInquiries;
import kreds.meeting.Meetings;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Reads the rules of a group together with who is in it: one query of the roster, one of what is
/// planned and asked in the run.
public record RulesLookup(Meetings meetings, Rosters rosters)
    implements GuestLookup<LinkSubject.OfRules, RulesLookup.Reader> {

  /// A participant, and the rules that hold now, whichever version the letter told of.
  record Reader(Attendee attendee, Roster roster, InquiryRecord asked) implements Guest {

    @Override
    public Optional<InquiryRecord> inquiry(String kind) {
      return Optional.of(asked);
    }

    GroupRules rules() {
      return ((Question.Accepting) asked.inquiry().question()).rules();
    }
  }

  @Override
  public Outcome<Reader> holder(LinkSubject.OfRules about) {
    return Outcome.of(rosters.of(about.run()), Question.Accepting.CLOSED)
        .then(roster ->
            Outcome.of(Attendees.inRun(roster).find(about.attendee()), Departed.NO_GUEST)
                .then(attendee ->
                    Outcome.of(rules(roster), Question.Accepting.CLOSED)
                        .map(asked -> new Reader(attendee, roster, asked))));
  }

  private Optional<InquiryRecord> rules(Roster roster) {
    var all = meetings.ofRun(roster.run().id());
    return new GroupInquiries(new RunMeetings(roster, all)).rules();
  }
}
