package kreds.web;

import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;
import kreds.aws.RequestFailure;
import kreds.aws.Web;

/// The pages of a function: finds the route, lets it reply, writes the reply in the visitor's
/// language and way.
public final class Site implements Web {
  private static final String ASSET = "GET /assets/{file}";

  private final SiteContext site;
  private final Routes routes;

  /// The routes of a function, in that house.
  public Site(SiteContext site, Routes routes) {
    this.site = site;
    this.routes = routes;
  }

  @Override
  public HttpResponse answer(HttpRequest request) {
    if (isStyle(request)) {
      return SecurityHeaders.on(Assets.STYLE.response());
    }
    var visit = Visit.of(site, request);
    var route = routes.of(request.routeKey());
    var reply = route.isPresent() ? route.get().apply(visit) : Reply.notFound();
    return written(visit, reply);
  }

  @Override
  public HttpResponse failure(HttpRequest request, RequestFailure failure) {
    return written(Visit.of(site, request), new Reply.Failed(failure));
  }

  private HttpResponse written(Visit visit, Reply reply) {
    var response = SecurityHeaders.on(Rendering.of(visit, reply));
    var chosen = Languages.chosen(visit.request(), site.settings());
    return chosen.isPresent()
        ? response.withCookie(Languages.cookie(chosen.get(), site.settings()))
        : response;
  }

  private static boolean isStyle(HttpRequest request) {
    return request.routeKey().equals(ASSET)
        && Assets.STYLE.isCalled(request.pathParameters().getOrDefault("file", ""));
  }
}
