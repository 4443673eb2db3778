package kreds.local.faults;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kreds.audit.AuditLine;
import kreds.aws.dynamo.DeliveryItems;
import kreds.aws.dynamo.Item;
import kreds.id.RunId;
import kreds.inquiry.Response;
import kreds.local.mail.Mailbox;
import kreds.meeting.Attendees;
import kreds.meeting.MeetingRecord;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.template.Template;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.invariant.Findings;
import kreds.testing.invariant.RunInvariants;
import kreds.testing.store.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What must be true of everything that was kept, whatever happened: read from the folder after the
/// end, by the same code as the functions', so that a row that is half written is a fault too.
final class Afterward {
  private static final Pattern SIZE = Pattern.compile("^[0-9]+–[0-9]+");

  private final Findings findings = new Findings();
  private final EmbeddedAws aws;
  private final Stored stored;
  private final Mailbox mailbox;
  private final String deadLetters;
  private final Promises promises;
  private final Instant now;

  private Afterward(
      EmbeddedAws aws, Mailbox mailbox, String deadLetters, Promises promises, Instant now) {
    this.aws = aws;
    this.stored = Stored.on(aws);
    this.mailbox = mailbox;
    this.deadLetters = deadLetters;
    this.promises = promises;
    this.now = now;
  }

  /// Everything that is not as it must be.
  ///
  /// @param now to which all rounds have looked
  static List<String> faults(Path folder, String deadLetters, Promises promises, Instant now) {
    var template =
        Template.read(
            Template.ofTheProject(),
            Map.of("BaseUrl", "http://127.0.0.1"),
            UnaryOperator.identity());
    try (var aws = EmbeddedAws.onDisk(template, folder.resolve("tables.db"))) {
      var mailbox = new Mailbox(folder.resolve("mail"));
      var afterward = new Afterward(aws, mailbox, deadLetters, promises, now);
      afterward.look();
      return afterward.findings.all();
    }
  }

  private void look() {
    var runs = Somebody.NETWORKS.stream().map(RunId::first).toList();
    new RunInvariants(stored, letterKeys(), findings).look(runs);
    var audit = new ArrayList<AuditLine>();
    Somebody.NETWORKS.forEach(network -> {
      var roster = stored.roster(network);
      var lines = stored.trail().of("network/" + network);
      audit.addAll(lines);
      companies(roster);
      stored.meetings().ofNetwork(network).forEach(meeting -> date(meeting, roster));
      sizes(roster, lines);
      promises.hold(roster, lines, findings);
    });
    promises.hold(audit, findings);
    letters();
    proposals();
    nothingIsDue();
  }

  private List<String> letterKeys() {
    return rows("Deliveries").stream()
        .map(Item::of)
        .filter(item -> DeliveryItems.isLetter(Map.of("sk", item.text("sk"))))
        .map(item -> item.text("pk"))
        .toList();
  }

  private void companies(Roster roster) {
    var seats = new TreeMap<String, Integer>();
    roster.enrollments().stream()
        .filter(Enrollment::holdsSeat)
        .forEach(each -> seats.merge(each.person().company().spelling(), 1, Integer::sum));
    seats.forEach((company, held) ->
        holds(
            held <= Somebody.MOST_OF_A_COMPANY,
            roster.run().id() + ": " + company + " has " + held + " seats"));
  }

  /// A round that finds nothing to do leaves nothing due: the clock has gone on a while since.
  private void nothingIsDue() {
    for (var table : List.of("Networks", "Meetings", "Proposals", "Mailings", "Deliveries")) {
      for (var row : rows(table)) {
        var item = Item.of(row);
        var due = item.has("dueAt") ? item.text("dueAt") : "";
        holds(
            due.isEmpty() || Instant.parse(due).isAfter(now),
            table + " " + item.text("pk") + " " + item.text("sk") + " is due since " + due);
      }
    }
  }

  private void date(MeetingRecord meeting, Roster roster) {
    var slot = meeting.meeting().slot();
    if (slot.isEmpty() || meeting.poll().isEmpty()) {
      return;
    }
    for (var attendee : Attendees.of(meeting.meeting(), roster).asked()) {
      var no =
          meeting
              .poll()
              .get()
              .response(attendee.id(), Response.DateChoices.class)
              .filter(answer -> answer.declines(slot.get()));
      holds(
          no.isEmpty() || !attendee.role().isNeeded(),
          meeting.meeting().id() + " is on a date that " + attendee.post() + " declined");
    }
  }

  /// Each change has its line: what the lines lead to, less what they lead away from, is what
  /// stands. Their order is left out: the clock stands still while it is moved.
  private void sizes(Roster roster, List<AuditLine> lines) {
    var sized =
        lines.stream()
            .filter(line -> List.of("change-capacity", "set-seat-rules").contains(line.action()))
            .map(line ->
                new AuditLine(
                    line.id(),
                    line.at(),
                    line.subject(),
                    line.actor(),
                    "size",
                    size(line.before()),
                    size(line.after())))
            .toList();
    var sizes = new Steps("12–15", sized, "");
    var capacity = roster.run().capacity();
    holds(
        sizes.leadTo(
            capacity.minimum()
                + "–"
                + capacity.maximum()
                + (capacity.isLimited() ? ", " + capacity.perCompany() + " of a company" : "")),
        roster.run().id() + " is " + capacity + ", the audit says " + sizes);
  }

  /// What such a line says of the numbers.
  private static String size(String rules) {
    return Stream.of(rules.split("; ")).filter(SIZE.asPredicate()).findFirst().orElse("");
  }

  private void letters() {
    var mails = new TreeMap<String, List<String>>();
    for (var mail : mailbox.newestFirst()) {
      var key = mail.sent().tags().getOrDefault("delivery", "");
      mails.computeIfAbsent(key, _ -> new ArrayList<>()).add(mail.id());
    }
    for (var row : rows("Deliveries")) {
      var item = Item.of(row);
      if (!DeliveryItems.isLetter(Map.of("sk", item.text("sk")))) {
        continue;
      }
      var letter = DeliveryItems.fromItem(item);
      holds(letter.state().isFinal(), letter.key() + " has no end: " + letter.state());
    }
    mails.forEach((key, ids) -> {
      var unheard = ids.stream().filter(deadLetters::contains).count();
      holds(ids.size() <= 1 + unheard, key + " was sent more than once: " + ids);
    });
  }

  private void proposals() {
    for (var row : rows("Proposals")) {
      var item = Item.of(row);
      if (!item.text("sk").equals("PROPOSAL")) {
        continue;
      }
      var proposal = stored.proposals().of(item.text("pk")).orElseThrow();
      var steps = new Steps("", stored.trail().of("proposal/" + proposal.id()), "");
      var state = proposal.state().name().toLowerCase(Locale.ROOT);
      holds(steps.leadTo(state), proposal.id() + " is " + state + ", the audit says " + steps);
    }
  }

  private List<Map<String, AttributeValue>> rows(String table) {
    return aws.rows(table);
  }

  private void holds(boolean right, String otherwise) {
    findings.holds(right, otherwise);
  }
}
