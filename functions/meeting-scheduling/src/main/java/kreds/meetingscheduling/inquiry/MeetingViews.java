package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Attendee;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.meeting.AgendaDay;
import kreds.meeting.AgendaItem;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRoll;
import kreds.meeting.MeetingState;
import kreds.meeting.Visibility;
import kreds.web.MapLink;
import kreds.web.OffReason;
import kreds.web.Visit;
import kreds.web.form.Choices;

/// Puts a meeting into the reader's words.
final class MeetingViews {
  private MeetingViews() {}

  static MeetingView view(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    var meeting = context.meeting();
    var attendance = ExpectedAttendees.of(context, visit.now());
    var guest = holder.attendee();
    return new MeetingView(
        context.network().description().in(visit.language()).title(),
        guest.person().name(),
        meeting.title(),
        when(visit, meeting),
        calendar(visit, meeting),
        meeting.place(),
        MapLink.of(meeting.place()),
        meeting.outline().directions().lines().toList(),
        team(visit, meeting),
        moved(visit, holder),
        off(visit, meeting, "meeting"),
        OffReason.of(visit, meeting),
        meeting.isAhead(visit.now()),
        InquiryPage.action(visit, LinkPurpose.MEETING.path(), holder, Question.RSVP),
        guest.role() == Attendee.Role.PARTICIPANT,
        isOn(visit, meeting) ? RoleWords.of(visit, guest.role(), "meeting") : "",
        answer(visit, holder),
        passed(visit, holder),
        note(visit, meeting),
        guest.role().seesWhoComes() && meeting.state() != MeetingState.CANCELLED,
        counts(visit, meeting, attendance),
        points(visit, holder),
        holder.namesComeLater() && isOn(visit, meeting),
        inTime(visit, meeting, "meeting.nobody"),
        groups(visit, holder, attendance),
        roll(visit, holder),
        minutes(visit, holder),
        evaluation(visit, holder),
        holder.ownPage(visit),
        isOn(visit, meeting) ? others(visit, holder) : List.of());
  }

  /// Who hosts and has a place has two pages of it, and each says so.
  private static List<MeetingView.OtherPage> others(Visit visit, MeetingLookup.LinkHolder holder) {
    var meeting = holder.context().meeting();
    return holder.context().attendees().besides(holder.attendee()).stream()
        .map(each ->
            new MeetingView.OtherPage(
                RoleWords.of(visit, each.role(), "meeting"),
                visit.to(
                    visit.link(new LinkSubject.OfMeeting(meeting.run(), meeting.id(), each.id()))),
                visit.text("meeting.as." + each.role().word())))
        .toList();
  }

  /// That it does not take place, or did not; blank while it is to.
  static String off(Visit visit, Meeting meeting, String page) {
    if (meeting.state() != MeetingState.CANCELLED) {
      return "";
    }
    return visit.text(page + (meeting.isMissed() ? ".missed" : ".cancelled"));
  }

  private static String minutes(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    return context
        .record()
        .minutes()
        .flatMap(_ -> context.attendees().reader(holder.attendee()))
        .map(reader ->
            visit.to(
                visit.link(
                    new LinkSubject.OfMinutes(
                        context.meeting().run(), context.meeting().id(), reader.id()))))
        .orElse("");
  }

  /// Who was asked says it until it closes; then those who take part, and who leads, read what has
  /// come of it.
  private static MeetingView.HowItWas evaluation(Visit visit, MeetingLookup.LinkHolder holder) {
    var result = holder.evaluated(visit.now());
    if (result.isPresent()) {
      return new MeetingView.HowItWas("", "", EvaluationViews.result(visit, result.get()));
    }
    var meeting = holder.context().meeting();
    var who = holder.attendee().id();
    var page = new LinkSubject.OfEvaluation(meeting.run(), meeting.id(), who);
    return EvaluationLookup.asking(holder)
        .filter(asked -> asked.evaluation().inquiry().isOpen(visit.now()))
        .map(asked ->
            new MeetingView.HowItWas(
                visit.to(visit.link(page)),
                visit.text(asked.isAnswered() ? "evaluation.link.again" : "evaluation.link"),
                ""))
        .orElse(MeetingView.HowItWas.NOTHING);
  }

