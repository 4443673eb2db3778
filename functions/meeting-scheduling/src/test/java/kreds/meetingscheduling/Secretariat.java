package kreds.meetingscheduling;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kreds.audit.Auditing;
import kreds.change.Consequences;
import kreds.delivery.Delivery;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.run.Seating;
import kreds.testing.TestClock;
import kreds.testing.memory.MemoryAssociation;
import kreds.testing.memory.MemoryCandidates;
import kreds.testing.memory.MemoryMeetings;
import kreds.testing.memory.MemoryRosters;
import kreds.testing.sample.CountedIds;
import kreds.testing.sample.Gatherings;
import kreds.testing.sample.SampleNetworks;

/// A secretariat in memory that runs the network for plastics recycling.
final class Secretariat {
  static final String METTE = "mette@example.dk";
  static final String NETWORK = "plastgenanvendelse";

  final TestClock clock = TestClock.at(SampleNetworks.MONDAY);
  final MemoryAssociation association = new MemoryAssociation();
  final MemoryRosters rosters = new MemoryRosters(association, new MemoryCandidates(association));
  final Meetings meetings = new MemoryMeetings(association, rosters);
  final CountedIds ids = new CountedIds();
  final Auditing auditing = new Auditing(ids, clock);
  final Tries tries = new Tries(ceiling -> {});
  final MeetingLookup reading = new MeetingLookup(meetings, rosters);
  final Planning planning =
      new Planning(
          rosters, meetings, new Drafting(ids, Gatherings.COPENHAGEN), auditing, clock, tries);
  final ChoosingTheDate choosing = new ChoosingTheDate(reading, meetings, auditing, clock, tries);
  final SettingTheProgramme programming =
      new SettingTheProgramme(reading, meetings, auditing, clock, tries);
  final Answering answering = new Answering(reading, meetings, auditing, clock, tries);
  final ReachingNewcomers newcomers =
      new ReachingNewcomers(reading, meetings, rosters, auditing, clock, tries);

  /// With so many participants; ready from two.
  static Secretariat with(int participants) {
    var secretariat = new Secretariat();
    var roster = Gatherings.confirmed(0);
    secretariat.rosters.open(roster.network(), new Consequences(List.of(), List.of()));
    for (var number = 1; number <= participants; number++) {
      secretariat.join(number);
    }
    return secretariat;
  }

  /// One more gets a place.
  void join(int number) {
    var roster = roster();
    var seated =
        (Seating.Changed) roster.enrollConfirmed(SampleNetworks.form(number), clock.instant());
    rosters.save(roster, seated.roster(), Optional.empty(), new Consequences(List.of(), List.of()));
  }

  /// A meeting on one of three mornings, with host, facilitator and speakers.
  static Plan plan() {
    return new Plan(
        NETWORK,
        "Sortering i praksis",
        "Odense, Havnegade 1",
        Gatherings.programme().items(),
        Gatherings.team().host(),
        Gatherings.team().facilitator(),
        Gatherings.team().speakers(),
        false);
  }

  static Plan.Span morning(String day) {
    return span(day + "T09:30", day + "T12:30");
  }

  static Plan.Span span(String start, String end) {
    return new Plan.Span(at(start), at(end));
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Gatherings.COPENHAGEN).toInstant();
  }

  static List<Plan.Span> mornings() {
    return List.of(morning("2027-02-02"), morning("2027-02-03"), morning("2027-02-04"));
  }

  /// Planned with a poll; the identifier of the meeting.
  String polled() {
    var planned = planning.poll(plan(), mornings(), Gatherings.DEADLINE, METTE);
    return ((Outcome.Done<ArrangedMeeting>) planned).value().meeting().id();
  }

  /// Planned, and on its first date.
  String scheduled() {
    var meeting = polled();
    choosing.choose(NETWORK, meeting, "date-1", METTE);
    return meeting;
  }

  MeetingRecord file(String meeting) {
    return meetings.of(NETWORK, meeting).orElseThrow();
  }

  Roster roster() {
    return rosters.of(NETWORK).orElseThrow();
  }

  Network network() {
    return roster().network();
  }

  /// The keys of all letters that begin so.
  List<String> letters(String kind) {
    return association.alone(() ->
        association.deliveries().values().stream()
            .map(Delivery::key)
            .filter(key -> key.startsWith(kind + "/"))
            .toList());
  }

  static String code(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Refused<?>(Refusal refusal) -> refusal.code();
      case Outcome.Done<?> done -> "done";
    };
  }

  static String subject(String meeting, String guest) {
    return NETWORK + "/" + meeting + "/" + guest;
  }
}
