package kreds.testing.movement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.change.Decision;
import kreds.person.Company;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.SeatHappening;
import kreds.run.WaitingLine;
import kreds.run.Why;
import kreds.testing.invariant.Findings;
import kreds.testing.invariant.SeatInvariants;

/// What must be true of one step: nobody passes whoever stands before, no company gets a seat
/// beyond its own, and what is free is offered at once, or the round looks at once.
record StepInvariants(
    Roster before, Decision<Roster, SeatHappening> decision, Instant now, Findings findings) {

  void look() {
    // Who comes over brings an arrival and a precedence of their own.
    var isMerged =
        decision.happenings().stream().anyMatch(SeatHappening.OfRun.TookIn.class::isInstance);
    for (var happening : isMerged ? List.<SeatHappening>of() : decision.happenings()) {
      switch (happening) {
        case SeatHappening.Seated(var seated, var _) -> nobodyIsPassed(seated);
        case SeatHappening.OfferMade(var offered) -> nobodyIsPassed(offered);
        case SeatHappening.Applied _,
            SeatHappening.Waits _,
            SeatHappening.InLine _,
            SeatHappening.OfKnown _,
            SeatHappening.HandedOn _,
            SeatHappening.OfRun _ -> {}
      }
    }
    companies();
    apart();
    var after = decision.after();
    var isLookedAt = after.run().nextAt().filter(at -> !at.isAfter(now)).isPresent();
    findings.holds(
        !WaitingLine.moves(after) || isLookedAt || !after.run().state().isListed(),
        "a free place is left lying: " + after.run().seats() + " after " + decision.happenings());
    findings.same(before.run().version() + 1, after.run().version(), "version");
  }

  private void nobodyIsPassed(Enrollment lucky) {
    var after = decision.after();
    if (before.find(lucky.id()).filter(Enrollment::holdsSeat).isPresent()) {
      return;
    }
    var was = before.find(lucky.id()).orElse(lucky);
    for (var waiting : WaitingLine.of(after)) {
      findings.holds(
          !comesBefore(waiting, was) || SeatInvariants.isHeldBackAlone(after, waiting),
          waiting.id() + " is passed by " + lucky.id() + ", " + Why.against(after, waiting));
    }
  }

  private static boolean comesBefore(Enrollment.Waiting one, Enrollment other) {
    if (other instanceof Enrollment.Waiting waiting && waiting.ahead().isPresent()) {
      return one.ahead().filter(at -> at.isBefore(waiting.ahead().get())).isPresent();
    }
    return one.ahead().isPresent() || Enrollment.BY_ARRIVAL.compare(one, other) < 0;
  }

  private void companies() {
    var most = decision.after().run().capacity().perCompany();
    var held = held(before);
    held(decision.after())
        .forEach((company, seats) ->
            findings.holds(
                most == 0 || seats <= Math.max(most, held.getOrDefault(company, 0)),
                company + " has " + seats + " seats, " + most + " may it"));
  }

  /// Competitors sit together only if they did so before it was said that they must not.
  private void apart() {
    var rules = decision.after().run().rules();
    if (rules.notTogether().isEmpty() || !rules.equals(before.run().rules())) {
      return;
    }
    var rivals = rivals(decision.after()).stream().distinct().count();
    findings.holds(
        rivals <= Math.max(1, rivals(before).stream().distinct().count()),
        "competitors together: " + rivals(decision.after()));
  }

  private static List<String> rivals(Roster roster) {
    var named = roster.run().rules().notTogether();
    return roster.enrollments().stream()
        .filter(Enrollment::holdsSeat)
        .map(each -> each.person().company())
        .filter(company -> named.stream().anyMatch(company::isSameAs))
        .map(Company::spelling)
        .toList();
  }

  private static Map<String, Integer> held(Roster roster) {
    var held = new HashMap<String, Integer>();
    for (var each : roster.enrollments()) {
      var company = each.person().company();
      if (each.holdsSeat() && company.isKnown()) {
        held.merge(company.spelling(), 1, Integer::sum);
      }
    }
    return held;
  }
}
