package kreds.meetingscheduling.inquiry;

import kreds.meetingscheduling.pages.JtegoneGenerated;
import kreds.web.Reply;

/// What somebody sees who has given up the place since the link was sent.
final class GonePage {
  private GonePage() {}

  static Reply.Page of(Departed departed) {
    var reader = departed.reader();
    return Reply.gone(
            reader.text("gone.heading"),
            out -> JtegoneGenerated.render(out, null, reader, departed),
            departed.why())
        .readBy(reader);
  }
}
