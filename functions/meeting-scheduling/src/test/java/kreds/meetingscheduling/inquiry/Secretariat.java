package kreds.meetingscheduling.inquiry;

import static kreds.meetingscheduling.planning.SamplePlans.mornings;
import static kreds.meetingscheduling.planning.SamplePlans.plan;
import static kreds.sample.MeetingFixture.COPENHAGEN;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.due.DueRound;
import kreds.id.RunId;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.AgendaItem;
import kreds.meeting.Insistence;
import kreds.meeting.MeetingRecord;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.ChoosingTheDate;
import kreds.meetingscheduling.planning.Drafting;
import kreds.meetingscheduling.planning.LookingAfterMeetings;
import kreds.meetingscheduling.planning.Plan;
import kreds.meetingscheduling.planning.PlannedMeeting;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.meetingscheduling.planning.SettingTheProgramme;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;
import kreds.sample.CountingIds;
import kreds.sample.CountingPatience;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.testing.TestClock;
import kreds.testing.memory.MemoryStore;
import kreds.testing.store.Stored;

/// A secretariat in memory that runs the network for plastics recycling.
public final class Secretariat {
  /// The network.
  public static final String NETWORK = "plastgenanvendelse";

  /// Its first run.
  public static final RunId RUN = RunId.first(NETWORK);

  /// The time.
  public final TestClock clock = TestClock.at(MONDAY);

  /// What is stored.
  public final MemoryStore store = new MemoryStore();

  /// The same by its ports.
  public final Stored stored = store.stored();

  private final CountingIds ids = new CountingIds();

  /// Somebody was faster as often as this waited.
  public final CountingPatience patience = CountingPatience.of(50);

  private final Interrupted rosters = new Interrupted(stored);
  private final Changing changing = new Changing(stored.changes(), ids, clock, patience);
  private final RunMeetingsLookup lookup =
      new RunMeetingsLookup(stored.rosters(), rosters.meetings());
  private final PlanningAMeeting planning =
      new PlanningAMeeting(
          new ChangingMeetings(lookup, changing),
          new Drafting(ids, COPENHAGEN, MeetingFixture.ORGANIZER));
  private final MeetingLookup links = new MeetingLookup(stored.meetings(), stored.rosters(), ids);
  private final Answering answering = new Answering(changing);

  /// With so many participants; ready from two.
  public static Secretariat with(int participants) {
    return with(participants, 40);
  }

  /// With so many participants of at most so many.
  public static Secretariat with(int participants, int most) {
    var secretariat = new Secretariat();
    var opened = NetworkFixture.aNetwork().taking(2, most);
    secretariat.stored.open(opened.network(), opened.run());
    for (var number = 1; number <= participants; number++) {
      secretariat.join(number);
    }
    return secretariat;
  }

  /// The same, and whoever has come so far has been told that there is nothing.
  public static Secretariat settled(int participants) {
    var secretariat = with(participants);
    secretariat.round();
    return secretariat;
  }

  /// One more gets a place, and stands among the newcomers.
  public void join(int number) {
    write(
        "join", (roster, now) -> roster.enrollConfirmed(applicant(roster.run().id(), number), now));
  }

  private void write(
      String action, BiFunction<Roster, Instant, Outcome<Decision<Roster, SeatHappening>>> rule) {
    var roster = roster();
    var decision = Outcomes.done(rule.apply(roster, clock.instant()));
    var step = new Step(Subject.network(NETWORK), Actor.SYSTEM, action);
    var change =
        new RosterChange(new SeatConsequences(staff()))
            .of(roster, decision, new Moment(step, clock.instant(), ids));
    stored.write(change.writes().toArray(Write[]::new));
  }

  /// Somebody gives up the place.
  public void leave(int number) {
    write("leave", (roster, now) -> roster.leave("e-" + number, now));
  }

  /// The network goes into its next year, which is ready from one; nobody is in it yet.
  public void nextYear() {
    var before = roster();
    var next = new NetworkFixture(before).nextYear().taking(1, 40);
    stored.write(
        new Write.NetworkSaved(Optional.of(before.network()), next.network()),
        new Write.RunSaved(Optional.empty(), next.run()));
  }

  /// The next time the meetings are read to be decided on, this happens right after.
  public void meanwhile(Runnable happens) {
    rosters.afterReading(happens);
  }

  /// Staff plan it with a poll.
  public Outcome<PlannedMeeting> poll(Plan plan, List<Plan.Span> dates, Instant deadline) {
    return planning.poll(plan, dates, deadline, by("plan-meeting"));
  }

