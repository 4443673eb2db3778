package kreds.web;

import java.time.Instant;
import java.util.function.Function;
import kreds.aws.RequestFailure;
import kreds.link.LinkPurpose;
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
      case OpenedLink.Revoked _ -> new Reply.Failed(over(kind.purpose()));
      case OpenedLink.NotValid not -> Reply.notFound();
    };
  }

  /// @param reply what it would show if it still held
  private static Reply expired(Visit visit, LinkType<?> kind, Instant at, Reply reply) {
    if (reply instanceof Reply.Page page
        && visit.now().isBefore(at.plus(page.manner().lingers()))) {
      return page;
    }
    var over = over(kind.purpose());
    return over == RequestFailure.STAFF_LINK_EXPIRED
        ? new Reply.Failed(over)
        : new Reply.Failed(over, reply.language());
  }

  /// How its reader gets another: staff by their order, who wants the newsletter by its form.
  private static RequestFailure over(LinkPurpose purpose) {
    if (purpose.isOfStaff()) {
      return RequestFailure.STAFF_LINK_EXPIRED;
    }
    return purpose == LinkPurpose.NEWSLETTER
        ? RequestFailure.NEWSLETTER_LINK_EXPIRED
        : RequestFailure.EXPIRED;
  }
}
