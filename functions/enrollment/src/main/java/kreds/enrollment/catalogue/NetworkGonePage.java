package kreds.enrollment.catalogue;

import kreds.enrollment.pages.JtegoneGenerated;
import kreds.outcome.Refusal;
import kreds.web.Reply;
import kreds.web.Visit;

/// What a form or a link is about is not there.
public final class NetworkGonePage {
  private NetworkGonePage() {}

  /// It is there no more.
  public static Reply.Page of(Visit visit) {
    return of(visit, "gone");
  }

  /// It never was: the link comes from a trial of a mail.
  public static Reply.Page ofTrial(Visit visit) {
    return of(visit, "trial").readBy(visit);
  }

  /// The person was forgotten, as they wished: the link leads nowhere any more.
  ///
  /// @param removed whether staff had taken them off, so that the form is no way back
  public static Reply.Page ofForgotten(Visit visit, boolean removed) {
    return of(visit, removed ? "forgotten.removed" : "forgotten").status(410);
  }

  /// The person is on no list of that network any more; its page leads on.
  public static Reply.Page ofUnlisted(Visit visit, String network, Refusal why) {
    return Reply.gone(
        visit.text("unlisted.title"),
        out -> JtegoneGenerated.render(out, null, visit, "unlisted", "/networks/" + network),
        why);
  }

  /// @param what the key of the words
  private static Reply.Page of(Visit visit, String what) {
    return Reply.gone(
        visit.text(what + ".title"), out -> JtegoneGenerated.render(out, null, visit, what, ""));
  }
}
