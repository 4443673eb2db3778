package kreds.mailing;

import java.util.Map;

/// The order of staff with which a draft goes out, in one step: neither stands without the other,
/// so that nobody reads of what has not been done, and nothing is done of which nobody is told.
///
/// @param command as staff order it: `cancel-network`
/// @param fields what it says, without whatever confirms it
public record TiedOrder(String command, Map<String, String> fields) {
  private static final String MERGE = "merge-networks";

  public TiedOrder {
    fields = Map.copyOf(fields);
  }

  /// Whether it brings people into another network: the letter can say what each of them has there.
  public boolean isMerge() {
    return command.equals(MERGE);
  }
}
