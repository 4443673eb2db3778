package kreds.web;

import java.time.Instant;
import java.util.function.Function;
import kreds.aws.RequestFailure;
import kreds.link.LinkSubject;
import kreds.link.LinkType;

/// Opens the personal link that a visitor came by. Whoever it is about reads in the own language
/// also that nothing can be done: a link whose time is over still says whose it was (U5).
final class Opening {

  private Opening() {}

  /// @param page what is answered while the link holds
  /// @param shown the page that it leads to, which changes nothing
  static <S extends LinkSubject> Reply of(
      Visit visit, LinkType<S> kind, Function<S, Reply> page, Function<S, Reply> shown) {
    return switch (visit.site().links().open(visit.path("token"), kind.purpose(), visit.now())) {
      case OpenedLink.Valid(var subject) -> {
        var about = kind.subject().cast(subject);
        yield switch (page.apply(about)) {
          case Reply.Failed(var why, var language) when language.isEmpty() ->
              new Reply.Failed(why, shown.apply(about).language());
          case Reply reply -> reply;
        };
      }
      case OpenedLink.Expired(var subject, var at) ->
          expired(visit, kind, at, shown.apply(kind.subject().cast(subject)));
      case OpenedLink.Revoked _ ->
          kind.purpose().isOfStaff() ? Reply.expiredForStaff() : Reply.expired();
      case OpenedLink.NotValid not -> Reply.notFound();
    };
  }

  /// @param reply what it would show if it still held
  private static Reply expired(Visit visit, LinkType<?> kind, Instant at, Reply reply) {
    if (reply instanceof Reply.Page page
        && visit.now().isBefore(at.plus(page.manner().lingers()))) {
      return page;
    }
    return kind.purpose().isOfStaff()
        ? Reply.expiredForStaff()
        : new Reply.Failed(RequestFailure.EXPIRED, reply.language());
  }
}
