package kreds.meetingscheduling;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.staff;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.inquiry.Attendee;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.person.Person;
import kreds.run.Correction;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.s3.FakeS3;
import kreds.testing.store.Stored;
import kreds.text.Language;

/// The real handler on the embedded AWS, with a network that has participants.
final class Door implements AutoCloseable {
  static final String NETWORK = "plastgenanvendelse";
  static final RunId RUN = RunId.first(NETWORK);

  final HandlerUnderTest function;
  final EmbeddedAws aws;
  final FaultyDynamo faults;
  final TestClock clock;
  final Stored stored;

  /// Whose files nobody sends or loads.
  private Door() {
    this((environment, _) -> environment);
  }

  /// @param here the environment at that time on this machine
  private Door(BiFunction<Map<String, String>, InstantSource, Map<String, String>> here) {
    function =
        new HandlerUnderTest(
            "meeting-scheduling",
            MONDAY,
            (environment, db, time) ->
                new MeetingSchedulingHandler(
                    here.apply(environment, time), db, FakeS3.credentials(), time));
    aws = function.aws;
    faults = function.faults;
    clock = function.clock;
    stored = function.stored;
  }

  /// Ready from two; nobody is a newcomer any more, and staff have looked at who joined.
  static Door with(int participants) {
    return with(participants, NetworkFixture.aNetwork().taking(2, 80).listOpen());
  }

  /// The same, but staff have not looked yet.
  static Door notLookedAt(int participants) {
    return with(participants, NetworkFixture.aNetwork().taking(2, 80));
  }

  /// The same with two participants, where files are kept in a place that is made at the function's
  /// time.
  static Door keepingFiles(
      BiFunction<Map<String, String>, InstantSource, Map<String, String>> here) {
    return with(new Door(here), 2, NetworkFixture.aNetwork().taking(2, 80).listOpen());
  }

  private static Door with(int participants, NetworkFixture opened) {
    return with(new Door(), participants, opened);
  }

  private static Door with(Door door, int participants, NetworkFixture opened) {
    door.stored.open(opened.network(), opened.run());
    for (var number = 1; number <= participants; number++) {
      door.join(number);
    }
    door.function.round();
    door.faults.reset();
    return door;
  }

  /// One more gets a place, and stands among the newcomers.
  void join(int number) {
    step(
        "join",
        roster -> roster.enrollConfirmed(applicant(roster.run().id(), number), clock.instant()));
  }

  /// Somebody asks to be forgotten.
  void forget(int number) {
    step("forget", roster -> roster.forgotten("e-" + number, clock.instant()));
  }

  /// Staff have corrected the address of a participant, who has another number by it.
  void moveTo(int number, int other) {
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    step(
        "correct-enrollment",
        roster ->
            roster.corrected(
                "e-" + number, nothing, Optional.of(applicant(RUN, other)), clock.instant()));
  }

  private void step(
      String action, Function<Roster, Outcome<Decision<Roster, SeatHappening>>> rule) {
    var roster = roster();
    var decision = Outcomes.done(rule.apply(roster));
    var step = new Step(Subject.network(NETWORK), Actor.SYSTEM, action);
    var change =
        new RosterChange(new SeatConsequences(staff()))
            .of(roster, decision, new Moment(step, clock.instant(), function.ids()));
    stored.write(change.writes().toArray(Write[]::new));
  }

  /// Somebody gives up the place.
  void leave(int number) {
    var who = roster().find("e-" + number).orElseThrow().who();
    stored.write(new Write.SeatSaved(new Enrollment.Left(who, clock.instant(), "e-" + number)));
  }

  /// Staff take somebody off.
  void remove(int number) {
    var who = roster().find("e-" + number).orElseThrow().who();
    stored.write(
        new Write.SeatSaved(new Enrollment.Left(who, clock.instant(), "mette@example.dk")));
  }

  /// Somebody of the run reads English.
  void readsEnglish(int number) {
    var seat = roster().find("e-" + number).orElseThrow();
    var was = seat.person();
    var reader = new Person(was.name(), was.company(), was.address(), Language.EN);
    stored.write(new Write.SeatSaved(seat.with(seat.who().saying(reader, ""))));
  }

