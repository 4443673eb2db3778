package kreds.testing.contract;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.testing.contract.NetworkWrites.naming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.change.Attempt;
import kreds.commit.AlreadyThere;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.inquiry.Answer;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.limit.Limit;
import kreds.network.Basis;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written, whatever the kind: it can be read back; its condition is asked, and means what
/// [Write#whenRefused] says; all of a change is written or nothing; no more than fits at once.
@OnEachStore
final class ChangesContractTest extends Contract {
  private static final String NETWORK = "plastgenanvendelse";

  ChangesContractTest(Store store) {
    super(store);
  }

  @Test
  void asManyAreCountedAsMayBeAndTheNextHourBeginsAnew() {
    var over = Refusal.invalid("over", "Two are enough.");
    var next = MONDAY.plus(Duration.ofHours(1));
    var now = new Write.Counted(new Limit("x/all", MONDAY, next, 2, over));
    var later =
        new Write.Counted(new Limit("x/all", next, next.plus(Duration.ofHours(1)), 2, over));
    var other = new Write.Counted(new Limit("y/all", MONDAY, next, 2, over));

    stored().write(now);
    stored().write(now);
    assertThat(stored().changes().commit(List.of(now))).contains(over);
    stored().write(later);
    stored().write(other);
  }

  @Test
  void severalAtOnceAreCountedAsSoManyAndNoneOfThemWhereTheyAreTooMany() {
    var over = Refusal.invalid("over", "Three are enough.");
    var one = new Limit("x/all", MONDAY, MONDAY.plus(Duration.ofHours(1)), 3, over);
    var fresh = new Limit("y/all", MONDAY, MONDAY.plus(Duration.ofHours(1)), 3, over);

    stored().write(new Write.Counted(one.times(2)));
    assertThat(stored().changes().commit(List.of(new Write.Counted(one.times(2))))).contains(over);
    stored().write(new Write.Counted(one));
    assertThat(stored().changes().commit(List.of(new Write.Counted(one)))).contains(over);
    assertThat(stored().changes().commit(List.of(new Write.Counted(fresh.times(4)))))
        .contains(over);
    stored().write(new Write.Counted(fresh.times(3)));
  }

  @Test
  void aKeyIsUsedOnceADayAndWhoComesWithItAgainHearsWhetherItWasForTheSame() {
    var used = Write.Attempted.of(Attempt.of("k-1", "b-1"), MONDAY);
    var same = Write.Attempted.of(Attempt.of("k-1", "b-1"), MONDAY.plusSeconds(60));
    var other = Write.Attempted.of(Attempt.of("k-1", "b-2"), MONDAY.plusSeconds(60));
    var tomorrow = Write.Attempted.of(Attempt.of("k-1", "b-2"), MONDAY.plus(Duration.ofDays(1)));

    stored().write(used);
    assertThat(stored().changes().commit(List.of(same))).contains(same.attempt().again());
    var adding = Write.Attempted.of(same.attempt().adding(), MONDAY.plusSeconds(60));
    assertThat(stored().changes().commit(List.of(adding)).filter(Attempt::isDone)).isPresent();
    assertThat(stored().changes().commit(List.of(other))).contains(other.attempt().used());
    stored().write(Write.Attempted.of(Attempt.of("k-2", "b-2"), MONDAY));
    stored().write(tomorrow);
  }

  @Test
  void whatRepeatsItselfComesAgainUnderItsKeyAndNothingElseDoes() {
    var same = Attempt.of("k-1", "b-1");
    var other = Attempt.of("k-1", "b-2");
    var first = new Write.Attempted(same, MONDAY, true, same.used());

    stored().write(first);
    stored().write(first);
    assertThat(
            stored()
                .changes()
                .commit(List.of(new Write.Attempted(other, MONDAY, true, other.used()))))
        .contains(other.used());
  }

  @Test
  void everyKindOfWriteIsTried() {
    assertThat(WriteKind.all().<Class<?>>map(kind -> kind.write().getClass()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Write.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(Write.class::isAssignableFrom)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("kreds.testing.contract.WriteKind#all")
  void whatIsWrittenIsReadBack(WriteKind kind) {
    kind.prepare(stored());

    assertThat(commit(marked(kind.write()))).isEmpty();

    assertThat(kind.seen().apply(stored())).isEqualTo(kind.expected());
    assertWritten();
  }

  @ParameterizedTest
  @MethodSource("kreds.testing.contract.WriteKind#all")
  void aConditionThatDoesNotHoldMeansWhatTheWriteSaysAndNothingIsWritten(WriteKind kind) {
    kind.prepare(stored());
    stored().write(kind.write());
    if (kind.refused().isEmpty()) {
      assertThat(commit(marked(kind.write()))).isEmpty();
      assertWritten();
      return;
    }
    var refused = kind.refused().get();

    switch (refused.whenRefused()) {
      case Write.Refused.Again _ -> assertStale(refused);
      case Write.Refused.Fault _ -> assertAlreadyThere(refused);
      case Write.Refused.No(var no) -> assertRefused(no.code(), refused);
    }
    assertThat(kind.seen().apply(stored())).isEqualTo(kind.expected());
  }

  @ParameterizedTest
  @MethodSource("kreds.testing.contract.WriteKind#all")
  void nothingIsWrittenOfAChangeOfWhichAnotherRowIsRefused(WriteKind kind) {
    kind.prepare(stored());
    var before = kind.seen().apply(stored());
    var unknown = candidate(NETWORK, 9, Basis.MEMBER);

    assertStale(kind.write(), new Write.CandidateRemoved(unknown));
    assertThat(kind.seen().apply(stored())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("kreds.testing.contract.WriteKind#all")
  void noRowIsWrittenTwiceInOneChange(WriteKind kind) {
    kind.prepare(stored());
    var before = kind.seen().apply(stored());

    assertThatThrownBy(() -> commit(marked(kind.write(), kind.write())))
        .isInstanceOf(IllegalArgumentException.class);
    assertNothingWritten();
    assertThat(kind.seen().apply(stored())).isEqualTo(before);
  }

  @Test
  void thatSomebodyWasFasterWeighsMostThenWhatIsThereThenTheRulesNo() {
    var poll = aMeeting().polling().record().poll().map(InquiryRecord::inquiry).orElseThrow();
    var closed =
        new Write.AnswerKept(
            poll, new Answer("e-1", choices(Choice.NO, Choice.NO, Choice.NO), MONDAY));
    var known = new Write.LetterAdded(letter(LetterKind.ENROLLMENT_SEATED, 1));
    stored().write(known);
    var gone = new Write.CandidateRemoved(candidate(NETWORK, 9, Basis.MEMBER));
    // More rows than writes stand before them, so that the place of a row is not its write's.
    var named = new Write.ProposalSaved(Optional.empty(), naming(5));
    var meeting = new Write.MeetingSaved(Optional.empty(), aMeeting().polling().meeting());

    assertThat(commit(named, closed, meeting).map(Refusal::code)).contains("poll-closed");
    assertThatThrownBy(() -> commit(named, closed, meeting, known))
        .isInstanceOf(AlreadyThere.class)
        .hasMessageContaining("letter enrollment-seated/r-1");
    assertThatThrownBy(() -> commit(known, named, closed, meeting, gone))
        .isInstanceOf(Stale.class)
        .hasMessageContaining("candidate c-9");
    assertThat(stored().proposals().of("p-1")).isEmpty();
  }
}
