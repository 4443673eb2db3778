package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotPrices;
import kreds.inquiry.BallotResult;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.Attendees;
import kreds.meeting.Balloting;
import kreds.meeting.Meetings;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Reads the ballot of a group together with who is in it and what the run costs: one query of the
/// roster, one of what is planned and asked in the run.
public record BallotLookup(Meetings meetings, Rosters rosters)
    implements GuestLookup<LinkSubject.OfBallot, BallotLookup.Voter> {

  /// A participant, and the ballot that the link is about, or else the one that is open or was the
  /// last.
  record Voter(Attendee attendee, RunMeetings run, InquiryRecord asked) implements Guest {

    @Override
    public Roster roster() {
      return run.roster();
    }

    @Override
    public Optional<InquiryRecord> inquiry(String kind) {
      return Optional.of(asked);
    }

    Ballot ballot() {
      return Balloting.of(asked.inquiry());
    }

    Optional<BallotResult> result() {
      return Balloting.result(asked.inquiry());
    }

    BallotPrices prices() {
      return new Balloting(run).prices(ballot());
    }

    /// Whether this person has voted, and taken that back.
    boolean isTakenBack() {
      return asked.isTakenBack(attendee);
    }

    /// The same person before that ballot of the run; empty where there is none such.
    Optional<Voter> before(int number) {
      return new Balloting(run).numbered(number).map(other -> new Voter(attendee, run, other));
    }

    Optional<Response.Chosen> own() {
      return asked.response(attendee, Response.Chosen.class);
    }
  }

  @Override
  public Outcome<Voter> holder(LinkSubject.OfBallot about) {
    return Outcome.of(rosters.of(about.run()), Question.Choosing.CLOSED)
        .then(roster ->
            Outcome.of(Attendees.inRun(roster).find(about.attendee()), Departed.NO_GUEST)
                .then(attendee -> voter(roster, attendee, about.number())));
  }

  private Outcome<Voter> voter(Roster roster, Attendee attendee, int number) {
    var all = meetings.ofRun(roster.run().id());
    var run = new RunMeetings(roster, all);
    var balloting = new Balloting(run);
    var meant = number == 0 ? balloting.last() : balloting.numbered(number);
    return Outcome.of(meant, Question.Choosing.CLOSED)
        .map(asked -> new Voter(attendee, run, asked));
  }
}
