package kreds.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// Networks and persons for the rules' tests: a network of few places, persons by number, each
/// arriving a second later.
final class SamplePeople {
  static final Instant NINE = Instant.parse("2027-01-04T08:00:00Z");
  static final LocalDate DECISION = LocalDate.parse("2027-03-01");

  private SamplePeople() {}

  static Roster aNetworkFor(int minimum, int maximum) {
    var wording = new Wording("Plastgenanvendelse", "", "", List.of());
    var description =
        new Description(
            Map.of(Language.DA, wording),
            List.of(),
            new Capacity(minimum, maximum),
            DECISION,
            40_000);
    return new Roster(Network.published("plast", description, "", NINE), List.of());
  }

  static Roster with(Roster roster, NetworkState state) {
    var n = roster.network();
    return roster.in(
        new Network(
            n.id(),
            n.description(),
            state,
            n.proposal(),
            n.run(),
            n.head(),
            n.nextMeeting(),
            n.publishedAt(),
            n.updatedAt(),
            n.version()));
  }

  static Enrollment form(int number) {
    var person =
        new Person(
            "Deltager " + number,
            "Firma " + number,
            EmailAddress.of("d" + number + "@example.dk"),
            Language.DA);
    return new Enrollment(
        "e-" + number,
        1,
        person,
        "",
        EnrollmentState.UNCONFIRMED,
        NINE.plusSeconds(number),
        Optional.empty());
  }

  static Roster enrolled(Roster roster, int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = changed(now.enroll(form(number), NINE));
    }
    return now;
  }

  static Roster confirmed(Roster roster, int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = changed(now.confirm("e-" + number, NINE));
    }
    return now;
  }

  static Roster changed(Seating seating) {
    return ((Seating.Changed) seating).roster();
  }

  static List<String> ids(List<Enrollment> enrollments) {
    return enrollments.stream().map(Enrollment::id).toList();
  }

  static Network resized(Network network, int minimum, int maximum) {
    return switch (network.resized(new Capacity(minimum, maximum), NINE)) {
      case Outcome.Done<Network>(var after) -> after;
      case Outcome.Refused<Network>(var refusal) -> throw new AssertionError(refusal);
    };
  }
}
