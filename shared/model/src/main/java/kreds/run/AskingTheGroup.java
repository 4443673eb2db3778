package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.outcome.Outcome;

/// The participants let somebody in, or do not, by the rule of their network (E16). What they are
/// asked and what they vote lies with the seat that it is about, and not with what the meetings
/// ask: the run's version then guards the votes and the seat in one reading and one transaction,
/// and nobody is seated on a vote that is another by now.
public final class AskingTheGroup {
  /// So many letters one step writes at most, without a line of the audit each; the round sees to
  /// the others.
  static final int MOST_LETTERS = 60;

  /// Whoever decides alone is no group.
  private static final int FEWEST = 2;

  /// Who decides it, as the audit names actors.
  public static final Actor ACTOR = new Actor("group", Actor.Kind.SYSTEM);

  private AskingTheGroup() {}

  /// Whether whoever confirms in that run now is let in by its participants: once it has reached
  /// its minimum. A group that is not there yet cannot decide, and staff do.
  public static boolean decides(Run run) {
    return run.rules().isByGroup()
        && (run.state() == RunState.READY || run.state() == RunState.RUNNING)
        && run.seats().confirmed() >= FEWEST;
  }

  /// Somebody who is still to be let in has clicked: those who have a place are asked.
  static Decision<Roster, SeatHappening> opened(
      Roster roster, Enrollment.Waiting waiting, String before, Instant now) {
    var group = roster.in(Enrollment.Confirmed.class);
    var vote = AdmissionVote.opened(roster.run().rules().admission(), waiting.who(), group, now);
    var first = first(vote.toAsk(roster.enrollments()));
    var asked = waiting.asking(vote.asking(roster.enrollments(), first));
    var waits = roster.waits(asked, before, now);
    return Decision.<Roster, SeatHappening>of(
            waits.after(), new SeatHappening.OfVote.Asked(asked, first))
        .following(waits.happenings());
  }

  /// Takes a vote, by the own page of whoever is asked. The last one of each counts.
  ///
  /// @param voter whose place it is
  /// @param applicant about whom it is
  static Outcome<Decision<Roster, SeatHappening>> voted(
      Roster roster, String voter, String applicant, boolean yes, Instant now) {
    for (var waiting : asked(roster)) {
      var vote = waiting.asked().orElseThrow();
      var as = vote.askedAs(roster.enrollments(), voter);
      if (waiting.id().equals(applicant) && as.isPresent()) {
        var place = AdmissionVote.placeOf(roster.enrollments(), voter).orElseThrow();
        return vote.isStale(waiting.who())
            ? Outcome.refused(Question.MayJoin.CLOSED)
            : vote.record()
                .inquiry()
                .answer(AdmissionVote.attendee(place, as.get()), new Response.Vote(yes), now)
                .map(answer ->
                    vote.of(as.get()).equals(Optional.of(yes))
                        ? Decision.unchanged(roster)
                        : voted(roster, waiting.asking(vote.answered(answer)), voter, now));
      }
    }
    return Outcome.refused(Question.MayJoin.NOT_ASKED);
  }

  private static Decision<Roster, SeatHappening> voted(
      Roster roster, Enrollment.Waiting waiting, String voter, Instant now) {
    var happening = new SeatHappening.OfVote.Voted(waiting, voter);
    var verdict = verdict(roster, waiting, now);
    if (verdict.isEmpty()) {
      return Decision.of(roster.with(waiting, now), happening);
    }
    return VoteDecided.by(verdict.get(), roster, waiting, now).following(List.of(happening));
  }

  /// What that one is asked now: about whom, each with the votes.
  public static List<Enrollment.Waiting> askedOf(Roster roster, String voter, Instant now) {
    var open = new ArrayList<Enrollment.Waiting>();
    for (var waiting : asked(roster)) {
      var vote = waiting.asked().orElseThrow();
      if (vote.record().inquiry().isOpen(now)
          && !vote.isStale(waiting.who())
          && vote.askedAs(roster.enrollments(), voter).isPresent()) {
        open.add(waiting);
      }
    }
    return open;
  }

