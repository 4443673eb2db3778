package kreds.web;

import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;
import kreds.aws.Trouble;
import kreds.aws.Web;

/// The pages of a function: finds the route, lets it reply, writes the reply in the visitor's
/// language and way.
public final class Site implements Web {
  private static final String ASSET = "GET /assets/{file}";

  private final House house;
  private final Routes routes;

  /// The routes of a function, in that house.
  public Site(House house, Routes routes) {
    this.house = house;
    this.routes = routes;
  }

  @Override
  public HttpResponse answer(HttpRequest request) {
    if (isStyle(request)) {
      return Safety.on(Assets.STYLE.response());
    }
    var visit = Visit.of(house, request);
    var route = routes.of(request.routeKey());
    var reply = route.isPresent() ? route.get().apply(visit) : Reply.notFound();
    return written(visit, reply);
  }

  @Override
  public HttpResponse trouble(HttpRequest request, Trouble trouble) {
    return written(Visit.of(house, request), new Reply.Troubled(trouble));
  }

  private HttpResponse written(Visit visit, Reply reply) {
    var response = Safety.on(Rendering.of(visit, reply));
    var chosen = Languages.chosen(visit.request(), house.settings());
    return chosen.isPresent()
        ? response.withCookie(Languages.cookie(chosen.get(), house.settings()))
        : response;
  }

  private static boolean isStyle(HttpRequest request) {
    return request.routeKey().equals(ASSET)
        && Assets.STYLE.isCalled(request.pathParameters().getOrDefault("file", ""));
  }
}
