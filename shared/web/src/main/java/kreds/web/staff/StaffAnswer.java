package kreds.web.staff;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.aws.Json;
import kreds.aws.Problem;
import kreds.outcome.Refusal;
import kreds.web.api.AnswerJson;

/// What staff hear: one sentence, the data, and what may be done next as events; or what stands
/// against it.
public sealed interface StaffAnswer {
  /// What an event says beside its order, and that it only tries it.
  Set<String> OF_THE_TRY = Set.of("function", "command", "actor", "dryRun");

  /// It is done, or was only tried.
  ///
  /// @param tried of a dry run that found nothing against it: what is known by now of the fields of
  ///   the order that does it; empty of anything else
  record Done(
      String message, Record data, List<NextEvent> next, Optional<Map<String, Object>> tried)
      implements StaffAnswer {

    public Done {
      next = List.copyOf(next);
    }

    /// The same of a dry run: the order that does it is the one that was sent, without `dryRun`.
    public Done forReal() {
      return forReal(Map.of());
    }

    /// The same, where more is known by now than was sent, such as which meeting is meant.
    public Done forReal(Map<String, ?> known) {
      return new Done(message, data, next, Optional.of(Map.copyOf(known)));
    }

    /// The same, whose sentence says that, too; nothing more where it is blank.
    public Done saying(String more) {
      return more.isEmpty() ? this : new Done(message + more, data, next, tried);
    }

    /// The same, and first of all the order that does what was tried.
    Done repeating(StaffCommand command, Map<String, Object> sent) {
      if (tried.isEmpty()) {
        return this;
      }
      var fields = new LinkedHashMap<>(sent);
      fields.keySet().removeAll(OF_THE_TRY);
      fields.putAll(tried.get());
      var all = new ArrayList<NextEvent>();
      all.add(new NextEvent(command, fields, List.of()));
      all.addAll(next);
      return new Done(message, data, all, Optional.empty());
    }

    /// The same, and this may be done next: it runs as it stands.
    public Done next(StaffCommand command, Map<String, ?> fields) {
      return with(new NextEvent(command, new LinkedHashMap<>(fields), List.of()));
    }

    /// The same, and this may be done next: it shows first what would come of it.
    public Done seenFirst(StaffCommand command, Map<String, ?> fields) {
      return with(NextEvent.seenFirst(command, fields));
    }

    /// The same, and this may be done next once staff have written these fields.
    public Done toFill(StaffCommand command, Map<String, ?> known, String... fill) {
      return with(new NextEvent(command, new LinkedHashMap<>(known), List.of(fill)));
    }

    /// The same, and the candidates of that network may be written to; who is in it already is left
    /// out.
    public Done toInvite(String network) {
      return toFill(
          StaffCommand.PREPARE_MAILING,
          Json.members(
              "network", network,
              "include", List.of(Map.of("candidates", network)),
              "exclude", List.of(Map.of("participants", network))),
          "texts");
    }

    /// The same, and a meeting of that network may be planned.
    public Done toPlan(String network) {
      return toFill(
          StaffCommand.PLAN_MEETING, Map.of("network", network), "title", "dates", "pollDeadline");
    }

    /// The same, and all that may be done after that other answer.
    public Done and(StaffAnswer other) {
      var more = new ArrayList<>(next);
      more.addAll(other.next());
      return new Done(message, data, more, tried);
    }

    private Done with(NextEvent one) {
      var more = new ArrayList<>(next);
      more.add(one);
      return new Done(message, data, more, tried);
    }
  }

  /// It is refused; nothing is changed.
  ///
  /// @param next where to look
  record Refused(Problem problem, List<NextEvent> next) implements StaffAnswer {

    public Refused {
      next = List.copyOf(next);
    }

    /// Refused, and no more to say.
    public Refused(Problem problem) {
      this(problem, List.of());
    }

    /// The same, and this may be done instead: it runs as it stands.
    public Refused next(StaffCommand command, Map<String, ?> fields) {
      return with(new NextEvent(command, new LinkedHashMap<>(fields), List.of()));
    }

    /// The same, and this may be done instead: it shows first what would come of it.
    public Refused seenFirst(StaffCommand command, Map<String, ?> fields) {
      return with(NextEvent.seenFirst(command, fields));
    }

    /// The same, and this may be done instead once staff have written these fields.
    public Refused toFill(StaffCommand command, Map<String, ?> known, String... fill) {
      return with(new NextEvent(command, new LinkedHashMap<>(known), List.of(fill)));
    }

    private Refused with(NextEvent one) {
      var more = new ArrayList<>(next);
      more.add(one);
      return new Refused(problem, more);
    }
  }

  /// Done: a sentence and what there is to see.
  static Done done(String message, Record data) {
    return new Done(message, data, List.of(), Optional.empty());
  }

  /// Refused by a rule.
  static StaffAnswer refused(Refusal refusal) {
    return new Refused(Problem.of(refusal));
  }

  /// What may be done next.
  List<NextEvent> next();

  /// As it is written: events name who is to do them, times are those of the association's clocks.
  default Map<String, Object> written(String actor, ZoneId zone) {
    var written = new LinkedHashMap<String, Object>();
    switch (this) {
      case Done done -> {
        written.put("ok", true);
        written.put("message", done.message);
        written.put("data", AnswerJson.of(done.data, zone));
        written.put("next", ready(actor));
      }
      case Refused refused -> {
        written.put("ok", false);
        written.put("problem", AnswerJson.of(refused.problem.written(), zone));
        putUnlessEmpty(written, "next", ready(actor));
      }
    }
    putUnlessEmpty(written, "toFill", toFill(actor));
    return written;
  }

  private static void putUnlessEmpty(Map<String, Object> written, String name, List<?> list) {
    if (!list.isEmpty()) {
      written.put(name, list);
    }
  }

  private List<Map<String, Object>> ready(String actor) {
    return next().stream().filter(NextEvent::isReady).map(each -> each.event(actor)).toList();
  }

  private List<Map<String, Object>> toFill(String actor) {
    return next().stream().filter(each -> !each.isReady()).map(each -> each.toFill(actor)).toList();
  }
}
