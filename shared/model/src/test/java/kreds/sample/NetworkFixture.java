package kreds.sample;

import static kreds.sample.SamplePeople.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.person.Company;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.run.OpeningDay;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.run.Why;
import kreds.text.Language;

/// The network for plastics recycling with its roster: `aNetwork().taking(2, 3).enrolled(1, 2)`.
/// What can be reached by the model's steps is reached by them.
public record NetworkFixture(Roster roster) {
  /// By when the minimum must be reached.
  public static final LocalDate DECISION = LocalDate.parse("2027-03-01");

  /// Described in both languages, for 12 to 15, published on [SamplePeople#MONDAY]; nobody is in
  /// it.
  public static NetworkFixture aNetwork() {
    var plan = plan(12, 15);
    var network = Network.published("plastgenanvendelse", plan.description(), "p-1", MONDAY);
    var run = Run.first(network.id(), plan, MONDAY);
    return new NetworkFixture(new Roster(network, run, List.of(), CompanyRegister.EMPTY));
  }

  /// What it was published as, for other numbers.
  public static NetworkPlan plan(int minimum, int maximum) {
    return new NetworkPlan(description(), new Capacity(minimum, maximum), DECISION, 40_000);
  }

  /// What it is about, in both languages.
  public static Description description() {
    var wordings = new EnumMap<Language, Wording>(Language.class);
    wordings.put(
        Language.DA,
        new Wording(
            "Plastgenanvendelse",
            "Erfaringer med genanvendt plast.",
            "Udviklings- og miljøansvarlige",
            List.of("Sortering", "Design for genanvendelse")));
    wordings.put(
        Language.EN,
        new Wording(
            "Plastics recycling",
            "Experience with recycled plastics.",
            "Heads of development and environment",
            List.of("Sorting", "Design for recycling")));
    return new Description(
        wordings, List.of(new SpeakerIdea("Signe Højgaard", "Kemisk genanvendelse", 8_000)));
  }

  /// Nothing but a title, in Danish.
  public static Map<Language, Wording> titled(String title) {
    return Map.of(Language.DA, new Wording(title, "", "", List.of()));
  }

  /// What everybody may know of a meeting that starts then and lasts an hour.
  public static NextMeeting next(String meeting, Instant start) {
    return new NextMeeting(meeting, start, start.plusSeconds(3600), "Vejle", List.of());
  }

  /// The same for other numbers.
  public NetworkFixture taking(int minimum, int maximum) {
    var run = run();
    return with(
        new Run(
            run.id(),
            run.state(),
            run.rules().sized(new Capacity(minimum, maximum)),
            run.decision(),
            run.budget(),
            run.seats(),
            run.runsOutAt(),
            run.listOpen(),
            run.asksUntil(),
            run.opening(),
            run.questions(),
            run.stamp()));
  }

