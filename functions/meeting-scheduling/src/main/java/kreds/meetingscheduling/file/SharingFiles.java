package kreds.meetingscheduling.file;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.file.FileConsequences;
import kreds.file.FileHappening;
import kreds.file.FileId;
import kreds.file.FileName;
import kreds.file.FileStorage;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.outcome.Unavailable;

/// Files for those who take part in a meeting. What is known of a file stands in a row; what is in
/// it goes from the browser of staff to where files lie, and from there to the reader's.
public record SharingFiles(
    RunMeetingsLookup lookup,
    SharedFiles files,
    FileStorage storage,
    Changing changing,
    InstantSource clock) {
  private static final String NOT_DELETED =
      "The file is removed and its link is over, but what is in it is not deleted yet";

  /// A file as it is after a step.
  ///
  /// @param record its meeting
  /// @param fresh whether the step has changed something
  record Kept(MeetingRecord record, SharedFile file, boolean fresh) {}

  private record Read(MeetingRecord record, MeetingFiles files) {

    Meeting meeting() {
      return record.meeting();
    }
  }

  private interface Rule {
    Outcome<Decision<SharedFile, FileHappening>> decide(Read read, Instant now);
  }

  /// Says that a file will come.
  ///
  /// @param meeting blank when the only one is meant that has begun and has no minutes yet
  Outcome<Kept> announce(String network, String meeting, FileName name, Order order) {
    return lookup
        .begun(network, meeting, record -> record.minutes().isEmpty(), clock.instant())
        .then(id ->
            on(
                network,
                id,
                order,
                (read, now) -> read.files().announce(read.meeting(), name, now)));
  }

  /// Takes a file away: its link is over first, and then what is in it is deleted, again each time
  /// that it is ordered.
  ///
  /// @param meeting blank when the only one is meant that has such a file
  /// @param file its number or its name
  Outcome<Kept> remove(String network, String meeting, String file, Order order) {
    var removed =
        having(network, meeting, file)
            .then(id -> on(network, id, order, (read, now) -> read.files().remove(file, now)));
    if (removed instanceof Outcome.Done<Kept>(var kept)) {
      delete(kept.file());
    }
    return removed;
  }

  private Outcome<String> having(String network, String meeting, String file) {
    if (!meeting.isEmpty()) {
      return Outcome.done(meeting);
    }
    var meant = files.ofNetwork(network).stream().filter(each -> each.isMeant(file)).toList();
    var there = meant.stream().filter(each -> !each.isRemoved()).toList();
    // The same order again finds what is removed: what is in it may still have to be deleted.
    var having =
        (there.isEmpty() ? meant : there)
            .stream().map(each -> each.id().meeting()).distinct().toList();
    return switch (having.size()) {
      case 1 -> Outcome.done(having.getFirst());
      case 0 -> Outcome.refused(MeetingFiles.UNKNOWN);
      default ->
          Outcome.refused(
              Refusal.wrong(
                  "meeting",
                  "meeting-unclear",
                  "Name the \"meeting\"; these have such a file: "
                      + String.join(", ", having)
                      + "."));
    };
  }

  private void delete(SharedFile file) {
    try {
      storage.delete(file.key(), clock.instant());
    } catch (Unavailable unreached) {
      throw new Unavailable(NOT_DELETED, unreached);
    }
  }

  /// Notes that a file has come: the first sending that is heard of is the file, and is taken to
  /// where no form reaches. What comes beside it (the same form sent twice, one that was removed
  /// while it was on its way, one for a meeting that was cancelled) is deleted.
  ///
  /// @param etag which sending it was
  /// @throws IllegalStateException if nobody has announced it: then somebody looks at it
  public void arrived(String key, String etag, long size, Instant came) {
    if (FileId.isKept(key)) {
      return;
    }
    var id =
        FileId.ofKey(key)
            .orElseThrow(() -> new IllegalStateException("no file is sent under such a key"));
    var known = files.of(id.run(), id.meeting()).find(id.named());
    var isAwaited = known.filter(SharedFile::isAwaited).isPresent();
    if (isAwaited && !isKept(known.get(), etag)) {
      return;
    }
    var file = noted(id, etag, size, came);
    if (isAwaited && !file.isSentAs(etag)) {
      storage.delete(id.keyOf(etag), clock.instant());
    }
    if (!file.isThere() || !file.key().equals(key)) {
      storage.delete(key, clock.instant());
    }
  }

  /// What is not what its name says is deleted, and nobody is told that it has come.
  private boolean isKept(SharedFile file, String etag) {
    var now = clock.instant();
    var head = storage.beginning(file.id(), now);
    if (head.isEmpty()) {
      return false;
    }
    if (!file.name().type().isBegunBy(head.get())) {
      storage.delete(file.id().key(), now);
      return false;
    }
    return storage.keep(file.id(), etag, now);
  }

  private SharedFile noted(FileId id, String etag, long size, Instant came) {
    var step = new Step(Subject.meeting(id.meeting()), Actor.SYSTEM, "file-arrived");
    return changing
        .on(
            step,
            () -> arriving(id),
            (read, at) ->
                read.files()
                    .arrive(read.meeting(), id, etag, size, came)
                    .map(decision -> change(read, decision, at)))
        .fold(
            Decision::after,
            refusal -> {
              throw new IllegalStateException("a file that came: " + refusal.code());
            });
  }

  private Outcome<Read> arriving(FileId id) {
    return Outcome.of(lookup.meetings().of(id.run(), id.meeting()), Meeting.UNKNOWN)
        .map(record -> new Read(record, files.of(id.run(), id.meeting())));
  }

  private Outcome<Kept> on(String network, String meeting, Order order, Rule rule) {
    return changing.on(
        order.about(Subject.meeting(meeting)),
        () -> read(network, meeting),
        (read, at) ->
            rule.decide(read, at.now())
                .map(decision ->
                    change(read, decision, at)
                        .map(_ ->
                            new Kept(read.record(), decision.after(), !decision.isNothing()))));
  }

  private Outcome<Read> read(String network, String id) {
    return lookup
        .holding(network, id)
        .then(run -> Outcome.of(run.find(id), Meeting.UNKNOWN))
        .map(record -> new Read(record, files.of(record.meeting().run(), id)));
  }

  /// The meeting is held with it: whether it takes files, and whether it took place for all that is
  /// known of it, is decided on both.
  private static Change<Decision<SharedFile, FileHappening>> change(
      Read read, Decision<SharedFile, FileHappening> decision, Moment at) {
    if (decision.isNothing()) {
      return Change.nothing(decision);
    }
    var after = decision.after();
    var known = read.files().find(after.id().named());
    var meeting = read.meeting();
    return Change.of(
        decision,
        List.of(
            new Write.MeetingSaved(Optional.of(meeting), meeting.besides()),
            new Write.FileSaved(known, after)),
        Consequences.of(decision.happenings(), happening -> FileConsequences.of(happening, at)));
  }
}
