package kreds.testing.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kreds.due.DueRows;
import kreds.id.RunId;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingDue;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meeting.Mover;
import kreds.meeting.RunRecord;
import kreds.meeting.Statutes;
import kreds.meeting.Team;
import kreds.meeting.TemplateRegister;

/// Meetings and what was asked about them, in memory.
record MemoryMeetings(MemoryStore store) implements Meetings {
  private static final Comparator<MeetingRecord> BY_NUMBER =
      Comparator.comparingInt((MeetingRecord record) -> record.meeting().run().number())
          .thenComparingInt(record -> record.meeting().number())
          .thenComparing(record -> record.meeting().id());

  @Override
  public Optional<MeetingRecord> of(RunId run, String meeting) {
    return store.alone(() ->
        Optional.ofNullable(store.meetings.get(MemoryStore.key(run, meeting))).map(this::record));
  }

  @Override
  public RunRecord ofRun(RunId run) {
    return new RunRecord(
        where(meeting -> meeting.run().equals(run)),
        asked(run, ""),
        store.alone(() -> store.statutes.getOrDefault(run, Statutes.USUAL)));
  }

  @Override
  public List<MeetingRecord> ofNetwork(String network) {
    return where(meeting -> meeting.network().equals(network));
  }

  @Override
  public TemplateRegister templates() {
    return store.alone(() -> new TemplateRegister(List.copyOf(store.templates.values())));
  }

  @Override
  public List<Meeting> open() {
    return listed(Meeting::isOpen);
  }

  @Override
  public List<Meeting> notHeld() {
    return listed(Meeting::isNotHeld);
  }

  private List<Meeting> listed(Predicate<Meeting> wanted) {
    return store.alone(
        () -> store.meetings.values().stream().filter(wanted).map(MemoryMeetings::listed).toList());
  }

  @Override
  public DueRows<MeetingDue> due(Instant now, int most) {
    return store.alone(() ->
        MemoryDue.of(
                store.meetings.values(),
                now,
                most,
                meeting -> new MeetingDue(meeting.run(), meeting.id()))
            .and(
                MemoryDue.of(
                    store.inquiries.values(),
                    now,
                    most,
                    inquiry -> new MeetingDue(inquiry.id().run(), inquiry.id().meeting()))));
  }

  @Override
  public DueRows<Mover> movers(Instant now, int most) {
    return store.alone(() -> MemoryDue.of(store.movers.values(), now, most, Function.identity()));
  }

  /// Without its team, as by the index.
  private static Meeting listed(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.run(),
        meeting.outline(),
        Team.NOBODY,
        meeting.timing(),
        meeting.invitations(),
        meeting.attendance(),
        meeting.calendar(),
        meeting.version());
  }

  private List<MeetingRecord> where(Predicate<Meeting> wanted) {
    return store.alone(() ->
        store.meetings.values().stream()
            .filter(wanted)
            .map(this::record)
            .sorted(BY_NUMBER)
            .toList());
  }

  private MeetingRecord record(Meeting meeting) {
    return new MeetingRecord(meeting, asked(meeting.run(), meeting.id()));
  }

  private List<InquiryRecord> asked(RunId run, String meeting) {
    return store.alone(() ->
        store.inquiries.values().stream()
            .filter(
                inquiry -> inquiry.id().run().equals(run) && inquiry.id().meeting().equals(meeting))
            .sorted(Comparator.comparing(inquiry -> inquiry.id().kind()))
            .map(this::record)
            .toList());
  }

  private InquiryRecord record(Inquiry inquiry) {
    var answers = store.answers.getOrDefault(inquiry.id(), Map.of());
    return new InquiryRecord(inquiry, List.copyOf(answers.values()));
  }
}
