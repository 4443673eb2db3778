package kreds.emaildistribution.writing;

/// What a mail says, before it is wrapped.
public record Preview(String subject, String text, String html) {

  @Override
  public String toString() {
    return "Preview[…]";
  }
}
