package kreds.web;

import java.util.function.Function;
import kreds.aws.Trouble;
import kreds.basics.LinkPurpose;

/// Opens the personal link that a visitor came by.
final class Opening {

  private Opening() {}

  static Reply of(Visit visit, LinkPurpose purpose, Function<String, Reply> page) {
    return switch (visit.house().links().open(visit.path("token"), purpose, visit.now())) {
      case Opened.Valid(var subject) -> page.apply(subject);
      case Opened.Expired expired -> new Reply.Troubled(Trouble.EXPIRED);
      case Opened.NotValid not -> new Reply.Troubled(Trouble.NOT_FOUND);
    };
  }
}
