package kreds.testing.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.id.RunId;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Applicant;
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

  private Applicant applicant(int who, Instant now) {
    var company = COMPANIES.get(who % COMPANIES.size());
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
