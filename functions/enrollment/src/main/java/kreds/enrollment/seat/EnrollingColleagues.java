package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.enrollment.seat.ColleaguesInput.Colleague;
import kreds.limit.Arrival;
import kreds.limit.Limit;
import kreds.limit.OpenForm;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.AnsweringQuestions;
import kreds.run.Applicant;
import kreds.run.PartyForm;
import kreds.run.Roster;
import kreds.run.SeatHappening;
import kreds.text.Language;

/// A person sends the form for several colleagues (E11): one read and one transaction for all. Each
/// of them counts for the limits as if they had sent a form of their own, so that a post is no way
/// to write to more strangers than single forms are. A mailbox that may get no more letters today
/// gets none; the others do.
record EnrollingColleagues(Enrolling enrolling) {

  /// What one post says.
  record Sent(EnrollInput form, ColleaguesInput colleagues, Language language) {

    Person person() {
      return form.person(language);
    }
  }

  /// Takes a form for a network's present run, as long as all of it is within its limits.
  Outcome<Roster> enroll(String network, Sent sent, Arrival arrival) {
    var spared = new HashSet<String>();
    var answer = enroll(network, sent, arrival, spared);
    while (!arrival.letters() && spares(answer, spared)) {
      answer = enroll(network, sent, arrival, spared);
    }
    return answer;
  }

  /// Whether it is refused for letters to somebody who was to get one: it is stored without these.
  private static boolean spares(Outcome<Roster> answer, Set<String> spared) {
    return answer.fold(
        _ -> false,
        refusal ->
            OpenForm.isOverLetters(refusal) && spared.addAll(List.of(refusal.detail().split(" "))));
  }

  private Outcome<Roster> enroll(String network, Sent sent, Arrival arrival, Set<String> spared) {
    return enrolling
        .changing()
        .on(
            new Step(Subject.network(network), Actor.visitor("visitor"), "enroll"),
            () -> Outcome.of(enrolling.rosters().current(network), Network.UNKNOWN),
            (roster, at) -> {
              var form = form(roster, sent, arrival.at(), spared);
              return AnsweringQuestions.enrollTogether(
                      roster, form, sent.form().answers(), at.now())
                  .map(decision -> {
                    var written = change(roster, decision, form, at);
                    return written
                        .repeating(arrival.attempt(), at.now())
                        .within(limits(written, decision, form, arrival, at));
                  });
            });
  }

  private PartyForm form(Roster roster, Sent sent, Instant arrivedAt, Set<String> spared) {
    var run = roster.run().id();
    var first =
        enrolling.applications().applicant(run, sent.person(), sent.form().role(), arrivedAt);
    var colleagues = new ArrayList<Applicant>();
    for (Colleague each : sent.colleagues().colleagues()) {
      var person = each.of(sent.person().company(), sent.language());
      colleagues.add(enrolling.applications().applicant(run, person, each.role(), arrivedAt));
    }
    var party = enrolling.applications().party(first, colleagues, sent.colleagues().fit());
    return new PartyForm(first, colleagues, party, spared);
  }

  private Change<Roster> change(
      Roster roster, Decision<Roster, SeatHappening> decision, PartyForm form, Moment at) {
    var by = at.by(Actor.visitor(form.first().id()));
    var unheard = new HashSet<EmailAddress>();
    for (var who : form.all()) {
      if (form.unheard().contains(who.id())) {
        unheard.add(who.person().address());
      }
    }
    return enrolling.change().of(roster, decision, by).withoutLettersTo(unheard);
  }

  private static List<Limit> limits(
      Change<Roster> written,
      Decision<Roster, SeatHappening> decision,
      PartyForm form,
      Arrival arrival,
      Moment at) {
    var limits = new ArrayList<Limit>();
    for (var each : OpenForm.ENROLLMENT.limits(arrival, at.now())) {
      limits.add(each.times(form.all().size()));
    }
    limits.addAll(ofLetters(written, decision, form, at));
    return limits;
  }

  /// Addresses that fill one mailbox are one limit: a transaction counts each but once.
  private static Collection<Limit> ofLetters(
      Change<Roster> written, Decision<Roster, SeatHappening> decision, PartyForm form, Moment at) {
    var limits = new LinkedHashMap<String, Limit>();
    for (var who : form.all()) {
      if (written.hasLetterTo(who.person().address())) {
        var limit = ofLetter(decision, who, at);
        limits.merge(limit.counted(), limit, EnrollingColleagues::both);
      }
    }
    return limits.values();
  }

  /// What is over names whom: the others still get theirs.
  private static Limit ofLetter(
      Decision<Roster, SeatHappening> decision, Applicant who, Moment at) {
    var form = OpenForm.ENROLLMENT;
    var address = who.person().address();
    var limit =
        isNew(decision, who)
            ? form.firstLetter(address, at.ids(), at.now())
            : form.letters(address, at.ids(), at.now());
    return over(limit, limit.most(), who.id(), 1);
  }

  private static boolean isNew(Decision<Roster, SeatHappening> decision, Applicant who) {
    for (var happening : decision.happenings()) {
      if (happening instanceof SeatHappening.Applied(var form, var _, var _)
          && form.id().equals(who.id())) {
        return true;
      }
    }
    return false;
  }

  private static Limit both(Limit one, Limit other) {
    var whom = one.over().detail() + " " + other.over().detail();
    return over(one, Math.min(one.most(), other.most()), whom, one.times() + other.times());
  }

  private static Limit over(Limit limit, int most, String whom, int times) {
    var over = Refusal.invalid(limit.over().code(), whom);
    return new Limit(limit.counted(), limit.from(), limit.until(), most, over, times);
  }
}
