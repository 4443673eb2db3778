package kreds.testing.contract;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.commit.Write;
import kreds.file.FileState;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.meeting.Meeting;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

/// What is known of the files of a meeting.
@OnEachStore
final class FilesContractTest extends MeetingContract {
  private static final Meeting DATED = aMeeting().fixedOn(firstMorning()).meeting();

  FilesContractTest(Store store) {
    super(store);
  }

  @Test
  void aFileIsReadBackInEachStateAndAmongThoseOfItsMeetingAlone() {
    var first = NetworkWrites.announced(FIRST, "m-1", 1);
    save(Optional.empty(), first);
    save(Optional.empty(), NetworkWrites.announced(FIRST, "m-1", 2));
    save(Optional.empty(), NetworkWrites.announced(FIRST, "m-1", 10));
    save(Optional.empty(), NetworkWrites.announced(FIRST, "m-10", 1));
    save(Optional.empty(), NetworkWrites.announced(FIRST.next(), "m-1", 1));

    assertThat(files().all()).extracting(file -> file.id().number()).containsExactly(1, 2, 10);

    assertThat(stored().files().ofNetwork(NETWORK))
        .extracting(file -> file.id().run().number() + " " + file.id().meeting())
        .containsExactly("1 m-1", "1 m-1", "1 m-1", "1 m-10", "2 m-1");
    assertThat(stored().files().ofNetwork("ukendt")).isEmpty();

    var there = done(files().arrive(DATED, first.id(), "9a0364b9", 12_345, MONDAY)).after();
    save(Optional.of(first), there);
    assertThat(files().find("file-1")).contains(there);
    assertThat(there.state()).isEqualTo(FileState.THERE);
    var gone = done(files().remove("file-1", MONDAY)).after();
    save(Optional.of(there), gone);
    assertThat(files().find("file-1")).contains(gone);
    assertThat(gone.state()).isEqualTo(FileState.REMOVED);
    assertThat(stored().files().of(FIRST, "m-9").all()).isEmpty();
  }

  @Test
  void aNumberIsGivenOnceAndWhatWasReadHasToHoldStill() {
    var first = NetworkWrites.announced(FIRST, "m-1", 1);
    save(Optional.empty(), first);

    assertStale(new Write.FileSaved(Optional.empty(), NetworkWrites.announced(FIRST, "m-1", 1)));
    var there = done(files().arrive(DATED, first.id(), "9a0364b9", 1, MONDAY)).after();
    save(Optional.of(first), there);
    assertStale(new Write.FileSaved(Optional.of(first), there));
  }

  @Test
  void whoReadsAMeetingReadsNoneOfItsFiles() {
    var kept = kept(aMeeting().fixedOn(firstMorning()));
    save(Optional.empty(), NetworkWrites.announced(FIRST, "m-1", 1));

    assertThat(meetings().ofRun(FIRST).meetings()).isEqualTo(kept.all().meetings());
    assertThat(meetings().ofNetwork(NETWORK)).isEqualTo(kept.all().meetings());
    assertThat(kept()).isEqualTo(kept.record());
  }

  private MeetingFiles files() {
    return stored().files().of(FIRST, "m-1");
  }

  private void save(Optional<SharedFile> before, SharedFile after) {
    stored().write(new Write.FileSaved(before, after));
  }
}
