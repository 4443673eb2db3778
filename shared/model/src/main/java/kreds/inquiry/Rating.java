package kreds.inquiry;

import java.math.BigDecimal;
import java.util.List;
import kreds.text.Language;

/// What several people's ratings of one thing come to: their average, to one decimal.
///
/// @param count how many there are
/// @param sum of them
public record Rating(int count, int sum) {
  private static final int TENTHS = 10;

  /// So many have to have rated before anybody reads what came of it: nobody is to be recognized by
  /// what they said.
  public static final int FEWEST = 3;

  public Rating {
    if (count < FEWEST) {
      throw new IllegalArgumentException("fewer ratings tell who gave them");
    }
  }

  /// What these come to.
  public static Rating of(List<Integer> ratings) {
    return new Rating(ratings.size(), ratings.stream().mapToInt(Integer::intValue).sum());
  }

  /// Both as one: the same theme at another meeting.
  public Rating and(Rating other) {
    return new Rating(count + other.count, sum + other.sum);
  }

  /// The average, rounded half up.
  public BigDecimal average() {
    return BigDecimal.valueOf(Math.floorDiv(2 * TENTHS * sum + count, 2 * count), 1);
  }

  /// The same as programs read it.
  public double tenths() {
    return average().doubleValue();
  }

  /// The same in the way of its reader: `4,3` or `4.3`.
  public String said(Language language) {
    var number = average().toPlainString();
    return language == Language.DA ? number.replace('.', ',') : number;
  }
}
