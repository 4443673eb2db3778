package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Minutes;
import kreds.inquiry.Question;
import kreds.link.LinkSubject;
import kreds.meeting.MeetingRecord;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.web.Visit;

/// Reads the minutes of a meeting together with who is concerned by it now: who reads them has a
/// place, or leads it, and nobody else gets in.
public record MinutesLookup(MeetingLookup lookup)
    implements GuestLookup<LinkSubject.OfMinutes, MinutesLookup.Reader> {

  /// Somebody who reads them, and the version that holds now, whichever the letter told of.
  record Reader(Attendee attendee, MeetingContext context, InquiryRecord asked) implements Guest {

    @Override
    public Roster roster() {
      return context.roster();
    }

    @Override
    public Optional<InquiryRecord> inquiry(String kind) {
      return Optional.of(asked);
    }

    Minutes minutes() {
      return MeetingRecord.minutes(asked);
    }
  }

  @Override
  public Rosters rosters() {
    return lookup.rosters();
  }

  @Override
  public Departed departed(Visit visit, LinkSubject.Asked about) {
    return lookup.departed(visit, about);
  }

  @Override
  public Outcome<Reader> holder(LinkSubject.OfMinutes about) {
    return lookup
        .holder(about)
        .then(holder ->
            Outcome.of(holder.context().attendees().reader(holder.attendee()), Departed.NO_GUEST)
                .then(reader ->
                    Outcome.of(holder.context().record().minutes(), Question.Objecting.CLOSED)
                        .map(asked -> new Reader(reader, holder.context(), asked))));
  }
}
