package kreds.testing.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Answer;
import kreds.run.AdmissionVote;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.SeatHappening;
import kreds.testing.invariant.Findings;

/// What must be true of one step where somebody else decides who is in (E16): nobody gets a seat
/// undecided, who was taken off stays so, forgotten or not, what the group decides is by its rule,
/// and what is over is frozen.
record AdmissionInvariants(
    Roster before, Decision<Roster, SeatHappening> decision, Instant now, Findings findings) {

  void look() {
    var after = decision.after();
    var isAsked = !before.run().rules().letsIn() && !after.run().rules().letsIn();
    for (var each : after.enrollments()) {
      if (isAsked && each.isAdmitted() && !wasAdmitted(each.id())) {
        findings.holds(isLetIn(each), each.id() + " is in, and nobody has decided it");
      }
      if (each instanceof Enrollment.Waiting waiting) {
        vote(waiting);
      }
    }
    for (var happening : decision.happenings()) {
      if (happening instanceof SeatHappening.OfVote.Closed(var waiting, var _)) {
        byTheRule(waiting);
      }
    }
    before.in(Enrollment.Left.class).stream()
        .filter(Enrollment.Left::isRemoved)
        .forEach(off ->
            findings.holds(
                isOff(after, off.id()) || comesBack(off.id()),
                off.id() + " was taken off, and nobody has let them come again"));
  }

  private static boolean isOff(Roster roster, String id) {
    return roster.find(id).orElseThrow() instanceof Enrollment.Left left && left.isRemoved();
  }

  /// Staff say so in this step, or give somebody that address.
  private boolean comesBack(String id) {
    return decision.happenings().stream()
        .anyMatch(happening ->
            (happening instanceof SeatHappening.MayReturn(var left, var _) && left.id().equals(id))
                || (happening instanceof SeatHappening.Moved(var _, var _, var to)
                    && to.id().equals(id)));
  }

  private boolean wasAdmitted(String id) {
    return before.find(id).filter(Enrollment::isAdmitted).isPresent();
  }

  /// It is said in this step, or the person was in at an earlier address.
  private boolean isLetIn(Enrollment one) {
    return decision.happenings().stream()
        .anyMatch(happening ->
            (happening instanceof SeatHappening.Admitted(var admitted, var _)
                    && admitted.id().equals(one.id()))
                || (happening instanceof SeatHappening.CameOver(var came, var _)
                    && came.id().equals(one.id()))
                || (happening instanceof SeatHappening.Moved(var was, var _, var to)
                    && to.id().equals(one.id())
                    && was.isAdmitted()));
  }

  private void vote(Enrollment.Waiting waiting) {
    var was = before.find(waiting.id()).flatMap(AdmissionInvariants::asked);
    if (was.isEmpty()) {
      return;
    }
    var where = "the vote about " + waiting.id();
    var is = waiting.asked();
    findings.holds(
        is.isPresent() || waiting.admittedAt().isPresent(), where + " is gone, undecided");
    var known = was.get().record().answers();
    var added =
        is.map(vote -> vote.record().answers()).orElse(List.of()).stream()
            .filter(answer -> !known.contains(answer))
            .toList();
    var frozen = !was.get().record().inquiry().isOpen(now);
    findings.holds(!frozen || added.isEmpty(), where + " is over, and takes " + added);
    findings.holds(
        was.get().isOpen() || is.isEmpty() || !is.get().isOpen(), where + " is open again");
    added.forEach(answer -> ofWhoCounts(was.get(), answer, where));
  }

  private void ofWhoCounts(AdmissionVote vote, Answer answer, String where) {
    findings.holds(
        vote.counting(before.enrollments()).contains(answer.attendee()),
        where + " takes the word of " + answer.attendee());
  }

  private static Optional<AdmissionVote> asked(Enrollment one) {
    return one instanceof Enrollment.Waiting waiting ? waiting.asked() : Optional.empty();
  }

  private void byTheRule(Enrollment.Waiting waiting) {
    var vote = waiting.asked().orElseThrow();
    var counting = vote.counting(before.enrollments());
    var yes = counting.stream().filter(id -> vote.of(id).equals(Optional.of(true))).count();
    var no = counting.stream().filter(id -> vote.of(id).equals(Optional.of(false))).count();
    var silent = counting.size() - yes - no;
    var isOver = !now.isBefore(vote.closesAt());
    var in =
        switch (vote.by()) {
          case UNANIMOUS -> yes == counting.size();
          case ONE_OBJECTION -> no == 0 && (silent == 0 || isOver);
          case MAJORITY -> yes * 2 > counting.size() || (isOver && yes > no);
          case OPEN, STAFF -> false;
        };
    var out =
        switch (vote.by()) {
          case UNANIMOUS, ONE_OBJECTION -> no > 0;
          case MAJORITY -> (yes + silent) * 2 < counting.size();
          case OPEN, STAFF -> false;
        };
    var said = vote.by() + ", " + yes + " yes, " + no + " no, " + silent + " silent";
    for (var happening : decision.happenings()) {
      var isLetIn =
          happening instanceof SeatHappening.Admitted(var admitted, var _)
              && admitted.id().equals(waiting.id());
      var isRejected =
          happening instanceof SeatHappening.OfVote.NotLetIn(var left)
              && left.id().equals(waiting.id());
      findings.holds(!isLetIn || (in && !counting.isEmpty()), "in by " + said);
      findings.holds(!isRejected || (out && !counting.isEmpty()), "out by " + said);
    }
  }
}
