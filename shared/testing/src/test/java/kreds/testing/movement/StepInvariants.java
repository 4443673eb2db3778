package kreds.testing.movement;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    new PartyInvariants(before, decision.after(), findings).look();
    new AdmissionInvariants(before, decision, now, findings).look();
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
    var was = standing(before.find(lucky.id()).orElse(lucky));
    for (var waiting : WaitingLine.of(after)) {
      findings.holds(
          !comesBefore(standing(after.boundWith(waiting), waiting), was)
              || SeatInvariants.isHeldBackAlone(after, waiting),
          waiting.id() + " is passed by " + lucky.id() + ", " + Why.against(after, waiting));
    }
  }

  private static boolean comesBefore(Enrollment one, Enrollment other) {
    var own = ahead(one);
    var others = ahead(other);
    return others.isPresent()
        ? own.filter(at -> at.isBefore(others.get())).isPresent()
        : own.isPresent() || Enrollment.BY_ARRIVAL.compare(one, other) < 0;
  }

  private static Optional<Instant> ahead(Enrollment one) {
    return one instanceof Enrollment.Waiting waiting ? waiting.ahead() : Optional.empty();
  }

  /// Among colleagues who get their places together, by whom all of them stand.
  private Enrollment standing(Enrollment lucky) {
    var together =
        before.boundWith(lucky).stream()
            .filter(
                each -> decision.after().find(each.id()).filter(Enrollment::holdsSeat).isPresent())
            .toList();
    return standing(together, lucky);
  }

  /// Whom staff want first of them, or else who came last.
  private static Enrollment standing(List<Enrollment> together, Enrollment one) {
    return together.stream()
        .filter(each -> ahead(each).isPresent())
        .min(Comparator.comparing(each -> ahead(each).orElseThrow()))
        .or(() -> together.stream().max(Enrollment.BY_ARRIVAL))
        .orElse(one);
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
