package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.feed.CalendarTurn;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;

/// Takes the own calendar to another address; the one before opens nothing any more (S9). A page
/// asks for the one after that which it shows, so that a second click asks for no third.
public record RenewingACalendar(
    MeetingLookup lookup, CalendarAddresses addresses, Changing changing) {

  /// Whoever asks, and at which address their calendar is.
  private record Asked(MeetingLookup.LinkHolder holder, CalendarTurn turn) {
    EmailAddress address() {
      return holder.attendee().person().address();
    }
  }

  /// @param shown which address the page showed; 0 for whichever it is now
  Outcome<MeetingLookup.LinkHolder> renew(
      LinkSubject.OfMeeting about, int shown, Optional<Attempt> attempt) {
    var step =
        new Step(
            Subject.meeting(about.meeting()), Actor.person(about.attendee()), "renew-calendar");
    return changing.on(
        step.under(attempt.map(Attempt::adding)),
        () -> lookup.holder(about).map(holder -> new Asked(holder, addresses.turn(holder))),
        (asked, at) -> Outcome.done(renewed(asked, shown, at)));
  }

  private static Change<MeetingLookup.LinkHolder> renewed(Asked asked, int shown, Moment at) {
    if (shown != 0 && shown < asked.turn().number()) {
      return Change.nothing(asked.holder());
    }
    var next = asked.turn().next();
    var line =
        at.about(Subject.contact(asked.address(), at.ids()))
            .line("address " + asked.turn().number(), "address " + next.number());
    return Change.of(
        asked.holder(), List.of(new Write.CalendarTurned(next)), Consequences.of(line));
  }
}
