package kreds.testing.memory;

import java.util.Comparator;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.id.RunId;

/// What is known of files, in memory.
record MemoryFiles(MemoryStore store) implements SharedFiles {
  private static final Comparator<SharedFile> BY_NUMBER =
      Comparator.comparingInt(file -> file.id().number());

  @Override
  public MeetingFiles of(RunId run, String meeting) {
    return store.alone(() ->
        new MeetingFiles(
            run,
            meeting,
            store.files.values().stream()
                .filter(file -> file.id().run().equals(run) && file.id().meeting().equals(meeting))
                .sorted(BY_NUMBER)
                .toList()));
  }
}