  /// Who is there, for facilitator and host from the start on; once that is known nothing is asked
  /// any more, and it can be put right until the meeting is held.
  private static MeetingView.Roll roll(Visit visit, MeetingLookup.LinkHolder holder) {
    if (!holder.notesWhoIsThere(visit.now())) {
      return MeetingView.Roll.NONE;
    }
    var meeting = holder.context().meeting();
    var roll = new MeetingRoll(holder.roster(), meeting);
    var names =
        roll.people().stream()
            .map(who ->
                new MeetingView.Name(
                    who.id(),
                    who.person().name(),
                    who.person().company().name(),
                    roll.wasSeen(who.id()),
                    who.since().isEmpty()))
            .toList();
    return new MeetingView.Roll(
        inTime(visit, meeting, "attendance.title"),
        inTime(visit, meeting, "attendance.lead"),
        meeting.state() == MeetingState.HELD || roll.isComplete(visit.now()),
        meeting.state() == MeetingState.HELD
            ? ""
            : visit.to(LinkPurpose.MEETING.path() + visit.path("token") + "/attendance"),
        visit.text(
            "attendance.counts",
            Map.of(
                "present",
                Long.toString(names.stream().filter(MeetingView.Name::present).count()),
                "all",
                Integer.toString(names.size()))),
        names);
  }

  /// Whether it is still to come about, or has no date yet.
  private static boolean isOn(Visit visit, Meeting meeting) {
    return meeting.state() != MeetingState.CANCELLED && !meeting.isOver(visit.now());
  }

  /// One that is cancelled can be taken out by it, too.
  private static String calendar(Visit visit, Meeting meeting) {
    return meeting.isAhead(visit.now()) || meeting.isOffBefore(visit.now())
        ? visit.to(MeetingFile.path(visit))
        : "";
  }

  /// While it lies ahead: whoever comes back to the page of a meeting has another day in mind. Who
  /// has answered before is told that this answer counts no more.
  private static String moved(Visit visit, MeetingLookup.LinkHolder holder) {
    var meeting = holder.context().meeting();
    if (!meeting.isAhead(visit.now()) || meeting.former().isEmpty()) {
      return "";
    }
    var was = meeting.former().get();
    var moved =
        visit.text(
            "meeting.moved",
            "time",
            visit.dates().period(was.start().instant(), was.end().instant()));
    var isOutdated =
        holder
            .context()
            .record()
            .rsvp()
            .filter(asked -> asked.isOutdated(holder.attendee()))
            .isPresent();
    return isOutdated ? moved + " " + visit.text("meeting.moved.again") : moved;
  }

  private static String when(Visit visit, Meeting meeting) {
    return meeting
        .slot()
        .map(slot -> visit.dates().period(slot.start().instant(), slot.end().instant()))
        .orElse("");
  }

  /// Whom to ask on the day; speakers stand at their points.
  private static List<MeetingView.Post> team(Visit visit, Meeting meeting) {
    var posts = new ArrayList<MeetingView.Post>();
    for (var role : List.of(Attendee.Role.HOST, Attendee.Role.FACILITATOR)) {
      for (var member : meeting.team().in(role)) {
        posts.add(
            new MeetingView.Post(
                visit.text("meeting." + Choices.written(role)),
                member.name(),
                member.company().name()));
      }
    }
    return posts;
  }

  /// Who reads the note on this page; where there is no host, staff alone ask for it.
  private static String note(Visit visit, Meeting meeting) {
    return visit.text(
        meeting.team().in(Attendee.Role.HOST).isEmpty() ? "field.note.staff" : "field.note");
  }

  /// A text that is another once the meeting is over: then nobody comes any more.
  private static String inTime(Visit visit, Meeting meeting, String key) {
    return visit.text(timely(visit, meeting, key));
  }

