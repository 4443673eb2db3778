package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kreds.aws.dynamo.DeliveryItems;
import kreds.aws.dynamo.Item;
import kreds.budget.Amount;
import kreds.budget.Vat;
import kreds.delivery.DeliveryState;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The year as one test: three networks from an idea to another year or the end. At its end
/// everything that was kept is as it must be, every calendar shows what the tables have, every
/// letter has left, and the books are balanced.
final class YearTest {
  private static final Vat VAT = new Vat(25);

  /// What an øre more on the base price brings in for one, at the most, and what is rounded up.
  private static final long OERE_A_HEAD = 3;

  @TempDir private Path data;

  private final Map<String, KeptCalendar> calendars = new TreeMap<>();

  @Test
  void aYearOfThreeNetworks() {
    var story = new ArrayList<String>();
    List<String> networks;
    try (var kreds = new Kreds(data, 0)) {
      var year =
          new TheYear(
              kreds,
              line -> {
                story.add(line);
                System.out.println(line);
              });
      year.play();
      networks = year.networks();
      readCalendars(kreds);
      assertThat(LocalJson.list(kreds.json("/_local/dead-letters").body())).isEmpty();
    }
    assertThat(story).hasSizeGreaterThan(30);
    var template =
        Template.read(
            Template.ofTheProject(),
            Map.of("BaseUrl", "http://127.0.0.1"),
            UnaryOperator.identity());
    try (var aws = EmbeddedAws.onDisk(template, data.resolve("tables.db"))) {
      isAsItMustBe(aws, Stored.on(aws), networks);
    }
  }

  private void readCalendars(Kreds kreds) {
    var all = LocalJson.list(kreds.json("/_local/mail").body());
    var byPerson = new TreeMap<String, List<Map<String, Object>>>();
    for (var mail : all.reversed()) {
      byPerson.computeIfAbsent(String.valueOf(mail.get("to")), _ -> new ArrayList<>()).add(mail);
    }
    byPerson.forEach((to, mails) -> calendars.put(to, KeptCalendar.of(mails)));
  }

  private void isAsItMustBe(EmbeddedAws aws, Stored stored, List<String> networks) {
    var findings = new Findings();
    var letters =
        aws.rows("Deliveries").stream()
            .map(Item::of)
            .filter(item -> DeliveryItems.isLetter(Map.of("sk", item.text("sk"))))
            .toList();
    var runs = runs(stored, networks);
    var keys = letters.stream().map(item -> item.text("pk")).toList();
    new RunInvariants(stored, keys, findings).look(runs);
    for (var letter : letters) {
      var state = DeliveryState.valueOf(letter.text("state"));
      findings.holds(
          state == DeliveryState.SENT || state == DeliveryState.DELIVERED,
          letter.text("pk") + " is " + state);
    }
    for (var run : runs) {
      var roster = stored.rosters().of(run).orElseThrow();
      var meetings = stored.meetings().ofRun(run).meetings();
      isBalanced(InvoiceBasis.of(roster, meetings, stored.companies().register(), VAT), findings);
      for (var record : meetings) {
        stands(record.meeting(), roster, findings);
      }
    }
    for (var network : networks) {
      isEvaluated(stored.meetings().ofNetwork(network), findings);
    }
    calendars.forEach((who, calendar) ->
        findings.same(Map.of(), calendar.dropped(), who + " was sent what came too late"));
    assertThat(findings.all()).isEmpty();
  }

  /// Of each meeting that was held it is known how it was.
  private static void isEvaluated(List<MeetingRecord> meetings, Findings findings) {
    var report = EvaluationReport.of(meetings);
    var held =
        meetings.stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.state() == MeetingState.HELD)
            .toList();
    findings.same(
        held, report.meetings().stream().map(each -> each.meeting()).toList(), "evaluated");
    for (var each : report.meetings()) {
      findings.holds(
          each.result().whole().isPresent() && !each.result().comments().isEmpty(),
          each.meeting().id() + " has no result");
    }
    findings.holds(
        report.themes().stream().anyMatch(theme -> theme.name().equals("Bordet rundt")),
        "a theme is rated over the year");
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

  private static void isBalanced(InvoiceBasis basis, Findings findings) {
    var surplus = basis.surplus();
    var most = new Amount(OERE_A_HEAD * (basis.mix().heads() + basis.gone()));
    findings.holds(
        surplus.oere() >= 0 && surplus.compareTo(most) <= 0, "the books: " + surplus + " over");
  }

  /// Who takes part has it in the calendar as it is in the table; who has left before it, or of a
  /// meeting that is off, nobody has it.
  private void stands(Meeting meeting, Roster roster, Findings findings) {
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