  /// Those have sent the form.
  public NetworkFixture enrolled(int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = Outcomes.after(now.enroll(SamplePeople.applicant(run().id(), number), MONDAY));
    }
    return new NetworkFixture(now);
  }

  /// Those, who have sent the form, have clicked too, in that order.
  public NetworkFixture confirmed(int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = Outcomes.after(now.confirm("e-" + number, MONDAY));
    }
    return new NetworkFixture(now);
  }

  /// Those have come by a link that proves their address.
  public NetworkFixture seated(int... numbers) {
    var now = roster;
    for (var number : numbers) {
      var applicant = SamplePeople.applicant(run().id(), number);
      now = Outcomes.after(now.enrollConfirmed(applicant, MONDAY));
    }
    return new NetworkFixture(now);
  }

  /// The first so many have a place, as far as there are places.
  public NetworkFixture seatedUpTo(int number) {
    return seated(IntStream.rangeClosed(1, number).toArray());
  }

  /// Two are missing for the minimum.
  public NetworkFixture shortOfTwo() {
    return seatedUpTo(run().capacity().minimum() - 2);
  }

  /// As many as are needed, and no more.
  public NetworkFixture ready() {
    return seatedUpTo(run().capacity().minimum());
  }

  /// Every place is taken.
  public NetworkFixture full() {
    return seatedUpTo(run().capacity().maximum());
  }

  /// That person's place is as it stands there, whatever the steps would have made of it.
  public NetworkFixture having(Enrollment enrollment) {
    var all = new ArrayList<>(roster.enrollments());
    all.removeIf(other -> other.id().equals(enrollment.id()));
    all.add(enrollment);
    return new NetworkFixture(new Roster(network(), counting(all), all, roster.companies()));
  }

  /// That person stands in the line.
  public NetworkFixture waiting(int number) {
    var applicant = SamplePeople.applicant(run().id(), number);
    return having(new Enrollment.Waiting(applicant, Why.FULL));
  }

  /// That person, who has clicked, holds a seat for a while.
  public NetworkFixture offered(int number, Instant until) {
    var who = SamplePeople.applicant(run().id(), number);
    var proved =
        new Applicant(
            who.id(), who.run(), who.said(), who.arrivedAt(), Optional.of(MONDAY), who.letters());
    return having(new Enrollment.Offered(proved, until));
  }

  /// That one has given up what they had.
  public NetworkFixture leaving(int number) {
    return new NetworkFixture(Outcomes.after(roster.leave("e-" + number, MONDAY)));
  }

  /// That one has another address now, and so another number.
  public NetworkFixture moving(int number, int other) {
    return transferring(number, other, Onward.MOVED);
  }

  /// That one's colleague has the place now.
  public NetworkFixture handing(int number, int other) {
    return transferring(number, other, Onward.COLLEAGUE);
  }

  private NetworkFixture transferring(int number, int other, Onward onward) {
    var all = new ArrayList<Enrollment>();
    for (var each : roster.enrollments()) {
      if (each.id().equals("e-" + number) && each instanceof Enrollment.Confirmed place) {
        var now = SamplePeople.applicant(run().id(), other);
        all.add(new Enrollment.Transferred(place.who(), MONDAY, now.id(), onward));
        all.add(new Enrollment.Confirmed(now, place.since()));
      } else {
        all.add(each);
      }
    }
    return new NetworkFixture(new Roster(roster.network(), roster.run(), all, roster.companies()));
  }

  /// Its run is in that state, whatever the steps would have made of it.
  public NetworkFixture in(RunState state) {
    var run = run();
    return with(
        new Run(
            run.id(),
            state,
            run.rules(),
            run.decision(),
            run.budget(),
            run.seats(),
            run.runsOutAt(),
            run.listOpen(),
            run.asksUntil(),
            run.opening(),
            run.questions(),
            run.stamp()));
  }

  /// Its meetings ask for a date until then.
  public NetworkFixture asking(Instant until) {
    return with(run().asking(Optional.of(until)));
  }

  /// It opens on that day.
  public NetworkFixture opening(LocalDate day) {
    return with(run().opening(new OpeningDay(Optional.of(day), 0), MONDAY));
  }

  /// Staff have looked at who joined.
  public NetworkFixture listOpen() {
    return new NetworkFixture(Outcomes.after(roster.listOpened()));
  }

  /// It has stopped.
  public NetworkFixture ended() {
    var network = network();
    var over =
        new Network(
            network.id(),
            network.description(),
            NetworkState.ENDED,
            network.proposal(),
            network.currentRun(),
            network.nextMeeting(),
            network.stamp());
    return new NetworkFixture(new Roster(over, run(), roster.enrollments(), roster.companies()));
  }

  /// It shows that meeting as its next one.
  public NetworkFixture showing(NextMeeting next) {
    return of(network().showing(Optional.of(next)));
  }

  /// The same run, when the network is in its next year.
  public NetworkFixture lastYear() {
    return of(network().inRun(run().id().next(), MONDAY));
  }

  /// The next year of it: nobody is in it yet.
  public NetworkFixture nextYear() {
    var next = run().id().next();
    var run = Run.opened(next, run().capacity(), DECISION.plusYears(1), run().budget(), MONDAY);
    return new NetworkFixture(
        new Roster(network().inRun(next, MONDAY), run, List.of(), roster.companies()));
  }

  /// The association knows a company of that name, which goes by that other name too.
  public NetworkFixture knowing(String name, String alias) {
    var company =
        new RegisteredCompany(Company.of(name), "", true, "", List.of(Company.of(alias)), 1);
    return new NetworkFixture(roster.knowing(new CompanyRegister(List.of(company))));
  }

  /// The network.
  public Network network() {
    return roster.network();
  }

  /// The run.
  public Run run() {
    return roster.run();
  }

  /// The identifier of the run.
  public RunId runId() {
    return run().id();
  }

  private NetworkFixture with(Run run) {
    return new NetworkFixture(new Roster(network(), run, roster.enrollments(), roster.companies()));
  }

  private NetworkFixture of(Network network) {
    return new NetworkFixture(new Roster(network, run(), roster.enrollments(), roster.companies()));
  }

  private Run counting(List<Enrollment> all) {
    var run = run();
    var runsOutAt = all.stream().flatMap(each -> each.runsOutAt().stream()).min(Instant::compareTo);
    return new Run(
        run.id(),
        run.state(),
        run.rules(),
        run.decision(),
        run.budget(),
        new SeatCount(
            number(all, Enrollment.Confirmed.class),
            number(all, Enrollment.Offered.class),
            number(all, Enrollment.Waiting.class),
            number(all, Enrollment.Unconfirmed.class)),
        runsOutAt,
        run.listOpen(),
        run.asksUntil(),
        run.opening(),
        run.questions(),
        run.stamp());
  }

  private static int number(List<Enrollment> all, Class<? extends Enrollment> state) {
    return (int) all.stream().filter(state::isInstance).count();
  }
}
