package kreds.proposal;

import java.util.ArrayList;
import java.util.List;

/// What staff have done with a proposal besides describing it.
///
/// @param merged the proposals that it carries on, with those that these carried on before; whoever
///   had one of these ideas is told what becomes of this one
public record Handling(List<String> merged) {

  /// How many others one proposal carries on: each is a letter and a line more when it is
  /// published, and all of that is one transaction.
  static final int MOST_MERGED = 7;

  /// Nothing yet.
  public static final Handling NONE = new Handling(List.of());

  public Handling {
    merged = List.copyOf(merged);
  }

  Handling carrying(List<String> more) {
    var all = new ArrayList<>(merged);
    all.addAll(more);
    return new Handling(all);
  }
}
