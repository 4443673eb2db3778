package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.due.DueRows;
import kreds.id.RunId;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingDue;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meeting.Mover;
import kreds.meeting.RunRecord;
import kreds.meeting.Team;
import kreds.meeting.TemplateRegister;

/// Meetings on DynamoDB: a meeting, its people, what was asked about it and what was answered are
/// neighbors, read in one consistent query.
public final class DynamoMeetings implements Meetings {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoMeetings(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<MeetingRecord> of(RunId run, String meeting) {
    var sort = MeetingItems.sort(run, meeting);
    // `$` follows `#`, so that another meeting whose name begins alike is not among them.
    return records(run.network(), sort, sort + "$").stream()
        .filter(record -> record.meeting().id().equals(meeting))
        .findFirst();
  }

  @Override
  public RunRecord ofRun(RunId run) {
    var sort = RunItems.sort(run);
    var rows = dynamo.between(tables.meetings(), run.network(), sort, sort + "$");
    return new RunRecord(
        MeetingItems.records(rows),
        InquiryItems.records(MeetingItems.group(rows)),
        StatutesItems.among(rows));
  }

  @Override
  public List<MeetingRecord> ofNetwork(String network) {
    return records(network, "RUN#", "RUN#~");
  }

  @Override
  public TemplateRegister templates() {
    return new TemplateRegister(
        dynamo
            .between(
                tables.meetings(),
                TemplateItems.TEMPLATES,
                TemplateItems.sort(""),
                TemplateItems.sort("\uFFFD"))
            .stream()
            .map(TemplateItems::fromItem)
            .toList());
  }

  @Override
  public List<Meeting> open() {
    return waiting(Item.TODO);
  }

  @Override
  public List<Meeting> notHeld() {
    return waiting(MeetingItems.NOT_HELD);
  }

  private List<Meeting> waiting(String kind) {
    var found = new ArrayList<Meeting>();
    for (var row : dynamo.index(tables.meetings(), "todo", "todo", kind)) {
      found.add(MeetingItems.fromItem(row, Team.NOBODY));
    }
    return found;
  }

  @Override
  public DueRows<MeetingDue> due(Instant now, int most) {
    return due(MeetingItems.DUE, now, most).and(due(InquiryItems.DUE, now, most));
  }

  @Override
  public DueRows<Mover> movers(Instant now, int most) {
    var rows = dynamo.first(tables.networks(), "due", "due", MoverItems.DUE, most);
    return DueItems.read(rows, now, MoverItems::fromItem);
  }

  private DueRows<MeetingDue> due(String kind, Instant now, int most) {
    var rows = dynamo.first(tables.meetings(), "due", "due", kind, most);
    return DueItems.read(
        rows, now, row -> new MeetingDue(RunItems.idOf(row), MeetingItems.idOf(row)));
  }

  private List<MeetingRecord> records(String network, String from, String to) {
    return MeetingItems.records(dynamo.between(tables.meetings(), network, from, to));
  }
}
