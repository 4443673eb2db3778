package kreds.aws;

import java.util.Map;

/// Answers a request, whatever happens.
record HttpInvocation(Web web, Log log) {

  Map<String, Object> answer(HttpRequest request) {
    return new Invocation(log, "http", request.routeKey(), request.requestId())
        .of(() -> web.answer(request).written(), failure -> failed(request, failure).written());
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
