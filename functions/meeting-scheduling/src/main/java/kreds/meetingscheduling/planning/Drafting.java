package kreds.meetingscheduling.planning;

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
  Outcome<Draft> draft(RunId run, Plan plan, List<Plan.Span> spans, int number) {
    return slots(spans)
        .then(dates ->
            Programme.of(plan.programme())
                .map(programme -> new Outline(number, plan.title(), plan.place(), programme))
                .then(outline -> drafted(run, plan, spans, outline, dates)));
  }

  private Outcome<Draft> drafted(
      RunId run, Plan plan, List<Plan.Span> spans, Outline outline, List<Slot> dates) {
    var id = idOf(run, plan, spans);
    var meeting = Meeting.planned(id, run, outline, team(id, plan), organizer);
    return meeting.with(outline.programme(), dates).map(same -> new Draft(same, dates));
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
    plan.host().ifPresent(host -> members.add(member(meeting, Attendee.Role.HOST, host)));
    plan.facilitator()
        .ifPresent(leader -> members.add(member(meeting, Attendee.Role.FACILITATOR, leader)));
    members.addAll(speakers(meeting, plan));
    return new Team(members);
  }

  /// Who is named twice is one speaker, with one link.
  private Collection<TeamMember> speakers(String meeting, Plan plan) {
    var speakers = new LinkedHashMap<String, TeamMember>();
    for (var speaker : plan.speakers()) {
      var id = idOf(meeting, Attendee.Role.SPEAKER, named(speaker));
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
    return new TeamMember(
        idOf(meeting, role, person.address().value()),
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

  private String idOf(String meeting, Attendee.Role role, String who) {
    return ids.of("t", meeting, role.name(), who);
  }
}
