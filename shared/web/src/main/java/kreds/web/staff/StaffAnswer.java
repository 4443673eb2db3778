package kreds.web.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Problem;
import kreds.outcome.Refusal;
import kreds.web.api.AnswerJson;

/// What staff hear: one sentence, the data, and what may be done next as ready events; or what
/// stands against it.
public sealed interface StaffAnswer {

  /// It is done.
  ///
  /// @param next events without actor, which is added
  record Done(String message, Record data, List<Map<String, Object>> next) implements StaffAnswer {

    public Done {
      next = List.copyOf(next);
    }

    /// The same, and this may be done next.
    public Done next(String command, Map<String, Object> fields) {
      var event = new LinkedHashMap<String, Object>();
      event.put("command", command);
      event.putAll(fields);
      var more = new ArrayList<>(next);
      more.add(event);
      return new Done(message, data, more);
    }
  }

  /// It is refused; nothing is changed.
  record Refused(Problem problem) implements StaffAnswer {}

  /// Done: a sentence and what there is to see.
  static Done done(String message, Record data) {
    return new Done(message, data, List.of());
  }

  /// Refused by a rule.
  static StaffAnswer refused(Refusal refusal) {
    return new Refused(Problem.of(refusal));
  }

  /// As it is written, with events that name who is to do them.
  default Map<String, Object> written(String actor) {
    var written = new LinkedHashMap<String, Object>();
    switch (this) {
      case Done done -> {
        written.put("ok", true);
        written.put("message", done.message);
        written.put("data", AnswerJson.of(done.data));
        written.put("next", signed(done.next, actor));
      }
      case Refused refused -> {
        written.put("ok", false);
        written.put("problem", refused.problem.written());
      }
    }
    return written;
  }

  private static List<Object> signed(List<Map<String, Object>> next, String actor) {
    var events = new ArrayList<Object>();
    for (var event : next) {
      var signed = new LinkedHashMap<String, Object>();
      signed.put("command", event.getOrDefault("command", ""));
      signed.put("actor", actor);
      signed.putAll(event);
      events.add(signed);
    }
    return events;
  }
}
