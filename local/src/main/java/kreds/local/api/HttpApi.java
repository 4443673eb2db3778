package kreds.local.api;

import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import kreds.local.lambda.Functions;
import kreds.template.Template;

/// The template's HTTP API: finds the route, calls its function, translates the answer; its own
/// refusals are those of API Gateway. It calls a few at once, in the order they came: this
/// machine's one database would otherwise spend its time on whoever must try again.
public final class HttpApi implements LocalSite {
  private static final int MOST_PAYLOAD = 6 * 1024 * 1024;
  private static final int MOST_AT_ONCE = 4;

  private final RouteTable routes;
  private final HttpEvents events;
  private final Functions functions;
  private final Semaphore turns = new Semaphore(MOST_AT_ONCE, true);

  /// Serves the template's routes with these functions.
  public HttpApi(Template template, Functions functions, InstantSource clock) {
    this.routes = new RouteTable(template);
    this.events = new HttpEvents(clock);
    this.functions = functions;
  }

  @Override
  public HttpAnswer answer(Request request) {
    try {
      return route(request);
    } catch (IllegalArgumentException e) {
      return HttpAnswer.message(400, "Bad Request");
    }
  }

  private HttpAnswer route(Request request) {
    var match = routes.match(request.method(), request.rawPath());
    if (match.isEmpty()) {
      return HttpAnswer.message(404, "Not Found");
    }
    String event = events.event(request, match.get());
    if (event.length() > MOST_PAYLOAD) {
      return HttpAnswer.message(413, "Request Entity Too Large");
    }
    return call(match.get().function(), event);
  }

  private HttpAnswer call(String function, String event) {
    turns.acquireUninterruptibly();
    try {
      return HttpAnswer.of(functions.invoke(function, event));
    } catch (Functions.Failed e) {
      System.err.println(e.getMessage());
      return HttpAnswer.message(500, "Internal Server Error");
    } finally {
      turns.release();
    }
  }
}
