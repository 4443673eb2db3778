package kreds.testing.memory;

import java.util.Comparator;
import java.util.List;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.id.RunId;

/// What is known of files, in memory.
record MemoryFiles(MemoryStore store) implements SharedFiles {
  private static final Comparator<SharedFile> IN_ORDER =
      Comparator.comparingInt((SharedFile file) -> file.id().run().number())
          .thenComparing(file -> file.id().meeting())
          .thenComparingInt(file -> file.id().number());

  @Override
  public MeetingFiles of(RunId run, String meeting) {
    return store.alone(() ->
        new MeetingFiles(
            run,
            meeting,
            store.files.values().stream()
                .filter(file -> file.id().run().equals(run) && file.id().meeting().equals(meeting))
                .sorted(IN_ORDER)
                .toList()));
  }

  @Override
  public List<SharedFile> ofNetwork(String network) {
    return store.alone(() ->
        store.files.values().stream()
            .filter(file -> file.id().run().network().equals(network))
            .sorted(IN_ORDER)
            .toList());
  }
}
