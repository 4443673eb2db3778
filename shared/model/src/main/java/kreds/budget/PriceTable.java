package kreds.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the first of a member company must pay at each head count ([RunPrice]).
public record PriceTable(List<Row> rows) {
  /// The heads that staff look at where the run takes no fewer and no more.
  private static final int FROM = 8;

  private static final int TO = 15;

  public PriceTable {
    rows = List.copyOf(rows);
  }

  /// So many take part.
  ///
  /// @param costs in all
  /// @param breakEven the least price at which they carry the costs
  /// @param surplus what is over, or short, at the price that is asked; empty where none is
  public record Row(int heads, Amount costs, Amount breakEven, Optional<Amount> surplus) {}

  /// From 8 to 15, or from the run's own minimum to its maximum where one of them lies outside.
  public static PriceTable of(RunPrice price, int minimum, int maximum) {
    var isUsual = minimum >= FROM && maximum <= TO;
    var rows = new ArrayList<Row>();
    var to = isUsual ? TO : maximum;
    for (var heads = isUsual ? FROM : minimum; heads <= to; heads++) {
      rows.add(new Row(heads, price.total(heads), price.carrying(heads), price.surplus(heads)));
    }
    return new PriceTable(rows);
  }
}
