package kreds.meetingscheduling.inquiry;

import kreds.meetingscheduling.pages.JtegoneGenerated;
import kreds.web.Reply;
import kreds.web.Visit;

/// What somebody sees who has given up the place since the link was sent.
final class GonePage {
  private static final int NOT_FOUND = 404;

  private record GoneJson(String error) {}

  private GonePage() {}

  static Reply.Page of(Visit visit) {
    return Reply.page(
            visit.text("gone.heading"),
            out -> JtegoneGenerated.render(out, null, visit),
            new GoneJson("no-guest"))
        .status(NOT_FOUND);
  }
}
