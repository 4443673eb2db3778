package kreds.enrollment.catalogue;

import kreds.enrollment.pages.JteshareGenerated;
import kreds.web.Reply;
import kreds.web.Visit;

/// How the association shows the networks on its own site: in a frame, by a form of its own, as a
/// feed. Each is plain HTML, and works as it stands; a frame without the script that goes with it
/// ([FrameScript]) keeps a height that shows two networks.
final class SharePage {
  private SharePage() {}

  static Reply.Page of(Visit visit, NetworksJson data) {
    return Reply.page(
        visit.text("share.title"),
        out -> JteshareGenerated.render(out, null, visit, frame(visit), form(visit)),
        data);
  }

  private static String frame(Visit visit) {
    return """
    <iframe src="%s" lang="%s" title="%s" loading="lazy" style="width:100%%;height:40rem;border:0"></iframe>
    <script src="%s" async></script>\
    """
        .formatted(
            visit.url("/networks?view=embed&amp;lang=" + visit.language().code()),
            visit.language().code(),
            visit.text("networks.title"),
            visit.url(FrameScript.PATH));
  }

  /// With the fields that have to be filled in, and the language of the answer and the mail.
  private static String form(Visit visit) {
    return """
    <form method="post" action="%s">
    <input type="hidden" name="lang" value="%s">
    <label>%s <input name="name" autocomplete="name" required></label>
    <label>%s <input name="company" autocomplete="organization" required></label>
    <label>%s <input name="email" type="email" autocomplete="email" required></label>
    <button>%s</button>
    </form>\
    """
        .formatted(
            visit.url("/networks/NETWORK/enrollments"),
            visit.language().code(),
            visit.text("field.name"),
            visit.text("field.company"),
            visit.text("field.email"),
            visit.text("enroll.submit"));
  }
}
