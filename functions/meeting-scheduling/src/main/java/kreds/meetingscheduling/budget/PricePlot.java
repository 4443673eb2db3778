package kreds.meetingscheduling.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.PriceTable;
import kreds.web.Visit;

/// The price at each head count as a drawing: a curve that falls, the price that is asked, and how
/// many have a place. It shows what the table beside it says, and nothing else.
///
/// @param points of the curve
/// @param across the heads below it
/// @param up the prices beside it
/// @param asked the height of the price that is asked; empty where none is
/// @param now where those are who have a place; empty where that is outside
public record PricePlot(
    List<Point> points,
    List<Tick> across,
    List<Tick> up,
    Optional<Integer> asked,
    Optional<Integer> now) {
  /// The width of the drawing, in its own units.
  public static final int WIDTH = 480;

  /// Its height.
  public static final int HEIGHT = 300;

  /// Where the curve begins.
  public static final int LEFT = 92;

  /// Where it ends.
  public static final int RIGHT = WIDTH - 16;

  /// The height of the highest price.
  public static final int TOP = 16;

  /// The height of nothing.
  public static final int BOTTOM = HEIGHT - 40;

  private static final int MOST_ACROSS = 12;
  private static final int MOST_UP = 5;
  private static final int KRONE = 100;
  private static final int TEN = 10;
  private static final int[] ROUND = {1, 2, 5};

  /// A price at a head count.
  public record Point(int x, int y) {}

  /// A place on an axis, with what stands there.
  public record Tick(int at, String text) {}

  public PricePlot {
    points = List.copyOf(points);
    across = List.copyOf(across);
    up = List.copyOf(up);
  }

  /// @param asked the price that is asked
  /// @param heads how many have a place
  static PricePlot of(Visit visit, PriceTable table, Optional<Amount> asked, int heads) {
    var rows = table.rows();
    var scale = Scale.of(rows, asked);
    return new PricePlot(
        rows.stream()
            .map(row -> new Point(scale.x(row.heads()), scale.y(row.breakEven().oere())))
            .toList(),
        across(rows, scale),
        up(visit, scale),
        asked.map(price -> scale.y(price.oere())),
        heads >= scale.first && heads <= scale.last
            ? Optional.of(scale.x(heads))
            : Optional.empty());
  }

  /// The curve as SVG writes it.
  public String curve() {
    return String.join(" ", points.stream().map(point -> point.x + "," + point.y).toList());
  }

  private static List<Tick> across(List<PriceTable.Row> rows, Scale scale) {
    var every = Math.ceilDiv(rows.size(), MOST_ACROSS);
    var ticks = new ArrayList<Tick>();
    for (var at = 0; at < rows.size(); at += every) {
      var heads = rows.get(at).heads();
      ticks.add(new Tick(scale.x(heads), Integer.toString(heads)));
    }
    return ticks;
  }

  private static List<Tick> up(Visit visit, Scale scale) {
    var ticks = new ArrayList<Tick>();
    for (var price = 0L; price <= scale.most; price += scale.step) {
      ticks.add(new Tick(scale.y(price), visit.kroner(price / KRONE)));
    }
    return ticks;
  }

  /// What stands where.
  ///
  /// @param most the highest price, in øre: whole steps
  private record Scale(int first, int last, long most, long step) {

    static Scale of(List<PriceTable.Row> rows, Optional<Amount> asked) {
      var highest = Math.max(KRONE, asked.map(Amount::oere).orElse(0L));
      for (var row : rows) {
        highest = Math.max(highest, row.breakEven().oere());
      }
      var step = step(highest);
      return new Scale(
          rows.getFirst().heads(),
          rows.getLast().heads(),
          Math.ceilDiv(highest, step) * step,
          step);
    }

    /// The least round number of kroner of which few steps are enough.
    private static long step(long highest) {
      for (var ten = (long) KRONE; ; ten *= TEN) {
        for (var round : ROUND) {
          if (ten * round * MOST_UP >= highest) {
            return ten * round;
          }
        }
      }
    }

    int x(int heads) {
      return last == first
          ? (LEFT + RIGHT) / 2
          : LEFT + (heads - first) * (RIGHT - LEFT) / (last - first);
    }

    int y(long oere) {
      return Math.toIntExact(BOTTOM - oere * (BOTTOM - TOP) / most);
    }
  }
}
