package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.testing.handler.HandlerUnderTest.asJson;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Json;
import kreds.commit.Write;
import kreds.enrollment.seat.Applications;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.TestClock;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.store.Stored;

/// The whole function as it stands in Lambda, with one network that recruits.
final class EnrollmentFunction implements AutoCloseable {
  static final String NETWORK = "plastgenanvendelse";
  static final RunId FIRST = RunId.first(NETWORK);

  final HandlerUnderTest handler =
      new HandlerUnderTest("enrollment", MONDAY, EnrollmentHandler::new);
  final FaultyDynamo faults = handler.faults;
  final TestClock clock = handler.clock;
  final Stored stored = handler.stored;

  EnrollmentFunction(int minimum, int maximum) {
    this(NetworkFixture.aNetwork().taking(minimum, maximum));
  }

  EnrollmentFunction(NetworkFixture network) {
    stored.open(network.network(), network.run());
  }

  /// The roster of the present run.
  Roster roster() {
    return stored.roster(NETWORK);
  }

  /// The network goes into its next year, in which nobody is yet; its first one stays.
  void nextYear() {
    var before = roster();
    var next = new NetworkFixture(before).nextYear();
    stored.write(
        new Write.NetworkSaved(Optional.of(before.network()), next.network()),
        new Write.RunSaved(Optional.empty(), next.run()));
  }

  /// The person of that number is invited; the token of the invitation.
  String invite(int number) {
    var origin = new Candidate.Origin(CandidateSource.STAFF, Basis.MEMBER, "");
    var candidate =
        Candidate.named("c-" + number, NETWORK, SamplePeople.person(number), origin, MONDAY);
    stored.write(new Write.CandidateAdded(candidate.invited()));
    return handler.token(new LinkSubject.OfCandidate(NETWORK, candidate.id()));
  }

  /// How that candidate has answered.
  CandidateState answerOf(String candidate) {
    return stored.candidates().of(NETWORK, candidate).orElseThrow().state();
  }

  Answered send(Map<String, Object> event) {
    return handler.send(event);
  }

  Map<String, Object> event(String sample) {
    return handler.event(sample);
  }

  /// The form as a program sends it, arrived so many milliseconds after nine.
  Map<String, Object> form(Map<String, Object> fields, long millis) {
    return arrived(fields, Duration.ofMillis(millis));
  }

  /// The form as a program sends it, arrived so long after nine.
  Map<String, Object> arrived(Map<String, Object> fields, Duration after) {
    var event = asJson(event("http/enroll-json"), fields);
    event.put("body", Json.text(fields));
    Answered.part(event, "requestContext").put("timeEpoch", MONDAY.plus(after).toEpochMilli());
    return event;
  }

  /// The form of that person.
  static Map<String, Object> fields(int number) {
    var person = SamplePeople.person(number);
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", person.name());
    fields.put("company", person.company().name());
    fields.put("email", person.address().value());
    return fields;
  }

  Answered enroll(int number) {
    return send(form(fields(number), number));
  }

  Answered confirm(int number) {
    return confirm(number, FIRST);
  }

  /// The click on the link to that run.
  Answered confirm(int number, RunId run) {
    return send(json("http/confirm", mine(number, run), Map.of("action", "confirm")));
  }

  /// Those have a place, as far as there are places.
  void seat(int... numbers) {
    for (var number : numbers) {
      enroll(number);
      confirm(number);
    }
  }

  /// Staff have looked at who joined.
  Answered openList() {
    return handler.order("open-list");
  }

  /// A sample with a link that holds.
  Map<String, Object> visit(String sample, String token) {
    var event = event(sample);
    event.put("pathParameters", Map.of("token", token));
    return event;
  }

  /// The same, as a program sends it.
  Map<String, Object> json(String sample, String token, Map<String, Object> fields) {
    return asJson(visit(sample, token), fields);
  }

  /// The token of that person's page.
  String mine(int number) {
    return mine(number, FIRST);
  }

  String mine(int number, RunId run) {
    return handler.token(new LinkSubject.OfEnrollment(run, idOf(SamplePeople.person(number), run)));
  }

  String idOf(Person person, RunId run) {
    return new Applications(handler.ids()).idOf(run, person);
  }

  /// How that person stands in a run.
  Enrollment enrollment(int number, RunId run) {
    return stored
        .rosters()
        .of(run)
        .flatMap(roster -> roster.find(idOf(SamplePeople.person(number), run)))
        .orElseThrow();
  }

  /// The own page of that person, as a browser shows it.
  String page(int number) {
    return send(visit("http/enrollment", mine(number))).body();
  }

  /// How that person stands, in a word.
  String state(int number) {
    return enrollment(number, FIRST).state();
  }

  /// By what that person's enrollment is known.
  String id(int number) {
    return idOf(SamplePeople.person(number), FIRST);
  }

  /// What staff hear who order something about that person.
  Answered ordered(String command, int number) {
    var event = event(command);
    event.put("network", NETWORK);
    event.put("email", SamplePeople.person(number).address().value());
    return send(event);
  }

  /// The keys of all letters that begin so.
  List<String> letters(String kind) {
    return handler.letters(kind);
  }

  /// The lines of the audit about the network, as `actor: action before > after`.
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var line : stored.trail().of("network/" + NETWORK)) {
      lines.add(line.actor() + ": " + line.action() + " " + line.before() + " > " + line.after());
    }
    return lines;
  }

  /// Everything that is stored.
  String everything() {
    return handler.everything();
  }

  @Override
  public void close() {
    handler.close();
  }
}
