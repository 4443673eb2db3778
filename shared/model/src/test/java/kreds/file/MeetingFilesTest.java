package kreds.file;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.id.RunId;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.meeting.Timing;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// Files of a meeting: announced by staff, there once they have come, until staff take them away
/// (S13).
final class MeetingFilesTest {
  private static final Meeting DATED = aMeeting().fixedOn(firstMorning()).meeting();
  private static final RunId RUN = DATED.run();
  private static final Instant LATER = MONDAY.plus(Duration.ofMinutes(5));
  private static final String MARK = "9a0364b9e99bb480dd25e1f0284c8555";
  private static final FileName NAME = new FileName("Oplæg.pdf");

  @Test
  void onlyWhatHasComeSinceTheMeetingBeganSaysThatItWas() {
    var begins = firstMorning().start().instant();
    var early = new SharedFile(id(1), NAME, FileState.THERE, 12, MARK, begins.minusMillis(1), 2);
    var late = new SharedFile(id(2), NAME, FileState.THERE, 12, MARK, begins, 2);
    var awaited = new SharedFile(id(3), NAME, FileState.ANNOUNCED, 0, begins, 1);
    var other =
        new SharedFile(
            new FileId(RUN, "m-9", 1), NAME, FileState.THERE, 12, MARK, begins.plusMillis(1), 2);

    assertThat(MeetingFiles.sinceItBegan(DATED, List.of(early, late, awaited, other))).isEqualTo(1);
    assertThat(MeetingFiles.sinceItBegan(DATED, List.of(early))).isZero();
    var undated = aMeeting().polling().meeting();
    assertThat(MeetingFiles.sinceItBegan(undated, List.of(late))).isZero();
  }

  @Test
  void aFileIsAnnouncedAndThereOnceItHasCome() {
    var announced = done(none().announce(DATED, NAME, MONDAY));

    var file = announced.after();
    assertThat(file).isEqualTo(new SharedFile(id(1), NAME, FileState.ANNOUNCED, 0, MONDAY, 1));
    assertThat(file.isThere()).isFalse();
    assertThat(announced.happenings()).containsExactly(new FileHappening.Announced(file));

    var arrived = done(of(file).arrive(DATED, id(1), MARK, 12, LATER));

    var there = arrived.after();
    assertThat(there).isEqualTo(new SharedFile(id(1), NAME, FileState.THERE, 12, MARK, LATER, 2));
    assertThat(there.isThere()).isTrue();
    assertThat(arrived.happenings()).containsExactly(new FileHappening.Arrived(file, there));
    assertThat(of(file).there()).isEmpty();
    assertThat(of(file).awaited()).containsExactly(file);
    assertThat(of(there).awaited()).isEmpty();
    assertThat(of(there).there()).containsExactly(there);
    assertThat(of(there).kept()).containsExactly(there);
    assertThat(of(there).find("file-1")).contains(there);
    assertThat(of(there).find("file-2")).isEmpty();
  }

  @Test
  void announcedAgainBeforeItHasComeItIsTheSameWhateverTheCase() {
    var file = announced(1, "Oplæg.pdf");
    var again = done(of(file).announce(DATED, new FileName("oplæg.PDF"), LATER));

    assertThat(again.isNothing()).isTrue();
    assertThat(again.after()).isEqualTo(file);
  }

