package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.change.Decision;

/// What follows once the participants have decided about somebody, or decide no more (E16).
final class VoteDecided {

  private VoteDecided() {}

  /// By what has come of it.
  static Decision<Roster, SeatHappening> by(
      Verdict verdict, Roster roster, Enrollment.Waiting waiting, Instant now) {
    var vote = waiting.asked().orElseThrow();
    var tally = vote.tally(roster);
    var follows =
        switch (verdict) {
          case IN -> Admitting.in(roster, waiting, "", now);
          case OUT -> notLetIn(roster, waiting, now);
          case STAFF -> leftToStaff(roster, waiting, tally, now);
        };
    return follows.following(List.of(new SeatHappening.OfVote.Closed(waiting, tally)));
  }

  private static Decision<Roster, SeatHappening> notLetIn(
      Roster roster, Enrollment.Waiting waiting, Instant now) {
    var left = new Enrollment.Left(waiting.who().stepped(), now, AskingTheGroup.ACTOR.name());
    return Decision.of(roster.with(left, now), new SeatHappening.OfVote.NotLetIn(left));
  }

  private static Decision<Roster, SeatHappening> leftToStaff(
      Roster roster, Enrollment.Waiting waiting, AdmissionVote.Tally tally, Instant now) {
    var left =
        new Enrollment.Waiting(
            waiting.who().stepped(),
            waiting.why(),
            waiting.ahead(),
            waiting.admittedAt(),
            waiting.asked().map(AdmissionVote::over));
    return Decision.of(roster.with(left, now), new SeatHappening.OfVote.LeftToStaff(left, tally));
  }

  /// The participants decide no more: what they were asked is frozen, and staff see how they voted.
  static Decision<Roster, SeatHappening> over(
      Roster roster, List<Enrollment.Waiting> open, Instant now) {
    var after = roster.counted(roster.enrollments(), now);
    var happenings = new ArrayList<SeatHappening>();
    for (var waiting : open) {
      if (happenings.size() < AskingTheGroup.MOST_LETTERS / 2) {
        var vote = waiting.asked().orElseThrow();
        happenings.add(new SeatHappening.OfVote.Closed(waiting, vote.tally(roster)));
        after = after.having(waiting.asking(vote.over()));
      }
    }
    return new Decision<>(after.lookedAfter(now), happenings);
  }
}
