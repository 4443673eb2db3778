package kreds.testing.movement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kreds.change.Actor;
import kreds.id.RunId;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.AskingTheGroup;
import kreds.run.Fit;
import kreds.run.Party;
import kreds.run.PartyForm;
import kreds.run.Roster;
import kreds.text.Language;

/// What is done: in which network, about whom, with whom else, and how many or how long.
record Deed(Movement movement, int network, int one, int other, int number, Weather weather) {
  static final int NETWORKS = 3;
  static final int PEOPLE = 9;
  static final List<Company> COMPANIES =
      List.of(Company.of("Nordplast A/S"), Company.of("Rivalplast"), Company.of("Folie ApS"));

  RunId run() {
    return run(network);
  }

  /// The run of another network.
  RunId otherRun() {
    return run(network % NETWORKS + 1);
  }

  /// The enrollment that it is about.
  String id() {
    return idOf(run(), address(one));
  }

  /// Who does it.
  Actor actor() {
    return switch (movement.door()) {
      case FORM -> new Actor(id(), Actor.Kind.VISITOR);
      case LINK -> Actor.person(id());
      case STAFF -> Actor.staff("mette@forening.example");
      case CLOCK -> Actor.SYSTEM;
    };
  }

  Applicant arriving(Instant now) {
    return applicant(one, now);
  }

  Applicant colleague(Instant now) {
    return applicant(other, now);
  }

  /// One or two colleagues of one company, beside who sends the post.
  PartyForm together(Instant now) {
    var all = new TreeSet<String>();
    all.add(id());
    var colleagues = new ArrayList<Applicant>();
    for (var who : List.of(other, other % PEOPLE + 1).subList(0, 1 + number % 2)) {
      if (who != one) {
        colleagues.add(applicant(who, one, now));
        all.add(idOf(run(), address(who)));
      }
    }
    var fit = number % 3 == 0 ? Fit.AS_MANY_AS_FIT : Fit.ALL_OR_NONE;
    var party = new Party("g-" + String.join("+", all), colleagues.size(), fit);
    return new PartyForm(arriving(now), colleagues, party);
  }

  /// About whom that one votes: one of those of whom they are asked, or else anybody.
  String about(Roster roster, Instant now) {
    var asked = AskingTheGroup.askedOf(roster, id(), now);
    return asked.isEmpty() ? idOf(run(), address(other)) : asked.get(number % asked.size()).id();
  }

  private Applicant applicant(int who, Instant now) {
    return applicant(who, who, now);
  }

  /// @param colleague of whose company
  private Applicant applicant(int who, int colleague, Instant now) {
    var company = COMPANIES.get(colleague % COMPANIES.size());
    var person = new Person("Deltager " + who, company, address(who), Language.DA);
    return Applicant.arriving(idOf(run(), address(who)), run(), person, "", now);
  }

  /// Where it was asked, or empty where nothing is said of it.
  Optional<Company> company() {
    return Optional.of(COMPANIES.get(number % COMPANIES.size()));
  }

  static RunId run(int network) {
    return RunId.first("netvaerk-" + network);
  }

  static EmailAddress address(int who) {
    return EmailAddress.of("deltager" + who + "@firma.example");
  }

  static String idOf(RunId run, EmailAddress address) {
    return "e-" + run.network() + "-" + address.value().replaceAll("[^0-9]", "");
  }

  @Override
  public String toString() {
    return movement.word()
        + " "
        + id()
        + " with "
        + other
        + ", "
        + number
        + (weather == Weather.CALM ? "" : ", " + weather);
  }
}
