package kreds.local.story;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kreds.aws.dynamo.DeliveryItems;
import kreds.aws.dynamo.Item;
import kreds.budget.Amount;
import kreds.budget.Vat;
import kreds.delivery.Delivery;
import kreds.id.RunId;
import kreds.invoice.InvoiceBasis;
import kreds.local.json.LocalJson;
import kreds.meeting.EvaluationReport;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.template.Template;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.invariant.Findings;
import kreds.testing.invariant.RunInvariants;
import kreds.testing.store.Stored;

/// What must be true once years are over: every invariant of what is kept, each calendar as the
/// tables have it, each letter with its end, and the books balanced.
public final class YearAfterward {
  private static final Vat VAT = new Vat(25);

  /// What an øre more on the base price brings in for one, at the most, and what is rounded up.
  private static final long OERE_A_HEAD = 3;

  private final Findings findings = new Findings();
  private final Map<String, KeptCalendar> calendars = new TreeMap<>();
  private final List<Delivery> letters = new ArrayList<>();
  private final List<EvaluationReport> evaluations = new ArrayList<>();

  /// Reads each person's calendar while the run is still up.
  public YearAfterward(Kreds kreds) {
    var all = LocalJson.list(kreds.json("/_local/mail").body());
    var byPerson = new TreeMap<String, List<Map<String, Object>>>();
    for (var mail : all.reversed()) {
      byPerson.computeIfAbsent(String.valueOf(mail.get("to")), _ -> new ArrayList<>()).add(mail);
    }
    byPerson.forEach((to, mails) -> calendars.put(to, KeptCalendar.of(mails)));
  }

  /// Looks into the folder that is left.
  public YearAfterward look(Path data, List<String> networks) {
    var template =
        Template.read(
            Template.ofTheProject(),
            Map.of("BaseUrl", "http://127.0.0.1"),
            UnaryOperator.identity());
    try (var aws = EmbeddedAws.onDisk(template, data.resolve("tables.db"))) {
      look(aws, Stored.on(aws), networks);
    }
    return this;
  }

  /// Everything that is not as it must be.
  public List<String> faults() {
    return findings.all();
  }

  /// All that was written to somebody.
  public List<Delivery> letters() {
    return List.copyOf(letters);
  }

  /// How the meetings of each network were.
  public List<EvaluationReport> evaluations() {
    return List.copyOf(evaluations);
  }

  /// What reached somebody after something newer, so that no calendar took it.
  public Map<String, Object> dropped() {
    var dropped = new TreeMap<String, Object>();
    calendars.forEach((who, calendar) -> {
      if (!calendar.dropped().isEmpty()) {
        dropped.put(who, calendar.dropped());
      }
    });
    return dropped;
  }

  private void look(EmbeddedAws aws, Stored stored, List<String> networks) {
    aws.rows("Deliveries").stream()
        .filter(row -> DeliveryItems.isLetter(Map.of("sk", Item.of(row).text("sk"))))
        .map(row -> DeliveryItems.fromItem(Item.of(row)))
        .forEach(letters::add);
    var runs = runs(stored, networks);
    var keys = letters.stream().map(Delivery::key).toList();
    new RunInvariants(stored, keys, findings).look(runs);
    for (var letter : letters) {
      findings.holds(letter.state().isFinal(), letter.key() + " has no end: " + letter.state());
    }
    for (var run : runs) {
      var roster = stored.rosters().of(run).orElseThrow();
      var meetings = stored.meetings().ofRun(run).meetings();
      isBalanced(InvoiceBasis.of(roster, meetings, stored.companies().register(), VAT));
      for (var record : meetings) {
        stands(record.meeting(), roster);
      }
    }
    networks.forEach(network -> evaluated(stored.meetings().ofNetwork(network)));
  }

  /// Of each meeting that was held it was asked how it was.
  private void evaluated(List<MeetingRecord> meetings) {
    var closed =
        meetings.stream()
            .flatMap(each -> each.evaluation().stream())
            .map(each -> each.inquiry().closesAt())
            .max(Comparator.naturalOrder());
    var report = EvaluationReport.of(meetings, closed.orElse(Instant.EPOCH));
    var held =
        meetings.stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.state() == MeetingState.HELD)
            .toList();
    findings.same(
        held, report.meetings().stream().map(each -> each.meeting()).toList(), "evaluated");
    evaluations.add(report);
  }

  /// Every year of each.
  private static List<RunId> runs(Stored stored, List<String> networks) {
    var runs = new ArrayList<RunId>();
    for (var network : networks) {
      var run = RunId.first(network);
      while (stored.rosters().of(run).isPresent()) {
        runs.add(run);
        run = run.next();
      }
    }
    return runs;
  }

  private void isBalanced(InvoiceBasis basis) {
    var surplus = basis.surplus();
    var most = new Amount(OERE_A_HEAD * (basis.mix().heads() + basis.gone()));
    findings.holds(
        surplus.oere() >= 0 && surplus.compareTo(most) <= 0, "the books: " + surplus + " over");
  }

  /// Who takes part has it in the calendar as it is in the table; who has left before it, or of a
  /// meeting that is off, nobody has it.
  private void stands(Meeting meeting, Roster roster) {
    if (meeting.slot().isEmpty()) {
      return;
    }
    var start = meeting.slot().get().start().instant();
    var isOn = meeting.state() != MeetingState.CANCELLED;
    for (var each : roster.enrollments()) {
      var calendar = calendars.get(each.person().address().value());
      if (calendar == null) {
        continue;
      }
      var shown = calendar.shown().get(meeting.calendar().uid());
      var where = meeting.id() + " in the calendar of " + each.id() + " (" + each.state() + ")";
      switch (each) {
        case Enrollment.Confirmed place when isOn && place.since().isBefore(start) ->
            findings.same(start.toString(), String.valueOf(shown), where);
        case Enrollment.Left left when left.at().isBefore(start) ->
            findings.holds(shown == null, where);
        default -> findings.holds(isOn || shown == null, where);
      }
    }
  }
}
