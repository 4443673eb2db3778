package kreds.enrollment.seat;

import kreds.web.api.OneOf;

/// A form that has arrived: the same whoever is known already.
record EnrolledJson(@OneOf("unconfirmed") String state, String network, String detail) {

  EnrolledJson(String network, String detail) {
    this("unconfirmed", network, detail);
  }
}
