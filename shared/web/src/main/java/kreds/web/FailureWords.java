package kreds.web;

import kreds.aws.RequestFailure;
import kreds.aws.Sent;

/// What programs are told of a request that failed: what to do about it is not to go back.
final class FailureWords {
  private FailureWords() {}

  static String of(Visit visit, RequestFailure failure) {
    if (failure == RequestFailure.UNREADABLE) {
      return unreadable(visit);
    }
    var kind = failure == RequestFailure.METHOD_NOT_ALLOWED ? ".program" : ".text";
    return visit.text("trouble." + failure.code() + kind);
  }

  private static String unreadable(Visit visit) {
    if (!(visit.sent() instanceof Sent.Unreadable(var _, var place)) || place.isEmpty()) {
      return visit.text("trouble.unreadable.program");
    }
    return visit.text("trouble.unreadable." + (place.containsKey("line") ? "json" : "byte"), place);
  }
}
