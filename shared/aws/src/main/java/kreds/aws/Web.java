package kreds.aws;

/// What answers requests. The entry hands it every request, and asks it for the words when
/// something went wrong.
public interface Web {

  /// The answer to a request.
  HttpResponse answer(HttpRequest request);

  /// The answer to a request that could not be answered.
  HttpResponse failure(HttpRequest request, RequestFailure failure);
}
