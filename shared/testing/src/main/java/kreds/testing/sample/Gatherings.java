package kreds.testing.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.basics.EmailAddress;
import kreds.basics.Person;
import kreds.meeting.AgendaItem;
import kreds.meeting.Audience;
import kreds.meeting.Choice;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.meeting.PollAnswer;
import kreds.meeting.Programme;
import kreds.meeting.Slot;
import kreds.meeting.Speaker;
import kreds.meeting.Team;
import kreds.meeting.WallTime;
import kreds.network.Capacity;
import kreds.network.Roster;
import kreds.network.Seating;
import kreds.text.Language;

/// Meetings, and rosters of those who are invited, as tests need them.
public final class Gatherings {
  /// Where the association is.
  public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  /// Until when the poll takes answers: Friday, 15 January 2027, noon.
  public static final Instant DEADLINE = Instant.parse("2027-01-15T11:00:00Z");

  private Gatherings() {}

  /// The time on the wall in Copenhagen.
  public static WallTime wall(String local) {
    return new WallTime(LocalDateTime.parse(local), COPENHAGEN);
  }

  /// A morning, 09:30 to 12:30.
  public static Slot morning(int number, String day) {
    return new Slot("date-" + number, wall(day + "T09:30"), wall(day + "T12:30"));
  }

  /// A welcome that everybody may know of, and a round that is for participants only.
  public static Programme programme() {
    return new Programme(
        List.of(
            point("09:30", "10:00", "Velkomst", Audience.PUBLIC),
            point("10:00", "11:00", "Bordet rundt", Audience.PARTICIPANTS)));
  }

  /// A point of a programme.
  public static AgendaItem point(String start, String end, String title, Audience audience) {
    return new AgendaItem(LocalTime.parse(start), LocalTime.parse(end), title, "", audience);
  }

  /// A host, a facilitator, and two speakers of whom the first has an address.
  public static Team team() {
    return new Team(
        Optional.of(person("Hanne Vært", "hanne@vaert.example")),
        Optional.of(person("Poul Proces", "poul@proces.example")),
        List.of(
            new Speaker(
                "Signe Højgaard",
                Optional.of(EmailAddress.of("signe@universitet.example")),
                Language.DA),
            new Speaker("Jens Uden", Optional.empty(), Language.DA)));
  }

  /// The first meeting of plastics recycling, planned on three mornings in February.
  public static Meeting planned() {
    return new Meeting(
        "m-1",
        "plastgenanvendelse",
        1,
        1,
        "Sortering i praksis",
        MeetingState.PLANNED,
        List.of(morning(1, "2027-02-02"), morning(2, "2027-02-03"), morning(3, "2027-02-04")),
        Optional.empty(),
        Optional.empty(),
        "Odense, Havnegade 1",
        programme(),
        team(),
        Set.of(),
        0,
        1);
  }

  /// The same with its dates up for answers until [#DEADLINE].
  public static Meeting polling() {
    return planned().polled(DEADLINE);
  }

  /// The same on the first of its mornings.
  public static Meeting scheduled() {
    return polling().scheduled(morning(1, "2027-02-02"));
  }

  /// So many with a confirmed place; the network is ready from two.
  public static Roster confirmed(int participants) {
    var roster = new Roster(SampleNetworks.recycling(new Capacity(2, 40)), List.of());
    for (var number = 1; number <= participants; number++) {
      var seated = roster.enrollConfirmed(SampleNetworks.form(number), SampleNetworks.MONDAY);
      roster = ((Seating.Changed) seated).roster();
    }
    return roster;
  }

  /// Somebody's answer to the three mornings.
  public static PollAnswer answer(String respondent, Choice first, Choice second, Choice third) {
    return new PollAnswer(
        "m-1",
        respondent,
        Map.of("date-1", first, "date-2", second, "date-3", third),
        "",
        SampleNetworks.MONDAY);
  }

  private static Person person(String name, String address) {
    return new Person(name, "", EmailAddress.of(address), Language.DA);
  }
}
