package kreds.inquiry;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  /// How an answer names somebody for it: by the number on the ballot ([Ballot#people]), so that a
  /// name lies nowhere but in the roster, and an identifier on no page.
  public String option(int number) {
    return word() + "-" + number;
  }

  /// Which number is named for it; empty where the option is of something else.
  public Optional<Integer> named(String option) {
    var beginning = word() + "-";
    return option.startsWith(beginning)
            && NUMBER.matcher(option.substring(beginning.length())).matches()
        ? Optional.of(Integer.valueOf(option.substring(beginning.length())))
        : Optional.empty();
  }

  /// Which post somebody is named for; empty where the option names nobody.
  public static Optional<Post> of(String option) {
    return Arrays.stream(values()).filter(post -> post.named(option).isPresent()).findFirst();
  }

  /// What a ballot on it alone is about.
  BallotTopic about() {
    return this == CONTACT ? BallotTopic.CONTACT : BallotTopic.DEPUTY;
  }

  /// As staff and the audit read it.
  public String said() {
    return this == CONTACT ? "contact person" : "deputy";
  }
}
