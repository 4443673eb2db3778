package kreds.meetingscheduling.inquiry;

import kreds.inquiry.Response;
import kreds.web.api.Means;

/// What one participant has said against minutes.
record ObjectionJson(
    int version, @Means("Blank where nothing is said against them.") String objection) {

  static ObjectionJson of(Response.Objection said) {
    return new ObjectionJson(said.version(), said.text());
  }
}
