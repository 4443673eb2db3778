package kreds.web.staff;

import kreds.web.form.Choices;

/// The four functions, as their folders and the field `function` of an event name them.
public enum FunctionName {
  /// Ideas, descriptions, candidates.
  PROPOSAL_INTAKE,
  /// Networks and who is in them.
  ENROLLMENT,
  /// Meetings.
  MEETING_SCHEDULING,
  /// Mailings, letters, addresses.
  EMAIL_DISTRIBUTION;

  /// The name of its folder.
  public String written() {
    return Choices.written(this);
  }
}
