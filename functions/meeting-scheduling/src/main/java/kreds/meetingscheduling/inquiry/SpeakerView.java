package kreds.meetingscheduling.inquiry;

import java.util.List;
import kreds.inquiry.Response;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.meeting.AgendaDay;
import kreds.meeting.MeetingState;
import kreds.text.DayLines;
import kreds.text.Money;
import kreds.web.MapLink;
import kreds.web.OffReason;
import kreds.web.Visit;
import org.jspecify.annotations.Nullable;

/// What somebody is asked to speak about, in the reader's words.
///
/// @param guest who reads
/// @param lang the language of the network's title, where the page is in another
/// @param meeting its title
/// @param dates when it is, or may be
/// @param own the points of the programme that the reader gives, by day; none while it says none
/// @param map where the place is found; blank if nobody knows
/// @param fee in words; a talk without one says so
/// @param answerBy until when staff wait for a word
/// @param answer what was said, in a sentence; blank before
/// @param state what stands against answering, in a sentence; blank while one can
/// @param reason why the meeting does not take place, or did not; blank where it does
/// @param until how long an answer can be changed, in a sentence
/// @param action where the form goes
/// @param meetingPage the page of the meeting; blank for whoever does not take part
public record SpeakerView(
    String guest,
    String network,
    @Nullable String lang,
    String meeting,
    List<String> dates,
    List<DayLines> own,
    String place,
    String map,
    String subject,
    String fee,
    String answerBy,
    String answer,
    String state,
    OffReason reason,
    String until,
    String action,
    String meetingPage) {

  public SpeakerView {
    dates = List.copyOf(dates);
    own = List.copyOf(own);
  }

  /// Whether an answer is still taken.
  public boolean open() {
    return state.isEmpty();
  }

  static SpeakerView of(Visit visit, SpeakerLookup.Reader holder) {
    var meeting = holder.meeting();
    var talk = TalkJson.talk(holder);
    var description = holder.network().description();
    return new SpeakerView(
        holder.attendee().person().name(),
        description.in(visit.language()).title(),
        visit.lang(description.languageFor(visit.language())),
        meeting.title(),
        holder.record().dates().stream()
            .map(date -> visit.dates().period(date.start().instant(), date.end().instant()))
            .toList(),
        own(visit, holder),
        meeting.place(),
        MapLink.of(meeting.place()),
        talk.subject(),
        talk.fee().isZero()
            ? visit.text("speaker.no-fee")
            : visit.text(
                "speaker.fee.amount", "fee", Money.asShort(visit.language(), talk.fee().oere())),
        visit.dates().moment(talk.answerBy()),
        answer(visit, holder),
        state(visit, holder),
        OffReason.of(visit, meeting),
        until(visit, holder),
        InquiryPage.action(visit, LinkPurpose.SPEAKER.path(), holder.turn()),
        meetingPage(visit, holder));
  }

  /// The meeting may be over several days, and the talk is on one of them.
  private static List<DayLines> own(Visit visit, SpeakerLookup.Reader holder) {
    return AgendaDay.all(holder.own(), holder.meeting().slot(), visit.language()).stream()
        .map(day -> day.lines(visit.language()))
        .toList();
  }

  private static String answer(Visit visit, SpeakerLookup.Reader holder) {
    var said =
        holder
            .speaker()
            .said()
            .map(Response.Speaks::agrees)
            .map(agrees -> visit.text(agrees ? "speaker.said-yes" : "speaker.said-no"))
            .orElse("");
    return InquiryPage.isThanked(visit) && !said.isEmpty()
        ? visit.text("answer.saved") + " " + said
        : said;
  }

  private static String state(Visit visit, SpeakerLookup.Reader holder) {
    var meeting = holder.meeting();
    if (meeting.state() == MeetingState.CANCELLED) {
      return MeetingViews.off(visit, meeting, "meeting");
    }
    if (holder.speaker().asked().filter(asked -> asked.inquiry().isOpen(visit.now())).isPresent()) {
      return "";
    }
    if (meeting.isOver(visit.now())) {
      return visit.text("speaker.over");
    }
    var isOfDays = meeting.slot().filter(slot -> slot.days() > 1).isPresent();
    return visit.text(isOfDays ? "speaker.begun" : "speaker.closed");
  }

  private static String until(Visit visit, SpeakerLookup.Reader holder) {
    return visit.text(
        "speaker.until." + holder.speaker().closes(holder.meeting(), visit.now()).word());
  }

  private static String meetingPage(Visit visit, SpeakerLookup.Reader holder) {
    var meeting = holder.meeting();
    var comes = holder.speaker().member().state().attends() && meeting.slot().isPresent();
    return comes
        ? visit.to(
            visit.link(
                new LinkSubject.OfMeeting(meeting.run(), meeting.id(), holder.attendee().id())))
        : "";
  }
}
