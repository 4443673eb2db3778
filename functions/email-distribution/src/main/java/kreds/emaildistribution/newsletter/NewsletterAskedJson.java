package kreds.emaildistribution.newsletter;

import kreds.web.api.OneOf;

/// A form that has arrived: the same whoever is known already.
record NewsletterAskedJson(@OneOf("to-confirm") String state, String detail) {

  NewsletterAskedJson(String detail) {
    this("to-confirm", detail);
  }
}
