package kreds.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A role's statements. Only what a role written by hand needs is understood: it allows, by action
/// and resource.
final class RoleReader {
  private static final Set<String> ROLE =
      Set.of(
          "AssumeRolePolicyDocument",
          "Description",
          "MaxSessionDuration",
          "Path",
          "PermissionsBoundary",
          "Policies",
          "RoleName",
          "Tags");
  private static final Set<String> STATEMENT =
      Set.of("Sid", "Effect", "Action", "Resource", "Condition");

  private RoleReader() {}

  static List<Permission> read(Section properties) {
    var permissions = new ArrayList<Permission>();
    for (Section policy : properties.only(ROLE).list("Policies")) {
      for (Section statement : policy.section("PolicyDocument").list("Statement")) {
        permissions.add(permission(statement.only(STATEMENT)));
      }
    }
    return permissions;
  }

  private static Permission permission(Section statement) {
    if (!statement.text("Effect").equals("Allow")) {
      throw new TemplateFault(statement.place() + " should allow; nothing else is understood");
    }
    return new Permission(
        statement.oneOrMore("Action"), statement.oneOrMore("Resource"), statement.has("Condition"));
  }
}