  @Test
  void aNameThatIsThereIsTakenAndFreeOnceThatFileIsRemoved() {
    var no = refusal(of(there(1, "Oplæg.pdf")).announce(DATED, NAME, LATER));
    assertThat(no.code()).isEqualTo("file-there");
    assertThat(no.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(no.detail()).contains("(file-1)");

    var gone = there(1, "Oplæg.pdf").removed(LATER);
    var next = done(of(gone).announce(DATED, NAME, LATER)).after();

    assertThat(next.id()).as("a number is given once").isEqualTo(id(2));
    assertThat(next.state()).isEqualTo(FileState.ANNOUNCED);
  }

  @Test
  void aMeetingHasAtMostThirty() {
    var all = new ArrayList<SharedFile>();
    for (var number = 1; number <= 29; number++) {
      all.add(
          number % 2 == 0 ? there(number, number + ".pdf") : announced(number, number + ".pdf"));
    }
    all.add(there(30, "30.pdf").removed(LATER));
    var files = new MeetingFiles(RUN, "m-1", all);
    var thirtieth = done(files.announce(DATED, NAME, LATER)).after();
    assertThat(thirtieth.id()).isEqualTo(id(31));

    all.add(thirtieth);
    var full = new MeetingFiles(RUN, "m-1", all);

    assertThat(code(full.announce(DATED, new FileName("x.pdf"), LATER))).isEqualTo("files-full");
    assertThat(done(full.announce(DATED, NAME, LATER)).isNothing())
        .as("whoever is announced already gets the link")
        .isTrue();
  }

  @Test
  void aMeetingThatHasNoDateOrWasCancelledTakesNone() {
    for (var state : MeetingState.values()) {
      var outcome = none().announce(in(state), NAME, MONDAY);
      switch (state) {
        case PLANNED, POLLING -> assertThat(code(outcome)).isEqualTo("meeting-undated");
        case SCHEDULED, HELD -> assertThat(done(outcome).isNothing()).isFalse();
        case CANCELLED -> assertThat(code(outcome)).isEqualTo("meeting-cancelled");
      }
    }
  }

  private static Meeting in(MeetingState state) {
    return new Meeting(
        DATED.id(),
        RUN,
        DATED.outline(),
        DATED.team(),
        new Timing(
            state,
            DATED.slot().filter(_ -> state == MeetingState.SCHEDULED || state == MeetingState.HELD),
            Optional.empty(),
            false,
            Optional.empty()),
        DATED.invitations(),
        DATED.calendar(),
        1);
  }

  @Test
  void whatIsToldTwiceOrLateChangesNothingAndNeitherDoesWhatIsSentAnew() {
    var there = there(1, "Oplæg.pdf");
    var files = of(there);

    assertThat(done(files.arrive(DATED, id(1), MARK, there.size(), LATER)).isNothing()).isTrue();
    assertThat(done(files.arrive(DATED, id(1), MARK, 99, there.at().minusMillis(1))).isNothing())
        .isTrue();
    for (var at : List.of(there.at().minusMillis(1), there.at(), LATER)) {
      var anew = done(files.arrive(DATED, id(1), "another", 99, at));
      assertThat(anew.isNothing()).as("by the browser's way back").isTrue();
      assertThat(anew.after()).isEqualTo(there);
    }
    assertThat(code(files.arrive(DATED, id(2), MARK, 99, LATER))).isEqualTo("file-unknown");
  }

  @Test
  void itLiesApartFromWhereFormsSendItSoThatNothingTakesItsPlace() {
    var file = announced(1, "Oplæg.pdf");
    assertThat(file.key()).isEqualTo(id(1).key());
    assertThat(file.isSentAs("")).isFalse();

    var there = file.arrived(MARK, 12, LATER);

    assertThat(there.key()).isEqualTo(id(1).key() + "/" + MARK).isEqualTo(id(1).keyOf(MARK));
    assertThat(there.isSentAs(MARK)).isTrue();
    assertThat(there.isSentAs("another")).isFalse();
    assertThat(there.removed(LATER).key()).isEqualTo(there.key());
    assertThat(there.removed(LATER).isSentAs(MARK)).isFalse();
    assertThat(FileId.isKept(there.key())).isTrue();
    for (var other : List.of(id(1).key(), "x/" + MARK, there.key() + "/x", "", "/" + MARK)) {
      assertThat(FileId.isKept(other)).as(other).isFalse();
    }
    for (var bad : List.of("", "a/b", "\"a\"", "a".repeat(65))) {
      assertThatThrownBy(() -> id(1).keyOf(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsSentToAMeetingThatDoesNotTakePlaceIsNotTaken() {
    var file = announced(1, "Oplæg.pdf");

    var came = done(of(file).arrive(in(MeetingState.CANCELLED), id(1), MARK, 12, LATER));

    assertThat(came.isNothing()).isTrue();
    assertThat(came.after()).isEqualTo(file);
  }

  @Test
  void ofOneThatHasNotComeItDoesNotMatterWhichClockIsAhead() {
    var arrived =
        done(of(announced(1, "a.pdf")).arrive(DATED, id(1), MARK, 0, MONDAY.minusSeconds(1)));

    assertThat(arrived.after().isThere()).isTrue();
  }

  @Test
  void whatIsRemovedStaysSoWhateverComes() {
    var there = there(1, "Oplæg.pdf");
    var decision = done(of(there).remove("file-1", LATER));

    var gone = decision.after();
    assertThat(gone).isEqualTo(new SharedFile(id(1), NAME, FileState.REMOVED, 12, MARK, LATER, 3));
    assertThat(gone.isRemoved()).isTrue();
    assertThat(gone.isThere()).isFalse();
    assertThat(decision.happenings()).containsExactly(new FileHappening.Removed(there, gone));
    var files = of(gone);
    assertThat(done(files.remove("file-1", LATER)).isNothing()).isTrue();
    assertThat(done(files.arrive(DATED, id(1), MARK, 99, LATER.plusSeconds(1))).after())
        .isEqualTo(gone);
    assertThat(files.there()).isEmpty();
    assertThat(files.kept()).isEmpty();
    assertThat(code(files.remove("file-2", LATER))).isEqualTo("file-unknown");
    assertThat(done(of(announced(1, "a.pdf")).remove("file-1", LATER)).after().isRemoved())
        .isTrue();
  }

  @Test
  void itIsMeantByItsNumberOrItsNameAndOfThoseOfOneNameTheOneThatIsThere() {
    var gone = there(1, "Oplæg.pdf").removed(LATER);
    var there = there(2, "Oplæg.pdf");
    var files = new MeetingFiles(RUN, "m-1", List.of(gone, there));

    assertThat(done(files.remove("oplæg.pdf", LATER)).after().id()).isEqualTo(id(2));
    assertThat(done(files.remove("file-2", LATER)).after().id()).isEqualTo(id(2));
    assertThat(done(files.remove("file-1", LATER)).after()).isEqualTo(gone);
    assertThat(code(files.remove("Andet.pdf", LATER))).isEqualTo("file-unknown");
    assertThat(done(of(gone).remove("Oplæg.pdf", LATER)).after()).isEqualTo(gone);
    assertThat(there.isMeant("file-1")).isFalse();
  }

  @Test
  void theAuditSaysWhatHasBecomeOfItAndNotWhatItIsCalled() {
    var file = announced(1, "Karen Holm.pdf");
    var there = file.arrived(MARK, 1, LATER);
    var gone = there.removed(LATER);

    assertThat(lines(Decision.of(file, new FileHappening.Announced(file))))
        .containsExactly(" > file-1 announced");
    assertThat(lines(Decision.of(there, new FileHappening.Arrived(file, there))))
        .containsExactly("file-1 announced > file-1 there, 1 byte");
    assertThat(lines(Decision.of(gone, new FileHappening.Removed(there, gone))))
        .containsExactly("file-1 there, 1 byte > file-1 removed");
  }

  @Test
  void itHasAtMost25Megabytes() {
    assertThat(SharedFile.MOST_BYTES).isEqualTo(26_214_400);
  }

  private static List<String> lines(Decision<SharedFile, FileHappening> decision) {
    var lines = new ArrayList<String>();
    for (var happening : decision.happenings()) {
      assertThat(happening.file()).isEqualTo(decision.after());
      var at = byStaff(Subject.meeting("m-1"), "add-file");
      var follows = FileConsequences.of(happening, at);
      assertThat(follows.letters()).isEmpty();
      follows.audit().forEach(line -> lines.add(line.before() + " > " + line.after()));
    }
    return lines;
  }

  private static MeetingFiles none() {
    return new MeetingFiles(RUN, "m-1", List.of());
  }

  private static MeetingFiles of(SharedFile file) {
    return new MeetingFiles(RUN, "m-1", List.of(file));
  }

  private static FileId id(int number) {
    return new FileId(RUN, "m-1", number);
  }

  private static SharedFile announced(int number, String name) {
    return SharedFile.announced(id(number), new FileName(name), MONDAY);
  }

  private static SharedFile there(int number, String name) {
    return announced(number, name).arrived(MARK, 12, MONDAY.plusSeconds(1));
  }
}
