package kreds.inquiry;

import java.util.Arrays;
import java.util.Optional;
import kreds.text.Worded;

/// What a group elects somebody of its own for (practice): whom the association and the others turn
/// to, and who stands in for that one.
public enum Post implements Worded {
  /// Speaks for the group.
  CONTACT,
  /// Stands in for the contact person.
  DEPUTY;

  /// Where a group can elect all of them.
  public static final int MOST = 2;

  /// How an answer names somebody for it: by enrollment, so that a name lies nowhere but in the
  /// roster.
  public String option(String enrollment) {
    return word() + "-" + enrollment;
  }

  /// Who is named for it, by enrollment; empty where the option is of something else.
  public Optional<String> named(String option) {
    var beginning = word() + "-";
    return option.startsWith(beginning)
        ? Optional.of(option.substring(beginning.length()))
        : Optional.empty();
  }

  /// Which post somebody is named for; empty where the option names nobody.
  public static Optional<Post> of(String option) {
    return Arrays.stream(values()).filter(post -> post.named(option).isPresent()).findFirst();
  }

  /// As staff and the audit read it.
  public String said() {
    return this == CONTACT ? "contact person" : "deputy";
  }
}
