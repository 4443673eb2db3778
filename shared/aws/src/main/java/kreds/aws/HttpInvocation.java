package kreds.aws;

import java.util.Map;

/// Answers a request, whatever happens. A HEAD is answered here for all functions: as its GET,
/// without the body (RFC 9110 § 9.3.2), so that no page need know of it, and none can forget it.
record HttpInvocation(Web web, Log log) {

  Map<String, Object> answer(HttpRequest request) {
    var asked = request.asGet();
    return new Invocation(log, "http", request.routeKey(), request.requestId())
        .of(
            () -> written(request, web.answer(asked)),
            failure -> written(request, failed(asked, failure)));
  }

  private static Map<String, Object> written(HttpRequest request, HttpResponse response) {
    return (request.isHead() ? response.withoutBody() : response).written();
  }

  private HttpResponse failed(HttpRequest request, Failure failure) {
    var answered = failure.passing() ? RequestFailure.UNAVAILABLE : RequestFailure.UNEXPECTED;
    var page =
        switch (Guarded.of(() -> web.failure(request, answered))) {
          case Guarded.Worked<HttpResponse>(var response) -> response;
          case Guarded.Failed<HttpResponse>(var again) -> new NoWeb().failure(request, answered);
        };
    return failure.passing()
        ? page.with("retry-after", Long.toString(Math.max(1, failure.retryAfter().toSeconds())))
        : page;
  }
}
