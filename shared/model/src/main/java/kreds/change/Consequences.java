package kreds.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kreds.audit.AuditLine;
import kreds.delivery.Delivery;

/// What a change brings with it, written in the same transaction as the change: the letters that it
/// causes (R2) and the lines of the audit. Either all of it is there or nothing.
public record Consequences(List<Delivery> letters, List<AuditLine> audit) {

  /// Nothing follows.
  public static final Consequences NONE = new Consequences(List.of(), List.of());

  public Consequences {
    letters = List.copyOf(letters);
    audit = List.copyOf(audit);
  }

  /// A line in the audit, and these letters.
  public static Consequences of(AuditLine line, Delivery... letters) {
    return new Consequences(List.of(letters), List.of(line));
  }

  /// These and those.
  public Consequences and(Consequences more) {
    return new Consequences(joined(letters, more.letters), joined(audit, more.audit));
  }

  /// The same with more letters.
  public Consequences and(List<Delivery> more) {
    return new Consequences(joined(letters, more), audit);
  }

  /// What follows from each of the happenings, in their order.
  public static <H> Consequences of(List<H> happenings, Function<H, Consequences> each) {
    var all = NONE;
    for (var happening : happenings) {
      all = all.and(each.apply(happening));
    }
    return all;
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