  /// Somebody who was here before has sent the form again.
  void apply(int number) {
    var who = roster().find("e-" + number).orElseThrow().who();
    stored.write(new Write.SeatSaved(new Enrollment.Unconfirmed(who)));
  }

  /// The network goes into its next year, which is ready from one; nobody is in it yet.
  void nextYear() {
    var before = roster();
    var next = new NetworkFixture(before).nextYear().taking(1, 40).listOpen();
    stored.write(
        new Write.NetworkSaved(Optional.of(before.network()), next.network()),
        new Write.RunSaved(Optional.empty(), next.run()));
  }

  Roster roster() {
    return stored.roster(NETWORK);
  }

  /// What the handler answers to an event.
  Answered send(Map<String, Object> event) {
    return NamedFields.checked(function.send(event));
  }

  Answered sendRaw(String event) {
    return function.sendRaw(event.getBytes(StandardCharsets.UTF_8));
  }

  /// An event of `events/meeting-scheduling/`, about the network that is here.
  Map<String, Object> event(String name) {
    var event = function.event(name);
    event.replace("network", NETWORK);
    return event;
  }

  /// Does what a sample says.
  Answered order(String command) {
    return send(event(command));
  }

  /// Plans by the sample; the identifier of the meeting.
  String polled() {
    return String.valueOf(order("plan-meeting").data().get("meeting"));
  }

  /// Planned, and on its second date.
  String scheduled() {
    var meeting = polled();
    send(choosing());
    return meeting;
  }

  /// The sample that chooses a date, although nobody has answered.
  Map<String, Object> choosing() {
    var event = event("choose-date");
    event.put("anyway", true);
    return event;
  }

  /// A link to a poll of the first run.
  String poll(String meeting, String attendee) {
    return function.token(new LinkSubject.OfPoll(RUN, meeting, attendee));
  }

  /// A link to the poll of the sample's plan; a plan that is sent again is the same one.
  String poll(String attendee) {
    return poll(polled(), attendee);
  }

  /// A link to a meeting of the first run.
  String meeting(String meeting, String attendee) {
    return function.token(new LinkSubject.OfMeeting(RUN, meeting, attendee));
  }

  /// The identifier of that meeting's host.
  String host(String meeting) {
    return first(Attendee.Role.HOST, meeting);
  }

  /// The identifier of that meeting's first speaker.
  String speaker(String meeting) {
    return first(Attendee.Role.SPEAKER, meeting);
  }

  /// A link to what the holder of that post was asked to speak about at a meeting of the first run.
  String speaking(String meeting, String post) {
    var holder =
        stored.meetings().of(RUN, meeting).orElseThrow().meeting().team().members().stream()
            .filter(member -> member.post().equals(post))
            .findFirst()
            .orElseThrow();
    return function.token(new LinkSubject.OfSpeaker(RUN, meeting, holder.id()));
  }

  private String first(Attendee.Role role, String meeting) {
    return stored.meetings().ofNetwork(NETWORK).stream()
        .map(record -> record.meeting())
        .filter(found -> found.id().equals(meeting))
        .findFirst()
        .orElseThrow()
        .team()
        .in(role)
        .getFirst()
        .id();
  }

  /// A sample of `http/` with a link that holds.
  Map<String, Object> visit(String sample, String token) {
    var event = event("http/" + sample);
    event.put("pathParameters", Map.of("token", token));
    return event;
  }

  /// The answer to a poll as a browser sends it.
  Map<String, Object> answer(String token, String body) {
    var event = visit("answer-poll", token);
    event.put("body", body);
    return event;
  }

  /// An event of a request, as a program sends it with that body, whatever it is.
  Map<String, Object> json(Map<String, Object> event, String body) {
    var json = new LinkedHashMap<>(event);
    json.put("headers", Map.of("content-type", "application/json", "accept", "application/json"));
    json.put("body", body);
    return json;
  }

  /// The keys of all letters that begin so, in order.
  List<String> letters(String kind) {
    return function.letters(kind);
  }

  @Override
  public void close() {
    function.close();
  }

  /// Who leads that meeting.
  String facilitator(String meeting) {
    return stored
        .meetings()
        .of(RUN, meeting)
        .orElseThrow()
        .meeting()
        .team()
        .in(Attendee.Role.FACILITATOR)
        .getFirst()
        .id();
  }
}
