package kreds.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.Report;
import kreds.enrollment.seat.Applications;
import kreds.local.json.LocalJson;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateHappening;
import kreds.network.CandidateSource;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.run.Admission;
import kreds.run.Roster;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;

/// Who is in the networks of the demo, and who might be: a small one is full and somebody waits,
/// one has a few participants, one has its minimum and one place left, into which staff let each,
/// and two wait for that.
record DemoPeople(Past past) {
  private static final Duration BETWEEN_TWO = Duration.ofHours(19);
  private static final int A_DAY = 24;

  void arrive() {
    var networks = LocalJson.list(SeedFile.text("people.json"));
    for (var network : networks) {
      var id = LocalJson.text(network, "network");
      enroll(id, network);
      name(id, network);
    }
    past.write();
    for (var network : networks) {
      LocalJson.objects(network, "candidates").forEach(this::suppress);
    }
    past.write();
  }

  /// One after the other, the last of them yesterday.
  private void enroll(String network, Map<String, Object> json) {
    var then = past.before(A_DAY);
    var step = new Step(Subject.network(network), Actor.visitor("demo"), "enroll");
    var empty = past.stored.roster(network);
    var decision = joined(empty, json, then);
    var change =
        new RosterChange(new SeatConsequences(past.staff)).of(empty, decision, past.at(step, then));
    past.stands(change);
    for (var person : LocalJson.objects(json, "enrolled")) {
      if (person.containsKey("mailboxFull")) {
        bounce(change, person);
      }
    }
  }

  private Decision<Roster, SeatHappening> joined(
      Roster empty, Map<String, Object> json, Instant last) {
    var people = LocalJson.objects(json, "enrolled");
    var then = last.minus(BETWEEN_TWO.multipliedBy(people.size()));
    var capacity = new Capacity(SeedFile.whole(json, "minimum"), SeedFile.whole(json, "maximum"));
    var decision = Past.done(empty.resized(capacity, then));
    var happenings = new ArrayList<>(decision.happenings());
    for (var person : people) {
      then = then.plus(BETWEEN_TWO);
      decision = Past.done(form(decision.after(), person, then));
      happenings.addAll(decision.happenings());
    }
    var pending = LocalJson.objects(json, "toAdmit");
    if (!pending.isEmpty()) {
      var rules = decision.after().run().rules().admitting(Admission.STAFF);
      decision = Past.done(decision.after().ruled(rules, then));
      happenings.addAll(decision.happenings());
    }
    for (var person : pending) {
      decision = Past.done(form(decision.after(), person, then));
      happenings.addAll(decision.happenings());
    }
    return new Decision<>(decision.after(), happenings);
  }

  private Outcome<Decision<Roster, SeatHappening>> form(
      Roster roster, Map<String, Object> json, Instant then) {
    var applications = new Applications(past.ids);
    var form = applications.applicant(roster.run().id(), SeedFile.person(json), "", then);
    return json.containsKey("unconfirmed")
        ? roster.enroll(form, then)
        : roster.enrollConfirmed(form, then);
  }

  /// The letter to somebody came back, since the mailbox was full; staff were told.
  private void bounce(Change<Roster> change, Map<String, Object> person) {
    var address = SeedFile.person(person).address();
    for (var write : change.writes()) {
      if (write instanceof Write.LetterAdded(var letter)
          && letter.letter().to().address().equals(address)) {
        past.stands(new Write.LetterAdded(bounced(letter)));
      }
    }
  }

  private static Delivery bounced(Delivery letter) {
    var at = letter.createdAt();
    return letter.claimed(at).sent("demo").heard(Report.BOUNCED_FOR_NOW, "demo", at).toldToStaff();
  }

  /// They work for member companies, so they may be written to.
  private void name(String network, Map<String, Object> json) {
    var at = past.ordered("import-candidates", Subject.network(network), past.before(10 * A_DAY));
    var people = LocalJson.objects(json, "candidates");
    for (var person : people) {
      var named = candidate(network, person, at.now());
      var candidate = json.containsKey("invited") ? named.invited() : named;
      past.stands(new Write.CandidateAdded(candidate));
      past.stands(past.stored.known(candidate));
    }
    var listed = new CandidateHappening.ListedTogether(people.size(), CandidateSource.CSV);
    past.stands(new Write.LineAdded(listed.line(at)));
  }

  /// The address is no more.
  private void suppress(Map<String, Object> person) {
    if (person.containsKey("addressGone")) {
      var known = past.stored.contacts().of(SeedFile.person(person).address()).orElseThrow();
      past.stands(new Write.ContactSaved(known, known.suppressed(past.before(A_DAY), "bounce")));
    }
  }

  private Candidate candidate(String network, Map<String, Object> json, Instant then) {
    var person = SeedFile.person(json);
    return Candidate.named(
        Candidate.idOf(network, person.address(), past.ids),
        network,
        person,
        new Candidate.Origin(CandidateSource.CSV, Basis.MEMBER, ""),
        then);
  }
}
