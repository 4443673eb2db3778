package kreds.web;

import java.util.function.Function;
import kreds.aws.RequestFailure;
import kreds.link.LinkSubject;

/// Opens the personal link that a visitor came by.
final class Opening {

  private Opening() {}

  static <S extends LinkSubject> Reply of(Visit visit, Class<S> kind, Function<S, Reply> page) {
    var purpose = LinkSubject.purposeOf(kind);
    return switch (visit.site().links().open(visit.path("token"), purpose, visit.now())) {
      case OpenedLink.Valid(var subject) -> page.apply(kind.cast(subject));
      case OpenedLink.Expired expired -> new Reply.Failed(RequestFailure.EXPIRED);
      case OpenedLink.NotValid not -> new Reply.Failed(RequestFailure.NOT_FOUND);
    };
  }
}
