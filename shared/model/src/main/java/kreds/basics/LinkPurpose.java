package kreds.basics;

/// What a personal link is good for. A link made for one purpose opens nothing else.
public enum LinkPurpose {
  /// The proposer's page; subject: the proposal.
  PROPOSAL("/proposals/"),
  /// A candidate's invitation; subject: network, candidate.
  CANDIDATE("/candidates/"),
  /// A person's page for one enrollment; subject: network, enrollment.
  ENROLLMENT("/enrollments/"),
  /// The date poll of one meeting; subject: network, meeting, respondent.
  POLL("/polls/"),
  /// One meeting for one participant, host or facilitator; subject: network, meeting, person.
  MEETING("/meetings/"),
  /// Leaving the mailings of one list; subject: the address.
  UNSUBSCRIBE("/unsubscribe/");

  private final String path;

  LinkPurpose(String path) {
    this.path = path;
  }

  /// The path that the token is appended to.
  public String path() {
    return path;
  }
}
