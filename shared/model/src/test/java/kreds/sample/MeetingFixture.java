package kreds.sample;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.delivery.Organizer;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;
import kreds.meeting.AgendaItem;
import kreds.meeting.Attendees;
import kreds.meeting.DatePoll;
import kreds.meeting.Insistence;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Mover;
import kreds.meeting.Outline;
import kreds.meeting.Programme;
import kreds.meeting.RunMeetings;
import kreds.meeting.Team;
import kreds.meeting.TeamMember;
import kreds.meeting.Visibility;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// The first meeting of plastics recycling, in its run: `aMeeting().polling().answered("e-1", YES,
/// NO, NO).scheduled()`.
///
/// @param all the meetings of the run
/// @param planned as it was planned
public record MeetingFixture(RunMeetings all, Meeting planned) {
  /// Where the association is.
  public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  /// Until when the poll takes answers: Friday, 15 January 2027, noon.
  public static final Instant DEADLINE = Instant.parse("2027-01-15T11:00:00Z");

  /// What a fixture is planned in spite of.
  private static final Set<Insistence> INSISTED = Set.of(Insistence.EARLY, Insistence.ANOTHER);

  /// The one who hosts it.
  public static final String HOST = "t-hanne";

  /// The speaker who has an address.
  public static final String SPEAKER = "t-signe";

  /// The one who leads it.
  public static final String FACILITATOR = "t-poul";

  /// Who calls to it.
  public static final Organizer ORGANIZER =
      new Organizer("Plast & Emballage", EmailAddress.of("sekretariatet@plast.example.dk"));

