package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import kreds.budget.CompanySeats;
import kreds.budget.Payers;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.person.Company;

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
  ///
  /// @param isOwed whether a place is owed for that somebody had so long
  public static List<Payer> of(Roster roster, Predicate<Stay> isOwed) {
    var payers = new ArrayList<Payer>();
    if (roster.run().state() == RunState.CANCELLED) {
      return payers;
    }
    for (var enrollment : roster.enrollments()) {
      of(enrollment, isOwed).ifPresent(payers::add);
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

  /// What their prices follow from.
  ///
  /// @param begun of who has left, how many meetings had begun then
  public static Payers seats(
      List<Payer> payers, CompanyRegister register, ToIntFunction<Payer> begun) {
    var all = new ArrayList<CompanySeats>();
    for (var company : byCompany(payers, register)) {
      var seats = new ArrayList<OptionalInt>();
      for (var payer : company) {
        seats.add(
            payer.leftAt().isPresent()
                ? OptionalInt.of(begun.applyAsInt(payer))
                : OptionalInt.empty());
      }
      var known = register.of(company.getFirst().company());
      all.add(new CompanySeats(known.filter(RegisteredCompany::member).isPresent(), seats));
    }
    return new Payers(all);
  }

  private static Optional<Payer> of(Enrollment enrollment, Predicate<Stay> isOwed) {
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
              .filter(isOwed)
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
