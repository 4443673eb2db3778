package kreds.local.story;

/// Who is in the story.
final class Cast {
  static final String STAFF = "sekretariat@example.dk";
  static final String PROPOSER = "karen@holm.example";
  static final String NETWORK = "vaerktoejsmagere";

  private Cast() {}

  static String candidate(int number) {
    return "kandidat" + number + "@vaerk" + number + ".example";
  }
}