  /// Staff plan it on a fixed date.
  public Outcome<PlannedMeeting> fix(Plan plan, Plan.Span date) {
    return planning.fix(plan, date, by("schedule-meeting"));
  }

  /// Staff choose a date, whoever has answered.
  public Outcome<PlannedMeeting> choose(String meeting, String date) {
    return new ChoosingTheDate(new ChangingMeetings(lookup, changing))
        .choose(NETWORK, meeting, date, Set.of(Insistence.ANYWAY), by("choose-date"));
  }

  /// Staff write the programme anew.
  public Outcome<PlannedMeeting> programme(String meeting, List<AgendaItem> points) {
    return new SettingTheProgramme(new ChangingMeetings(lookup, changing))
        .set(NETWORK, meeting, points, false, by("set-programme"));
  }

  /// The round of a minute; what fails is a failure of the test.
  public DueRound.Summary round() {
    return round((kind, what, failure) -> {
      throw new AssertionError(kind + " " + what, failure);
    });
  }

  /// The same, hearing of what fails.
  public DueRound.Summary round(DueRound.Aside aside) {
    return new LookingAfterMeetings(lookup, stored.meetings(), changing, staff(), clock)
        .look(aside);
  }

  /// How many letters the round of a minute writes.
  public int lettersOfARound() {
    var before = store.letters().size();
    round();
    return store.letters().size() - before;
  }

  /// Somebody answers the poll of a meeting of the first run.
  public Outcome<?> poll(String meeting, String attendee, Map<String, Choice> choices) {
    return poll(meeting, attendee, choices, "");
  }

  /// The same with a comment.
  public Outcome<?> poll(
      String meeting, String attendee, Map<String, Choice> choices, String comment) {
    return answering.answer(
        links,
        new LinkSubject.OfPoll(RUN, meeting, attendee),
        new PollPage(),
        new Response.DateChoices(choices, comment),
        Optional.empty(),
        Optional.empty(),
        _ -> {});
  }

  /// Somebody says whether they come to a meeting of the first run.
  public Outcome<?> coming(String meeting, String attendee, boolean comes, String note) {
    return coming(new LinkSubject.OfMeeting(RUN, meeting, attendee), comes, note);
  }

  /// The same by any link.
  public Outcome<?> coming(LinkSubject.OfMeeting about, boolean comes, String note) {
    return answering.answer(
        links,
        about,
        new RsvpPage(new CalendarAddresses(stored.calendars(), ids)),
        new Response.Rsvp(comes, note),
        Optional.empty(),
        Optional.empty(),
        _ -> {});
  }

  /// Planned with a poll; the identifier of the meeting.
  public String polled() {
    return Outcomes.done(poll(plan(), mornings(), DEADLINE)).record().meeting().id();
  }

  /// Planned, and on its first date.
  public String scheduled() {
    var meeting = polled();
    Outcomes.done(choose(meeting, "date-1"));
    return meeting;
  }

  /// A meeting with all that was asked.
  public MeetingRecord record(String meeting) {
    return stored.meetings().ofNetwork(NETWORK).stream()
        .filter(record -> record.meeting().id().equals(meeting))
        .findFirst()
        .orElseThrow();
  }

  /// The poll of a meeting.
  public InquiryRecord pollOf(String meeting) {
    return record(meeting).poll().orElseThrow();
  }

  /// Those of a meeting's team in that role who have an address, by identifier.
  public String attendee(String meeting, Attendee.Role role) {
    return record(meeting).meeting().team().in(role).getFirst().id();
  }

  /// Those who have a place, and those who have given it up.
  public Roster roster() {
    return stored.roster(NETWORK);
  }

  /// The network.
  public Network network() {
    return roster().network();
  }

  /// The keys of all letters that begin so.
  public List<String> letters(String kind) {
    return store.letters().stream()
        .map(Delivery::key)
        .filter(key -> key.startsWith(kind + "/"))
        .toList();
  }

  /// Under which sequences the entries went to that person's calendar, lowest first.
  public List<Integer> sequencesOf(String attendee) {
    return store.letters().stream()
        .filter(letter -> List.of(letter.key().split("/")).contains(attendee))
        .flatMap(letter -> letter.letter().calendar().stream())
        .map(entry -> entry.identity().sequence())
        .sorted()
        .toList();
  }

  /// The actions in the audit, in order of time.
  public List<String> audited() {
    return store.audit().stream().map(line -> line.action()).toList();
  }

  /// `done`, or the code of the "no".
  public static String code(Outcome<?> outcome) {
    return outcome.fold(_ -> "done", refusal -> refusal.code());
  }

  private static Order by(String command) {
    return new Order("mette@example.dk", command);
  }
}