  private static String timely(Visit visit, Meeting meeting, String key) {
    return meeting.isOver(visit.now()) ? key + ".held" : key;
  }

  private static String answer(Visit visit, MeetingLookup.LinkHolder holder) {
    var meeting = holder.context().meeting();
    return holder
        .context()
        .record()
        .rsvp()
        .filter(_ -> meeting.state() != MeetingState.CANCELLED)
        .flatMap(asked -> asked.response(holder.attendee(), Response.Rsvp.class))
        .map(mine ->
            inTime(visit, meeting, mine.comes() ? "meeting.you-come" : "meeting.you-stay-away"))
        .map(stands ->
            InquiryPage.isThanked(visit) ? visit.text("answer.saved") + " " + stands : stands)
        .orElse("");
  }

  /// Only who could answer is told that it is too late for that.
  private static String passed(Visit visit, MeetingLookup.LinkHolder holder) {
    var meeting = holder.context().meeting();
    if (meeting.state() == MeetingState.CANCELLED || meeting.slot().isEmpty()) {
      return "";
    }
    if (meeting.isOver(visit.now())) {
      return visit.text("meeting.held");
    }
    return holder.attendee().role() == Attendee.Role.PARTICIPANT && !meeting.isAhead(visit.now())
        ? visit.text("meeting.begun")
        : "";
  }

  private static String counts(Visit visit, Meeting meeting, ExpectedAttendees attendance) {
    return visit.text(
        timely(visit, meeting, "meeting.counts"),
        Map.of(
            "coming",
            Integer.toString(attendance.coming().size()),
            "away",
            Integer.toString(attendance.away().size()),
            "silent",
            Integer.toString(attendance.silent().size())));
  }

  private static List<MeetingView.Point> points(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    var points = new ArrayList<MeetingView.Point>();
    var meeting = context.meeting();
    var shown = context.attendees().shownTo(holder.attendee(), meeting.programme());
    for (var day : AgendaDay.all(shown, meeting.slot(), visit.language())) {
      for (var item : day.items()) {
        var isFirst = item.equals(day.items().getFirst());
        points.add(point(visit, isFirst ? day.heading() : "", item));
      }
    }
    return points;
  }

  private static MeetingView.Point point(Visit visit, String day, AgendaItem item) {
    return new MeetingView.Point(
        day,
        visit.dates().times(item.start(), item.end()),
        item.title(),
        item.speaker(),
        item.visibility() == Visibility.PARTICIPANTS);
  }

  private static List<MeetingView.Group> groups(
      Visit visit, MeetingLookup.LinkHolder holder, ExpectedAttendees attendance) {
    if (!holder.seesNames() || holder.context().meeting().state() == MeetingState.CANCELLED) {
      return List.of();
    }
    var all = holder.attendee().role().seesWhoComes();
    var meeting = holder.context().meeting();
    var groups = new ArrayList<MeetingView.Group>();
    groups.add(
        group(
            visit,
            timely(visit, meeting, "meeting.coming-list"),
            attendance.coming(),
            attendance,
            all));
    if (all) {
      groups.add(
          group(
              visit,
              timely(visit, meeting, "meeting.away-list"),
              attendance.away(),
              attendance,
              true));
      groups.add(
          group(
              visit,
              timely(visit, meeting, "meeting.silent-list"),
              attendance.silent(),
              attendance,
              true));
    }
    return groups;
  }

  private static MeetingView.Group group(
      Visit visit,
      String heading,
      List<Attendee> guests,
      ExpectedAttendees attendance,
      boolean withNotes) {
    var people = new ArrayList<MeetingView.Somebody>();
    for (var guest : guests) {
      people.add(
          new MeetingView.Somebody(
              guest.person().name(),
              guest.person().company().name(),
              withNotes ? attendance.notes().getOrDefault(guest.id(), "") : ""));
    }
    return new MeetingView.Group(
        visit.text(heading, "count", Integer.toString(people.size())), people);
  }
}
