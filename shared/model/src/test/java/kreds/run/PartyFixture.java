package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;

import java.time.Instant;
import java.util.ArrayList;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.SamplePeople;

/// Colleagues of one company whom one post enrolls, for the tests of what becomes of them.
final class PartyFixture {
  static final Instant LATER = MONDAY.plusSeconds(60);

  private PartyFixture() {}

  static Roster taking(int maximum) {
    return aNetwork().taking(1, maximum).roster();
  }

  static Outcome<Decision<Roster, SeatHappening>> posted(
      Roster roster, Fit fit, int first, int... others) {
    var colleagues = new ArrayList<Applicant>();
    for (var other : others) {
      colleagues.add(form(roster, other, LATER));
    }
    var party = new Party("g-" + first, others.length, fit);
    return roster.enrollTogether(
        new PartyForm(form(roster, first, LATER), colleagues, party), LATER);
  }

  /// All of one company.
  static Applicant form(Roster roster, int number, Instant at) {
    var who = SamplePeople.person(number);
    var person = new Person(who.name(), Company.of("Nordplast A/S"), who.address(), who.language());
    return Applicant.arriving("e-" + number, roster.run().id(), person, "", at);
  }

  static Roster clicked(Roster roster, int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = after(now.confirm("e-" + number, LATER));
    }
    return now;
  }

  static Roster came(Roster roster, int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = after(now.enrollConfirmed(form(now, number, LATER.plusSeconds(number)), LATER));
    }
    return now;
  }

  static Why why(Roster roster, int number) {
    return Why.against(roster, roster.find("e-" + number).orElseThrow()).orElseThrow();
  }
}
