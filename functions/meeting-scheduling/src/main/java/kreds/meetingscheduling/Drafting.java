package kreds.meetingscheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.basics.Ids;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.meeting.Programme;
import kreds.meeting.Slot;
import kreds.meeting.Team;
import kreds.meeting.WallTime;
import kreds.network.Network;

/// Makes a meeting of what staff ask for, or says why it is none. Nothing is written here.
///
/// @param zone where the association is
record Drafting(Ids ids, ZoneId zone) {

  /// The meeting, planned and told to nobody.
  Outcome<Meeting> draft(
      Network network, Plan plan, List<Plan.Span> spans, int number, Instant now) {
    var slots = new ArrayList<Slot>();
    for (var span : spans) {
      var slot = slot("date-" + (slots.size() + 1), span);
      switch (slot) {
        case Outcome.Refused<Slot>(var refusal) -> {
          return Outcome.refused(refusal);
        }
        case Outcome.Done<Slot>(var date) -> slots.add(date);
      }
    }
    var wrong = wrong(slots, now);
    return wrong.isPresent()
        ? Outcome.refused(wrong.get())
        : programmed(meeting(network, plan, slots, number), plan);
  }

  /// The same content makes the same meeting, so that a command that is sent twice plans once.
  String idOf(Network network, Plan plan, List<Plan.Span> spans) {
    var content = new ArrayList<String>();
    content.add(network.id());
    content.add(Integer.toString(network.run()));
    content.add(plan.title());
    for (var span : spans) {
      content.add(span.start().toString());
    }
    return ids.of("m", content.toArray(new String[0]));
  }

  private Outcome<Slot> slot(String id, Plan.Span span) {
    return Slot.of(id, wall(span.start()), wall(span.end()));
  }

  private WallTime wall(Instant at) {
    return new WallTime(at.atZone(zone).toLocalDateTime(), zone);
  }

  private static Optional<Refusal> wrong(List<Slot> slots, Instant now) {
    var starts = new HashSet<Instant>();
    for (var slot : slots) {
      if (!slot.start().instant().isAfter(now)) {
        return Optional.of(Refusal.invalid("date-past", "This date is past: " + slot.said()));
      }
      if (!starts.add(slot.start().instant())) {
        return Optional.of(
            Refusal.invalid("date-twice", "This date is proposed twice: " + slot.said()));
      }
    }
    return Optional.empty();
  }

  private Meeting meeting(Network network, Plan plan, List<Slot> slots, int number) {
    var spans = new ArrayList<Plan.Span>();
    for (var slot : slots) {
      spans.add(new Plan.Span(slot.start().instant(), slot.end().instant()));
    }
    return new Meeting(
        idOf(network, plan, spans),
        network.id(),
        network.run(),
        number,
        plan.title(),
        MeetingState.PLANNED,
        slots,
        Optional.empty(),
        Optional.empty(),
        plan.place(),
        Programme.EMPTY,
        new Team(plan.host(), plan.facilitator(), plan.speakers()),
        Set.of(),
        0,
        1);
  }

  private static Outcome<Meeting> programmed(Meeting meeting, Plan plan) {
    return switch (Programme.of(plan.programme())) {
      case Outcome.Refused<Programme>(var refusal) -> Outcome.refused(refusal);
      case Outcome.Done<Programme>(var programme) -> meeting.with(programme);
    };
  }
}
