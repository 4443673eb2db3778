package kreds.enrollment.seat;

import static kreds.sample.SamplePeople.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.limit.Arrival;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.outcome.Outcome;
import kreds.person.Person;
import kreds.run.Roster;
import kreds.run.SeatConsequences;
import kreds.sample.CountingIds;
import kreds.sample.CountingPatience;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.testing.TestClock;
import kreds.testing.memory.MemoryStore;
import kreds.testing.store.Stored;

/// What the use cases stand on, in memory, with one network that recruits.
public final class SeatsInMemory {
  public static final Person STAFF = SamplePeople.staff();

  public final TestClock clock = TestClock.at(MONDAY);
  public final MemoryStore store = new MemoryStore();
  public final Stored stored = store.stored();
  public final Applications applications = new Applications(new CountingIds());
  public final RosterChange change = new RosterChange(new SeatConsequences(STAFF));
  public final Changing changing =
      new Changing(stored.changes(), new CountingIds(), clock, CountingPatience.of(8));
  public final String network;

  /// Needs and takes so many.
  public SeatsInMemory(int minimum, int maximum) {
    var opened = NetworkFixture.aNetwork().taking(minimum, maximum);
    network = opened.network().id();
    stored.open(opened.network(), opened.run());
  }

  /// The present run.
  public RunId run() {
    return roster().run().id();
  }

  /// The roster of the present run.
  public Roster roster() {
    return stored.roster(network);
  }

  /// The network goes into its next year, in which nobody is yet; its first one stays.
  public void nextYear() {
    var before = roster();
    var next = new NetworkFixture(before).nextYear();
    stored.write(
        new Write.NetworkSaved(Optional.of(before.network()), next.network()),
        new Write.RunSaved(Optional.empty(), next.run()));
  }

  /// The person of that number is invited, as candidate `c-1` and so on.
  public void invite(int number) {
    var origin = new Candidate.Origin(CandidateSource.STAFF, Basis.MEMBER, "");
    var candidate =
        Candidate.named("c-" + number, network, SamplePeople.person(number), origin, MONDAY);
    stored.write(new Write.CandidateAdded(candidate.invited()));
  }

  /// Somebody sends the form.
  public Enrolling enrolling() {
    return new Enrolling(stored.rosters(), applications, change, changing);
  }

  /// Somebody clicks.
  public OwnPlace place() {
    return new OwnPlace(stored.rosters(), elsewhere(), applications, change, changing);
  }

  private KeptElsewhere elsewhere() {
    return new KeptElsewhere(
        stored.candidates(),
        stored.interests(),
        new LettersToStaff(stored.deliveries(), SamplePeople.staff().address()),
        applications);
  }

  /// The round of each minute.
  public LookingAfterSeats round() {
    return new LookingAfterSeats(stored.rosters(), change, changing, clock);
  }

  /// A form that came then, from the one office of all tests.
  static Arrival at(Instant at) {
    return new Arrival(at, "s-office", Optional.empty(), true);
  }

  /// The form of that person, arrived that many seconds after nine.
  public Outcome<Roster> enroll(int number) {
    return enrolling()
        .enroll(
            network,
            SamplePeople.person(number),
            "Udviklingschef",
            Map.of(),
            at(MONDAY.plusSeconds(number)));
  }

  /// The identifier of that person's enrollment in the present run.
  public String idOf(int number) {
    return applications.idOf(run(), SamplePeople.person(number));
  }

  /// What that person's link is about.
  public LinkSubject.OfEnrollment linkOf(int number) {
    return new LinkSubject.OfEnrollment(run(), idOf(number));
  }

  /// The kinds of the letters to somebody.
  public List<LetterKind> lettersTo(Person person) {
    return store.lettersTo(person.address()).stream()
        .map(delivery -> delivery.letter().kind())
        .sorted()
        .toList();
  }

  /// Those have sent the form and clicked, in that order.
  public void enrollAndConfirm(int... numbers) {
    for (var number : numbers) {
      enroll(number);
      place().act(linkOf(number), new PlaceAction.Confirm(0), Optional.empty());
    }
  }

  /// Staff have looked at who joined.
  public void openList() {
    var before = roster();
    var opened = Outcomes.after(before.listOpened());
    stored.write(new Write.RunSaved(Optional.of(before.run()), opened.run()));
  }

  /// The last action of somebody, as the audit keeps it.
  public Optional<String> actionOf(String actor) {
    return store.audit().stream()
        .filter(line -> line.actor().equals(actor))
        .map(line -> line.action())
        .reduce((first, second) -> second);
  }
}
