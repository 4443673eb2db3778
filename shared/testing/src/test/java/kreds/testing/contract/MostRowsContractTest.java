package kreds.testing.contract;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.testing.contract.MailWrites.leavingOut;
import static kreds.testing.contract.NetworkWrites.naming;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.outcome.Refusal;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How many rows fit into one change, and which count.
@OnEachStore
final class MostRowsContractTest extends Contract {
  MostRowsContractTest(Store store) {
    super(store);
  }

  @ParameterizedTest
  @MethodSource("kreds.testing.contract.WriteKind#all")
  void aHundredRowsAreWrittenAtOnceAndOneMoreIsNot(WriteKind kind) {
    kind.prepare(stored());
    var most = Changes.MOST_ROWS - kind.rows();

    var refusal = commit(with(kind.write(), most + 1)).orElseThrow();
    assertThat(refusal).isEqualTo(Changes.tooMany(Changes.MOST_ROWS + 1));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(stored().trail().of("test/many")).isEmpty();

    assertThat(commit(with(kind.write(), most))).isEmpty();
    assertThat(stored().trail().of("test/many")).hasSize(most);
    assertThat(kind.seen().apply(stored())).isEqualTo(kind.expected());
  }

  @Test
  void onlyTheRowsThatAreNewAreWrittenAgain() {
    var named = naming(20);
    stored().write(new Write.ProposalSaved(Optional.empty(), named));
    var mailing = leavingOut(20);
    stored().write(new Write.MailingSaved(Optional.empty(), mailing));
    var meeting = aMeeting().polling().meeting();
    stored().write(new Write.MeetingSaved(Optional.empty(), meeting));

    assertThat(
            commit(
                with(new Write.ProposalSaved(Optional.of(named), after(named.refine(MONDAY))), 99)))
        .isEmpty();
    var released = after(mailing.release(3, MONDAY));
    stored().write(new Write.MailingSaved(Optional.of(mailing), released));
    assertThat(stored().mailings().of("l-1")).contains(released);
    var scheduled = meeting.scheduled(aMeeting().polling().record().dates().getFirst());
    assertThat(commit(with("b", new Write.MeetingSaved(Optional.of(meeting), scheduled), 99)))
        .isEmpty();
    assertThat(stored().meetings().of(meeting.run(), "m-1").orElseThrow().meeting())
        .isEqualTo(scheduled);
  }

  private static Write[] with(Write write, int lines) {
    return with("a", write, lines);
  }

  private static Write[] with(String prefix, Write write, int lines) {
    var all = new ArrayList<Write>(List.of(write));
    IntStream.range(0, lines).forEach(number -> all.add(line("test/many", prefix + "-" + number)));
    return all.toArray(Write[]::new);
  }
}