  /// By when the participants decide about that one; empty where others do.
  public static Optional<Instant> decidesBy(Roster roster, Enrollment one) {
    return one instanceof Enrollment.Waiting waiting && asked(roster).contains(waiting)
        ? waiting.asked().map(AdmissionVote::closesAt)
        : Optional.empty();
  }

  /// Those about whom the participants are asked, in order of arrival: nobody once it is decided,
  /// or once staff have set that others decide.
  private static List<Enrollment.Waiting> asked(Roster roster) {
    return roster.run().rules().isByGroup() ? open(roster) : List.of();
  }

  private static List<Enrollment.Waiting> open(Roster roster) {
    var found = new ArrayList<Enrollment.Waiting>();
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      if (waiting.asked().isPresent() && waiting.asked().get().isOpen()) {
        found.add(waiting);
      }
    }
    return found;
  }

  /// Whether something is to be done about one of them now.
  static boolean isDue(Roster roster, Instant now) {
    if (!roster.run().rules().isByGroup()) {
      return !open(roster).isEmpty();
    }
    for (var waiting : asked(roster)) {
      if (verdict(roster, waiting, now).isPresent() || !toWrite(roster, waiting, now).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Does the first of it: what has been decided follows, and who is asked or silent is written to.
  /// The round sees to the next.
  static Decision<Roster, SeatHappening> at(Roster roster, Instant now) {
    if (!roster.run().rules().isByGroup()) {
      return VoteDecided.over(roster, open(roster), now);
    }
    for (var waiting : asked(roster)) {
      var verdict = verdict(roster, waiting, now);
      if (verdict.isPresent()) {
        return VoteDecided.by(verdict.get(), roster, waiting, now);
      }
      var letters = first(toWrite(roster, waiting, now));
      if (!letters.isEmpty()) {
        return written(roster, waiting, letters, now);
      }
    }
    return Decision.unchanged(roster);
  }

  private static Optional<Verdict> verdict(Roster roster, Enrollment.Waiting waiting, Instant now) {
    var vote = waiting.asked().orElseThrow();
    return vote.isStale(waiting.who())
        ? Optional.of(Verdict.STAFF)
        : vote.verdict(vote.tally(roster), now);
  }

  /// Who has no letter yet; once all have, who is to be reminded.
  private static List<Enrollment.Confirmed> toWrite(
      Roster roster, Enrollment.Waiting waiting, Instant now) {
    var vote = waiting.asked().orElseThrow();
    var toAsk = vote.toAsk(roster.enrollments());
    var isTime = !now.isBefore(vote.remindsAt());
    return toAsk.isEmpty() && isTime ? vote.toRemind(roster.enrollments()) : toAsk;
  }

  private static Decision<Roster, SeatHappening> written(
      Roster roster, Enrollment.Waiting waiting, List<Enrollment.Confirmed> letters, Instant now) {
    var vote = waiting.asked().orElseThrow();
    var all = roster.enrollments();
    if (vote.toAsk(all).isEmpty()) {
      var reminding = waiting.asking(vote.reminding(all, letters));
      return Decision.of(
          roster.with(reminding, now), new SeatHappening.OfVote.Reminded(reminding, letters));
    }
    var asking = waiting.asking(vote.asking(all, letters));
    return Decision.of(roster.with(asking, now), new SeatHappening.OfVote.Asked(asking, letters));
  }

  /// The same without the votes of somebody who is to be forgotten.
  static Roster forgetting(Roster roster, String voter) {
    var after = roster;
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      if (waiting.asked().isPresent()) {
        var vote = waiting.asked().get();
        var without = vote.forgetting(vote.askedAs(roster.enrollments(), voter).orElse(voter));
        after = without.equals(vote) ? after : after.having(waiting.asking(without));
      }
    }
    return after;
  }

  /// From which of the happenings on it is the group that did them; less than 0 for none.
  public static int decidedFrom(List<SeatHappening> happenings) {
    for (var at = 0; at < happenings.size(); at++) {
      if (happenings.get(at) instanceof SeatHappening.OfVote.Closed) {
        return at;
      }
    }
    return -1;
  }

  private static List<Enrollment.Confirmed> first(List<Enrollment.Confirmed> all) {
    return all.subList(0, Math.min(MOST_LETTERS, all.size()));
  }
}
