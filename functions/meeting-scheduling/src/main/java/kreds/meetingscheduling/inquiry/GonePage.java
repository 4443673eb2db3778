package kreds.meetingscheduling.inquiry;

import kreds.meetingscheduling.pages.JtegoneGenerated;
import kreds.web.Reply;
import kreds.web.Visit;

/// What somebody sees who has given up the place since the link was sent.
final class GonePage {
  private GonePage() {}

  static Reply.Page of(Visit visit) {
    return Reply.gone(visit.text("gone.heading"), out -> JtegoneGenerated.render(out, null, visit))
        .readBy(visit);
  }
}
