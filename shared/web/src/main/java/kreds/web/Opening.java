package kreds.web;

import java.util.function.Function;
import kreds.aws.RequestFailure;
import kreds.basics.LinkPurpose;

/// Opens the personal link that a visitor came by.
final class Opening {

  private Opening() {}

  static Reply of(Visit visit, LinkPurpose purpose, Function<String, Reply> page) {
    return switch (visit.site().links().open(visit.path("token"), purpose, visit.now())) {
      case OpenedLink.Valid(var subject) -> page.apply(subject);
      case OpenedLink.Expired expired -> new Reply.Failed(RequestFailure.EXPIRED);
      case OpenedLink.NotValid not -> new Reply.Failed(RequestFailure.NOT_FOUND);
    };
  }
}
