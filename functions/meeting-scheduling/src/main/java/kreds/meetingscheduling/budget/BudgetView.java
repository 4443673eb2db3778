package kreds.meetingscheduling.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A budget as its page shows it, every word and sum in the reader's language.
///
/// @param network its title
/// @param lang the language of that title, where it is another than the page's
/// @param notes what the figures rest on, a sentence each
/// @param hasOthers whether companies that are no members pay another price
/// @param hasSeconds whether further participants of a company do
/// @param hasAsked whether a price is asked
/// @param plotted what the drawing shows, in a sentence
/// @param unknown the companies that the register does not know; blank for none
public record BudgetView(
    String network,
    @Nullable String lang,
    List<CostLine> costs,
    List<String> notes,
    List<Figure> now,
    boolean hasOthers,
    boolean hasSeconds,
    boolean hasAsked,
    List<PriceLine> prices,
    PricePlot plot,
    String plotted,
    String unknown) {

  /// What is paid for.
  ///
  /// @param lang of the name, where it is another than the page's
  public record CostLine(String what, @Nullable String lang, String amount, String per) {}

  /// A figure with its name.
  public record Figure(String name, String value) {}

  /// The price at a head count.
  ///
  /// @param now whether so many have a place
  public record PriceLine(
      int heads,
      boolean now,
      String costs,
      String price,
      String withVat,
      String other,
      String second,
      String surplus) {}

  public BudgetView {
    costs = List.copyOf(costs);
    notes = List.copyOf(notes);
    now = List.copyOf(now);
    prices = List.copyOf(prices);
  }
}
