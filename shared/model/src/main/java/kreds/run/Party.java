package kreds.run;

/// Colleagues whom one post has enrolled, as each of their enrollments knows it.
///
/// @param id made from all whom the post has named, so that the same post again is the same party
///   and another post of the same person another one
/// @param others how many the form has named beside each of them: what a page says of it is no hint
///   of who of them was known already (A4)
/// @param fit what they wish where not all of them can have a place
public record Party(String id, int others, Fit fit) {
  /// So many colleagues one post may name, beside whoever sends it: five people with a place, a
  /// letter and a line each fit one transaction, and no post writes to more strangers.
  public static final int COLLEAGUES = 4;

  /// Whether nobody of it takes a place before all can.
  public boolean isBound() {
    return fit == Fit.ALL_OR_NONE;
  }
}
