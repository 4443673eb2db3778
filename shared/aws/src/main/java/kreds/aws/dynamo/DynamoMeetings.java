package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.meeting.Announcement;
import kreds.meeting.Coming;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.Meetings;
import kreds.meeting.PollAnswer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Meetings on DynamoDB: a meeting and its answers are neighbors, read in one consistent query. An
/// answer is written together with a check of the meeting's row, so that none slips in behind the
/// closing of the poll.
public final class DynamoMeetings implements Meetings {
  private static final Comparator<Meeting> BY_NUMBER =
      Comparator.comparingInt(Meeting::run)
          .thenComparingInt(Meeting::number)
          .thenComparing(Meeting::id);

  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoMeetings(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<MeetingRecord> of(String network, String meeting) {
    var rows =
        dynamo.between(tables.meetings(), network, meeting, MeetingAnswerItems.endOf(meeting));
    if (rows.isEmpty() || !rows.getFirst().required("sk").equals(meeting)) {
      return Optional.empty();
    }
    var polled = new ArrayList<PollAnswer>();
    var coming = new ArrayList<Coming>();
    for (var row : rows.subList(1, rows.size())) {
      if (MeetingAnswerItems.isPoll(row)) {
        polled.add(MeetingAnswerItems.poll(row));
      } else if (MeetingAnswerItems.isComing(row)) {
        coming.add(MeetingAnswerItems.coming(row));
      }
    }
    var head = MeetingItems.fromItem(rows.getFirst());
    return Optional.of(new MeetingAndAnswers(head, polled, coming));
  }

  @Override
  public List<Meeting> ofNetwork(String network) {
    var found = new ArrayList<Meeting>();
    for (var row : dynamo.between(tables.meetings(), network, "m-", "m-~")) {
      if (!MeetingAnswerItems.isPoll(row) && !MeetingAnswerItems.isComing(row)) {
        found.add(MeetingItems.fromItem(row));
      }
    }
    found.sort(BY_NUMBER);
    return found;
  }

  @Override
  public List<Meeting> open() {
    var found = new ArrayList<Meeting>();
    for (var row : dynamo.index(tables.meetings(), "open", "open", MeetingItems.OPEN)) {
      found.add(MeetingItems.fromItem(row));
    }
    return found;
  }

  @Override
  public void add(Meeting meeting, Optional<Announcement> shown, Consequences consequences) {
    commit(meeting, Guard.absent(), shown, consequences);
  }

  @Override
  public void save(
      Meeting asRead, Meeting after, Optional<Announcement> shown, Consequences consequences) {
    commit(after, Guard.version(asRead.version()), shown, consequences);
  }

  @Override
  public boolean answerPoll(
      Meeting meeting, PollAnswer answer, Instant now, Consequences consequences) {
    var writes = new Writes(tables);
    writes.add(check(meeting, MeetingState.POLLING, "deadline", now));
    writes.put(tables.meetings(), MeetingAnswerItems.toItem(meeting.network(), answer));
    return written(meeting, writes.bringing(consequences));
  }

  @Override
  public boolean answerComing(
      Meeting meeting, Coming answer, Instant now, Consequences consequences) {
    var writes = new Writes(tables);
    writes.add(check(meeting, MeetingState.SCHEDULED, "startsAt", now));
    writes.put(tables.meetings(), MeetingAnswerItems.toItem(meeting.network(), answer));
    return written(meeting, writes.bringing(consequences));
  }

  @Override
  public void close(Meeting over) {
    // "No" means that it has changed meanwhile: it is looked at again the next time.
    var unused =
        dynamo.put(
            tables.meetings(), MeetingItems.toClosedItem(over), Guard.version(over.version()));
  }

  private void commit(
      Meeting meeting, Guard guard, Optional<Announcement> shown, Consequences consequences) {
    var writes = new Writes(tables);
    writes.put(tables.meetings(), MeetingItems.toItem(meeting), guard);
    if (shown.isPresent()) {
      writes.put(
          tables.networks(),
          NetworkItems.toItem(shown.get().after()),
          Guard.version(shown.get().asRead().version()));
    }
    dynamo.commit("meeting " + meeting.id(), writes.bringing(consequences).all());
  }

  private boolean written(Meeting meeting, Writes writes) {
    return dynamo.tryCommit("meeting " + meeting.id(), writes.all()).isEmpty();
  }

  /// The meeting still takes such an answer: it is in that state, and the moment by which to answer
  /// is ahead.
  private TransactWriteItem check(Meeting meeting, MeetingState state, String until, Instant now) {
    var check =
        ConditionCheck.builder()
            .tableName(tables.meetings())
            .key(key(meeting))
            .conditionExpression("#state = :state AND #until > :now")
            .expressionAttributeNames(Map.of("#state", "state", "#until", until))
            .expressionAttributeValues(Item.empty().put(":state", state).put(":now", now).values())
            .build();
    return TransactWriteItem.builder().conditionCheck(check).build();
  }

  private static Map<String, AttributeValue> key(Meeting meeting) {
    return Map.of(
        "pk", AttributeValue.fromS(meeting.network()), "sk", AttributeValue.fromS(meeting.id()));
  }
}
