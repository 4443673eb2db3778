package kreds.meetingscheduling.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kreds.delivery.Organizer;
import kreds.id.Ids;
import kreds.id.RunId;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;
import kreds.meeting.Meeting;
import kreds.meeting.Outline;
import kreds.meeting.Programme;
import kreds.meeting.RunTemplate;
import kreds.meeting.Team;
import kreds.meeting.TeamMember;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// Makes a meeting of what staff ask for, or says why it is none. Nothing is written here.
///
/// @param zone where the association is
/// @param organizer whom calendars show for what is planned now; a meeting keeps its own
public record Drafting(Ids ids, ZoneId zone, Organizer organizer) {

  /// The meeting, planned and told to nobody, with the dates that it may have.
  record Draft(Meeting meeting, List<Slot> dates) {}

  /// The draft, or why there is none.
  ///
  /// @param planned the meeting of that title that was only meant so far, and becomes this one
  Outcome<Draft> draft(
      RunId run, Plan plan, List<Plan.Span> spans, int next, Optional<Meeting> planned) {
    var number = planned.map(Meeting::number).orElse(next);
    var id = planned.map(Meeting::id).orElseGet(() -> idOf(run, plan, spans));
    return slots(spans)
        .then(dates ->
            Programme.of(plan.programme())
                .map(programme ->
                    new Outline(number, plan.title(), plan.place(), plan.directions(), programme))
                .then(outline -> drafted(id, run, plan, outline, dates)));
  }

  private Outcome<Draft> drafted(
      String id, RunId run, Plan plan, Outline outline, List<Slot> dates) {
    var meeting = Meeting.planned(id, run, outline, team(id, plan), organizer);
    return meeting.with(outline.programme(), dates).map(same -> new Draft(same, dates));
  }

  /// The meetings of a template, each meant for its date and told to nobody. The same day and title
  /// make the same meeting.
  Outcome<List<Meeting>> meant(RunId run, RunTemplate template, LocalDate first) {
    var meetings = new ArrayList<Meeting>();
    var days = template.days(first);
    for (var planned : template.meetings()) {
      var day = days.get(meetings.size());
      var start = WallTime.of(day.atTime(planned.start()), zone);
      var end = WallTime.of(day.atTime(planned.start()).plus(planned.length()), zone);
      var slot = start.then(from -> end.then(to -> Slot.of("meant", from, to)));
      switch (slot) {
        case Outcome.Refused<Slot>(var refusal) -> {
          return Outcome.refused(refusal.at("firstMeeting"));
        }
        case Outcome.Done<Slot>(var date) ->
            meetings.add(meant(run, planned, date, meetings.size() + 1));
      }
    }
    return Outcome.done(meetings);
  }

  private Meeting meant(RunId run, RunTemplate.Planned planned, Slot date, int number) {
    var id =
        ids.of(
            "m",
            run.network(),
            Integer.toString(run.number()),
            planned.title(),
            date.start().instant().toString());
    var outline = new Outline(number, planned.title(), "", Programme.EMPTY);
    return Meeting.planned(id, run, outline, Team.NOBODY, organizer).meantFor(date);
  }

  /// The same content makes the same meeting, so that a command that is sent twice plans once.
  private String idOf(RunId run, Plan plan, List<Plan.Span> spans) {
    var content = new ArrayList<String>();
    content.add(run.network());
    content.add(Integer.toString(run.number()));
    content.add(plan.title());
    for (var span : spans) {
      content.add(span.start().toString());
    }
    return ids.of("m", content.toArray(new String[0]));
  }

  private Outcome<List<Slot>> slots(List<Plan.Span> spans) {
    var slots = new ArrayList<Slot>();
    for (var span : spans) {
      var slot =
          Slot.of(
              "date-" + (slots.size() + 1),
              WallTime.at(span.start(), zone),
              WallTime.at(span.end(), zone));
      switch (slot) {
        case Outcome.Refused<Slot>(var refusal) -> {
          return Outcome.refused(refusal);
        }
        case Outcome.Done<Slot>(var date) -> slots.add(date);
      }
    }
    return Outcome.done(slots);
  }

  private Team team(String meeting, Plan plan) {
    var members = new ArrayList<TeamMember>();
    plan.host().ifPresent(host -> members.add(member(meeting, Attendee.Role.HOST, host.person())));
    plan.facilitator()
        .ifPresent(
            leader -> members.add(member(meeting, Attendee.Role.FACILITATOR, leader.person())));
    members.addAll(speakers(meeting, plan));
    return new Team(members);
  }

  /// Who is named twice is one speaker, with one link.
  private Collection<TeamMember> speakers(String meeting, Plan plan) {
    var speakers = new LinkedHashMap<String, TeamMember>();
    for (var speaker : plan.speakers()) {
      var id = TeamMember.idOf(ids, meeting, Attendee.Role.SPEAKER, named(speaker));
      speakers.putIfAbsent(
          id,
          new TeamMember(
              id,
              Attendee.Role.SPEAKER,
              speakers.size() + 1,
              speaker.name(),
              Company.UNKNOWN,
              speaker.address(),
              speaker.language()));
    }
    return speakers.values();
  }

  private TeamMember member(String meeting, Attendee.Role role, Person person) {
    return member(ids, meeting, role, person);
  }

  /// Who hosts or leads a meeting: the same person is known by the same identifier.
  static TeamMember member(Ids ids, String meeting, Attendee.Role role, Person person) {
    return new TeamMember(
        TeamMember.idOf(ids, meeting, role, person.address().value()),
        role,
        0,
        person.name(),
        person.company(),
        Optional.of(person.address()),
        person.language());
  }

  private static String named(Plan.Speaker speaker) {
    return speaker.address().map(EmailAddress::value).orElse(speaker.name());
  }
}
