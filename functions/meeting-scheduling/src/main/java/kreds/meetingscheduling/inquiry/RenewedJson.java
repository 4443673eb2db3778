package kreds.meetingscheduling.inquiry;

import kreds.inquiry.Response;

/// What somebody has answered to another year.
///
/// @param remark for staff; may be blank
record RenewedJson(boolean continues, String remark) {

  static RenewedJson of(Response.Renewal answer) {
    return new RenewedJson(answer.continues(), answer.remark());
  }
}
