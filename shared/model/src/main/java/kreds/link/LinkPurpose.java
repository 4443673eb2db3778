package kreds.link;

import java.time.Duration;

/// What a personal link is good for. A link made for one purpose opens nothing else.
public enum LinkPurpose {
  /// The proposer's page.
  PROPOSAL("/proposals/", 365),
  /// A candidate's invitation.
  CANDIDATE("/candidates/", 120),
  /// A person's page for one enrollment: a run lasts a year, and is open for some months before.
  ENROLLMENT("/enrollments/", 540),
  /// The date poll of one meeting.
  POLL("/polls/", 120),
  /// One meeting for one participant, host or facilitator: until the year after it is over.
  MEETING("/meetings/", 400),
  /// Leaving the mailings of one list.
  UNSUBSCRIBE("/unsubscribe/", 1825);

  private final String path;
  private final int days;

  LinkPurpose(String path, int days) {
    this.path = path;
    this.days = days;
  }

  /// How long such a link holds, counted from the event that the letter tells of.
  public Duration validFor() {
    return Duration.ofDays(days);
  }

  /// The path that the token is appended to.
  public String path() {
    return path;
  }
}
