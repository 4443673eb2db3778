package kreds.local.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.local.story.Kreds;
import kreds.local.story.RunningAssociation;

/// An association whose people and staff do again what was not answered, as they are told to.
/// People wait a while for a mail that has not come; staff decide meanwhile about what nobody knows
/// of whether it left.
final class Patient extends RunningAssociation {
  private static final int TIMES = 12;
  private static final int HOURS = 12;
  private static final int FAILED = 500;

  private final Kreds kreds;

  Patient(Kreds kreds) {
    this.kreds = kreds;
  }

  /// From now on calls fail, drawn by that seed; none any more where it is blank.
  void failing(String seed) {
    yes(postJson("/_local/faults", Map.of("seed", seed)));
  }

  /// Staff hand what was set aside to its function again, as the README has it.
  void replay() {
    for (var letter : LocalJson.list(json("/_local/dead-letters").body())) {
      var event = LocalJson.object(LocalJson.text(letter, "event"));
      yes(postJson("/_local/invoke/" + LocalJson.text(letter, "function"), event));
    }
  }

  /// Staff let each letter go that is held, or let it be when it is too late for it.
  void settleHeld() {
    var listed = yes("list-held", mail("list-held", Map.of()));
    for (var held : LocalJson.objects(LocalJson.object(listed, "data"), "held")) {
      var which = Map.of("delivery", LocalJson.text(held, "delivery"));
      if (!Boolean.TRUE.equals(mail("send-held", which).get("ok"))) {
        yes("drop-held", mail("drop-held", which));
      }
    }
  }

  private Map<String, Object> mail(String command, Map<String, String> fields) {
    var event = new LinkedHashMap<String, Object>(fields);
    event.put("command", command);
    event.put("actor", "mette@example.dk");
    return order("email-distribution", event);
  }

  @Override
  public String address() {
    return kreds.address();
  }

  @Override
  public void settle() {
    kreds.settle();
  }

  @Override
  public String link(String to, String kind) {
    var found = link(mail(to), kind);
    for (var hour = 0; found.isEmpty() && hour < HOURS; hour++) {
      clock(Map.of("advance", "PT1H"));
      settleHeld();
      found = link(mail(to), kind);
    }
    return found.orElseGet(() -> super.link(to, kind));
  }

  @Override
  protected boolean isAskedAgain(Reply reply, int times) {
    return times < TIMES && (reply.status() >= FAILED || isToBeOrderedAgain(reply));
  }

  /// What a function answers to staff has its status within.
  private static boolean isToBeOrderedAgain(Reply reply) {
    return reply.body().startsWith("{")
        && LocalJson.object(reply.json(), "problem").get("status") instanceof Number status
        && status.intValue() >= FAILED;
  }

  private static void yes(Reply reply) {
    if (reply.status() != 200) {
      throw new IllegalStateException(reply.status() + ": " + reply.body());
    }
  }
}
