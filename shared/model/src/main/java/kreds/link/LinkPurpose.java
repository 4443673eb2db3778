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
  /// One meeting for one who is concerned by it: until the year after it is over.
  MEETING("/meetings/", 400),
  /// What somebody is asked to speak about at a meeting: as long as a page of the meeting.
  SPEAKER("/speakers/", 400),
  /// The minutes of a meeting for one who reads them: as long as the page of the meeting.
  MINUTES("/minutes/", 400),
  /// How a meeting was, for one who was there: as long as the page of the meeting.
  EVALUATION("/evaluations/", 400),
  /// A person's own calendar, which a calendar program asks for by itself, year after year.
  CALENDAR("/calendars/", 1825),
  /// The rules of a group for one of its participants: as long as a run lasts.
  RULES("/rules/", 540),
  /// The ballots of a group for one of its participants: the result stands there for the run.
  BALLOT("/ballots/", 540),
  /// Whether somebody takes part for another year: as long as the page says what came of it.
  RENEWAL("/renewals/", 540),
  /// Leaving the mailings of one list, or coming back.
  UNSUBSCRIBE("/unsubscribe/", 1825),
  /// Confirming that one wants the newsletter: what nobody confirms is forgotten.
  NEWSLETTER("/newsletter/", 14),
  /// A list of people as a file, for staff who have just ordered it: it stands in an answer that is
  /// easily passed on, and so does not hold for long.
  LIST("/lists/", Duration.ofHours(1)),
  /// What a run costs, or what is to be invoiced for it, for staff who have just asked: the same.
  BUDGET("/budgets/", Duration.ofHours(1)),
  /// Sending a file of a meeting, for staff who have just announced it: the same.
  FILE("/files/", Duration.ofHours(1));

  private final String path;
  private final Duration validFor;

  LinkPurpose(String path, int days) {
    this(path, Duration.ofDays(days));
  }

  LinkPurpose(String path, Duration validFor) {
    this.path = path;
    this.validFor = validFor;
  }

  /// How long such a link holds, counted from the event that the letter tells of.
  public Duration validFor() {
    return validFor;
  }

  /// Whether staff open it, who have just ordered it and order it anew once its time is over.
  public boolean isOfStaff() {
    return this == LIST || this == BUDGET || this == FILE;
  }

  /// The path that the token is appended to.
  public String path() {
    return path;
  }
}
