package kreds.contact;

/// What one can leave by itself: each list has its own way out (RFC 8058) and its own name in the
/// head of its letters (RFC 2919).
public enum MailList {
  /// News of networks that a member, or who has agreed to it, may join.
  NETWORKS("networks"),
  /// The newsletter, for who has subscribed.
  NEWSLETTER("newsletter");

  private final String word;

  MailList(String word) {
    this.word = word;
  }

  /// As links, heads of letters and forms name it.
  public String word() {
    return word;
  }
}
