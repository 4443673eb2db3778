package kreds.aws;

/// A function without pages.
final class NoWeb implements Web {

  @Override
  public HttpResponse answer(HttpRequest request) {
    return trouble(request, Trouble.NOT_FOUND);
  }

  @Override
  public HttpResponse trouble(HttpRequest request, Trouble trouble) {
    return HttpResponse.text(trouble.status(), "text/plain", trouble.name());
  }
}
