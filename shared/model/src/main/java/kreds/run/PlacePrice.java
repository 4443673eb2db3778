package kreds.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import kreds.budget.Budget;
import kreds.budget.Payers;
import kreds.budget.RunPrice;

/// What a head pays in a run, where nothing is read but its roster.
public final class PlacePrice {
  private PlacePrice() {}

  /// By that budget. Who has left and pays all the same is known from what the run has counted
  /// ([Budget#gone]): whoever left before the first meeting owes nothing, so it is those who left
  /// last. They have their seats of a company as the invoices count them; of whom no row tells,
  /// each pays as the first of a member company.
  public static RunPrice of(Roster roster, Budget budget) {
    var gone = budget.gone().stream().sorted().toList();
    var owing = owing(roster, gone.size());
    var payers = new ArrayList<>(Payer.of(roster, _ -> true));
    payers.removeIf(each -> each.leftAt().isPresent() && !owing.contains(each));
    var unknown = gone.size() - owing.size();
    var begun = new HashMap<Payer, Integer>();
    for (var each : owing) {
      begun.put(each, gone.get(unknown + begun.size()));
    }
    var known =
        Payer.seats(payers, roster.companies(), each -> Objects.requireNonNull(begun.get(each)));
    return new RunPrice(budget, known.and(Payers.alike(gone.subList(0, unknown))));
  }

  /// Whether somebody of that enrollment has left, and their company pays all the same.
  public static boolean isOwedBy(Roster roster, String id) {
    var gone = roster.run().budget().gone();
    return !gone.isEmpty()
        && owing(roster, gone.size()).stream().anyMatch(each -> each.who().id().equals(id));
  }

  /// So many who left last, in that order.
  private static List<Payer> owing(Roster roster, int count) {
    var left =
        Payer.of(roster, _ -> true).stream()
            .filter(each -> each.leftAt().isPresent())
            .sorted(Comparator.comparing(each -> each.leftAt().orElseThrow()))
            .toList();
    return left.subList(Math.max(0, left.size() - count), left.size());
  }
}
