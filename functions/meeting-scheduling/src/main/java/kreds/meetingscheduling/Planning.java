package kreds.meetingscheduling;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.basics.Tries;
import kreds.meeting.Announcement;
import kreds.meeting.Guests;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingLetters;
import kreds.meeting.Meetings;
import kreds.network.Network;
import kreds.network.NetworkState;
import kreds.network.Roster;
import kreds.network.Rosters;

/// Plans a meeting: with a poll about its date, or on a fixed date. The meeting, the letters to
/// everybody concerned and what the catalogue shows are one transaction; the same plan sent twice
/// is one meeting.
record Planning(
    Rosters rosters,
    Meetings meetings,
    Drafting drafting,
    Auditing auditing,
    InstantSource clock,
    Tries tries) {

  /// Proposes dates to everybody concerned, who can answer until the deadline.
  Outcome<ArrangedMeeting> poll(Plan plan, List<Plan.Span> dates, Instant deadline, String actor) {
    var now = clock.instant();
    if (!deadline.isAfter(now)) {
      return Outcome.refused(
          Refusal.invalid("deadline-past", "The deadline of the poll is past already."));
    }
    for (var date : dates) {
      if (!deadline.isBefore(date.start())) {
        return Outcome.refused(
            Refusal.invalid("deadline-late", "The poll must end before the first proposed date."));
      }
    }
    return arranged(plan, dates, "plan-meeting", actor, planned -> planned.polled(deadline));
  }

  /// Sets the meeting on its date and invites everybody at once.
  Outcome<ArrangedMeeting> fix(Plan plan, Plan.Span date, String actor) {
    return arranged(
        plan,
        List.of(date),
        "schedule-meeting",
        actor,
        planned -> planned.scheduled(planned.dates().getFirst()));
  }

  private Outcome<ArrangedMeeting> arranged(
      Plan plan,
      List<Plan.Span> dates,
      String action,
      String actor,
      Function<Meeting, Meeting> step) {
    return tries.untilFresh(() -> {
      var roster = rosters.of(plan.network());
      if (roster.isEmpty()) {
        return Outcome.refused(
            Refusal.notFound("network-unknown", "There is no network of that identifier."));
      }
      var early = tooEarly(roster.get().network(), plan.early());
      return early.isPresent()
          ? Outcome.refused(early.get())
          : once(roster.get(), plan, dates, action, actor, step);
    });
  }

  private Outcome<ArrangedMeeting> once(
      Roster roster,
      Plan plan,
      List<Plan.Span> dates,
      String action,
      String actor,
      Function<Meeting, Meeting> step) {
    var network = roster.network();
    var id = drafting.idOf(network, plan, dates);
    var number = 1;
    for (var other : meetings.ofNetwork(network.id())) {
      if (other.id().equals(id)) {
        return Outcome.done(new ArrangedMeeting(other, 0, false));
      }
      number += other.run() == network.run() ? 1 : 0;
    }
    return switch (drafting.draft(network, plan, dates, number, clock.instant())) {
      case Outcome.Refused<Meeting>(var refusal) -> Outcome.refused(refusal);
      case Outcome.Done<Meeting>(var draft) ->
          Outcome.done(added(step.apply(draft), roster, action, actor));
    };
  }

  private ArrangedMeeting added(Meeting meeting, Roster roster, String action, String actor) {
    var now = clock.instant();
    var letters = new MeetingLetters(meeting, roster.network(), Guests.of(meeting, roster));
    var due = letters.due(now);
    var told = meeting.telling(letters.missing());
    var line = auditing.line("meeting/" + meeting.id(), actor, action, "", meeting.state().name());
    meetings.add(
        told, Announcement.of(roster.network(), told, now), Consequences.of(line).and(due));
    return new ArrangedMeeting(told, due.size(), true);
  }

  private static Optional<Refusal> tooEarly(Network network, boolean early) {
    var state = network.state();
    if (state == NetworkState.READY
        || state == NetworkState.RUNNING
        || (early && state == NetworkState.RECRUITING)) {
      return Optional.empty();
    }
    var detail =
        state == NetworkState.RECRUITING
            ? "The network lacks "
                + network.missing()
                + " for its minimum. To plan its meeting all the same, add \"early\": true."
            : "The network is " + state + ": no meeting can be planned.";
    return Optional.of(Refusal.illegal("network-not-ready", detail));
  }
}
