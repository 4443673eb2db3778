package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kreds.due.DueRows;
import kreds.id.RunId;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingDue;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meeting.Mover;
import kreds.meeting.RunRecord;
import kreds.meeting.TemplateRegister;
import kreds.testing.store.Stored;

/// Something happens between reading the meetings of a run and deciding on them, once.
final class Interrupted {
  private final Meetings stored;
  private final AtomicReference<Runnable> next = new AtomicReference<>(Interrupted::nothing);

  Interrupted(Stored stored) {
    this.stored = stored.meetings();
  }

  private static void nothing() {}

  void afterReading(Runnable happens) {
    next.set(happens);
  }

  /// The meetings, of which the next reading is old at once.
  Meetings meetings() {
    return new Meetings() {
      @Override
      public Optional<MeetingRecord> of(RunId run, String meeting) {
        return stored.of(run, meeting);
      }

      @Override
      public RunRecord ofRun(RunId run) {
        var read = stored.ofRun(run);
        next.getAndSet(Interrupted::nothing).run();
        return read;
      }

      @Override
      public List<MeetingRecord> ofNetwork(String network) {
        return stored.ofNetwork(network);
      }

      @Override
      public TemplateRegister templates() {
        return stored.templates();
      }

      @Override
      public List<Meeting> open() {
        return stored.open();
      }

      @Override
      public List<Meeting> notHeld() {
        return stored.notHeld();
      }

      @Override
      public DueRows<MeetingDue> due(Instant now, int most) {
        return stored.due(now, most);
      }

      @Override
      public DueRows<Mover> movers(Instant now, int most) {
        return stored.movers(now, most);
      }
    };
  }
}
