package kreds.meetingscheduling.inquiry;

import kreds.inquiry.Response;

/// Whether somebody gives a talk, what it needs, and what was said beside.
public record SpeaksJson(boolean agrees, String needs, String message) {

  /// Of that answer.
  public static SpeaksJson of(Response.Speaks answer) {
    return new SpeaksJson(answer.agrees(), answer.needs(), answer.note());
  }
}
