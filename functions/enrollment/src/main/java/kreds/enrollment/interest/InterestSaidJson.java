package kreds.enrollment.interest;

import kreds.web.api.OneOf;

/// A form that has arrived: the same whoever is known already.
record InterestSaidJson(@OneOf("to-confirm") String state, String network, String detail) {

  InterestSaidJson(String network, String detail) {
    this("to-confirm", network, detail);
  }
}
