package kreds.testing.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.basics.EmailAddress;
import kreds.basics.Person;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.Enrollment;
import kreds.network.EnrollmentState;
import kreds.network.Network;
import kreds.network.NextMeeting;
import kreds.network.Roster;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.text.Language;

/// Persons and networks as tests need them.
public final class SampleNetworks {
  /// A Monday morning in January, 09:00 in Copenhagen.
  public static final Instant MONDAY = Instant.parse("2027-01-04T08:00:00Z");

  private SampleNetworks() {}

  /// The network for plastics recycling, described in both languages, for 12 to 15.
  public static Network recycling() {
    return recycling(new Capacity(12, 15));
  }

  /// The same for other numbers.
  public static Network recycling(Capacity capacity) {
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
    var description =
        new Description(
            wordings,
            List.of(new SpeakerIdea("Signe Højgaard", "Kemisk genanvendelse", 8_000)),
            capacity,
            LocalDate.parse("2027-03-01"),
            40_000);
    return Network.published("plastgenanvendelse", description, "p-1", MONDAY);
  }

  /// The person of that number, each in a company of its own: `deltager7@firma7.example`.
  public static Person person(int number) {
    return new Person(
        "Deltager " + number,
        "Firma " + number + " A/S",
        EmailAddress.of("deltager" + number + "@firma" + number + ".example"),
        Language.DA);
  }

  /// The form of that person, arrived as many seconds after [#MONDAY], not yet confirmed.
  public static Enrollment form(int number) {
    return new Enrollment(
        "e-" + number,
        1,
        person(number),
        "Udviklingschef",
        EnrollmentState.UNCONFIRMED,
        MONDAY.plusSeconds(number),
        Optional.empty());
  }

  /// That person as a candidate for the network, on that basis.
  public static Candidate candidate(String network, int number, Basis basis) {
    return new Candidate(
        "c-" + number,
        network,
        person(number),
        CandidateSource.CSV,
        basis,
        basis == Basis.CONSENT ? "Messe 2026" : "",
        CandidateState.NAMED,
        MONDAY,
        Optional.empty(),
        "");
  }

  /// The same roster, whose network shows that meeting.
  public static Roster showing(Roster roster, NextMeeting next) {
    return new Roster(roster.network().announcing(next), roster.enrollments());
  }

  /// Nothing but the title, for a description in another state of mind.
  public static Map<Language, Wording> titled(String title) {
    return Map.of(Language.DA, new Wording(title, "", "", List.of()));
  }
}
