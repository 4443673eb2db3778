package kreds.aws;

import java.util.Map;

/// Answers a request, whatever happens.
record HttpTurn(Web web, Log log) {

  Map<String, Object> answer(HttpRequest request) {
    return new Turn(log, "http", request.routeKey(), request.requestId())
        .of(() -> web.answer(request).written(), failure -> failed(request, failure).written());
  }

  private HttpResponse failed(HttpRequest request, Failure failure) {
    var trouble = failure.passing() ? Trouble.UNAVAILABLE : Trouble.UNEXPECTED;
    var page =
        switch (Attempt.of(() -> web.trouble(request, trouble))) {
          case Attempt.Worked<HttpResponse>(var response) -> response;
          case Attempt.Failed<HttpResponse>(var again) -> new NoWeb().trouble(request, trouble);
        };
    return failure.passing()
        ? page.with("retry-after", Long.toString(Math.max(1, failure.retryAfter().toSeconds())))
        : page;
  }
}
