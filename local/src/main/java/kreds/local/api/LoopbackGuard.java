package kreds.local.api;

import com.sun.net.httpserver.HttpExchange;
import java.util.Set;

/// Keeps other people's pages away: a page opened in the same browser must not reach into the local
/// run.
public final class LoopbackGuard {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

  private LoopbackGuard() {}

  /// A name that was made to point here (DNS rebinding) is not answered.
  static boolean isThisMachine(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && NAMES.contains(host.replaceAll(":\\d+$", ""));
  }

  /// A post from a page is taken from our own pages only; a program sends no origin.
  public static boolean isOurs(Request request) {
    String site = request.headers().getOrDefault("sec-fetch-site", "none");
    String origin = request.headers().getOrDefault("origin", "");
    boolean ownOrigin =
        origin.isEmpty() || origin.equals("http://" + request.headers().get("host"));
    return ownOrigin && (site.equals("none") || site.equals("same-origin"));
  }
}
