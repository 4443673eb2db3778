package kreds.web.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What staff may send next. It runs as it stands, unless they must write something first: then it
/// names the fields, and nothing is put in their place that could be sent by one click.
///
/// @param fields in their order, without the actor
/// @param fill the fields that staff write
record NextEvent(StaffCommand command, Map<String, Object> fields, List<String> fill) {

  /// Whoever is written to by an order is shown before it is done.
  static NextEvent seenFirst(StaffCommand command, Map<String, ?> fields) {
    var tried = new LinkedHashMap<String, Object>(fields);
    tried.put("dryRun", true);
    return new NextEvent(command, tried, List.of());
  }

  boolean isReady() {
    return fill.isEmpty();
  }

  /// As it is pasted into its function.
  Map<String, Object> event(String actor) {
    var event = new LinkedHashMap<String, Object>();
    event.put("function", command.function().written());
    event.put("command", command.written());
    event.put("actor", actor);
    event.putAll(fields);
    return event;
  }

  /// With the fields that are to be filled in.
  Map<String, Object> toFill(String actor) {
    var written = new LinkedHashMap<String, Object>();
    written.put("event", event(actor));
    written.put("fill", fill);
    return written;
  }
}
