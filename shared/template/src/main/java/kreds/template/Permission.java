package kreds.template;

import java.util.List;

/// One statement of a role: these actions on these resources.
///
/// @param conditional whether it holds only under a condition
public record Permission(List<String> actions, List<String> resources, boolean conditional) {
  /// Copies what it is given.
  public Permission {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
  }

  /// Whether it allows to do that to a table, or to its index when one is named (else empty).
  public boolean allows(String action, String table, String index) {
    String end = ":" + table + (index.isEmpty() ? "" : "/index/" + index);
    return actions.contains(action)
        && resources.stream().anyMatch(resource -> resource.endsWith(end));
  }
}
