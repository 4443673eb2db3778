package kreds.meetingscheduling.inquiry;

import kreds.inquiry.Response;

/// Whether somebody comes, and what was said beside it.
public record RsvpJson(boolean coming, String note) {

  /// Of that answer.
  public static RsvpJson of(Response.Rsvp answer) {
    return new RsvpJson(answer.comes(), answer.note());
  }
}
