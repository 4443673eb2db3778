package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kreds.company.CompanyRegister;
import kreds.person.Company;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.Stay;

/// Somebody for whom their company pays: who has a place, and who had one when the first meeting
/// had begun, whatever form they have sent since, and though they are forgotten. Who left before
/// owes nothing; who handed a place over, neither: whoever took it over pays for it.
///
/// @param company that pays
/// @param since when they have had their place
/// @param leftAt empty for who has it still, or had it to the end of the year
public record Payer(Enrollment who, Company company, Instant since, Optional<Instant> leftAt) {
  private static final Comparator<Payer> BY_PLACE =
      Comparator.comparing(Payer::since).thenComparing(payer -> payer.who().id());

  /// All of them, in the order in which they got their place: it decides whose seat of a company is
  /// the first. In a run that was cancelled, or whose people have come into another one, everybody
  /// stays as they stood, and nobody pays.
  public static List<Payer> of(Roster roster, HeldMeetings meetings) {
    var payers = new ArrayList<Payer>();
    if (roster.run().state() == RunState.CANCELLED) {
      return payers;
    }
    for (var enrollment : roster.enrollments()) {
      of(enrollment, meetings).ifPresent(payers::add);
    }
    payers.sort(BY_PLACE);
    return payers;
  }

  /// Those of one company together, in the order of their seats. Of whom no company is known,
  /// everybody pays alone.
  public static List<List<Payer>> byCompany(List<Payer> payers, CompanyRegister register) {
    var groups = new LinkedHashMap<String, List<Payer>>();
    for (var payer : payers) {
      var key = register.key(payer.company());
      groups
          .computeIfAbsent(key.isEmpty() ? payer.who().id() : key, _ -> new ArrayList<>())
          .add(payer);
    }
    return groups.values().stream().map(List::copyOf).toList();
  }

  private static Optional<Payer> of(Enrollment enrollment, HeldMeetings meetings) {
    return switch (enrollment) {
      case Enrollment.Confirmed place ->
          Optional.of(new Payer(place, place.person().company(), place.since(), Optional.empty()));
      case Enrollment.Left _,
          Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Lapsed _ ->
          enrollment
              .who()
              .had()
              .filter(stay -> meetings.isOwed(stay))
              .map(stay ->
                  new Payer(enrollment, company(enrollment, stay), stay.since(), stay.until()));
      case Enrollment.Transferred _ -> Optional.empty();
    };
  }

  /// That of the place, and not of whatever form has come since.
  private static Company company(Enrollment enrollment, Stay stay) {
    return stay.company().isKnown() ? stay.company() : enrollment.person().company();
  }
}
