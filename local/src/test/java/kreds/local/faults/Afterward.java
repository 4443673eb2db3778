package kreds.local.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kreds.audit.AuditLine;
import kreds.aws.dynamo.DeliveryItems;
import kreds.aws.dynamo.Item;
import kreds.inquiry.Response;
import kreds.local.mail.Mailbox;
import kreds.meeting.Attendees;
import kreds.meeting.MeetingRecord;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.SeatCount;
import kreds.template.Template;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.store.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What must be true of everything that was kept, whatever happened: read from the folder after the
/// end, by the same code as the functions', so that a row that is half written is a fault too.
final class Afterward {
  private final List<String> faults = new ArrayList<>();
  private final EmbeddedAws aws;
  private final Stored stored;
  private final Mailbox mailbox;
  private final String deadLetters;

  private Afterward(EmbeddedAws aws, Mailbox mailbox, String deadLetters) {
    this.aws = aws;
    this.stored = Stored.on(aws);
    this.mailbox = mailbox;
    this.deadLetters = deadLetters;
  }

  /// Everything that is not as it must be.
  static List<String> faults(Path folder, String deadLetters) {
    var template =
        Template.read(
            Template.ofTheProject(),
            Map.of("BaseUrl", "http://127.0.0.1"),
            UnaryOperator.identity());
    try (var aws = EmbeddedAws.onDisk(template, folder.resolve("tables.db"))) {
      var afterward = new Afterward(aws, new Mailbox(folder.resolve("mail")), deadLetters);
      afterward.look();
      return afterward.faults;
    }
  }

  private void look() {
    Somebody.NETWORKS.forEach(network -> {
      var roster = stored.roster(network);
      seats(roster);
      stored.meetings().ofNetwork(network).forEach(meeting -> date(meeting, roster));
      steps(roster);
    });
    letters();
    proposals();
  }

  private void seats(Roster roster) {
    var where = roster.run().id() + ": ";
    var seats = roster.run().seats();
    var counted =
        new SeatCount(
            roster.in(Enrollment.Confirmed.class).size(),
            roster.in(Enrollment.Offered.class).size(),
            roster.in(Enrollment.Waiting.class).size(),
            roster.in(Enrollment.Unconfirmed.class).size());
    holds(seats.equals(counted), where + "counts " + seats + ", rows " + counted);
    var taken = seats.confirmed() + seats.offered();
    var maximum = roster.run().capacity().maximum();
    holds(seats.waiting() == 0 || taken >= maximum, where + "waits beside a free place " + seats);
    var people = new HashSet<>();
    for (var enrollment : roster.enrollments()) {
      holds(people.add(enrollment.person().address()), where + "stands twice: " + enrollment.id());
      told(roster, enrollment);
    }
    holds(taken <= maximum, where + taken + " have a place, " + maximum + " may");
  }

  /// Each step of somebody has its line and its letter, which rode in the same transaction: the
  /// lines lead to how the person stands, and there are as many letters of a kind as lines that
  /// lead there.
  private void told(Roster roster, Enrollment enrollment) {
    var about = enrollment.id() + " ";
    var lines =
        stored.trail().of("network/" + roster.network().id()).stream()
            .filter(line -> line.before().startsWith(about) || line.after().startsWith(about))
            .toList();
    var steps = new Steps("", lines, "");
    holds(
        steps.leadTo(about + enrollment.state()),
        about + "is " + enrollment.state() + ", the audit says " + steps);
    told(enrollment, lines, "confirmed", "enrollment-seated/");
    told(enrollment, lines, "waiting", "enrollment-waiting/");
    told(enrollment, lines, "offered", "enrollment-offer/");
  }

  private void told(Enrollment enrollment, List<AuditLine> lines, String state, String kind) {
    var key = kind + enrollment.id() + "/";
    var letters =
        stored.deliveries().to(enrollment.person().address()).stream()
            .filter(letter -> letter.key().startsWith(key))
            .count();
    var led =
        lines.stream()
            .filter(line -> line.after().equals(enrollment.id() + " " + state))
            .filter(line -> !line.before().equals(line.after()))
            .count();
    holds(
        letters == led,
        enrollment.id() + " became " + state + " " + led + " times, letters: " + letters);
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
  private void steps(Roster roster) {
    var subject = "network/" + roster.network().id();
    var sizes = new Steps("12–15", stored.trail().of(subject), "change-capacity");
    var capacity = roster.run().capacity();
    holds(
        sizes.leadTo(capacity.minimum() + "–" + capacity.maximum()),
        subject + " is " + capacity + ", the audit says " + sizes);
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
    if (!right) {
      faults.add(otherwise);
    }
  }
}
