package kreds.local.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import kreds.audit.AuditLine;
import kreds.run.Roster;
import kreds.testing.invariant.Findings;

/// What people and staff were told, to be held against what is kept: no conflict and no fault is
/// shown as a success, what was refused is not done, and what is ordered twice is done once.
final class Promises {

  /// What became of an order that has a reason of its own.
  private record Ordered(String command, Heard heard) {}

  /// How a person was told to stand.
  private record Told(String address, String network, String state) {}

  private final Map<String, List<Ordered>> orders = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Told> people = new ConcurrentLinkedQueue<>();

  void ordered(String command, String reason, List<Heard> heard) {
    orders.put(reason, heard.stream().map(each -> new Ordered(command, each)).toList());
  }

  void told(String address, Heard heard) {
    if (!heard.text("state").isEmpty()) {
      people.add(new Told(address, heard.text("network"), heard.text("state")));
    }
  }

  /// Holds them against the audit of all networks.
  void hold(List<AuditLine> audit, Findings findings) {
    orders.forEach((reason, heard) -> hold(reason, heard, audit, findings));
  }

  private static void hold(
      String reason, List<Ordered> orders, List<AuditLine> audit, Findings findings) {
    var lines = audit.stream().filter(line -> line.after().endsWith(reason)).toList();
    var isDone = orders.stream().anyMatch(each -> each.heard().isDone() && !each.heard().stoodSo());
    var isRefused = orders.stream().allMatch(each -> each.heard().isRefused());
    findings.holds(!isDone || !lines.isEmpty(), orders + ", but not done: " + reason);
    findings.holds(!isRefused || lines.isEmpty(), orders + ", but done: " + lines);
    findings.holds(lines.size() <= 1, orders + " done more than once: " + lines);
  }

  /// Each state that somebody was told has a line that leads there.
  void hold(Roster roster, List<AuditLine> audit, Findings findings) {
    for (var told : people) {
      for (var each : roster.enrollments()) {
        var isMeant =
            each.person().address().value().equals(told.address())
                && told.network().equals(roster.network().id());
        var isInAudit =
            audit.stream()
                .anyMatch(line -> line.after().startsWith(each.id() + " " + told.state()));
        findings.holds(
            !isMeant || isInAudit || told.state().equals("cancelled"),
            each.id() + " was told " + told.state() + ", which the audit does not know");
      }
    }
  }
}
