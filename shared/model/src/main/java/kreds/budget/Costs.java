package kreds.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// All that a run pays for, and what each of so many must give so that it carries itself.
///
/// @param all each called otherwise, as staff have set them
/// @param fees of those who are asked to speak or have said yes, however many take part
public record Costs(List<Cost> all, Amount fees) {
  /// The most that one run has; more nobody reads.
  public static final int MOST = 40;

  public Costs {
    all = List.copyOf(all);
    if (named(all) > MOST || isTwice(all)) {
      throw new IllegalArgumentException("at most " + MOST + " costs, each called otherwise");
    }
  }

  /// Those of a run that has asked nobody to speak.
  public Costs(List<Cost> all) {
    this(all, Amount.ZERO);
  }

  /// Those for the speakers who are still to be found come beside.
  private static int named(List<Cost> costs) {
    var named = 0;
    for (var cost : costs) {
      named += cost.what().equals(Cost.SPEAKERS) ? 0 : 1;
    }
    return named;
  }

  /// Whether two are called the same, whatever their capitals: then one was meant to replace the
  /// other, or was typed twice.
  public static boolean isTwice(List<Cost> costs) {
    var names = new HashSet<String>();
    for (var cost : costs) {
      if (!names.add(cost.what().strip().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing costs anything, as far as is known.
  public boolean isNothing() {
    for (var cost : all) {
      if (!cost.amount().isZero()) {
        return false;
      }
    }
    return fees.isZero();
  }

  /// What is to be paid however many take part.
  public Amount fixed(int meetings) {
    return fees.plus(sum(Cost.Per.RUN)).plus(sum(Cost.Per.MEETING).times(meetings));
  }

  /// What is to be paid for each who takes part.
  public Amount perPerson() {
    return sum(Cost.Per.PERSON);
  }

  /// What is to be paid in all.
  public Amount total(int heads, int meetings) {
    return fixed(meetings).plus(perPerson().times(heads));
  }

  /// The least price in øre at which so many carry the costs together: the least `p` with `heads ·
  /// p ≥ total`, that is what each one costs and a share of the rest, rounded up. With `F` øre that
  /// are to be paid in any case, one participant fewer at that price is not enough wherever `F ≥
  /// heads · (heads − 1)`: a share is at most `(F + heads − 1) / heads`, so `heads − 1` of them are
  /// less than `F` as soon as `F > (heads − 1)²`. Below that (some kroner in all) the rounding may
  /// carry one more.
  public Amount breakEven(int heads, int meetings) {
    return perPerson().plus(fixed(meetings).share(heads));
  }

  /// The least number of participants who carry the costs at that price, each of whom pays it;
  /// empty if no number does, since everybody costs as much as they pay.
  public OptionalLong leastHeads(Amount price, int meetings) {
    var fixed = fixed(meetings).oere();
    var left = price.minus(perPerson()).oere();
    if (left <= 0) {
      // Each one more makes it no better: the first carries them, or nobody does.
      return left >= fixed ? OptionalLong.of(1) : OptionalLong.empty();
    }
    return OptionalLong.of(Math.max(1, Math.ceilDiv(fixed, left)));
  }

  /// What is paid so often, each time.
  public Amount sum(Cost.Per per) {
    var sum = Amount.ZERO;
    for (var cost : all) {
      if (cost.per() == per) {
        sum = sum.plus(cost.amount());
      }
    }
    return sum;
  }
}
