package kreds.budget;

/// How many pay which price.
///
/// @param members of member companies, the first of their company
/// @param moreOfMembers their colleagues
/// @param others of companies that are no members, the first of their company
/// @param moreOfOthers their colleagues
public record Mix(int members, int moreOfMembers, int others, int moreOfOthers) {
  /// Nobody.
  public static final Mix NOBODY = new Mix(0, 0, 0, 0);

  public Mix {
    if (members < 0 || moreOfMembers < 0 || others < 0 || moreOfOthers < 0) {
      throw new IllegalArgumentException("nobody is fewer than none");
    }
  }

  /// With one more of that kind.
  public Mix and(Seat seat) {
    return switch (seat) {
      case MEMBER -> new Mix(members + 1, moreOfMembers, others, moreOfOthers);
      case MORE_OF_MEMBER -> new Mix(members, moreOfMembers + 1, others, moreOfOthers);
      case OTHER -> new Mix(members, moreOfMembers, others + 1, moreOfOthers);
      case MORE_OF_OTHER -> new Mix(members, moreOfMembers, others, moreOfOthers + 1);
    };
  }

  /// How many there are of that kind.
  public int of(Seat seat) {
    return switch (seat) {
      case MEMBER -> members;
      case MORE_OF_MEMBER -> moreOfMembers;
      case OTHER -> others;
      case MORE_OF_OTHER -> moreOfOthers;
    };
  }

  /// All of them.
  public int heads() {
    return members + moreOfMembers + others + moreOfOthers;
  }
}
