package kreds.meetingscheduling.inquiry;

import kreds.inquiry.Attendee;
import kreds.web.Visit;
import kreds.web.form.Choices;

/// Says to whoever makes a meeting happen in which role a page is theirs, in the words of the
/// letter. A participant knows.
final class RoleWords {
  private RoleWords() {}

  /// @param aspect `poll` or `meeting`
  static String of(Visit visit, Attendee.Role role, String aspect) {
    return role == Attendee.Role.PARTICIPANT
        ? ""
        : visit.text("role." + Choices.written(role) + "." + aspect);
  }
}
