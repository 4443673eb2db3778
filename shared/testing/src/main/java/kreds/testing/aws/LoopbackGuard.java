package kreds.testing.aws;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps other people's pages away: a page opened in the same browser must not reach into what
/// listens on this machine.
public final class LoopbackGuard {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

  private LoopbackGuard() {}

  /// A name that was made to point here (DNS rebinding) is not answered.
  public static boolean isThisMachine(@Nullable String host) {
    return host != null && NAMES.contains(host.replaceAll(":\\d+$", ""));
  }

  /// A post from a page is taken from our own pages only; a program sends neither origin nor site.
  ///
  /// @param origin the header `Origin`, if there is one
  /// @param site the header `Sec-Fetch-Site`, if there is one
  public static boolean isOurs(
      @Nullable String host, @Nullable String origin, @Nullable String site) {
    var ownOrigin = origin == null || origin.isEmpty() || origin.equals("http://" + host);
    return ownOrigin && (site == null || site.equals("none") || site.equals("same-origin"));
  }
}