  /// Planned for a network that is ready from two, and has three participants.
  public static MeetingFixture aMeeting() {
    return aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(3));
  }

  /// Planned for that network's run.
  public static MeetingFixture aMeetingOf(NetworkFixture network) {
    var meetings = new RunMeetings(network.roster(), List.of(), List.of());
    return new MeetingFixture(meetings, planned("m-1", network.runId(), team()));
  }

  /// As somebody planned it, in that run.
  public static Meeting planned(String id, RunId run, Team team) {
    var outline = new Outline(1, "Sortering i praksis", "Odense, Havnegade 1", programme());
    return Meeting.planned(id, run, outline, team, ORGANIZER);
  }

  /// The word that somebody got a place in its run, or gave one up.
  public static Mover mover(String enrollment) {
    return new Mover(aNetwork().runId(), enrollment, MONDAY);
  }

  /// The time on the wall in Copenhagen.
  public static WallTime wall(String local) {
    return new WallTime(LocalDateTime.parse(local), COPENHAGEN);
  }

  /// A morning, 09:30 to 12:30.
  public static Slot morning(int number, String day) {
    return new Slot("date-" + number, wall(day + "T09:30"), wall(day + "T12:30"));
  }

  /// The three mornings in February that are proposed.
  public static List<Slot> mornings() {
    return List.of(morning(1, "2027-02-02"), morning(2, "2027-02-03"), morning(3, "2027-02-04"));
  }

  /// The first of them.
  public static Slot firstMorning() {
    return mornings().getFirst();
  }

  /// A welcome that everybody may know of, and a round that is for participants only.
  public static Programme programme() {
    return new Programme(
        List.of(
            point("09:30", "10:00", "Velkomst", Visibility.PUBLIC),
            point("10:00", "11:00", "Bordet rundt", Visibility.PARTICIPANTS)));
  }

  /// A point of a programme.
  public static AgendaItem point(String start, String end, String title, Visibility visibility) {
    return new AgendaItem(LocalTime.parse(start), LocalTime.parse(end), title, "", visibility);
  }

  /// A host, a facilitator, and two speakers of whom the first has an address.
  public static Team team() {
    return new Team(
        List.of(
            member(HOST, Attendee.Role.HOST, 0, "Hanne Vært", "hanne@vaert.example"),
            member(FACILITATOR, Attendee.Role.FACILITATOR, 0, "Poul Proces", "poul@p.example"),
            member(SPEAKER, Attendee.Role.SPEAKER, 1, "Signe Højgaard", "signe@uni.example"),
            new TeamMember(
                "t-jens",
                Attendee.Role.SPEAKER,
                2,
                "Jens Uden",
                Company.UNKNOWN,
                Optional.empty(),
                Language.DA)));
  }

  /// Nobody but that person, as the host.
  public static Team hostedBy(Person person) {
    return new Team(
        List.of(
            new TeamMember(
                HOST,
                Attendee.Role.HOST,
                0,
                person.name(),
                person.company(),
                Optional.of(person.address()),
                person.language())));
  }

  /// Somebody with an address, in that role.
  public static TeamMember member(
      String id, Attendee.Role role, int number, String name, String address) {
    return new TeamMember(
        id,
        role,
        number,
        name,
        Company.UNKNOWN,
        Optional.of(EmailAddress.of(address)),
        Language.DA);
  }

  /// What somebody says to the three mornings.
  public static Response choices(Choice first, Choice second, Choice third) {
    return new Response.DateChoices(Map.of("date-1", first, "date-2", second, "date-3", third), "");
  }

  /// The same, made by others.
  public MeetingFixture by(Team team) {
    return new MeetingFixture(all, planned(planned.id(), planned.run(), team));
  }

  /// The same with another programme.
  public MeetingFixture saying(Programme programme) {
    var outline = new Outline(planned.number(), planned.title(), planned.place(), programme);
    return new MeetingFixture(
        all, Meeting.planned(planned.id(), planned.run(), outline, planned.team(), ORGANIZER));
  }

  /// The same under another identifier and number, after what there is already.
  public MeetingFixture another(String id) {
    var outline = new Outline(all.nextNumber(), "Værktøj", "Vejle", Programme.EMPTY);
    return new MeetingFixture(
        all, Meeting.planned(id, planned.run(), outline, planned.team(), ORGANIZER));
  }

  /// Its dates are up for answers until [#DEADLINE].
  public MeetingFixture polling() {
    return polling(mornings());
  }

  /// The same with other dates.
  public MeetingFixture polling(List<Slot> dates) {
    return now(Outcomes.after(all.poll(planned, dates, DEADLINE, INSISTED, MONDAY)));
  }

  /// It is fixed without a poll.
  public MeetingFixture fixedOn(Slot date) {
    return now(Outcomes.after(all.fix(planned, date, INSISTED, MONDAY)));
  }

  /// The first of its mornings is chosen.
  public MeetingFixture scheduled() {
    return now(
        Outcomes.after(all.choose(planned.id(), "date-1", Set.of(Insistence.ANYWAY), MONDAY)));
  }

  /// Somebody has answered its poll, whether concerned by it or not.
  public MeetingFixture answered(String attendee, Choice first, Choice second, Choice third) {
    var answer = new Answer(attendee, choices(first, second, third), MONDAY);
    var inquiries = new ArrayList<InquiryRecord>();
    for (var each : record().inquiries()) {
      var answers = new ArrayList<>(each.answers());
      answers.removeIf(other -> other.attendee().equals(attendee));
      answers.add(answer);
      inquiries.add(new InquiryRecord(each.inquiry(), answers));
    }
    return with(new MeetingRecord(meeting(), inquiries));
  }

  /// The network and the people are those, the meetings stay.
  public MeetingFixture among(NetworkFixture network) {
    return now(new RunMeetings(network.roster(), all.meetings(), all.group()));
  }

  /// The meeting with all about it.
  public MeetingRecord record() {
    return all.find(planned.id()).orElseThrow();
  }

  /// The meeting.
  public Meeting meeting() {
    return record().meeting();
  }

  /// Who is concerned by it.
  public Attendees attendees() {
    return all.attendees(meeting());
  }

  /// Its poll, as it can be counted.
  public DatePoll poll() {
    return new DatePoll(record(), attendees());
  }

  /// After some other step.
  public MeetingFixture now(RunMeetings meetings) {
    return new MeetingFixture(meetings, planned);
  }

  private MeetingFixture with(MeetingRecord record) {
    var others = new ArrayList<>(all.meetings());
    others.replaceAll(other -> other.meeting().id().equals(record.meeting().id()) ? record : other);
    return now(new RunMeetings(all.roster(), others, all.group()));
  }
}
