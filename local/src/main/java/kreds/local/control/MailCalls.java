package kreds.local.control;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.local.World;
import kreds.local.api.HttpAnswer;
import kreds.local.api.Request;

/// The mailbox: all mails, those to one address, one as its raw bytes.
final class MailCalls {
  private final World world;

  MailCalls(World world) {
    this.world = world;
  }

  HttpAnswer list(Request request) {
    world.arrive();
    var to = to(request.rawQuery());
    var found = new ArrayList<Map<String, Object>>();
    for (var mail : world.mailbox().newestFirst()) {
      if (to.isEmpty() || mail.isTo(to)) {
        found.add(mail.asJson());
      }
    }
    return HttpAnswer.json(200, found);
  }

  HttpAnswer raw(Request request) {
    var name = ControlSite.lastSegment(request);
    if (!name.endsWith(".eml")) {
      throw new Wrong(404, "A mail is asked for as ID.eml.");
    }
    var mail = world.mailbox().find(name.substring(0, name.length() - ".eml".length()));
    if (mail.isEmpty()) {
      throw new Wrong(404, "There is no such mail.");
    }
    return new HttpAnswer(
        200, Map.of("content-type", List.of("message/rfc822")), mail.get().sent().raw());
  }

  private static String to(String query) {
    for (var pair : query.split("&")) {
      if (pair.startsWith("to=")) {
        return URLDecoder.decode(pair.substring("to=".length()), StandardCharsets.UTF_8).strip();
      }
    }
    return "";
  }
}
