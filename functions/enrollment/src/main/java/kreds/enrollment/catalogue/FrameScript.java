package kreds.enrollment.catalogue;

import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.api.Operation;

/// The script by which the frame in another site's page is as tall as the list in it. It is the
/// only one there is, ours and not somebody else's, and every other page does without any. Its
/// address stands in other sites for years, so it never changes and is asked for again each day.
final class FrameScript {
  static final String PATH = "/networks.js";
  private static final int A_DAY = 86_400;

  private FrameScript() {}

  /// With its route.
  static Routes on(Routes routes) {
    return routes.get(
        "GET " + PATH,
        Operation.file(
            "networksScript",
            "Gives a frame in another site the height of the list in it",
            "text/javascript",
            "A script for both sides of the frame."),
        _ -> Reply.file("text/javascript", Text.SCRIPT, A_DAY));
  }

  /// Read when it is first asked for, and not before.
  private static final class Text {
    private static final String SCRIPT = TextFile.of("networks.js");
  }
}
