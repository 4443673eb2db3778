package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.Map;

/// The names of the tables, read once from the environment. A function is only told of those that
/// it may use.
public final class Tables {
  private final Map<String, String> environment;

  private Tables(Map<String, String> environment) {
    this.environment = environment;
  }

  /// The tables that an environment names, of which these must be there.
  ///
  /// @throws IllegalStateException naming every one that is missing
  public static Tables from(Map<String, String> environment, String... needed) {
    var missing = new ArrayList<String>();
    for (var name : needed) {
      if (environment.getOrDefault(name, "").isBlank()) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException("not in the environment: " + String.join(", ", missing));
    }
    return new Tables(Map.copyOf(environment));
  }

  /// `Proposals`.
  public String proposals() {
    return name("PROPOSALS_TABLE");
  }

  /// `Networks`: a network, its enrollments and its candidates.
  public String networks() {
    return name("NETWORKS_TABLE");
  }

  /// `Meetings`: a network's meetings and the answers to them.
  public String meetings() {
    return name("MEETINGS_TABLE");
  }

  /// `Contacts`: one row an address.
  public String contacts() {
    return name("CONTACTS_TABLE");
  }

  /// `Mailings`.
  public String mailings() {
    return name("MAILINGS_TABLE");
  }

  /// `Deliveries`: one row a letter and recipient.
  public String deliveries() {
    return name("DELIVERIES_TABLE");
  }

  /// `Audit`: append-only.
  public String audit() {
    return name("AUDIT_TABLE");
  }

  /// `Keys`: what links are signed with.
  public String keys() {
    return name("KEYS_TABLE");
  }

  private String name(String variable) {
    var name = environment.get(variable);
    if (name == null || name.isBlank()) {
      throw new IllegalStateException("not in the environment: " + variable);
    }
    return name;
  }
}
