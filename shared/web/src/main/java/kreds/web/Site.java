package kreds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;
import kreds.aws.RequestFailure;
import kreds.aws.Web;

/// The pages of a function: finds the route, lets it reply, writes the reply in the visitor's
/// language and way.
public final class Site implements Web {
  /// The route of whatever is nobody's.
  static final String DEFAULT = "$default";

  /// As long as a token may be, and in no script more bytes than a key of a table takes (2,048).
  private static final int LONGEST_PART = 600;

  /// The seal alone is longer, and so is the word that stands for a token in samples.
  private static final int SHORTEST_TOKEN = 5;

  private final SiteContext site;
  private final List<String> areas = new ArrayList<>();
  private final Map<String, Routes> open = new ConcurrentHashMap<>();
  private final PublicAnswers publicly;
  private BiConsumer<String, Routes> pages = (_, _) -> {};
  private Function<Visit, Reply> otherwise = _ -> Reply.notFound();

  /// The pages of a function, in that house.
  public Site(SiteContext site) {
    this.site = site;
    this.publicly = new PublicAnswers(site.settings().origins());
  }

  /// With the routes whose path begins so, unless a longer beginning fits. They are made when the
  /// first of them is called, so that the number of pages does not show in a cold start.
  ///
  /// @param pages adds the routes of an area
  /// @param beginnings the areas, such as `networks` for `/networks` and `/networks.atom`, and
  ///   `networks/{network}` for what is about one
  public Site areas(BiConsumer<String, Routes> pages, String... beginnings) {
    this.pages = pages;
    areas.addAll(List.of(beginnings));
    return this;
  }

  /// With what answers every address that no route of the whole API has (`$default`).
  public Site otherwise(Function<Visit, Reply> page) {
    this.otherwise = page;
    return this;
  }

  /// Every route, of which the description of the API is made.
  public List<Route> routes() {
    var all = new ArrayList<Route>();
    areas.forEach(area -> all.addAll(opened(area).all()));
    return all;
  }

  @Override
  public HttpResponse answer(HttpRequest request) {
    var visit = Visit.of(site, request);
    return written(
        visit,
        request.routeKey().equals(DEFAULT) ? otherwise.apply(visit) : routed(visit, request));
  }

  /// A part of a path that is longer than any identifier or token names nothing, and no table could
  /// be asked for it.
  private static boolean isTooLong(HttpRequest request) {
    for (var part : request.pathParameters().entrySet()) {
      if (part.getValue().length() > LONGEST_PART) {
        return true;
      }
    }
    return false;
  }

  private Reply routed(Visit visit, HttpRequest request) {
    if (isTooLong(request)) {
      return Reply.notFound();
    }
    var route = opened(area(request.routeKey())).of(request.routeKey());
    var reply = route.isPresent() ? answered(route.get(), visit) : Reply.notFound();
    return isNotFound(reply) && mayBeMisspelt(request) ? misspelt(request).orElse(reply) : reply;
  }

  private static boolean isNotFound(Reply reply) {
    return reply instanceof Reply.Failed failed && failed.failure() == RequestFailure.NOT_FOUND;
  }

  /// A token is not looked at again; what is too short for one may be a word, as in
  /// `/proposals/New`.
  private static boolean mayBeMisspelt(HttpRequest request) {
    return request.method().equals("GET")
        && Links.bare(request.pathParameters().getOrDefault("token", "")).length() < SHORTEST_TOKEN;
  }

  /// What is not there may be there without capitals, or without the full stop of a sentence.
  private Optional<Reply> misspelt(HttpRequest request) {
    return SiteMap.of(routes().stream().map(Route::key).toList())
        .find(request.path())
        .filter(known -> !known.isPersonal() && !known.address().equals(request.path()))
        .map(known -> new Reply.Moved(308, known.address()));
  }

  /// Tests run with assertions on: what a route answers is what it declares.
  private static Reply answered(Route route, Visit visit) {
    var reply = route.page().apply(visit);
    assert reply.answer().isEmpty()
            || reply.answer().map(Record::getClass).equals(route.operation().answer())
        : route.key() + " declares another answer than " + reply.answer();
    return reply;
  }

  @Override
  public HttpResponse failure(HttpRequest request, RequestFailure failure) {
    return written(Visit.of(site, request), new Reply.Failed(failure));
  }

  private HttpResponse written(Visit visit, Reply reply) {
    var safe = SecurityHeaders.on(Rendering.of(visit, reply), visit.varies());
    var response = publicly.of(visit.request(), reply, safe);
    return Languages.remembering(visit.request(), response, site.settings());
  }

  private Routes opened(String area) {
    return open.computeIfAbsent(
        area,
        word -> {
          var routes = new Routes();
          if (areas.contains(word)) {
            pages.accept(word, routes);
          }
          return routes;
        });
  }

  private String area(String key) {
    var path = key.substring(key.indexOf('/') + 1);
    var best = "";
    for (var area : areas) {
      if (area.length() > best.length() && begins(path, area)) {
        best = area;
      }
    }
    return best;
  }

  private static boolean begins(String path, String area) {
    return path.startsWith(area)
        && (path.length() == area.length() || !Character.isLetter(path.charAt(area.length())));
  }
}
