package kreds.enrollment.catalogue;

import kreds.enrollment.pages.JtegoneGenerated;
import kreds.web.Reply;
import kreds.web.Visit;

/// What a form is about is not there any more.
public final class NetworkGonePage {
  private NetworkGonePage() {}

  /// The page that says so.
  public static Reply.Page of(Visit visit) {
    return Reply.gone(visit.text("gone.title"), out -> JtegoneGenerated.render(out, null, visit));
  }
}
