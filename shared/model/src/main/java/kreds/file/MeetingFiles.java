package kreds.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.meeting.Meeting;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// The files of one meeting, the removed ones among them, as one reading. What is decided about
/// them is decided here. Two that are announced at once want one number, so that the second one
/// decides anew: there are never more than may be, nor two of one name.
///
/// @param all by number, without a gap
public record MeetingFiles(RunId run, String meeting, List<SharedFile> all) {
  /// So many a meeting has at most.
  public static final int MOST = 30;

  /// There is no such file.
  public static final Refusal UNKNOWN =
      Refusal.notFound("file-unknown", "The meeting has no such file.");

  public MeetingFiles {
    all = List.copyOf(all);
  }

  /// How many files of a meeting have come since it began: slides are of a meeting that was, and
  /// what was sent beforehand says nothing of that.
  public static int sinceItBegan(Meeting meeting, Collection<SharedFile> all) {
    return meeting
        .slot()
        .map(slot -> slot.start().instant())
        .map(start ->
            all.stream()
                .filter(file -> file.id().meeting().equals(meeting.id()))
                .filter(file -> file.isThere() && !file.at().isBefore(start))
                .count())
        .orElse(0L)
        .intValue();
  }

  /// Those that can be read.
  public List<SharedFile> there() {
    return all.stream().filter(SharedFile::isThere).toList();
  }

  /// Those that were not taken away.
  public List<SharedFile> kept() {
    return kept(all.stream()).toList();
  }

  /// Those that are announced and have not come.
  public List<SharedFile> awaited() {
    return all.stream().filter(SharedFile::isAwaited).toList();
  }

  /// The one that is named so, such as `file-1`, whatever has become of it.
  public Optional<SharedFile> find(String named) {
    return all.stream().filter(file -> file.id().named().equals(named)).findFirst();
  }

  /// Says that a file will come. One that has been announced and has not come is the same: there is
  /// only another link for it.
  public Outcome<Decision<SharedFile, FileHappening>> announce(
      Meeting of, FileName name, Instant now) {
    var no = against(of);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var known = kept(all.stream()).filter(file -> file.name().isSame(name)).findFirst();
    if (known.isPresent()) {
      return known.get().isThere()
          ? Outcome.refused(alreadyThere(known.get()))
          : Outcome.done(Decision.unchanged(known.get()));
    }
    if (kept().size() >= MOST) {
      return Outcome.refused(full());
    }
    var file = SharedFile.announced(new FileId(run, meeting, all.size() + 1), name, now);
    return Outcome.done(Decision.of(file, new FileHappening.Announced(file)));
  }

  /// Notes that a file has come. That is told at least once, and in any order. What is there is
  /// read by others: whatever else comes by the same form, sent twice or by the browser's way back,
  /// changes nothing. What was removed stays so, and a meeting that does not take place takes none.
  ///
  /// @param sending what tells it from anything else that is sent by the same form
  /// @param came when it was stored
  public Outcome<Decision<SharedFile, FileHappening>> arrive(
      Meeting of, FileId id, String sending, long bytes, Instant came) {
    return Outcome.of(find(id.named()), UNKNOWN)
        .map(before -> {
          if (before.state() != FileState.ANNOUNCED || against(of).isPresent()) {
            return Decision.unchanged(before);
          }
          var after = before.arrived(sending, bytes, came);
          return Decision.of(after, new FileHappening.Arrived(before, after));
        });
  }

  /// Takes a file away. One that is removed already stays so: what is in it is deleted once more.
  ///
  /// @param meant its number, such as `file-1`, or its name
  public Outcome<Decision<SharedFile, FileHappening>> remove(String meant, Instant now) {
    var meantOnes = all.stream().filter(file -> file.isMeant(meant)).toList();
    return Outcome.of(
            kept(meantOnes.stream()).findFirst().or(() -> meantOnes.stream().findFirst()), UNKNOWN)
        .map(before -> {
          if (before.isRemoved()) {
            return Decision.unchanged(before);
          }
          var after = before.removed(now);
          return Decision.of(after, new FileHappening.Removed(before, after));
        });
  }

  private static Stream<SharedFile> kept(Stream<SharedFile> files) {
    return files.filter(file -> !file.isRemoved());
  }

  private static Optional<Refusal> against(Meeting meeting) {
    return switch (meeting.state()) {
      case PLANNED, POLLING -> no("meeting-undated", meeting, " has no date yet.");
      case SCHEDULED, HELD -> Optional.empty();
      case CANCELLED -> no("meeting-cancelled", meeting, meeting.saidOff() + ".");
    };
  }

  private static Optional<Refusal> no(String code, Meeting meeting, String why) {
    return Optional.of(Refusal.illegal(code, "Meeting " + meeting.number() + why));
  }

  private static Refusal alreadyThere(SharedFile file) {
    return Refusal.illegal(
        "file-there",
        "A file of that name is there already ("
            + file.id().named()
            + "). Remove it first, or give this one another name.");
  }

  private static Refusal full() {
    return Refusal.illegal(
        "files-full", "A meeting has at most " + MOST + " files. Remove one first.");
  }
}
