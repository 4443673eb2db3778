package kreds.aws;

/// A function without pages.
final class NoWeb implements Web {

  @Override
  public HttpResponse answer(HttpRequest request) {
    return failure(request, RequestFailure.NOT_FOUND);
  }

  @Override
  public HttpResponse failure(HttpRequest request, RequestFailure failure) {
    return HttpResponse.text(failure.status(), "text/plain", failure.name());
  }
}
