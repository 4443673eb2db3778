package kreds.meetingscheduling.conduct;

import java.util.List;
import kreds.change.Actor;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.inquiry.Response;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.meetingscheduling.inquiry.InquiryPage;
import kreds.meetingscheduling.inquiry.MeetingLookup;
import kreds.meetingscheduling.inquiry.PresentPersonJson;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// By which facilitator and host note on the page of a meeting who is there: a tap on a name says
/// that somebody is, another takes it back. The button says what it is to be afterwards, so that a
/// tap that comes twice is one (S12).
///
/// @param page of that meeting
public record AttendancePage(
    InquiryPage<LinkSubject.OfMeeting, Response.Rsvp, ?> page,
    MeetingLookup lookup,
    KeepingConduct keeping) {
  private static final int SHORT = 120;
  private static final Refusal NOT_YOURS =
      Refusal.illegal(
          "attendance-not-yours", "Only the facilitator and the host note who is there.");

  private static final Field<String> PERSON =
      Field.text("person", 1, SHORT).means("Who, by the identifier that the page gives.");
  private static final Field<Boolean> PRESENT =
      Field.flag("present").means("Whether this person is there.");

  private record Tapped(String person, boolean present) {}

  private static final Input<Tapped> INPUT =
      Input.of(sent -> new Tapped(sent.get(PERSON), sent.get(PRESENT)));

  /// With its route.
  public Routes on(Routes routes) {
    return routes.linkPost(
        "POST " + LinkPurpose.MEETING.path() + "{token}/attendance",
        Operation.of(
            "takeAttendance",
            "Note that a participant is at the meeting, or not; for facilitator and host, from its"
                + " start until it is held",
            PresentPersonJson.class,
            "The participant, as it is noted."),
        LinkSubject.OfMeeting.LINK,
        INPUT,
        this::take,
        page::again);
  }

  private Reply take(Visit visit, LinkSubject.OfMeeting about, Tapped tapped) {
    return lookup
        .overseer(about, NOT_YOURS)
        .then(_ -> noted(visit, about, tapped))
        .fold(
            kept ->
                Reply.seeOther(
                    LinkPurpose.MEETING.path() + visit.path("token") + "#attendance",
                    200,
                    PresentPersonJson.of(kept, about.meeting(), tapped.person())),
            refusal -> page.refused(visit, about, named(refusal)));
  }

  /// Whoever is tapped is the one field there is.
  private static Refusal named(Refusal refusal) {
    return refusal.kind() == Refusal.Kind.INVALID ? refusal.at(PERSON.name()) : refusal;
  }

  private Outcome<ChangingMeetings.Changed> noted(
      Visit visit, LinkSubject.OfMeeting about, Tapped tapped) {
    var step =
        new Step(
            Subject.meeting(about.meeting()), Actor.person(about.attendee()), "take-attendance");
    var who = List.of(tapped.person());
    return keeping.attend(
        about.run(),
        about.meeting(),
        tapped.present() ? who : List.of(),
        tapped.present() ? List.of() : who,
        step.under(visit.attempt()));
  }
}
